import type { PlainDate } from '../../calendar/plain-date.ts';
import type { OfficeSettings } from '../../rulebooks/office-settings.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { adoptOfficeSettings } from './adopt-office-settings.ts';

/** A date of a case that would be another one. */
export interface ChangedDate {
  /** Null for what has no clock of its own: an instalment of the plan, the opening of the window. */
  readonly deadlineId: string | null;
  readonly title: string;
  /** Row of the rulebook; null where the date follows from another. */
  readonly rule: string | null;
  readonly legalBasis: string | null;
  readonly before: PlainDate;
  readonly after: PlainDate;
  /** Whether the clock would run out at once, because its new last day has passed. */
  readonly runsOutAtOnce: boolean;
}

/** Every date that would change if the case went by another version of its office's settings; nothing is changed. */
export function datesChangedBy(state: RecoveryCaseState, settings: OfficeSettings, at: number): readonly ChangedDate[] {
  const moved = adoptOfficeSettings(state, settings, at)?.state;
  return moved === undefined
    ? []
    : [...clocks(state, moved, at), ...windowOpening(state, moved), ...plan(state, moved)];
}

function clocks(state: RecoveryCaseState, moved: RecoveryCaseState, at: number): readonly ChangedDate[] {
  return moved.deadlines.flatMap(({ id, title, rule, legalBasis, due: after, runsOutAt, status }) => {
    const before = state.deadlines.find((deadline) => deadline.id === id)?.due ?? after;
    const runsOutAtOnce = status === 'running' && runsOutAt <= at;
    return before === after ? [] : [{ deadlineId: id, title, rule, legalBasis, before, after, runsOutAtOnce }];
  });
}

function windowOpening(state: RecoveryCaseState, moved: RecoveryCaseState): readonly ChangedDate[] {
  const before = state.courtWindow?.opens;
  const after = moved.courtWindow?.opens;
  if (before === undefined || after === undefined || before === after) return [];
  return [without('Window for the application to the court opens', before, after)];
}

function plan(state: RecoveryCaseState, moved: RecoveryCaseState): readonly ChangedDate[] {
  return (moved.agreement?.instalments ?? []).flatMap(({ number, dueOn: after }, index) => {
    const before = state.agreement?.instalments[index]?.dueOn ?? after;
    return before === after ? [] : [without(`Instalment ${number} is due`, before, after)];
  });
}

function without(title: string, before: PlainDate, after: PlainDate): ChangedDate {
  return { deadlineId: null, title, rule: null, legalBasis: null, before, after, runsOutAtOnce: false };
}
