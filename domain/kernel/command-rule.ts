import type { Message } from '../message.ts';
import type { ActingPerson } from './acting-person.ts';
import type { CommandGate } from './gates/command-gate.ts';
import type { Matter } from './incoming/elsewhere.ts';
import type { HeldAgainst } from './incoming/incoming-check.ts';
import type { Moment } from './moment.ts';
import type { PeriodName } from './process-names.ts';
import type { ProcessTypes } from './process-types.ts';
import type { Refusal } from './refusal.ts';
import type { Role } from './role.ts';
import type { Transition } from './transition.ts';

/** The rule of one command: when it is open to people, what it must contain, what it does. */
export interface CommandRule<P extends ProcessTypes<P>, Payload> {
  /** What the person said, beyond the name of the command; left out where that says it all. */
  readonly words?: (payload: Payload, t: Transition<P>) => Message;
  /** People may give it as often as they like: a process that fills up refuses it first. */
  readonly atWill?: true;
  /** Open while the process is on hold: what others do goes on, whatever the agency has put aside. */
  readonly onHold?: true;
  /** Open once the process is closed: while no step waits for a second person, or while one does. */
  readonly onceClosed?: 'while-nothing-waits' | 'while-a-step-waits';
  /** Changes nothing of the process: whoever gives it may still approve what others have done. */
  readonly editsNothing?: true;
  /** Whose command it is; left out where it is anybody's. */
  readonly by?: readonly Role[];
  /** Another process tells it, and no person: it is never refused, and stands open on hold and once the process is closed. */
  readonly sentByProcess?: true;
  /** The gate that its office may put it behind. */
  readonly gate?: CommandGate<P, Payload>;
  /**
   * Rows that it counts by, as far as a version of the rulebook lacks them that processes still go by: there it opens once the
   * process is moved to a later version.
   */
  readonly requires?: readonly PeriodName<P>[];
  /** Why the command is not open now, whatever it says; null when it is. */
  readonly closed: (state: P['state']) => Refusal | null;
  /** What is wrong with this command as given; null when nothing is. */
  readonly check?: (state: P['state'], payload: Payload, moment: Moment, actor: ActingPerson) => Refusal | null;
  /** What it tells, held against everything else; left out where it tells nothing that could be. */
  readonly incoming?: HeldAgainst<[state: P['state'], payload: Payload]>;
  /** What it makes the process be about, where another one could be about the same; null where it changes nothing of that. */
  readonly matter?: (state: P['state'], payload: Payload) => Matter | null;
  readonly apply: (t: Transition<P>, payload: Payload) => void;
}

/** The rule of what another process tells: it is never refused. */
export function told<P extends ProcessTypes<P>, Payload>(
  rule: Pick<CommandRule<P, Payload>, 'words' | 'apply'>,
): CommandRule<P, Payload> {
  return { ...rule, sentByProcess: true, closed: () => null };
}

/** The rules of some commands, by what each of them says. */
export type CommandRules<P extends ProcessTypes<P>, Payloads> = {
  readonly [Name in keyof Payloads]: CommandRule<P, Payloads[Name]>;
};
