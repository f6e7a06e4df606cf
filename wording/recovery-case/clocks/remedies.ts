import type { DeadlinePurpose } from '../../../domain/recovery-case/deadline-purposes.ts';
import type { Wording } from '../../wording.ts';

/** What the procedure does when these clocks run out. */
export const remediesConsequences = {
  defence: { zh: '陈述、申辩权利消灭', en: 'the right to be heard lapses', vi: 'quyền giải trình chấm dứt' },
  'hearing-request': { zh: '作出追回决定', en: 'the decision is issued', vi: 'ra quyết định thu hồi' },
  'hearing-day': {
    zh: '要求承办人提交听证笔录',
    en: 'the caseworker is asked for the record of the hearing',
    vi: 'yêu cầu người thụ lý nộp biên bản điều trần',
  },
  'hearing-reminder': {
    zh: '提醒承办人听证事项',
    en: 'the caseworker is reminded of the hearing',
    vi: 'nhắc người thụ lý về phiên điều trần',
  },
  'defence-reminder': {
    zh: '提醒承办人答复陈述申辩',
    en: 'the caseworker is reminded to answer the defence',
    vi: 'nhắc người thụ lý trả lời giải trình',
  },
  reconsideration: {
    zh: '不得再申请行政复议',
    en: 'reconsideration can no longer be requested',
    vi: 'không được khiếu nại nữa',
  },
  suit: {
    zh: '决定确定，申请强制执行期限开始，发出催告书',
    en: 'the decision is final, the window for the court opens and the demand goes out',
    vi: 'quyết định có hiệu lực cuối cùng, bắt đầu thời hạn yêu cầu cưỡng chế và gửi thông báo đôn đốc',
  },
  'reconsideration-review': {
    zh: '复议申请视为受理',
    en: 'the request for reconsideration counts as accepted',
    vi: 'khiếu nại coi như đã thụ lý',
  },
  'reconsideration-correction': {
    zh: '视为放弃复议申请',
    en: 'the request for reconsideration counts as abandoned',
    vi: 'coi như từ bỏ khiếu nại',
  },
  'reconsideration-decision': {
    zh: '当事人可以视同复议已作决定而起诉',
    en: 'the person may sue as if reconsideration had been decided',
    vi: 'đương sự có thể khởi kiện như đã có quyết định giải quyết',
  },
  'suit-after-reconsideration': {
    zh: '复议后不得再起诉',
    en: 'the court can no longer be asked after reconsideration',
    vi: 'không được khởi kiện sau khiếu nại nữa',
  },
  'suit-acceptance': {
    zh: '法院逾期，开始定期提醒',
    en: 'the court is late and reminders begin',
    vi: 'Tòa án quá hạn và bắt đầu nhắc',
  },
  'suit-judgment': {
    zh: '法院逾期，开始定期提醒',
    en: 'the court is late and reminders begin',
    vi: 'Tòa án quá hạn và bắt đầu nhắc',
  },
  'remedy-reminder': {
    zh: '提醒承办人询问复议机关或者法院',
    en: 'the caseworker is reminded to ask the authority or the court',
    vi: 'nhắc người thụ lý hỏi nơi giải quyết khiếu nại hoặc Tòa án',
  },
} as const satisfies { readonly [Purpose in DeadlinePurpose]?: Wording };
