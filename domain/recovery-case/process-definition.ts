import type { PlainDate } from '../calendar/plain-date.ts';
import type { RecoveryCaseState } from './case-state.ts';
import type { CommandName } from './commands.ts';
import type { DeadlinePurpose } from './deadline-purposes.ts';
import type { DocumentKind } from './document-kinds.ts';
import type { GatedStepOfItsOwn } from './gates/approval.ts';
import type { IssuedDocument } from './issued-document.ts';
import type { ProcessNature } from './process-nature.ts';
import type { ClockDefinitions, CommandRules } from './rule.ts';
import type { Addressee } from './service/addressee.ts';
import type { Closes, Destination, Transition } from './transition.ts';
import type { RungOfLadder } from './vocabulary.ts';

/** What starts for a party when a document has been served on them, or on whoever acts for them. */
export type ServedDocumentRule = (
  t: Transition,
  document: IssuedDocument,
  party: Addressee,
  servedOn: PlainDate,
) => void;

/** One kind of process: what people can tell it, what can run out, and how it goes on by itself. */
export interface ProcessDefinition extends ProcessNature {
  /** What happens on entering each stage. */
  readonly stages: Readonly<Record<RungOfLadder, (t: Transition) => void>>;
  /** Every command people can give, in the order in which the procedure meets them. */
  readonly commands: CommandRules<CommandName>;
  /** Every clock that can run. */
  readonly clocks: ClockDefinitions<DeadlinePurpose>;
  /** Nothing hangs on the service of the other kinds of documents. */
  readonly onServed: { readonly [Kind in DocumentKind]?: ServedDocumentRule };
  /** Takes a step of the system's own that a second person has approved. */
  readonly resume: (t: Transition, step: GatedStepOfItsOwn) => void;
  /** Where the rules want the process to go, or where it has to for other reasons; null where it stays. */
  readonly destination: (t: Transition) => Destination | null;
  readonly close: (t: Transition, closes: Closes) => void;
  /** Brings the process to rest after each step; `moveOn` takes it where the rules want it to go. */
  readonly settle: (t: Transition, moveOn: () => void) => void;
  /** What is watched after each command and each clock, with the state as it was before. */
  readonly afterEach: (t: Transition, before: RecoveryCaseState) => void;
}
