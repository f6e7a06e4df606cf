import type { PlainDate } from '../../calendar/plain-date.ts';
import type { PoliceResult } from '../police/referral.ts';

/** Referral to the police. */
export interface PoliceMessages {
  'police-report-of': { on: PlainDate; result: PoliceResult; words: string };
}
