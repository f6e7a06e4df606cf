import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Message } from '../../message.ts';
import type { DeadlinePurpose } from '../deadline-purposes.ts';
import type { Remedy } from '../../procedures/administrative-act/remedy.ts';
import type { ClosingOutcome } from '../vocabulary.ts';

/** What a case says of itself before anything else, and what comes next in it. */
export interface WarningMessages extends LimitationWarnings {
  'clock-could-not-act': { clock: Message; deadlineId: string };
  'document-not-sent': { number: string };
  'characters-substituted': { characters: readonly string[] };
  'court-window-missed': { closed: PlainDate; left: Message };
  'left-file-late': null;
  'left-sue': null;
  'object-to-refusal': { by: PlainDate | null };
  'refusal-of-court-final': null;
  'enforcement-ended': { on: PlainDate };
  'civil-suit-was-dismissed': { on: PlainDate; left: Message };
  'left-sue-otherwise': null;
  'left-sue-otherwise-or-return': null;
  'civil-title-performed': null;
  'closed-on': { on: PlainDate; outcome: ClosingOutcome };
  'waits-for-caseworker': null;
  'next-clock': { due: PlainDate; clock: Message; rule: string; purpose: DeadlinePurpose };
  'next-clock-while': { due: PlainDate; clock: Message; rule: string; purpose: DeadlinePurpose; pending: Message };
  'remedy-is-pending': { kind: Remedy['kind']; filedOn: PlainDate; filedWith: string; status: Remedy['status'] };
}

/** Limitation that is near or has run out: for which claim periods, and the last day of the first. */
export interface LimitationWarnings {
  'claim-limitation-near': { claimPeriods: readonly string[]; day: PlainDate; foundOn: PlainDate };
  'claim-limitation-expired': { claimPeriods: readonly string[]; day: PlainDate; foundOn: PlainDate };
  'penalty-limitation-near': { claimPeriods: readonly string[]; day: PlainDate; foundOn: PlainDate };
  'penalty-limitation-expired': { claimPeriods: readonly string[]; day: PlainDate; foundOn: PlainDate };
}
