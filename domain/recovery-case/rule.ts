import { addYears, LAST_DAY_OF_CALENDAR, yearOf, type PlainDate } from '../calendar/plain-date.ts';
import type { ActingPerson } from './person.ts';
import type { RecoveryCaseState } from './case-state.ts';
import type { CommandName, CommandPayloads } from './commands.ts';
import type { ClockNature } from './clock-nature.ts';
import type { Deadline } from './deadline.ts';
import type { DeadlinePurpose } from './deadline-purposes.ts';
import type { CommandGate } from './gates/command-gate.ts';
import { FIRST_DAY_OF_INSURANCE, FIRST_DAY_OF_LIVES, yearsAhead, type Planned } from './horizons.ts';
import { refusal, type Refusal } from './refusal.ts';
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
  /** People may give it as often as they like: a case that fills up refuses it first. */
  readonly atWill?: true;
  /** Open while the case is on hold: what others do goes on, whatever the agency has put aside. */
  readonly onHold?: true;
  /** Open once the case is closed: while no step waits for a second person, or while one does. */
  readonly onceClosed?: 'while-nothing-waits' | 'while-a-step-waits';
  /** Changes nothing of the case: whoever gives it may still approve what others have done. */
  readonly editsNothing?: true;
  /** The gate that its office may put it behind. */
  readonly gate?: CommandGate<CommandPayloads[Name]>;
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

/** A clock: its nature, and what happens when it runs out. */
export interface ClockDefinition extends ClockNature {
  readonly run: (t: Transition, deadline: Deadline) => void;
}

/** The clocks that one part of the procedure owns. */
export type ClockDefinitions<Purposes extends DeadlinePurpose> = { readonly [Purpose in Purposes]: ClockDefinition };

/** A command that is open in these stages only. */
export function onlyIn(...stages: readonly Stage[]): (state: RecoveryCaseState) => Refusal | null {
  return (state) =>
    stages.includes(state.stage)
      ? null
      : refusal('wrong-stage', `The case is in ${state.stage}; this is done in ${stages.join(', ')}.`);
}

/** As much of a moment as days are held against. */
type Today = Pick<Moment, 'on'>;

/** A day that nothing which is told of can lie before, and what it is the day of. */
export interface EarliestDay {
  readonly date: string;
  readonly what: string;
}

const beginningOfInsurance: EarliestDay = { date: FIRST_DAY_OF_INSURANCE, what: 'there was social insurance' };

/** Where a life itself is told of: it may be older than social insurance. */
export const beginningOfLives: EarliestDay = { date: FIRST_DAY_OF_LIVES, what: 'anybody was born who is told of' };

/** Facts are reported after they happened: a date may not lie in the future, nor before what it follows. */
export function happened(
  date: string,
  field: string,
  moment: Today,
  notBefore: EarliestDay = beginningOfInsurance,
): Refusal | null {
  if (date > moment.on) return refusal('date-in-future', `${field} lies after today, ${moment.on}.`, field);
  return notEarlier(date, field, notBefore);
}

/** Plans lie ahead of today, and no further than anybody plans such a thing. */
export function planned(date: PlainDate, field: string, moment: Today, what: Planned): Refusal | null {
  return date > moment.on
    ? withinSight(date, field, moment, what)
    : refusal('date-not-in-future', `${field} must lie after today, ${moment.on}.`, field);
}

/** A day that somebody else has set: it may be over when the case hears of it, but lies after what it was set in. */
export function setBefore(
  date: PlainDate,
  field: string,
  moment: Today,
  what: Planned,
  notBefore: EarliestDay,
): Refusal | null {
  return notEarlier(date, field, notBefore) ?? withinSight(date, field, moment, what);
}

/** No plan reaches further ahead than so many years. */
export function withinSight(date: PlainDate, field: string, moment: Today, what: Planned): Refusal | null {
  const years = yearsAhead[what];
  const last =
    yearOf(moment.on) + years > yearOf(LAST_DAY_OF_CALENDAR) ? LAST_DAY_OF_CALENDAR : addYears(moment.on, years);
  return date <= last
    ? null
    : refusal(
        'date-too-far',
        `${field} lies more than ${inYears(years)} ahead: give ${last} or an earlier day.`,
        field,
      );
}

function inYears(years: number): string {
  return years === 1 ? 'a year' : `${years} years`;
}

function notEarlier(date: string, field: string, { date: earliest, what }: EarliestDay): Refusal | null {
  return date < earliest ? refusal('date-before-start', `${field} lies before ${what}, ${earliest}.`, field) : null;
}
