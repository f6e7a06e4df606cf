import type { Calendar } from '../calendar/calendar.ts';
import type { Balance } from '../ledger/ledger.ts';
import type { Actor } from './actors.ts';
import type { ClockDefinitions } from './clock-definition.ts';
import type { CommandRules } from './command-rule.ts';
import type { AskedApart, AskedBeside } from './duties/duty.ts';
import type { Matter } from './incoming/elsewhere.ts';
import type { HeldAgainst } from './incoming/incoming-check.ts';
import type { Message } from '../message.ts';
import type { ClockName, CommandName } from './process-names.ts';
import type { ProcessNature } from './process-nature.ts';
import type { ProcessParty } from './process-party.ts';
import type { ProcessTypes } from './process-types.ts';
import type { RecountingRules } from './recounting/recounting-rules.ts';
import type { StateOfAnyVersion } from './upcast.ts';
import type { Closes, Destination, Transition } from './transition.ts';

/** A stage that a process enters by its rules. */
export interface StageDefinition<P extends ProcessTypes<P>> {
  /** What happens on entering it; left out where the process only waits there. */
  readonly enter?: (t: Transition<P>) => void;
  /** What somebody of the agency has to do as long as it stands there; left out, or null, where it waits for others. */
  readonly asks?: (state: P['state']) => AskedBeside<P> | null;
  /** The step that entering it is for somebody, as things stand; left out, or null, where it burdens nobody. */
  readonly burdens?: (state: P['state']) => P['burden'] | null;
}

/** One kind of process: how it is opened, what people can tell it, what can run out, and how it goes on by itself. */
export interface ProcessDefinition<P extends ProcessTypes<P>> extends ProcessNature<P> {
  readonly kind: P['kind'];
  /**
   * The state as this version of the program knows it, whichever has left it.
   * @throws DomainError `state-version-unknown` for a state that a later version has left
   */
  readonly presentState: (state: StateOfAnyVersion) => P['state'];
  /** A process before its opening has been booked, at revision 0; dates are counted by the calendar given. */
  readonly unopened: (opening: P['state']['opening'], calendar: Calendar, at: number) => P['state'];
  /** What it is opened with, held against everything else; left out where that tells nothing that could be. */
  readonly incoming?: HeldAgainst<[opening: Omit<P['state']['opening'], 'number'>]>;
  /** What it is about, where another one could be about the same. */
  readonly matter?: (opening: Omit<P['state']['opening'], 'number'>) => Matter;
  /** What the opening itself does, before the first stage is entered. */
  readonly opened: (t: Transition<P>) => void;
  readonly stages: { readonly [Stage in P['enteredStage']]: StageDefinition<P> };
  /** The same commands by what they are about, as people look for them. */
  readonly groups: Readonly<Record<string, { readonly [Name in CommandName<P>]?: unknown }>>;
  /** Every command people can give, in the order in which the procedure meets them. */
  readonly commands: CommandRules<P, P['commands']>;
  /** Ids of those who have to keep away from the process altogether, and do not see it; left out where nobody ever has to. */
  readonly keepsAway?: (state: P['state']) => readonly string[];
  /** Every clock that can run. */
  readonly clocks: ClockDefinitions<P, ClockName<P>>;
  /** What a rule has let follow; left out where none does. */
  readonly follow?: (t: Transition<P>, sequel: P['sequel']) => void;
  /** Takes a step of the system's own that a second person has approved; left out where it has none. */
  readonly resume?: (t: Transition<P>, step: P['ownStep']) => void;
  /** Takes a step of the system's own that was stopped, as if it had not been; left out where none can be. */
  readonly takeOwnStep?: (t: Transition<P>, step: P['ownStep']) => void;
  /** Goes on without a step that somebody has given up; left out where none can be. */
  readonly goesOnWithout?: (t: Transition<P>, burden: P['burden']) => void;
  /** Where it has to go, where that is not always what the last rule has wanted; null where it stays. */
  readonly destination?: (t: Transition<P>) => Destination<P> | null;
  readonly close: (t: Transition<P>, closes: Closes<P>) => void;
  /** Brings the process to rest after each step; `moveOn` takes it where the rules want it to go. */
  readonly settle: (t: Transition<P>, moveOn: () => void) => void;
  /** What is watched after each command and each clock, with the state as it was before. */
  readonly afterEach?: (t: Transition<P>, before: P['state']) => void;
  /** What is counted again with its clocks. */
  readonly recounting: RecountingRules<P>;
  /** What waits for people apart from what its clocks ask for. */
  readonly duties?: (state: P['state']) => readonly AskedApart<P>[];
  /** Whose move the process waits for. */
  readonly waitsFor: (state: P['state']) => Actor;
  /** What comes next, with its date and rule. */
  readonly nextStep: (state: P['state']) => Message;
  /** What it is listed and searched by beside what every process is. */
  readonly row: (state: P['state']) => P['row'];
  /** Everybody who takes part in it, or has taken part. */
  readonly parties?: (state: P['state']) => readonly ProcessParty[];
  /** What its ledger books on, and what stands there. */
  readonly claims?: (state: P['state']) => readonly Balance[];
  /** How many entries a list of its state may have, by the name of the list, where that is more than any list may have. */
  readonly mostEntriesOf?: Readonly<Record<string, number>>;
}
