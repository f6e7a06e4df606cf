import type { EarliestDay } from '../../kernel/days.ts';
import { message } from '../messages.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { endDeadlines, startPeriod } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { onlyIn } from '../only-in.ts';
import type { Transition } from '../recovery-case.ts';
import type { CourtApplication, CourtApplicationStatus } from './court-state.ts';

/** Clocks that wait for the court, which are met when it has spoken. */
const answersOfTheCourt = ofPurpose(
  'court-acceptance',
  'court-ruling',
  'court-refusal-service',
  'court-objection-answer',
  'court-gaps',
);
const courtClocks = ofPurpose('court-objection', 'court-objection-warning', 'court-reminder', 'judgment-performance');

/** What was waited for has happened: its clock is met, and the reminders of the step before are over. */
export function updateCourt(t: Transition, part: Partial<CourtApplication>): void {
  const { court } = t.state;
  if (court === null) return;
  endCourtClocks(t);
  t.change({ court: { ...court, ...part } });
}

export function endCourtClocks(t: Transition): void {
  endDeadlines(t, answersOfTheCourt, 'met');
  endDeadlines(t, courtClocks, 'cancelled');
}

/** Nobody forgets a case that lies with a court: the caseworker is reminded until something has happened. */
export function remindOfCourt(t: Transition): void {
  startPeriod(t, {
    purpose: 'court-reminder',
    rule: 'court.reminder',
    from: t.today,
    scope: 'stage',
    whoActs: 'caseworker',
  });
}

/** Open while the application stands at one of these points. */
export function courtMustBe(
  ...statuses: readonly CourtApplicationStatus[]
): (state: RecoveryCaseState) => Refusal | null {
  return (state) =>
    firstRefusal(
      onlyIn('court-application')(state),
      state.court !== null && statuses.includes(state.court.status)
        ? null
        : refusal(
            'court-not-ready',
            message('application-stands-otherwise', { status: state.court?.status ?? 'not-filed' }),
          ),
    );
}

/** Nothing that the court does comes before the day on which it was asked. */
export function filingDay(state: RecoveryCaseState): EarliestDay | undefined {
  const filedOn = state.court?.filedOn ?? null;
  return filedOn === null ? undefined : { date: filedOn, what: message('day-of-filing') };
}
