import { plainDate } from '../../../../domain/calendar/plain-date.ts';
import { referralIsOpen } from '../../../../domain/recovery-case/police/referral.ts';
import type { Suspicion } from '../../../../domain/recovery-case/vocabulary.ts';
import {
  announcedFine,
  fileReconsideration,
  fileSuit,
  finedFor,
  lastFine,
  payOverpayment,
  recentlyDrawn,
} from '../../../sample/fined-case.ts';
import { serve } from '../../../sample/remedy-cases.ts';
import type { SimulatedCase } from '../../../sample/sample-case.ts';

/** Cases in which whoever drew is fined, or can be. */
export const fineBeginnings = {
  'recently drawn by fraud': () => recentlyDrawn(plainDate('2026-01-05'), 'fraud'),
  'with a hearing on the fine': hearingOnFine,
  'with a defence against a fine': objectedToFine,
  'with a fine announced while the police have the matter': announcedBesideThePolice,
  'with a fine that is decided, and not served': decidedFine,
  'with a fine against which reconsideration is asked for': reconsiderationAsked,
  'with a fine that is reconsidered': reconsidered,
  'with a fine over which the court is to judge': suedOverFine,
  'with a fine that stands': finedForGood,
  fined: () => fined('none'),
  'fined, and the overpayment is paid': () => fined('none', 'paid'),
  'fined on a suspicion of fraud, and the overpayment is paid': () => fined('fraud', 'paid'),
  'fined on a suspicion of forged papers': () => fined('forged-papers'),
} satisfies Record<string, () => SimulatedCase>;

function hearingOnFine(): SimulatedCase {
  const simulated = announcedFine('2026-01-05');
  simulated.give('request-hearing', { addresseeId: null, requestedOn: simulated.today });
  simulated.give('schedule-hearing', { hearingId: null, hearingOn: plainDate('2026-01-20'), place: '三楼听证室' });
  simulated.until('2026-01-20');
  return simulated;
}

function objectedToFine(): SimulatedCase {
  const simulated = announcedFine('2026-01-05');
  simulated.give('record-defence', {
    addresseeId: null,
    receivedOn: simulated.today,
    summary: 'It was no concealment.',
  });
  return simulated;
}

/** The matter went to the police after the fine had been announced. */
function announcedBesideThePolice(): SimulatedCase {
  const simulated = announcedFine('2026-01-05');
  simulated.give('open-referral', { suspicion: 'fraud', reason: 'The certificate is forged.' });
  simulated.give('approve-referral', { reason: 'The certificate is forged.' });
  return simulated;
}

function decidedFine(): SimulatedCase {
  const simulated = announcedFine('2026-01-05');
  while (lastFine(simulated)?.documentId === null && simulated.runOutNext());
  return simulated;
}

function reconsiderationAsked(): SimulatedCase {
  const simulated = fined('none');
  fileReconsideration(simulated, simulated.today);
  return simulated;
}

function reconsidered(): SimulatedCase {
  const simulated = reconsiderationAsked();
  const acceptance = { acceptedOn: simulated.today, simplified: false, reference: null };
  simulated.give('record-reconsideration-acceptance', acceptance);
  return simulated;
}

/** A suit against a fine has been accepted; nothing is left but the judgment. */
function suedOverFine(): SimulatedCase {
  const simulated = fined('none');
  fileSuit(simulated, simulated.today);
  simulated.give('record-suit-acceptance', { acceptedOn: simulated.today, courtReference: '行初1号' });
  return simulated;
}

/** Nobody contests it within the six months in which the court can be asked (ALL 46). */
function finedForGood(): SimulatedCase {
  const simulated = fined('none', 'paid');
  simulated.until('2026-07-21');
  return simulated;
}

/** A fine of ¥20,000.00, served on 2026-01-20; the head has declined to refer a suspicion to the police. */
function fined(suspicion: Suspicion, overpayment: 'paid' | 'owed' = 'owed'): SimulatedCase {
  const simulated = recentlyDrawn(plainDate('2026-01-05'), suspicion);
  if (referralIsOpen(simulated.state)) simulated.give('decline-referral', { reason: 'A matter between relatives.' });
  simulated.give('propose-penalty', { multiple: 2, ground: finedFor });
  if (overpayment === 'paid') payOverpayment(simulated);
  serve(simulated, 'penalty-advance-notice', '2026-01-05');
  simulated.until('2026-01-20');
  serve(simulated, 'penalty-decision', '2026-01-20');
  return simulated;
}
