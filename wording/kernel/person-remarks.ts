import type { PersonRemarks } from '../../domain/kernel/person-remarks.ts';
import { day } from '../formats.ts';
import type { Sentences } from '../sentences.ts';

/** What people said with a command. Their own words stay as they wrote them. */
export const personRemarkSentences: Sentences<PersonRemarks> = {
  'as-written': { zh: ({ text }) => text, en: ({ text }) => text, vi: ({ text }) => text },
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
    zh: ({ what, words }) => (words === '' ? `${what}。` : `${what}。${words}`),
    en: ({ what, words }) => (words === '' ? `${what}.` : `${what}. ${words}`),
    vi: ({ what, words }) => (words === '' ? `${what}.` : `${what}. ${words}`),
  },
};
