import type { PayoutMessages } from '../../domain/procedures/payout/payout-messages.ts';
import { day, money } from '../formats.ts';
import type { Sentences } from '../sentences.ts';

/** What every process says of sums that it pays out. */
export const payoutSentences: Sentences<PayoutMessages> = {
  'account-of-another': {
    zh: '该账户属于他人。',
    en: 'The account is that of another person.',
    vi: 'Tài khoản này của người khác.',
  },
  'shares-unequal': {
    zh: '各份额之和与应发金额不符。',
    en: 'The shares do not add up to the sum.',
    vi: 'Tổng các phần không bằng số tiền phải trả.',
  },
  'division-unsigned': {
    zh: '数人分配的，须有共同签署的分配协议。',
    en: 'Several people share by an agreement that they have signed.',
    vi: 'Nhiều người chia nhau thì phải có thỏa thuận do họ ký.',
  },
  'materials-missing': {
    zh: '身份证复印件、签署的回执或者全额收款账户尚未齐备。',
    en: 'Copy of the identity card, signed slip and accounts for the whole sum are still to come.',
    vi: 'Còn thiếu bản sao giấy tờ tùy thân, giấy xác nhận đã ký hoặc tài khoản cho toàn bộ số tiền.',
  },
  'repayment-too-large': {
    zh: '退回金额须大于零，且不超过尚未退回的金额。',
    en: 'What is returned is more than nothing, and no more than what is still out.',
    vi: 'Số tiền hoàn trả phải lớn hơn không và không quá số còn phải trả.',
  },
  'day-of-claim': { zh: '申领之日', en: 'the claim', vi: 'ngày đề nghị nhận' },
  'day-of-payment': { zh: '发放之日', en: 'the payment', vi: 'ngày chi trả' },
  'repaid-of': {
    zh: ({ on, amount, reference }) => `${day('zh', on)}，${money('zh', amount)}。${reference}`,
    en: ({ on, amount, reference }) => `${money('en', amount)} on ${day('en', on)}. ${reference}`,
    vi: ({ on, amount, reference }) => `${money('vi', amount)}, ngày ${day('vi', on)}. ${reference}`,
  },
};
