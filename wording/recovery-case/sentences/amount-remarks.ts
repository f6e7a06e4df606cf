import { reversalWordings } from '../reversals.ts';
import type { AmountRemarks } from '../../../domain/recovery-case/messages/amount-remarks.ts';
import { day, money } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';
import { outcomeWordings } from '../outcomes.ts';

/** Claim, payments, refunds and waiver. */
export const amountRemarkSentences: Sentences<AmountRemarks> = {
  'already-booked': {
    zh: ({ reference, transactionId }) => `凭证号${reference}的款项已登记为${transactionId}。`,
    en: ({ reference, transactionId }) => `Money with reference ${reference} is already booked, as ${transactionId}.`,
    vi: ({ reference, transactionId }) => `Khoản có số chứng từ ${reference} đã ghi sổ là ${transactionId}.`,
  },
  'already-reversed': {
    zh: ({ reference }) => `${reference}已冲销。`,
    en: ({ reference }) => `${reference} has already been reversed.`,
    vi: ({ reference }) => `${reference} đã được hủy.`,
  },
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
  'case-is-open': {
    zh: '本案未结案，无须恢复办理。',
    en: 'The case is open: there is nothing to reopen.',
    vi: 'Vụ việc đang mở: không có gì để mở lại.',
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
  'claim-periods-the-same': {
    zh: ({ first, second }) => `违规领取时段${first}与${second}相同：请合并金额。`,
    en: ({ first, second }) => `Claim periods ${first} and ${second} are the same: add their amounts up.`,
    vi: ({ first, second }) => `Kỳ hưởng sai ${first} và ${second} trùng nhau: hãy cộng số tiền.`,
  },
  'claimed-again': {
    zh: '恢复结案前的应退金额。',
    en: 'What was claimed before the closing is claimed again.',
    vi: 'Số phải hoàn trả trước khi kết thúc được khôi phục.',
  },
  'claims-too-much': {
    zh: ({ largest }) => `本案应退款项将超过${money('zh', largest)}：请核对是否多输了数字。`,
    en: ({ largest }) => `The case would claim more than ${money('en', largest)}: check for extra digits.`,
    vi: ({ largest }) =>
      `Số phải hoàn trả của vụ việc sẽ vượt ${money('vi', largest)}: hãy kiểm tra có nhập thừa chữ số không.`,
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
  'give-a-claim-period': {
    zh: '请至少填写一个违规领取时段。',
    en: 'Give at least one claim period.',
    vi: 'Hãy ghi ít nhất một kỳ hưởng sai.',
  },
  'money-refunded': {
    zh: ({ amount, on }) => `${day('zh', on)}退还${money('zh', amount)}。`,
    en: ({ amount, on }) => `${money('en', amount)} refunded on ${day('en', on)}.`,
    vi: ({ amount, on }) => `Trả lại ${money('vi', amount)} ngày ${day('vi', on)}.`,
  },
  'money-taken-back': {
    zh: ({ amount, transactionId, reason }) =>
      `冲回${transactionId}项下入账的${money('zh', amount)}：${reversalWordings[reason].zh}。`,
    en: ({ amount, transactionId, reason }) =>
      `${money('en', amount)} booked as ${transactionId} is taken back: ${reversalWordings[reason].en}.`,
    vi: ({ amount, transactionId, reason }) =>
      `Hủy bút toán ${transactionId}, số tiền ${money('vi', amount)}: ${reversalWordings[reason].vi}.`,
  },
  'money-waived': {
    zh: ({ amount }) => `豁免${money('zh', amount)}。`,
    en: ({ amount }) => `${money('en', amount)} is waived.`,
    vi: ({ amount }) => `Miễn ${money('vi', amount)}.`,
  },
  'more-paid-than-claimed': {
    zh: '实缴款项超出应退款项。',
    en: 'More was paid than is claimed.',
    vi: 'Số đã nộp nhiều hơn số phải hoàn trả.',
  },
  'name-other-case': {
    zh: '仅在款项误入本案时须填写另一案件。',
    en: 'Name the other case for a payment to the wrong case, and only then.',
    vi: 'Chỉ nêu vụ việc khác khi khoản trả ghi nhầm vụ việc.',
  },
  'no-addressee-on': {
    zh: ({ addresseeId, on }) => `${day('zh', on)}本案没有受送达人${addresseeId}。`,
    en: ({ addresseeId, on }) => `The case had no addressee ${addresseeId} on ${day('en', on)}.`,
    vi: ({ addresseeId, on }) => `Ngày ${day('vi', on)} vụ việc không có người nhận ${addresseeId}.`,
  },
  'no-back-pay-due': {
    zh: '没有应补发的待遇。',
    en: 'No withheld benefit is due to be paid out.',
    vi: 'Không có chế độ nào phải truy lĩnh.',
  },
  'no-small-sum-figure': {
    zh: '本案适用的规则未规定小额标准。',
    en: 'The rulebook of the case sets no figure for small sums.',
    vi: 'Quy tắc của vụ việc không ấn định mức khoản nhỏ.',
  },
  'not-confirmed-correct-claim': {
    zh: '违规领取尚未确认：请改为更正应退金额。',
    en: 'The overpayment is not confirmed yet: correct the claim instead.',
    vi: 'Khoản hưởng sai chưa được xác nhận: hãy điều chỉnh thay vì miễn.',
  },
  'nothing-booked-under': {
    zh: ({ reference }) => `凭证号${reference}没有登记款项。`,
    en: ({ reference }) => `No money is booked under reference ${reference}.`,
    vi: ({ reference }) => `Không có khoản nào ghi với số chứng từ ${reference}.`,
  },
  'nothing-claimed': {
    zh: '应退款项为零。',
    en: 'Nothing is claimed.',
    vi: 'Không có khoản nào phải hoàn trả.',
  },
  'nothing-claimed-for': {
    zh: ({ claimPeriodId }) => `${claimPeriodId}已无应退款项。`,
    en: ({ claimPeriodId }) => `Nothing is claimed for ${claimPeriodId} any more.`,
    vi: ({ claimPeriodId }) => `${claimPeriodId} không còn khoản phải hoàn trả.`,
  },
  'nothing-outstanding-any-more': {
    zh: '已无尚欠款项。',
    en: 'Nothing is outstanding any more.',
    vi: 'Không còn khoản nợ nào.',
  },
  'nothing-to-leave': {
    zh: '没有可以不予追缴的尚欠款项。',
    en: 'Nothing is outstanding that could be left unpursued.',
    vi: 'Không có khoản nợ nào để không truy thu.',
  },
  'nothing-to-reverse': {
    zh: '没有可以冲销的款项登记。',
    en: 'No payment, deduction or refund is booked that could be reversed.',
    vi: 'Không có khoản nào đã ghi có thể hủy.',
  },
  'on-with-reference': {
    zh: ({ on, reference }) => `${day('zh', on)}，凭证号${reference}。`,
    en: ({ on, reference }) => `On ${day('en', on)}, reference ${reference}.`,
    vi: ({ on, reference }) => `Ngày ${day('vi', on)}, số chứng từ ${reference}.`,
  },
  'overpayment-settled': {
    zh: '违规领取款项已结清。',
    en: 'The overpayment is settled.',
    vi: 'Khoản hưởng sai đã được thanh toán xong.',
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
  'payment-more-than-zero': {
    zh: '退款金额须大于零。',
    en: 'A payment is more than zero.',
    vi: 'Khoản trả phải lớn hơn không.',
  },
  'payment-received': {
    zh: ({ amount, on, payer }) => `${day('zh', on)}收到${payer}退款${money('zh', amount)}。`,
    en: ({ amount, on, payer }) => `${money('en', amount)} received on ${day('en', on)} from ${payer}.`,
    vi: ({ amount, on, payer }) => `Nhận ${money('vi', amount)} ngày ${day('vi', on)} từ ${payer}.`,
  },
  'period-more-than-zero': {
    zh: '增加的时段金额须大于零。',
    en: 'A period is added with more than zero.',
    vi: 'Kỳ bổ sung phải có số tiền lớn hơn không.',
  },
  'period-overlaps': {
    zh: ({ claimPeriodId, benefitCode, from, to }) =>
      `${claimPeriodId}已包含${day('zh', from)}至${day('zh', to)}的${benefitCode}：请更正该时段。`,
    en: ({ claimPeriodId, benefitCode, from, to }) =>
      `${claimPeriodId} already claims ${benefitCode} from ${day('en', from)} to ${day('en', to)}: correct that period instead.`,
    vi: ({ claimPeriodId, benefitCode, from, to }) =>
      `${claimPeriodId} đã gồm ${benefitCode} từ ${day('vi', from)} đến ${day('vi', to)}: hãy điều chỉnh kỳ đó.`,
  },
  'period-reversed': {
    zh: '时段的结束早于开始。',
    en: 'The period ends before it begins.',
    vi: 'Kỳ kết thúc trước khi bắt đầu.',
  },
  'receives-too-much': {
    zh: ({ largest }) => `本案收款将超过${money('zh', largest)}：请核对是否多输了数字。`,
    en: ({ largest }) => `The case would have received more than ${money('en', largest)}: check for extra digits.`,
    vi: ({ largest }) =>
      `Số tiền vụ việc nhận được sẽ vượt ${money('vi', largest)}: hãy kiểm tra có nhập thừa chữ số không.`,
  },
  'refund-before-reversal': {
    zh: ({ reference }) => `${reference}的一部分已作为退款支出：请先冲销退款，或者将其作为新的违规领取时段追回。`,
    en: ({ reference }) =>
      `A part of ${reference} has been paid out again as a refund: reverse the refund first, or claim what was paid out as a further claim period.`,
    vi: ({ reference }) =>
      `Một phần của ${reference} đã trả lại: hãy hủy khoản trả lại trước, hoặc thu hồi như một kỳ mới.`,
  },
  'refund-more-than-zero': {
    zh: '退还金额须大于零。',
    en: 'A refund is more than zero.',
    vi: 'Khoản trả lại phải lớn hơn không.',
  },
  'refund-still-owed': {
    zh: ({ amount }) => `应退还${money('zh', amount)}，尚未退还。`,
    en: ({ amount }) => `${money('en', amount)} is owed back and has not been refunded.`,
    vi: ({ amount }) => `${money('vi', amount)} phải trả lại nhưng chưa trả.`,
  },
  'refund-too-much': {
    zh: '退还金额超出应退数额：请不超过该数额。',
    en: 'More is refunded than is owed back: give at most that amount.',
    vi: 'Trả lại nhiều hơn số phải trả: hãy ghi tối đa số đó.',
  },
  'refunded-with-reference': {
    zh: ({ amount, on, reference }) => `${day('zh', on)}，${money('zh', amount)}，凭证号${reference}。`,
    en: ({ amount, on, reference }) => `${money('en', amount)} on ${day('en', on)}, reference ${reference}.`,
    vi: ({ amount, on, reference }) => `${money('vi', amount)} ngày ${day('vi', on)}, số chứng từ ${reference}.`,
  },
  'reversal-asked-for': {
    zh: ({ reference, reason, otherCase, note }) =>
      `流水号${reference}：${reversalWordings[reason].zh}${otherCase === null ? '' : `（${otherCase}）`}。${note}`,
    en: ({ reference, reason, otherCase, note }) =>
      `Reference ${reference}: ${reversalWordings[reason].en}${otherCase === null ? '' : `, ${otherCase}`}. ${note}`,
    vi: ({ reference, reason, otherCase, note }) =>
      `Số tham chiếu ${reference}: ${reversalWordings[reason].vi}${otherCase === null ? '' : ` (${otherCase})`}. ${note}`,
  },
  'rulebook-counts-in': {
    zh: ({ rulebook, currency }) => `规则库${rulebook}以${currency}计算。`,
    en: ({ rulebook, currency }) => `Rulebook ${rulebook} counts in ${currency}.`,
    vi: ({ rulebook, currency }) => `Bộ quy tắc ${rulebook} tính bằng ${currency}.`,
  },
  'say-what-is-waived': {
    zh: '请说明豁免的金额或者时段。',
    en: 'Say which amount or which claim period is waived.',
    vi: 'Hãy nêu số tiền hoặc kỳ được miễn.',
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
  'waived-because': {
    zh: ({ amount, claimPeriodId, reason }) =>
      `${claimPeriodId === null ? '' : `${claimPeriodId}：`}${amount === null ? '全部尚欠款项' : money('zh', amount)}。${reason}`,
    en: ({ amount, claimPeriodId, reason }) =>
      `${amount === null ? 'All that is outstanding' : money('en', amount)}${claimPeriodId === null ? '' : ` of ${claimPeriodId}`}. ${reason}`,
    vi: ({ amount, claimPeriodId, reason }) =>
      `${claimPeriodId === null ? '' : `${claimPeriodId}: `}${amount === null ? 'toàn bộ số còn nợ' : money('vi', amount)}. ${reason}`,
  },
  'waiver-more-than-zero': {
    zh: '豁免金额须大于零。',
    en: 'A waiver is more than zero.',
    vi: 'Khoản miễn phải lớn hơn không.',
  },
  'waiver-taken-back': {
    zh: '撤回结案时的豁免。',
    en: 'The waiver of the closing is taken back.',
    vi: 'Việc miễn khi kết thúc được hủy bỏ.',
  },
  'waiver-too-much': {
    zh: '豁免金额超出该处尚欠数额。',
    en: 'More would be waived than is outstanding there.',
    vi: 'Khoản miễn vượt số còn nợ.',
  },
};
