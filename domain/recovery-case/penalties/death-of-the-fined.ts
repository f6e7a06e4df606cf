import { message } from '../messages.ts';
import { isAfter, type PlainDate } from '../../calendar/plain-date.ts';
import { ZERO } from '../../money/money.ts';
import { clockOf } from '../../procedures/administrative-act/acts-of-process.ts';
import type { RemedyPeriod } from '../../procedures/administrative-act/remedy.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { Transition } from '../recovery-case.ts';
import { standsFor } from '../service/addressee.ts';
import type { Penalty } from './penalty-state.ts';
import { isUndecided, outstandingOf } from './penalty.ts';
import {
  changeFine,
  dropPenalty,
  endPenalty,
  penaltyServedOn,
  remindOfPenalty,
  updatePenalty,
} from './penalty-steps.ts';

/**
 * Whoever is fined has died. A penalty that had not been served on them while they lived ends with them: the dead are not
 * fined, nor are their heirs. A fine that was served stands and grows no more; their close relatives may go on with the
 * remedies within the periods that run (ARL 14, ALL 25), and what is unpaid can be enforced on the estate alone (ACL 40).
 */
export function followDeathOfTheFined(t: Transition, deceasedId: string, diedOn: PlainDate): void {
  for (const penalty of t.state.penalties.filter(({ addresseeId }) => addresseeId === deceasedId)) {
    if (isUndecided(penalty)) dropPenalty(t, penalty, message('fined-person-has-died'));
    else if (penalty.status === 'decided') endOrLeaveToEstate(t, penalty, diedOn);
  }
}

function endOrLeaveToEstate(t: Transition, penalty: Penalty, diedOn: PlainDate): void {
  if (!wasServedAlive(t.state, penalty, diedOn)) return withdrawFine(t, penalty);
  leavePeriodsToRelatives(t, penalty);
  if (outstandingOf(t.state, penalty) === 0) return;
  t.alert(message('fined-has-died'), t.law('D4'));
  remindOfPenalty(t);
}

function wasServedAlive(state: RecoveryCaseState, penalty: Penalty, diedOn: PlainDate): boolean {
  const servedOn = penaltyServedOn(state, penalty);
  return servedOn !== null && !isAfter(servedOn, diedOn);
}

/** A decision takes effect with its service, and none can be served on the dead. */
function withdrawFine(t: Transition, penalty: Penalty): void {
  changeFine(t, penalty, ZERO, message('fined-died-before-service'));
  endPenalty(t, penalty, 'dropped');
  t.alert(message('penalty-ends-by-death'));
}

/** Whoever was thought dead has the periods again that had been left to their relatives. */
export function giveBackPeriods(t: Transition, addresseeId: string): void {
  for (const penalty of t.state.penalties.filter((each) => each.addresseeId === addresseeId)) {
    const isRight = clockOf(penalty, 'reconsideration', 'suit', 'suit-after-reconsideration');
    for (const deadline of t.state.deadlines.filter(isRight))
      if (deadline.addressee === null) t.putDeadline({ ...deadline, addressee: addresseeId });
    const theirs = (period: RemedyPeriod): RemedyPeriod =>
      period.addresseeId === null ? { ...period, addresseeId } : period;
    const { remedy, endedRights } = penalty;
    updatePenalty(t, penalty, {
      endedRights: endedRights.map(theirs),
      remedy:
        remedy === null
          ? null
          : { ...remedy, filedWithin: theirs(remedy.filedWithin), blocks: remedy.blocks.map(theirs) },
    });
  }
}

/** The periods run on for those who may act in the place of the dead, whoever they are. */
function leavePeriodsToRelatives(t: Transition, penalty: Penalty): void {
  const { addressees, deadlines } = t.state;
  const those = addressees.filter((each) => standsFor(addressees, each, penalty.addresseeId)).map(({ id }) => id);
  const isRight = clockOf(penalty, 'reconsideration', 'suit', 'suit-after-reconsideration');
  for (const deadline of deadlines.filter(isRight))
    if (deadline.addressee !== null && those.includes(deadline.addressee))
      t.putDeadline({ ...deadline, addressee: null });
  const left = (period: RemedyPeriod): RemedyPeriod => ({ ...period, addresseeId: null });
  const { remedy, endedRights } = penalty;
  updatePenalty(t, penalty, {
    endedRights: endedRights.map(left),
    remedy:
      remedy === null ? null : { ...remedy, filedWithin: left(remedy.filedWithin), blocks: remedy.blocks.map(left) },
  });
}
