import type { Transition } from '../recovery-case.ts';
import type { ClaimPeriod } from '../claim-period.ts';
import { message } from '../messages.ts';
import { withoutCorrected } from './corrected-services.ts';
import type { ClaimLimitation, LimitationRestart } from './limitation-state.ts';
import { restarted } from './restarted-claim.ts';
import type { RestartingAct } from './restarting-acts.ts';
import { restartingMovements } from './reversed-payments.ts';
import type { Undone } from './undone.ts';

/** Whether something that has restarted claims has turned out not to have happened. */
export function isSomethingUndone({ reversed, corrected, defaultWasNone }: Undone): boolean {
  return reversed.length > 0 || corrected.length > 0 || defaultWasNone;
}

/**
 * The limitation of a claim counted again from every act that stands, in the order of their days: what was passed over because
 * of something that never happened, or happened on another day, counts now.
 */
export function recountedClaim(
  t: Transition,
  period: ClaimPeriod,
  claim: ClaimLimitation,
  acts: readonly RestartingAct[],
  undone: Undone,
): ClaimLimitation {
  const { limitation } = t.state;
  const known = unique([...claim.restarts, ...(limitation?.passedOver ?? [])]).filter(
    ({ ground }) => !isByMoney(ground),
  );
  const stand = withoutCorrected(known, undone.corrected).filter(
    ({ ground }) => !undone.defaultWasNone || ground !== 'acceleration',
  );
  const all = [...stand.map(asAct), ...moneyThatStands(t), ...acts.filter(({ ground }) => !isByMoney(ground))];
  const unmoved: ClaimLimitation = { ...claim, from: claim.knownOn, restarts: [] };
  return all
    .toSorted((one, other) => one.on.localeCompare(other.on))
    .reduce((each, act) => restarted(t, period, each, act), unmoved);
}

/** Acts that some claim has passed over, although it was known by then: money is told by its bookings. */
export function passedOver(
  t: Transition,
  claims: readonly ClaimLimitation[],
  acts: readonly RestartingAct[],
  undone: Undone,
): readonly LimitationRestart[] {
  const { limitation } = t.state;
  const before = [...(limitation?.passedOver ?? []), ...(limitation?.claims ?? []).flatMap(({ restarts }) => restarts)];
  const stand = withoutCorrected(before, undone.corrected).filter(
    ({ ground }) => !undone.defaultWasNone || ground !== 'acceleration',
  );
  const restarts = claims.map(({ knownOn, restarts: each }) => ({ knownOn, keys: new Set(each.map(keyOf)) }));
  return unique([...stand, ...acts.map(({ revives: _revives, ...restart }) => restart)]).filter(
    (act) => !isByMoney(act.ground) && restarts.some(({ knownOn, keys }) => knownOn < act.on && !keys.has(keyOf(act))),
  );
}

/** What agrees to perform takes a limitation that has run out away (CC 192); so does the end of what had interrupted it. */
function asAct(restart: LimitationRestart): RestartingAct {
  return { ...restart, revives: ['admission', 'instalments', 'proceedings-ended'].includes(restart.ground) };
}

function moneyThatStands({ state }: Transition): readonly RestartingAct[] {
  return state.moneyMovements.flatMap(({ kind, movedOn, reversedFor }) => {
    const ground = restartingMovements[kind];
    if (ground === undefined || reversedFor !== null) return [];
    return [{ on: movedOn, ground, act: message(kind === 'deduction' ? 'set-off' : 'part-paid'), revives: false }];
  });
}

function isByMoney(ground: LimitationRestart['ground']): boolean {
  return ground === 'part-payment' || ground === 'deduction';
}

function unique(restarts: readonly LimitationRestart[]): readonly LimitationRestart[] {
  return [...new Map(restarts.map((restart) => [keyOf(restart), restart])).values()];
}

function keyOf({ on, ground, act }: LimitationRestart): string {
  return [on, ground, act.code, JSON.stringify(act.values['number'] ?? null)].join(' ');
}
