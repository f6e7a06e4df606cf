import { isAfter, type PlainDate } from '../../calendar/plain-date.ts';
import { ZERO } from '../../money/money.ts';
import { ofPurpose } from '../of-purpose.ts';
import type { Transition } from '../recovery-case.ts';
import { standsFor } from '../service/addressee.ts';
import { chargesOutstanding, penaltyIsUndecided } from './penalty.ts';
import { changeFine, dropPenalty, endPenalty, penaltyServedOn, remindOfPenalty, setPauses } from './penalty-steps.ts';

const remedyPeriods = ofPurpose('penalty-reconsideration', 'penalty-suit');

/**
 * Whoever is fined has died. A penalty that had not been served on them while they lived ends with them: the dead are not
 * fined, nor are their heirs. A fine that was served stands and grows no more; their close relatives may go on with the
 * remedies within the periods that run (ARL 14, ALL 25), and what is unpaid can be enforced on the estate alone (ACL 40).
 */
export function followDeathOfTheFined(t: Transition, deceasedId: string, diedOn: PlainDate): void {
  const { penalty } = t.state;
  if (penalty === null || penalty.addresseeId !== deceasedId) return;
  if (penaltyIsUndecided(t.state)) return dropPenalty(t, 'the one who would be fined has died.');
  if (penalty.status !== 'decided') return;
  if (!wasServedAlive(t, diedOn)) return withdrawFine(t);
  leavePeriodsToRelatives(t, deceasedId);
  setPauses(t, [...penalty.pauses, { from: diedOn, until: null }]);
  if (chargesOutstanding(t.state) === 0) return;
  t.alert(
    'The one fined has died: what is unpaid can be enforced on the estate alone, and is waived where there is none.',
    t.law('D4'),
  );
  remindOfPenalty(t);
}

function wasServedAlive(t: Transition, diedOn: PlainDate): boolean {
  const servedOn = penaltyServedOn(t.state);
  return servedOn !== null && !isAfter(servedOn, diedOn);
}

/** A decision takes effect with its service, and none can be served on the dead. */
function withdrawFine(t: Transition): void {
  changeFine(t, ZERO, 'the one fined died before the decision was served.');
  endPenalty(t, 'dropped');
  t.alert('The penalty ends: the one fined died before the decision was served.');
}

/** The periods run on for those who may act in the place of the dead, whoever they are. */
function leavePeriodsToRelatives(t: Transition, deceasedId: string): void {
  const { addressees, deadlines } = t.state;
  const those = addressees.filter((each) => standsFor(addressees, each, deceasedId)).map(({ id }) => id);
  for (const deadline of deadlines.filter(remedyPeriods))
    if (deadline.addressee !== null && those.includes(deadline.addressee))
      t.putDeadline({ ...deadline, addressee: null });
}
