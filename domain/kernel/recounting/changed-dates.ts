import type { Message } from '../../message.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { OfficeSettings } from '../../rulebooks/office-settings.ts';
import type { RulebookVersion } from '../../rulebooks/rulebook.ts';
import type { ProcessDefinition } from '../process-definition.ts';
import type { ProcessTypes } from '../process-types.ts';
import type { TransitionRecord } from '../transition-record.ts';
import { adoptOfficeSettings } from './adopt-office-settings.ts';
import { adoptRulebook } from './adopt-rulebook.ts';

/** A date of a process that would be another one. */
export interface ChangedDate {
  /** Null for what has no clock of its own: an instalment of the plan, the opening of the window. */
  readonly deadlineId: string | null;
  readonly title: Message;
  /** Row of the rulebook; null where the date follows from another. */
  readonly rule: string | null;
  readonly legalBasis: string | null;
  readonly before: PlainDate;
  readonly after: PlainDate;
  /** Whether the clock would run out at once, because its new last day has passed. */
  readonly runsOutAtOnce: boolean;
}

/** Every date that would change if the process went by another version of its office's settings; nothing is changed. */
export function datesChangedBy<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  state: P['state'],
  settings: OfficeSettings,
  at: number,
): readonly ChangedDate[] {
  return changedDates(process, state, adoptOfficeSettings(process, state, settings, at), at);
}

/** Every date that would change if the process went by a later version of its rulebook; nothing is changed. */
export function datesChangedByRulebook<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  state: P['state'],
  rulebook: RulebookVersion,
  at: number,
): readonly ChangedDate[] {
  return changedDates(process, state, adoptRulebook(process, state, rulebook, at), at);
}

function changedDates<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  state: P['state'],
  move: TransitionRecord<P> | null,
  at: number,
): readonly ChangedDate[] {
  if (move === null) return [];
  return [...clocks(state, move.state, at), ...datesWithoutClock(process, state, move.state)];
}

function clocks<P extends ProcessTypes<P>>(state: P['state'], moved: P['state'], at: number): readonly ChangedDate[] {
  return moved.deadlines.flatMap(({ id, title, rule, legalBasis, due: after, runsOutAt, status }) => {
    const before = state.deadlines.find((deadline) => deadline.id === id)?.due ?? after;
    const runsOutAtOnce = status === 'running' && runsOutAt <= at;
    return before === after ? [] : [{ deadlineId: id, title, rule, legalBasis, before, after, runsOutAtOnce }];
  });
}

function datesWithoutClock<P extends ProcessTypes<P>>(
  { recounting }: ProcessDefinition<P>,
  state: P['state'],
  moved: P['state'],
): readonly ChangedDate[] {
  const known = new Map((recounting.datesWithoutClock?.(state) ?? []).map(({ name, on }) => [name, on]));
  return (recounting.datesWithoutClock?.(moved) ?? []).flatMap(({ name, title, on: after }) => {
    const before = known.get(name) ?? after;
    return before === after
      ? []
      : [{ deadlineId: null, title, rule: null, legalBasis: null, before, after, runsOutAtOnce: false }];
  });
}
