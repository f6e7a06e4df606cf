import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Message } from '../../message.ts';
import type { RemedyPayloads } from './remedy-payloads.ts';
import type { Reconsideration, Remedy, RemedyOutcome, Suit } from './remedy.ts';

type RulingOutcome = (RemedyPayloads['record-judgment'] | RemedyPayloads['record-reconsideration-decision'])['outcome'];

/** Reconsideration of an act and suit against it: `remedy` is which of the two, `who` whoever has filed it. */
export interface RemedyMessages extends SaidOfRemedies, RemedyClocks, RemedyRefusals {
  'act-not-suspended': { act: Message };
  'no-other-remedy-meanwhile': { remedy: Remedy['kind']; who: string };
  'remedy-has-ended': { remedy: Remedy['kind']; who: string; outcome: RemedyOutcome };
  'follow-up-remedy': { remedy: Remedy['kind']; filedWith: string; filedOn: PlainDate };
  'request-counts-as-accepted': { on: PlainDate };
  'request-counts-as-abandoned': null;
  'reconsideration-no-longer-in-time': null;
  'reconsideration-undecided': null;
  'suit-acceptance-late': null;
  'suit-judgment-late': null;
  'as-reported': null;
  'tell-that-act-is-withdrawn': { remedy: Remedy['kind']; filedWith: string };
}

/** What people said of the course of a remedy. */
interface SaidOfRemedies {
  'filed-by': { on: PlainDate; by: string; reasonForDelay: string };
  'noticed-and-received': { noticedOn: PlainDate; receivedOn: PlainDate; note: string };
  'accepted-on': { on: PlainDate; simplified: boolean };
  'ruling-received': { outcome: RulingOutcome; on: PlainDate; reference: string };
  'judgment-in-effect': { outcome: RulingOutcome; on: PlainDate; reference: string };
}

/** What clocks are called that run in the course of a remedy, and the days from which they may run. */
interface RemedyClocks {
  'right-to-remedy': { right: 'reconsideration' | 'suit' | 'suit-after-reconsideration' };
  'reminder-of-remedy': { remedy: Remedy['kind'] };
  'review-of-request': null;
  'correction-of-request': null;
  'decision-on-reconsideration': null;
  'acceptance-of-suit': null;
  'judgment-on-suit': null;
  'day-of-remedy': null;
  'day-period-begins': null;
  'day-of-correction-notice': null;
  'day-remedy-accepted': null;
  'day-of-stay': null;
  'day-judgment-takes-effect': null;
}

/** Why something of a remedy cannot be recorded. */
interface RemedyRefusals {
  'more-rests-on-fact': { factId: string };
  'ruling-was-followed': { factId: string };
  'no-act-issued': null;
  'another-remedy-open': { remedy: Remedy['kind']; filedOn: PlainDate };
  'no-such-remedy': null;
  'remedy-period-has-ended': { on: PlainDate };
  'no-request-pending': null;
  'request-stands-otherwise': { status: Reconsideration['status'] };
  'review-has-ended': { on: PlainDate };
  'reconsideration-period-has-ended': { on: PlainDate };
  'not-extended-again': null;
  'no-suit-pending': null;
  'suit-stands-otherwise': { status: Suit['status'] };
  'no-remedy-to-withdraw': null;
}
