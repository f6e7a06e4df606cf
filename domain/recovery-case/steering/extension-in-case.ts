import { message } from '../messages.ts';
import type { ExtensionRules } from '../../kernel/steering/steering.ts';
import type { RecoveryCase } from '../case-state.ts';
import { leftOfMissedWindow, openWindow } from '../court/court-window.ts';
import type { Transition } from '../recovery-case.ts';
import { extendInstalment } from '../stages/instalment-plan.ts';

/** An instalment that is given more time moves in its plan. */
export const extensionInCase: ExtensionRules<RecoveryCase> = {
  before: (t, { purpose, subject }, until) => {
    if (purpose === 'instalment-due') extendInstalment(t, Number(subject), until);
  },
  after: warnOfCourtWindow,
};

/** More time than the window for the court leaves is the office's to give; what it costs is said at once. */
function warnOfCourtWindow(t: Transition, deadlineId: string): void {
  const extended = t.state.deadlines.find(({ id }) => id === deadlineId);
  const window = openWindow(t.state);
  if (extended === undefined || window === undefined || extended.due < window.due) return;
  t.alert(
    message('runs-past-window', { closes: window.due, until: extended.due, left: leftOfMissedWindow(t.settings) }),
  );
}
