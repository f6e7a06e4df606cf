import type { PlainDate } from '../../calendar/plain-date.ts';

/** Commands about facts that were entered wrongly, and about what was done because of them. */
export interface FactPayloads {
  /** The fact is another one: its day, and what proves it, unless that stays as it is. */
  'correct-fact': {
    readonly factId: string;
    readonly day: PlainDate;
    readonly evidence: string | null;
    readonly reason: string;
  };
  /** It never was: of another process, of somebody else, or nothing of the kind. */
  'withdraw-fact': { readonly factId: string; readonly reason: string };
  /** What was done because of a fact as it was entered before has been looked at: it stands, or is put right. */
  'settle-consequence': { readonly consequenceId: string; readonly note: string };
}
