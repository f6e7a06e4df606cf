import type { ActingPerson } from './person.ts';
import type { RecoveryCaseState } from './case-state.ts';
import type { CommandName, CommandPayloads, Refusal, RefusalCode } from './commands.ts';
import type { Deadline } from './deadline.ts';
import type { DeadlinePurpose } from './deadline-purposes.ts';
import type { Moment, Transition } from './transition.ts';
import type { Stage } from './vocabulary.ts';

/** The rule of one command: when it is open to people, what it must contain, what it does. */
export interface CommandRule<Name extends CommandName> {
  readonly title: string;
  readonly titleChinese: string;
  /** The command as something that has been done, for the timeline. */
  readonly done: string;
  /** What the person said, beyond the name of the command. */
  readonly words: (payload: CommandPayloads[Name], t: Transition) => string;
  /** Why the command is not open now, whatever it says; null when it is. */
  readonly closed: (state: RecoveryCaseState) => Refusal | null;
  /** What is wrong with this command as given; null when nothing is. */
  readonly check?: (
    state: RecoveryCaseState,
    payload: CommandPayloads[Name],
    moment: Moment,
    actor: ActingPerson,
  ) => Refusal | null;
  readonly apply: (t: Transition, payload: CommandPayloads[Name]) => void;
}

/** The commands that one part of the procedure owns. */
export type CommandRules<Names extends CommandName> = { readonly [Name in Names]: CommandRule<Name> };

/** What happens when clocks of these purposes run out. */
export type ClockRules<Purposes extends DeadlinePurpose> = {
  readonly [Purpose in Purposes]: (t: Transition, deadline: Deadline) => void;
};

export function refusal(code: RefusalCode, message: string, field: string | null = null): Refusal {
  return { code, message, field };
}

/** A command that is open in these stages only. */
export function onlyIn(...stages: readonly Stage[]): (state: RecoveryCaseState) => Refusal | null {
  return (state) =>
    stages.includes(state.stage)
      ? null
      : refusal('wrong-stage', `The case is in ${state.stage}; this is done in ${stages.join(', ')}.`);
}

/** Facts are reported after they happened: a date may not lie in the future, nor before what it follows. */
export function happened(
  date: string,
  field: string,
  moment: Moment,
  notBefore?: { readonly date: string; readonly what: string },
): Refusal | null {
  if (date > moment.on) return refusal('date-in-future', `${field} lies after today, ${moment.on}.`, field);
  if (notBefore !== undefined && date < notBefore.date)
    return refusal('date-before-start', `${field} lies before ${notBefore.what}, ${notBefore.date}.`, field);
  return null;
}

/** The first refusal of several checks. */
export function firstRefusal(...refusals: readonly (Refusal | null)[]): Refusal | null {
  return refusals.find((candidate) => candidate !== null) ?? null;
}
