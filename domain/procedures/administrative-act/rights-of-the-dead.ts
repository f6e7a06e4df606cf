import type { ProcessTypes } from '../../kernel/process-types.ts';
import type { Transition } from '../../kernel/transition.ts';
import { asItStands, clockOf, type ActsOfProcess } from './acts-of-process.ts';
import type { AdministrativeAct } from './administrative-act.ts';
import type { RemedyPeriod } from './remedy.ts';

/**
 * Whoever may act in the place of somebody who has died may go on with their remedies, whoever they are: the periods run on
 * (ARL 14, ALL 25).
 * @param those the one who has died, and whoever acted for them
 */
export function leaveRightsToRelatives<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  those: readonly string[],
): void {
  handRightsOver(acts, t, act, (addresseeId) => addresseeId !== null && those.includes(addresseeId), null);
}

/** Whoever was thought dead has the periods again that had been left to their relatives. */
export function giveRightsBackTo<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  addresseeId: string,
): void {
  handRightsOver(acts, t, act, (each) => each === null, addresseeId);
}

function handRightsOver<P extends ProcessTypes<P>>(
  acts: ActsOfProcess<P>,
  t: Transition<P>,
  act: AdministrativeAct,
  isFrom: (addresseeId: string | null) => boolean,
  to: string | null,
): void {
  const isRight = clockOf(act, 'reconsideration', 'suit', 'suit-after-reconsideration');
  for (const deadline of t.state.deadlines.filter(isRight))
    if (isFrom(deadline.addressee)) t.putDeadline({ ...deadline, addressee: to });
  const handed = (period: RemedyPeriod): RemedyPeriod =>
    isFrom(period.addresseeId) ? { ...period, addresseeId: to } : period;
  const { remedy, endedRights } = asItStands(acts, t.state, act);
  acts.change(t, act.id, {
    endedRights: endedRights.map(handed),
    remedy:
      remedy === null
        ? null
        : { ...remedy, filedWithin: handed(remedy.filedWithin), blocks: remedy.blocks.map(handed) },
  });
}
