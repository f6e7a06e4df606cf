import type { Sentences } from '../sentences.ts';

/** What rulebooks and settings are made of, where it is more than a name. */
export interface RulebookMessages {
  'share-of-fine': { lowest: number; highest: number; row: string };
  'charge-a-day': { percent: number; row: string; paymentDayCounted: boolean; cappedAtPrincipal: boolean };
}

export const rulebookSentences: Sentences<RulebookMessages> = {
  'share-of-fine': {
    zh: ({ lowest, highest, row }) => `骗取金额的${lowest}至${highest}倍（${row}）`,
    en: ({ lowest, highest, row }) => `${lowest} to ${highest} times what was drawn (${row})`,
    vi: ({ lowest, highest, row }) => `${lowest} đến ${highest} lần số tiền đã hưởng (${row})`,
  },
  'charge-a-day': {
    zh: ({ percent, row, paymentDayCounted, cappedAtPrincipal }) =>
      `每日${percent}%（${row}）；${paymentDayCounted ? '计算' : '不计算'}缴款当日；` +
      (cappedAtPrincipal ? '不超过本金' : '不设上限'),
    en: ({ percent, row, paymentDayCounted, cappedAtPrincipal }) =>
      `${percent} % a day (${row}); the day of payment is ${paymentDayCounted ? '' : 'not '}counted; ` +
      (cappedAtPrincipal ? 'capped at what it is charged on' : 'not capped'),
    vi: ({ percent, row, paymentDayCounted, cappedAtPrincipal }) =>
      `${percent} % mỗi ngày (${row}); ${paymentDayCounted ? 'tính' : 'không tính'} ngày nộp; ` +
      (cappedAtPrincipal ? 'không quá số gốc' : 'không giới hạn'),
  },
};
