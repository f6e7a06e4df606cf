import type { DeadlinePurpose } from '../../../domain/recovery-case/deadline-purposes.ts';
import type { Wording } from '../../wording.ts';

/** What the procedure does when these clocks run out. */
export const civilSuitConsequences = {
  'civil-acceptance': {
    zh: '法院逾期，开始定期提醒',
    en: 'the court is overdue and reminders begin',
    vi: 'Tòa án quá hạn và bắt đầu nhắc',
  },
  'civil-trial': {
    zh: '法院逾期，开始定期提醒',
    en: 'the court is overdue and reminders begin',
    vi: 'Tòa án quá hạn và bắt đầu nhắc',
  },
  'civil-appeal': { zh: '驳回裁判生效', en: 'the dismissal is final', vi: 'việc bác yêu cầu có hiệu lực' },
  'civil-performance': {
    zh: '申请执行民事判决',
    en: 'execution of the judgment is applied for',
    vi: 'yêu cầu thi hành bản án',
  },
  'civil-execution-window': {
    zh: '债务人可以对执行提出异议',
    en: 'the debtor may object to execution',
    vi: 'người có nghĩa vụ có thể phản đối việc thi hành',
  },
  'civil-execution-warning': {
    zh: '提醒承办人申请执行期限即将届满',
    en: 'the caseworker is warned that execution becomes barred',
    vi: 'cảnh báo người thụ lý rằng thời hạn yêu cầu thi hành sắp hết',
  },
} as const satisfies { readonly [Purpose in DeadlinePurpose]?: Wording };
