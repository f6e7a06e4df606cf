import type { AmountsRemarks } from '../../../domain/recovery-case/messages/said-about-amounts.ts';
import { day, money } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';
import { outcomeWordings } from '../outcomes.ts';

/** Claim, payments, refunds and waiver. */
export const amountsRemarkSentences: Sentences<AmountsRemarks> = {
  'back-pay-paid': {
    zh: ({ amount, on }) => `${day('zh', on)}补发停发的待遇${money('zh', amount)}。`,
    en: ({ amount, on }) => `${money('en', amount)} of withheld benefit paid out on ${day('en', on)}.`,
    vi: ({ amount, on }) => `Truy lĩnh ${money('vi', amount)} chế độ đã giữ lại ngày ${day('vi', on)}.`,
  },
  'back-pay-still-owed': {
    zh: ({ amount }) => `停发的待遇${money('zh', amount)}尚未补发。`,
    en: ({ amount }) => `${money('en', amount)} of withheld benefit has not been paid out.`,
    vi: ({ amount }) => `${money('vi', amount)} chế độ đã giữ lại chưa được truy lĩnh.`,
  },
  'claim-added': {
    zh: ({ benefitCode, from, to, amount, reason }) =>
      `${benefitCode}，${day('zh', from)}至${day('zh', to)}，${money('zh', amount)}。${reason}`,
    en: ({ benefitCode, from, to, amount, reason }) =>
      `${benefitCode}, ${day('en', from)} to ${day('en', to)}, ${money('en', amount)}. ${reason}`,
    vi: ({ benefitCode, from, to, amount, reason }) =>
      `${benefitCode}, ${day('vi', from)} đến ${day('vi', to)}, ${money('vi', amount)}. ${reason}`,
  },
  'claim-beyond-decision': {
    zh: '原决定不变；超出部分经事先告知后另行决定。',
    en: 'The decision stands as it is; what is claimed beyond it is decided on its own, after an advance notice.',
    vi: 'Quyết định giữ nguyên; phần vượt được quyết định riêng sau khi thông báo trước.',
  },
  'claim-changed': {
    zh: ({ claimPeriodId, amount }) => `违规领取时段${claimPeriodId}的应退金额现为${money('zh', amount)}。`,
    en: ({ claimPeriodId, amount }) => `Claim period ${claimPeriodId} now claims ${money('en', amount)}.`,
    vi: ({ claimPeriodId, amount }) => `Kỳ hưởng sai ${claimPeriodId} nay phải hoàn trả ${money('vi', amount)}.`,
  },
  'claimed-again': {
    zh: '恢复结案前的应退金额。',
    en: 'What was claimed before the closing is claimed again.',
    vi: 'Số phải hoàn trả trước khi kết thúc được khôi phục.',
  },
  'closes-once-paid-out': {
    zh: ({ outcome }) => `应退金额已变更：本单位应付款项付清后，本案以“${outcomeWordings[outcome].zh}”结案。`,
    en: ({ outcome }) =>
      `The claim has changed: the case closes as ${outcomeWordings[outcome].en} once what the agency owes is paid out.`,
    vi: ({ outcome }) =>
      `Số phải hoàn trả đã thay đổi: vụ việc kết thúc (${outcomeWordings[outcome].vi}) khi cơ quan trả xong khoản còn nợ.`,
  },
  'counted-against-outstanding': {
    zh: '应退还的款项抵作尚欠款项。',
    en: 'Money that would be owed back is counted against what is outstanding.',
    vi: 'Khoản phải trả lại được bù vào số còn nợ.',
  },
  'decided-amount-paid': {
    zh: '决定的金额已退清；超出部分另行决定。',
    en: 'The decided amount is paid; what is claimed beyond it is decided on its own.',
    vi: 'Số tiền theo quyết định đã trả; phần vượt được quyết định riêng.',
  },
  'money-refunded': {
    zh: ({ amount, on }) => `${day('zh', on)}退还${money('zh', amount)}。`,
    en: ({ amount, on }) => `${money('en', amount)} refunded on ${day('en', on)}.`,
    vi: ({ amount, on }) => `Trả lại ${money('vi', amount)} ngày ${day('vi', on)}.`,
  },
  'money-waived': {
    zh: ({ amount }) => `豁免${money('zh', amount)}。`,
    en: ({ amount }) => `${money('en', amount)} is waived.`,
    vi: ({ amount }) => `Miễn ${money('vi', amount)}.`,
  },
  'on-with-reference': {
    zh: ({ on, reference }) => `${day('zh', on)}，凭证号${reference}。`,
    en: ({ on, reference }) => `On ${day('en', on)}, reference ${reference}.`,
    vi: ({ on, reference }) => `Ngày ${day('vi', on)}, số chứng từ ${reference}.`,
  },
  'paid-too-much': {
    zh: ({ amount }) => `多收${money('zh', amount)}，应予退还。`,
    en: ({ amount }) => `${money('en', amount)} was paid too much and is owed back.`,
    vi: ({ amount }) => `Đã thu thừa ${money('vi', amount)} và phải trả lại.`,
  },
  'paid-with-reference': {
    zh: ({ amount, reference }) => `${money('zh', amount)}，凭证号${reference}。`,
    en: ({ amount, reference }) => `${money('en', amount)}, reference ${reference}.`,
    vi: ({ amount, reference }) => `${money('vi', amount)}, số chứng từ ${reference}.`,
  },
  'payment-received': {
    zh: ({ amount, on, payer }) => `${day('zh', on)}收到${payer}退款${money('zh', amount)}。`,
    en: ({ amount, on, payer }) => `${money('en', amount)} received on ${day('en', on)} from ${payer}.`,
    vi: ({ amount, on, payer }) => `Nhận ${money('vi', amount)} ngày ${day('vi', on)} từ ${payer}.`,
  },
  'refund-still-owed': {
    zh: ({ amount }) => `应退还${money('zh', amount)}，尚未退还。`,
    en: ({ amount }) => `${money('en', amount)} is owed back and has not been refunded.`,
    vi: ({ amount }) => `${money('vi', amount)} phải trả lại nhưng chưa trả.`,
  },
  'refunded-with-reference': {
    zh: ({ amount, on, reference }) => `${day('zh', on)}，${money('zh', amount)}，凭证号${reference}。`,
    en: ({ amount, on, reference }) => `${money('en', amount)} on ${day('en', on)}, reference ${reference}.`,
    vi: ({ amount, on, reference }) => `${money('vi', amount)} ngày ${day('vi', on)}, số chứng từ ${reference}.`,
  },
  'suspected-overpayment-entered': {
    zh: '疑似违规领取金额登记为应退款项。',
    en: 'The suspected overpayment is entered as claimed.',
    vi: 'Khoản nghi hưởng sai được ghi là phải hoàn trả.',
  },
  'tell-court-less-claimed': {
    zh: '告知法院：应退金额少于申请执行的金额。',
    en: 'Tell the court that less is claimed now than was applied for.',
    vi: 'Báo Tòa án rằng số phải hoàn trả nay ít hơn số đã yêu cầu.',
  },
  'tell-court-nothing-claimed': {
    zh: '告知法院：已无应退款项。',
    en: 'Tell the court that nothing is claimed any more.',
    vi: 'Báo Tòa án rằng không còn khoản phải hoàn trả.',
  },
  'waiver-taken-back': {
    zh: '撤回结案时的豁免。',
    en: 'The waiver of the closing is taken back.',
    vi: 'Việc miễn khi kết thúc được hủy bỏ.',
  },
};
