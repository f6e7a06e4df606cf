import type { DeadlinePurpose } from '../../../domain/recovery-case/deadline-purposes.ts';
import { remedyConsequences } from '../../administrative-act/clocks.ts';
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
  suit: {
    zh: '决定确定，申请强制执行期限开始，发出催告书',
    en: 'the decision is final, the window for the court opens and the demand goes out',
    vi: 'quyết định có hiệu lực cuối cùng, bắt đầu thời hạn yêu cầu cưỡng chế và gửi thông báo đôn đốc',
  },
  ...remedyConsequences,
} as const satisfies { readonly [Purpose in DeadlinePurpose]?: Wording };
