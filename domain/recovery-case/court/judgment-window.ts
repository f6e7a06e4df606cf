import { message } from '../messages.ts';
import { nextDay } from '../../calendar/plain-date.ts';
import { setReminder, startPeriod } from '../../kernel/clocks/clocks.ts';
import type { Transition } from '../recovery-case.ts';
import type { EnforceableJudgment } from './court-state.ts';
import { endWindowClocks } from './court-window.ts';

/**
 * After a judgment that confirms the decision, the judgment is enforced (ALL 95; ALI 153): two years from the last day
 * for performance (J1), without a demand and outside the window of A19. It runs from the judgment on, whatever stage the
 * case is in, such as an agreement that is kept. Where a judgment stands, `court-application` is the stage to move to; it
 * waits for the period of performance.
 */
export function openJudgmentWindow(t: Transition, judgment: EnforceableJudgment): void {
  endWindowClocks(t);
  const window = startPeriod(t, {
    purpose: 'court-window',
    rule: 'J1',
    from: judgment.performBy,
    scope: 'process',
    whoActs: 'caseworker',
    title: message('judgment-window-closes'),
  });
  setReminder(t, {
    purpose: 'court-window-warning',
    rule: 'J1.warning',
    before: window,
    scope: 'process',
    whoActs: 'system',
  });
  t.change({ courtWindow: { opens: nextDay(judgment.performBy), closes: window.due, missed: false } });
}
