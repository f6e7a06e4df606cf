import { addDays } from '../../../../domain/calendar/plain-date.ts';
import { announcedCase, announcedCaseOfHeirs, decidedCase, serve } from '../../../sample/remedy-cases.ts';
import type { SimulatedCase } from '../../../sample/sample-case.ts';

const courtReference = '（2026）赣0723行初12号';

/** Cases in which somebody is heard, or may contest what was decided. */
export const remedyBeginnings = {
  announced: () => announcedCase(),
  'announced to two heirs': announcedCaseOfHeirs,
  'with a service that is known late': servedDaysAgo,
  'with a hearing': hearingOnDecision,
  decided: () => decidedCase(),
  'decided on two heirs': decidedCaseOfHeirs,
  'with a request for reconsideration': reconsiderationAsked,
  'with a request for reconsideration that is to be corrected': reconsiderationToBeCorrected,
  'with an accepted reconsideration': reconsiderationAccepted,
  'with a stayed reconsideration': reconsiderationStayed,
  'with a suit that is not accepted yet': suitFiled,
  sued: suedCase,
  'dismissed by the court, with a day for performance': dismissedSuit,
} satisfies Record<string, () => SimulatedCase>;

/** The days in which a defence could be made are over when the receipt comes back. */
function servedDaysAgo(): SimulatedCase {
  const simulated = announcedCase();
  simulated.until('2026-01-27');
  serve(simulated, 'advance-notice', '2026-01-21');
  return simulated;
}

function hearingOnDecision(): SimulatedCase {
  const simulated = announcedCaseOfHeirs();
  serve(simulated, 'advance-notice', simulated.today, 'R2');
  simulated.give('request-hearing', { addresseeId: 'R2', requestedOn: simulated.today });
  const hearingOn = addDays(simulated.today, 20);
  simulated.give('schedule-hearing', { hearingId: null, hearingOn, place: '三楼听证室' });
  simulated.until(hearingOn);
  return simulated;
}

function decidedCaseOfHeirs(): SimulatedCase {
  const simulated = announcedCaseOfHeirs();
  serve(simulated, 'advance-notice', '2026-01-21', 'R2');
  serve(simulated, 'advance-notice', '2026-01-21', 'R3');
  simulated.until('2026-01-29');
  serve(simulated, 'recovery-decision', '2026-01-29', 'R2');
  simulated.until('2026-02-11');
  serve(simulated, 'recovery-decision', '2026-02-11', 'R3');
  return simulated;
}

/** Asked for on 2 March 2026. */
function reconsiderationAsked(): SimulatedCase {
  const simulated = decidedCase();
  simulated.until('2026-03-02');
  const filing = { addresseeId: null, filedOn: simulated.today, reasonForDelay: null };
  simulated.give('file-reconsideration', { ...filing, authority: null });
  return simulated;
}

function reconsiderationToBeCorrected(): SimulatedCase {
  const simulated = reconsiderationAsked();
  simulated.until('2026-03-09');
  simulated.give('record-correction-notice', {
    noticedOn: simulated.today,
    receivedOn: simulated.today,
    note: 'A copy is missing.',
  });
  return simulated;
}

/** Accepted on the day on which it was asked for. */
function reconsiderationAccepted(): SimulatedCase {
  const simulated = reconsiderationAsked();
  const acceptedOn = simulated.today;
  simulated.give('record-reconsideration-acceptance', { acceptedOn, simplified: false, reference: null });
  return simulated;
}

function reconsiderationStayed(): SimulatedCase {
  const simulated = reconsiderationAccepted();
  simulated.until('2026-03-16');
  simulated.give('record-reconsideration-stay', { stayedOn: simulated.today, reason: 'Another court decides first.' });
  return simulated;
}

function suitFiled(): SimulatedCase {
  const simulated = decidedCase();
  simulated.until('2026-03-02');
  simulated.give('file-suit', { addresseeId: null, filedOn: simulated.today, court: null, reasonForDelay: null });
  return simulated;
}

/** The suit of 2 March 2026 is accepted on the 6th. */
function suedCase(): SimulatedCase {
  const simulated = suitFiled();
  simulated.until('2026-03-06');
  simulated.give('record-suit-acceptance', { acceptedOn: simulated.today, courtReference });
  return simulated;
}

/** The judgment of 6 July 2026 leaves the decision as it is, to be performed by 5 August. */
function dismissedSuit(): SimulatedCase {
  const simulated = suedCase();
  simulated.until('2026-07-06');
  simulated.give('record-judgment', {
    outcome: 'dismissed',
    effectiveOn: simulated.today,
    courtReference,
    performBy: addDays(simulated.today, 30),
    amounts: [],
    orderedStep: null,
  });
  return simulated;
}
