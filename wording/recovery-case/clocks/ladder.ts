import type { DeadlinePurpose } from '../../../domain/recovery-case/deadline-purposes.ts';
import type { Wording } from '../../wording.ts';

/** What the procedure does when these clocks run out. */
export const ladderConsequences = {
  investigation: {
    zh: '调查延长一次',
    en: 'the investigation goes on for its one extension',
    vi: 'điều tra được gia hạn một lần',
  },
  'investigation-extension': {
    zh: '调查逾期，开始定期提醒',
    en: 'the investigation is overdue and reminders begin',
    vi: 'điều tra quá hạn và bắt đầu nhắc',
  },
  'investigation-reminder': {
    zh: '再次提醒承办人',
    en: 'the caseworker is reminded again',
    vi: 'nhắc lại người thụ lý',
  },
  'public-notice': {
    zh: '暂停发放待遇，核查继续进行',
    en: 'payment is suspended and verification goes on without the person',
    vi: 'tạm dừng chi trả và tiếp tục xác minh khi không có đương sự',
  },
  'reply-reminder': { zh: '提醒当事人答复', en: 'the debtor is reminded to reply', vi: 'nhắc đương sự trả lời' },
  reply: {
    zh: '仍领取待遇的予以抵扣，否则准备作出追回决定',
    en: 'withholding from a benefit that is still drawn, else a Recovery Decision is prepared',
    vi: 'khấu trừ nếu còn hưởng chế độ, nếu không thì chuẩn bị quyết định thu hồi',
  },
  'agreement-conclusion': {
    zh: '申请失效，程序继续',
    en: 'the request lapses and the ladder goes on',
    vi: 'đề nghị hết hiệu lực và thủ tục tiếp tục',
  },
  'instalment-reminder': {
    zh: '提醒当事人按期还款',
    en: 'the debtor is reminded of the instalment',
    vi: 'nhắc đương sự về kỳ trả',
  },
  'instalment-due': { zh: '宽限期开始', en: 'the period of grace begins', vi: 'bắt đầu thời gian ân hạn' },
  'instalment-grace': {
    zh: '协议违约，程序继续',
    en: 'the agreement is in default and the ladder goes on',
    vi: 'vi phạm thỏa thuận và thủ tục tiếp tục',
  },
  'withholding-pay-day': { zh: '抵扣款项入账', en: 'the deduction is booked', vi: 'ghi sổ khoản khấu trừ' },
  performance: {
    zh: '救济期限届满后可以强制执行',
    en: 'the decision can be enforced once the remedies are over',
    vi: 'có thể cưỡng chế sau khi hết thời hạn khiếu nại, khởi kiện',
  },
  demand: { zh: '提出强制执行申请', en: 'the application to the court is filed', vi: 'nộp đơn yêu cầu cưỡng chế' },
} as const satisfies { readonly [Purpose in DeadlinePurpose]?: Wording };
