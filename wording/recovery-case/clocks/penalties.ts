import type { DeadlinePurpose } from '../../../domain/recovery-case/deadline-purposes.ts';
import type { Wording } from '../../wording.ts';

/** What the procedure does when these clocks run out. */
export const penaltiesConsequences = {
  'penalty-decision-due': {
    zh: '处罚决定逾期，开始定期提醒',
    en: 'the penalty is overdue and reminders begin',
    vi: 'quyết định xử phạt quá hạn và bắt đầu nhắc',
  },
  'penalty-service': {
    zh: '处罚决定书送达逾期',
    en: 'the service of the penalty decision is overdue',
    vi: 'việc tống đạt quyết định xử phạt quá hạn',
  },
  'fine-payment': {
    zh: '开始加处罚款',
    en: 'the surcharge on the fine begins to grow',
    vi: 'bắt đầu tính thêm trên tiền phạt',
  },
  'charge-cap': {
    zh: '加收款项全额入账，不再增加',
    en: 'the charge is booked in full and grows no more',
    vi: 'khoản tính thêm được ghi đủ và không tăng nữa',
  },
  'fine-court-window': {
    zh: '有正当理由的，方可申请强制执行罚款',
    en: 'the court can be asked to enforce the fine with good reason only',
    vi: 'chỉ được yêu cầu cưỡng chế tiền phạt khi có lý do chính đáng',
  },
  'penalty-reminder': {
    zh: '提醒承办人处理处罚或者加收款项',
    en: 'the caseworker is reminded of the penalty or charge',
    vi: 'nhắc người thụ lý về xử phạt hoặc khoản tính thêm',
  },
} as const satisfies { readonly [Purpose in DeadlinePurpose]?: Wording };
