import type { PoliceMessages } from '../../../domain/recovery-case/messages/police-messages.ts';
import { day } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';
import { policeResultWordings } from '../police-results.ts';

/** Referral to the police. */
export const policeSentences: Sentences<PoliceMessages> = {
  'police-report-of': {
    zh: ({ on, result, words }) => `${day('zh', on)}：${policeResultWordings[result].zh}。${words}`,
    en: ({ on, result, words }) => `On ${day('en', on)}: ${policeResultWordings[result].en}. ${words}`,
    vi: ({ on, result, words }) => `Ngày ${day('vi', on)}: ${policeResultWordings[result].vi}. ${words}`,
  },
};
