import { message } from '../messages.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { endHold, type HoldRules } from '../../kernel/steering/hold.ts';
import type { RecoveryCase, RecoveryCaseState } from '../case-state.ts';
import { openWindow } from '../court/court-window.ts';
import type { Deadline, Transition } from '../recovery-case.ts';
import { refusal } from '../refusal.ts';
import { movePlanAfterHold } from '../stages/instalment-plan.ts';

/** A hold may not outlast the window for the application to the court, which is not the agency's to stop. */
export const holdOfCase: HoldRules<RecoveryCase> = {
  outlasts: (state, until) => {
    const window = windowOutlastedBy(state, until);
    return window === undefined
      ? null
      : refusal('hold-outlasts-court-window', message('hold-until-earlier', { closes: window.due }), 'until');
  },
  released: movePlanAfterHold,
};

/** A hold from before the window opened ends at once where it would outlast it: demand and application take their time. */
export function endHoldForCourtWindow(t: Transition): void {
  const { hold } = t.state;
  const window = hold === null ? undefined : windowOutlastedBy(t.state, hold.until);
  if (hold === null || window === undefined) return;
  endHold(t, holdOfCase);
  t.alert(message('hold-ended-by-window', { until: hold.until, closes: window.due }), window.legalBasis);
}

function windowOutlastedBy(state: RecoveryCaseState, until: PlainDate): Deadline | undefined {
  const window = openWindow(state);
  return window !== undefined && until >= window.due ? window : undefined;
}
