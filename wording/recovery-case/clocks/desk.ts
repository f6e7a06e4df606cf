import type { DeadlinePurpose } from '../../../domain/recovery-case/deadline-purposes.ts';
import type { Wording } from '../../wording.ts';

/** What the procedure does when these clocks run out. */
export const deskConsequences = {
  'collaboration-reminder': {
    zh: '提醒承办人催促协作回函',
    en: 'the caseworker is reminded of the answer that is missing',
    vi: 'nhắc người thụ lý về câu trả lời phối hợp còn thiếu',
  },
  'approval-reminder': {
    zh: '提醒审批人处理待审批事项',
    en: 'the second person is reminded of the step that waits',
    vi: 'nhắc người phê duyệt về bước đang chờ',
  },
  'refund-reminder': {
    zh: '再次提醒承办人退还应退款项',
    en: 'the caseworker is reminded again to pay out what is owed',
    vi: 'nhắc lại người thụ lý trả khoản còn nợ',
  },
  'hold-end': {
    zh: '各期限按剩余时间继续计算',
    en: 'all clocks run on with what was left of them',
    vi: 'các thời hạn tiếp tục với thời gian còn lại',
  },
} as const satisfies { readonly [Purpose in DeadlinePurpose]?: Wording };
