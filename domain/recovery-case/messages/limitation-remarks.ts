import type { PlainDate } from '../../calendar/plain-date.ts';

/** Limitation that is near or has run out. */
export interface LimitationRemarks {
  'claim-barred-after': { day: string };
  'claim-limitation-had-run-out': { claimPeriods: string };
  'claim-limitation-ran-out': { claimPeriods: string; on: PlainDate };
  'penalties-barred-after': { day: string };
  'penalty-limitation-had-run-out': { claimPeriods: string };
  'penalty-limitation-ran-out': { claimPeriods: string; on: PlainDate; foundOn: PlainDate };
  'was-found-on': { on: PlainDate };
}
