import { addDays, plainDate, type PlainDate } from '../../domain/calendar/plain-date.ts';
import type { Penalty } from '../../domain/recovery-case/penalties/penalty-state.ts';
import type { Suspicion } from '../../domain/recovery-case/vocabulary.ts';
import { serve } from './remedy-cases.ts';
import { CaseWithHeads } from './case-with-heads.ts';
import { sampleOpening, yuan, type SimulatedCase } from './sample-case.ts';

export const finedFor = 'The second pension was concealed with a forged certificate.';

/** ¥10,000.00 drawn until shortly before it was found, so that a penalty is not barred, and confirmed the same day. */
export function recentlyDrawn(openedOn: PlainDate, suspicion: Suspicion = 'none'): SimulatedCase {
  const drawn = { from: addDays(openedOn, -370), to: addDays(openedOn, -98), amount: yuan('10000.00') };
  const claimPeriods = [{ id: 'P1', benefitCode: 'basic-pension', ...drawn }];
  const person = { ...sampleOpening().person, diedOn: null };
  const simulated = new CaseWithHeads(
    openedOn,
    sampleOpening({ violation: 'double-drawing', person, foundOn: openedOn, claimPeriods }),
  );
  simulated.give('confirm-overpayment', {
    amounts: [{ claimPeriodId: 'P1', amount: drawn.amount }],
    suspicion,
    continuingBenefit: null,
    findings: 'The certificate is forged.',
  });
  return simulated;
}

/** A fine of ¥20,000.00, announced on the day on which the case is opened. */
export function announcedFine(openedOn: string): SimulatedCase {
  const simulated = recentlyDrawn(plainDate(openedOn));
  simulated.give('propose-penalty', { multiple: 2, ground: finedFor });
  serve(simulated, 'penalty-advance-notice', openedOn);
  return simulated;
}

/** As announced; nobody asks to be heard, and the decision is served on a day. */
export function servedFine(openedOn: string, servedOn: string): SimulatedCase {
  const simulated = announcedFine(openedOn);
  simulated.until(servedOn);
  serve(simulated, 'penalty-decision', servedOn);
  return simulated;
}

/** The overpayment is paid, so that the case goes on for the fine alone. */
export function payOverpayment(simulated: SimulatedCase): void {
  const receipt = { receivedOn: simulated.today, reference: 'bank-overpayment', payer: '戴某' };
  simulated.give('record-payment', { amount: yuan('10000.00'), ...receipt });
}

/** The fine that was proposed last. */
export function lastFine({ state }: SimulatedCase): Penalty | undefined {
  return state.penalties.at(-1);
}

export function fileReconsideration(simulated: SimulatedCase, filedOn: string): void {
  simulated.give('file-reconsideration', { ...filed(simulated, filedOn), authority: null });
}

export function fileSuit(simulated: SimulatedCase, filedOn: string): void {
  simulated.give('file-suit', { ...filed(simulated, filedOn), court: null });
}

/** Why a remedy against the fine cannot be filed on a day; null where it can. */
export function refusalOfRemedy(
  simulated: SimulatedCase,
  kind: 'reconsideration' | 'suit',
  filedOn: string,
  addresseeId: string | null = null,
): string | null {
  return kind === 'suit'
    ? simulated.refusalOf('file-suit', { ...filed(simulated, filedOn), addresseeId, court: null })
    : simulated.refusalOf('file-reconsideration', { ...filed(simulated, filedOn), addresseeId, authority: null });
}

/** The authority accepts what is not accepted yet, and decides. */
export function decideReconsideration(
  simulated: SimulatedCase,
  outcome: 'upheld' | 'annulled' | 'changed',
  receivedOn: string,
  fine?: string,
): void {
  const remedy = lastFine(simulated)?.remedy;
  if (remedy?.kind === 'reconsideration' && remedy.status === 'filed')
    simulated.give('record-reconsideration-acceptance', {
      acceptedOn: simulated.today,
      simplified: false,
      reference: null,
    });
  simulated.give('record-reconsideration-decision', {
    outcome,
    receivedOn: plainDate(receivedOn),
    reference: '复决1号',
    amounts: fine === undefined ? [] : [{ claimPeriodId: 'F1', amount: yuan(fine) }],
    orderedStep: null,
  });
}

/** The court accepts what is not accepted yet, and judges. */
export function judge(simulated: SimulatedCase, outcome: 'dismissed' | 'annulled', effectiveOn: string): void {
  const courtReference = '行初1号';
  if (lastFine(simulated)?.remedy?.acceptedOn === null)
    simulated.give('record-suit-acceptance', { acceptedOn: simulated.today, courtReference });
  const ruling = { outcome, amounts: [], orderedStep: null } as const;
  simulated.give('record-judgment', {
    ...ruling,
    effectiveOn: plainDate(effectiveOn),
    courtReference,
    performBy: null,
  });
}

export function withdrawRemedy(simulated: SimulatedCase, withdrawnOn: string): void {
  simulated.give('record-remedy-withdrawal', { withdrawnOn: plainDate(withdrawnOn), reason: 'As agreed.' });
}

function filed(simulated: SimulatedCase, filedOn: string) {
  return {
    actId: lastFine(simulated)?.id ?? null,
    addresseeId: null,
    filedOn: plainDate(filedOn),
    reasonForDelay: null,
  };
}
