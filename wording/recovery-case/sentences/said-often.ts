import type { OftenSaid } from '../../../domain/recovery-case/messages/said-often.ts';
import { day, money } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';

/** Said in several parts of the procedure. */
export const oftenSaidSentences: Sentences<OftenSaid> = {
  'claim-corrected': {
    zh: ({ claimPeriodId, from, to, amount, reason }) =>
      `${claimPeriodId}：${day('zh', from)}至${day('zh', to)}，${money('zh', amount)}。${reason}`,
    en: ({ claimPeriodId, from, to, amount, reason }) =>
      `${claimPeriodId}: ${day('en', from)} to ${day('en', to)}, ${money('en', amount)}. ${reason}`,
    vi: ({ claimPeriodId, from, to, amount, reason }) =>
      `${claimPeriodId}: ${day('vi', from)} đến ${day('vi', to)}, ${money('vi', amount)}. ${reason}`,
  },
  'claim-withdrawn': {
    zh: '撤销应退款项。',
    en: 'The claim is withdrawn.',
    vi: 'Khoản phải hoàn trả được rút.',
  },
  'look-for-assets': {
    zh: '请核查债务人财产：发现财产的，可以随时恢复执行。',
    en: 'Look for assets of the debtor: enforcement resumes at any time when some are found.',
    vi: 'Hãy kiểm tra tài sản của người có nghĩa vụ: phát hiện thì có thể tiếp tục thi hành bất cứ lúc nào.',
  },
  'on-day-alone': {
    zh: ({ on }) => `${day('zh', on)}。`,
    en: ({ on }) => `On ${day('en', on)}.`,
    vi: ({ on }) => `Ngày ${day('vi', on)}.`,
  },
  'on-with-file-number': {
    zh: ({ on, reference }) => `${day('zh', on)}，${reference}。`,
    en: ({ on, reference }) => `On ${day('en', on)}, ${reference}.`,
    vi: ({ on, reference }) => `Ngày ${day('vi', on)}, ${reference}.`,
  },
  'on-with-words': {
    zh: ({ on, words }) => `${day('zh', on)}。${words}`,
    en: ({ on, words }) => `On ${day('en', on)}. ${words}`,
    vi: ({ on, words }) => `Ngày ${day('vi', on)}. ${words}`,
  },
  'two-texts': {
    zh: ({ first, second }) => `${first} ${second}`,
    en: ({ first, second }) => `${first} ${second}`,
    vi: ({ first, second }) => `${first} ${second}`,
  },
  'what-with-words': {
    zh: ({ what, words }) => `${what}。${words}`,
    en: ({ what, words }) => `${what}. ${words}`,
    vi: ({ what, words }) => `${what}. ${words}`,
  },
};
