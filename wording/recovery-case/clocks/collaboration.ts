import type { DeadlinePurpose } from '../../../domain/recovery-case/deadline-purposes.ts';
import type { Wording } from '../../wording.ts';

/** What the procedure does when these clocks run out. */
export const collaborationConsequences = {
  'collaboration-reminder': {
    zh: '提醒承办人催促协作回函',
    en: 'the caseworker is reminded of the answer that is missing',
    vi: 'nhắc người thụ lý về câu trả lời phối hợp còn thiếu',
  },
} as const satisfies { readonly [Purpose in DeadlinePurpose]?: Wording };
