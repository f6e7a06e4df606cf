import type { RemedyClock } from '../../domain/procedures/administrative-act/act-names.ts';
import type { Wordings } from '../wording.ts';

/** What follows when a clock of a remedy runs out, whatever kind of process it is in; that of the suit is for each kind to say. */
export const remedyConsequences: Wordings<Exclude<RemedyClock, 'suit'>> = {
  reconsideration: {
    zh: '不得再申请行政复议',
    en: 'reconsideration can no longer be requested',
    vi: 'không được khiếu nại nữa',
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
};
