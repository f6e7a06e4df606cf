import type { Sentences } from '../sentences.ts';

/** What the API says of amounts. */
export interface AmountMessages {
  'how-payments-count': null;
}

export const amountSentences: Sentences<AmountMessages> = {
  'how-payments-count': {
    zh: '收到的款项只抵充缴款人所欠的债权：先按上列性质的顺序，同一性质的先抵充最早期间的；未写明缴款人的，先抵充仍有人应当偿还的债权。抵充后的余额应予退还。',
    en: 'Money received counts only for what whoever paid owes: for one nature of claim after the other in the order above, and within a nature for the oldest period first; where nobody said who paid, for what somebody still owes before anything else. What is left over is owed back.',
    vi: 'Khoản nộp chỉ được trừ vào khoản mà người nộp còn nợ: lần lượt theo thứ tự tính chất nêu trên, cùng tính chất thì trừ thời kỳ sớm nhất trước; không rõ người nộp thì trừ trước vào khoản còn có người phải trả. Phần còn dư phải hoàn trả.',
  },
};
