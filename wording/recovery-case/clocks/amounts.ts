import type { DeadlinePurpose } from '../../../domain/recovery-case/deadline-purposes.ts';
import type { Wording } from '../../wording.ts';

/** What the procedure does when these clocks run out. */
export const amountConsequences = {
  'refund-reminder': {
    zh: '再次提醒承办人退还应退款项',
    en: 'the caseworker is reminded again to pay out what is owed',
    vi: 'nhắc lại người thụ lý trả khoản còn nợ',
  },
} as const satisfies { readonly [Purpose in DeadlinePurpose]?: Wording };
