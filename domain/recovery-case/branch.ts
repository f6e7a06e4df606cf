import type { PlainDate } from '../calendar/plain-date.ts';
import type { RecountingRules } from '../kernel/recounting/recounting-rules.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { Hold } from '../kernel/steering/hold-state.ts';
import type { Message } from '../message.ts';
import type { CaseOpening } from './case-opening.ts';
import type { RecoveryCase, RecoveryCaseState } from './case-state.ts';
import type { DocumentKind } from './document-kinds.ts';
import type { AskedApart, Deadline, PreFlightCheck, Transition } from './recovery-case.ts';
import type { ServedDocumentRule } from './service/served-document-rule.ts';
import type { StandingWarning } from './standing-warning.ts';
import type { ClosingOutcome, RungOfLadder, Stage } from './vocabulary.ts';

/** What a branch of the recovery case says of itself where all branches are asked; what it has nothing to say to is left out. */
export interface Branch {
  /** Its part of the state of a case to which nothing has happened yet. */
  readonly unopened?: Partial<RecoveryCaseState>;
  /** What of that follows from the opening. */
  readonly opensWith?: (opening: CaseOpening) => Partial<RecoveryCaseState>;
  /** What the case says of it before anything else, for as long as it is so, the gravest first. */
  readonly warnings?: (state: RecoveryCaseState) => Iterable<StandingWarning>;
  /** What it asks of people apart from what its clocks ask for. */
  readonly duties?: (state: RecoveryCaseState) => readonly AskedApart[];
  /** What it may find that speaks against steps which nobody has given, by name. */
  readonly checks?: Readonly<Record<string, PreFlightCheck>>;
  /** What starts for a party when a document has been served on them, or on whoever acts for them. */
  readonly onServed?: { readonly [Kind in DocumentKind]?: ServedDocumentRule };
  /** What it watches after each command and each clock, with the state as it was before. */
  readonly afterEach?: (t: Transition, before: RecoveryCaseState) => void;
  /** What of it goes on before money is looked at. */
  readonly beforeMoney?: (t: Transition) => void;
  /** What money that came in, or a claim that changed, means for it. */
  readonly onMoney?: (t: Transition) => void;
  /** What has been paid of it is settled, while something is outstanding still. */
  readonly whileOutstanding?: (t: Transition) => void;
  /** Where the case has to go because of it, in place of where the rules want it; null where that changes nothing. */
  readonly detour?: (state: RecoveryCaseState, destination: Stage) => RungOfLadder | null;
  /** What follows once the case has come to rest. */
  readonly atRest?: (t: Transition) => void;
  /** What others have in hand, and a case waits for before it closes as recovered. */
  readonly awaitsOthers?: OthersAwaited;
  /** Where the case goes on for it once the overpayment is settled, for as long as there is something to go on for. */
  readonly onceSettled?: { readonly rung: RungOfLadder; readonly goesOn: (state: RecoveryCaseState) => boolean };
  /** What a hold may not outlast, as it is not the agency's to stop; null where that day lies before it. */
  readonly outlastedBy?: (state: RecoveryCaseState, until: PlainDate) => Outlasted | null;
  /** What moves when a hold is over, before its clocks run on. */
  readonly released?: (t: Transition, hold: Hold) => void;
  /** What moves with a clock that is to be given more time. */
  readonly extends?: (t: Transition, deadline: Deadline, until: PlainDate) => void;
  /** What is said of a clock that has been given more time. */
  readonly extended?: (t: Transition, deadline: Deadline) => void;
  /** What it has beside its clocks that is counted again with them. */
  readonly recounting?: Omit<RecountingRules<RecoveryCase>, 'countsFrom'>;
  /** Why the case cannot be closed by hand now: others have not answered yet. */
  readonly refusesClosing?: (state: RecoveryCaseState) => Refusal | null;
  /** What of it ends with the case, before the accounts are settled. */
  readonly ends?: (t: Transition, outcome: ClosingOutcome) => void;
  /** Nothing was overpaid, and the claim is withdrawn: what is given back. */
  readonly unfounded?: (t: Transition) => void;
  /** What has to happen before the case can close; null where nothing has to. */
  readonly keepsOpen?: (t: Transition) => Message | null;
  /** What is said as the case closes. */
  readonly closes?: (t: Transition) => void;
  /** The case is reopened, and what was decided or agreed before belongs to the closing that went before. */
  readonly beginsAnew?: (t: Transition) => void;
  /** The case goes on after all, reopened or about to close as it was: what has ended with it is followed again. */
  readonly goesOn?: (t: Transition) => void;
}

/** What others have in hand: at which stage the case waits for them, for how long, and how it comes to that stage. */
export interface OthersAwaited {
  readonly stage: Stage;
  readonly isSo: (state: RecoveryCaseState) => boolean;
  readonly begin: (t: Transition) => void;
}

/** What a hold would outlast, or has outlasted. */
export interface Outlasted {
  /** Why it may not be held for so long. */
  readonly refusal: Refusal;
  /** What is said where a hold from before ends early because of it. */
  readonly ended: Message;
  readonly legalBasis: string;
}
