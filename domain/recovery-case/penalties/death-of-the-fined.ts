import { message } from '../messages.ts';
import { isAfter, type PlainDate } from '../../calendar/plain-date.ts';
import { ZERO } from '../../money/money.ts';
import { giveRightsBackTo, leaveRightsToRelatives } from '../../procedures/administrative-act/rights-of-the-dead.ts';
import { actsOfCase } from '../acts/acts-of-case.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { Transition } from '../recovery-case.ts';
import { standsFor } from '../service/addressee.ts';
import type { Penalty } from './penalty-state.ts';
import { isUndecided, outstandingOf } from './penalty.ts';
import { changeFine, dropPenalty, endPenalty, penaltyServedOn, remindOfPenalty } from './penalty-steps.ts';

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
  const { addressees } = t.state;
  const those = addressees.filter((each) => standsFor(addressees, each, penalty.addresseeId)).map(({ id }) => id);
  leaveRightsToRelatives(actsOfCase, t, penalty, those);
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
  for (const penalty of t.state.penalties.filter((each) => each.addresseeId === addresseeId))
    giveRightsBackTo(actsOfCase, t, penalty, addresseeId);
}
