import type { Refusal } from '../kernel/refusal.ts';
import type { Message } from '../message.ts';
import type { RecoveryCaseState } from './case-state.ts';
import type { DocumentKind } from './document-kinds.ts';
import type { AskedApart, Transition } from './recovery-case.ts';
import type { ServedDocumentRule } from './service/served-document-rule.ts';
import type { StandingWarning } from './standing-warning.ts';
import type { ClosingOutcome } from './vocabulary.ts';

/** What a branch of the recovery case says of itself where all branches are asked; what it has nothing to say to is left out. */
export interface Branch {
  /** Its part of the state of a case to which nothing has happened yet. */
  readonly unopened?: Partial<RecoveryCaseState>;
  /** What the case says of it before anything else, for as long as it is so, the gravest first. */
  readonly warnings?: (state: RecoveryCaseState) => Iterable<StandingWarning>;
  /** What it asks of people apart from what its clocks ask for. */
  readonly duties?: (state: RecoveryCaseState) => readonly AskedApart[];
  /** What starts for a party when a document has been served on them, or on whoever acts for them. */
  readonly onServed?: { readonly [Kind in DocumentKind]?: ServedDocumentRule };
  /** What it watches after each command and each clock, with the state as it was before. */
  readonly afterEach?: (t: Transition, before: RecoveryCaseState) => void;
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
