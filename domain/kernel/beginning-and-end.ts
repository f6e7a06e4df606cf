import { calendarFrom, type Calendar } from '../calendar/calendar.ts';
import { earlierOf, yearOf, type PlainDate } from '../calendar/plain-date.ts';
import { endDeadlines } from './clocks/clocks.ts';
import { momentOf } from './moment.ts';
import type { ProcessNames } from './process-names.ts';
import type { ProcessOpening } from './process-opening.ts';
import type { ProcessState } from './process-state.ts';
import type { ProcessTypes } from './process-types.ts';
import type { Closes, Transition } from './transition.ts';

/** A state of which nothing but the opening is known yet. */
type Unopened<N extends ProcessNames, Opening> = Omit<ProcessState<N>, 'opening' | 'documents'> & {
  readonly opening: Opening;
  readonly documents: readonly never[];
};

/**
 * What every process is before its opening has been booked, at revision 0.
 * @param named its kind, the version of its states and the stage that it begins in
 * @param since the first day that its calendar has to know, where that is before the opening
 */
export function unopenedProcess<N extends ProcessNames, Opening extends ProcessOpening>(
  named: Pick<ProcessState<N>, 'process' | 'stateVersion' | 'stage'>,
  opening: Opening,
  calendar: Calendar,
  at: number,
  since?: PlainDate,
): Unopened<N, Opening> {
  const { on } = momentOf({ opening }, at);
  return {
    ...named,
    opening,
    calendar: calendarFrom(calendar, yearOf(earlierOf(since ?? on, on))),
    rulebook: opening.rulebook,
    officeSettings: opening.officeSettings,
    openedOn: on,
    revision: 0,
    stageEnteredOn: on,
    assignee: null,
    deadlines: [],
    facts: [],
    consequences: [],
    documents: [],
    hold: null,
    approvals: [],
    stoppedSteps: [],
    editors: [opening.openedBy.id],
    closing: null,
    lostSteps: [],
    untakenEvents: [],
    links: [],
    confirmedWarnings: [],
    processed: [],
    counters: { deadline: 0, document: 0, timeline: 0, transaction: 0, approval: 0, text: 0 },
  };
}

/** Ends a process: none of its clocks runs on, and no hold of it. */
export function endProcess<P extends ProcessTypes<P>>(t: Transition<P>, { outcome, reason }: Closes<P>): void {
  endDeadlines(t, () => true, 'cancelled');
  t.change({
    stage: 'closed',
    stageEnteredOn: t.today,
    hold: null,
    closing: { on: t.today, outcome, reason },
  });
}
