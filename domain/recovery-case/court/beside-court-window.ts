import type { PlainDate } from '../../calendar/plain-date.ts';
import type { DateWithoutClock } from '../../kernel/recounting/recounting-rules.ts';
import type { Outlasted } from '../branch.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { message } from '../messages.ts';
import type { Deadline, Transition } from '../recovery-case.ts';
import { refusal } from '../refusal.ts';
import { leftOfMissedWindow, openWindow } from './court-window.ts';

/** A hold may not outlast the window for the application to the court, which is not the agency's to stop. */
export function windowOutlasted(state: RecoveryCaseState, until: PlainDate): Outlasted | null {
  const window = openWindow(state);
  if (window === undefined || until < window.due) return null;
  const closes = window.due;
  return {
    refusal: refusal('hold-outlasts-court-window', message('hold-until-earlier', { closes }), 'until'),
    ended: message('hold-ended-by-window', { until, closes }),
    legalBasis: window.legalBasis,
  };
}

/** More time than the window for the court leaves is the office's to give; what it costs is said at once. */
export function warnOfCourtWindow(t: Transition, { due }: Deadline): void {
  const window = openWindow(t.state);
  if (window === undefined || due < window.due) return;
  t.alert(message('runs-past-window', { closes: window.due, until: due, left: leftOfMissedWindow(t.settings) }));
}

/** The day on which the window opens has no clock of its own. */
export function windowOpening({ courtWindow }: RecoveryCaseState): readonly DateWithoutClock[] {
  return courtWindow === null
    ? []
    : [{ name: 'court-window', title: message('court-window-opens'), on: courtWindow.opens }];
}
