import { isBefore } from '../../calendar/plain-date.ts';
import type { ProcessTypes } from '../../kernel/process-types.ts';
import type { Transition } from '../../kernel/transition.ts';
import { asItStands, type ActsOfProcess } from './acts-of-process.ts';
import type { AdministrativeAct } from './administrative-act.ts';
import { runningRights, startRight, takeRight } from './remedy-rights.ts';

/** The process ends, or waits for its end, before the remedies do: what is left of their periods is kept with the act. */
export function setRightsAside<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  t: Transition<P>,
  act: AdministrativeAct,
): void {
  const running = runningRights(t.state, act);
  for (const period of running) takeRight(acts, t, act, period, 'cancelled');
  if (running.length > 0)
    acts.change(t, act.id, { endedRights: [...asItStands(acts, t.state, act).endedRights, ...running] });
}

/** The process goes on after all: periods that are not over run on. */
export function giveRightsBack<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  t: Transition<P>,
  act: AdministrativeAct,
): void {
  const left = act.endedRights.filter(({ usedUp, due }) => !usedUp && !isBefore(due, t.today));
  for (const period of left) {
    takeRight(acts, t, act, period, 'cancelled');
    startRight(acts, t, act, period);
  }
}
