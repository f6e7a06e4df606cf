import { addDays, addYears } from '../../../../domain/calendar/plain-date.ts';
import { yuan, type SimulatedCase } from '../../../sample/sample-case.ts';
import {
  simulateAtCourt,
  simulateConfirmed,
  simulateInDemand,
  serve,
  simulateWindowMissed,
} from '../../simulated-at-court.ts';

/** Cases that are before a court, or on their way there. */
export const courtBeginnings = {
  demanded: () => simulateInDemand(),
  'served with the demand': servedWithDemand,
  'at court': () => simulateAtCourt(),
  'asked by the court for what is missing': gapsAsked,
  'accepted by the court': acceptedByCourt,
  'refused by the court, which has not served its ruling': refusedAfterAcceptance,
  'refused by the court': refusedByCourt,
  'before the higher court': objected,
  'window missed': () => simulateWindowMissed(),
  'with a drawer who can be sued': drawnBySomebody,
  'judged in a civil suit': judgedInCivilSuit,
  'judged in a civil suit, and not executed because of a hold': heldBeyondPerformance,
  'judged in a civil suit, and on hold for years': judgedAndOnHold,
} satisfies Record<string, () => SimulatedCase>;

function drawnBySomebody(): SimulatedCase {
  const relationship = 'daughter';
  const drawer = { name: '戴小某', identityNumber: null, address: '大余县某镇', telephone: null, relationship };
  return simulateConfirmed({ suspicion: 'fraud' }, { debtor: drawer });
}

function servedWithDemand(): SimulatedCase {
  const simulated = simulateInDemand();
  serve(simulated, 'demand-letter', simulated.today);
  return simulated;
}

function gapsAsked(): SimulatedCase {
  const simulated = simulateAtCourt();
  const cureBy = addDays(simulated.today, 10);
  simulated.give('record-court-gaps', { askedOn: simulated.today, missing: 'The proof of service.', cureBy });
  return simulated;
}

function acceptedByCourt(): SimulatedCase {
  const simulated = simulateAtCourt();
  simulated.give('record-court-acceptance', { acceptedOn: simulated.today, courtReference: '（2026）赣0723行审12号' });
  return simulated;
}

function refusedAfterAcceptance(): SimulatedCase {
  const simulated = acceptedByCourt();
  simulated.give('record-court-refusal', { refusedOn: simulated.today, receivedOn: null, reason: 'Lack of facts.' });
  return simulated;
}

function refusedByCourt(): SimulatedCase {
  const simulated = simulateAtCourt();
  simulated.give('record-court-refusal', {
    refusedOn: simulated.today,
    receivedOn: simulated.today,
    reason: 'Lack of facts.',
  });
  return simulated;
}

function objected(): SimulatedCase {
  const simulated = refusedByCourt();
  simulated.give('object-to-court-refusal', { grounds: 'The facts are in the file.' });
  return simulated;
}

function judgedInCivilSuit(): SimulatedCase {
  const simulated = drawnBySomebody();
  simulated.give('file-civil-suit', { grounds: 'Drawn without legal ground.', defendants: [] });
  simulated.give('record-civil-judgment', {
    judgedOn: simulated.today,
    effectiveOn: simulated.today,
    performBy: addDays(simulated.today, 10),
    courtReference: '（2026）赣0723民初12号',
    amount: yuan('128900.00'),
  });
  return simulated;
}

/** The last day for performance has passed while the case was on hold. */
function heldBeyondPerformance(): SimulatedCase {
  const simulated = judgedAndOnHold();
  simulated.give('release', { reason: 'They are found.' });
  return simulated;
}

/** The last day for performance, and those on which execution can be applied for, pass while the case is on hold. */
function judgedAndOnHold(): SimulatedCase {
  const simulated = judgedInCivilSuit();
  simulated.give('hold', { until: addYears(simulated.today, 3), reason: 'The heirs are being found.' });
  simulated.until(addDays(simulated.today, 20));
  return simulated;
}
