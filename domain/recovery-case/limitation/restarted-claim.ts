import { isAfter } from '../../calendar/plain-date.ts';
import type { ClaimPeriod } from '../claim-period.ts';
import type { Transition } from '../recovery-case.ts';
import { agreedInstalments, lastActOn, runsFrom } from './agreed-instalments.ts';
import { lastDayOfClaim } from './limitation-days.ts';
import type { ClaimLimitation, LimitationRestart } from './limitation-state.ts';
import type { RestartingAct } from './restarting-acts.ts';

/**
 * A restart takes a limitation that has run out away only where it may. While instalments run, of what is done beside them
 * the last is kept, since the limitation runs from there should the agreement end; likewise of money that came in in a row.
 */
export function restarted(
  t: Transition,
  period: ClaimPeriod,
  claim: ClaimLimitation,
  act: RestartingAct,
): ClaimLimitation {
  const { revives, ...restart } = act;
  if (restart.ground !== 'instalments' && !isAfter(restart.on, lastActOn(claim))) return claim;
  const outrun = claim.standing !== 'interrupted' && isAfter(restart.on, lastDayOfClaim(t.state, period, claim).due);
  if (outrun && !revives) return claim;
  const last = claim.restarts.at(-1);
  const agreed = agreedInstalments(t.state, claim);
  const besideInstalments = agreed !== null && last !== agreed && restart.ground !== 'instalments';
  const nextInARow = isByMoney(restart) && last?.ground === restart.ground;
  const kept = besideInstalments || nextInARow ? claim.restarts.slice(0, -1) : claim.restarts;
  const acted = { ...claim, restarts: [...kept, restart] };
  return { ...acted, from: runsFrom(t.state, acted) };
}

function isByMoney({ ground }: LimitationRestart): boolean {
  return ground === 'deduction' || ground === 'part-payment';
}
