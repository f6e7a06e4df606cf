import { inEnglish } from '../sample/in-english.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { describe, expect, it } from '@jest/globals';
import { balancesOn } from '../../domain/recovery-case/penalties/charge-amounts.ts';
import { draws, fc } from '../sample/drawing.ts';
import { addDays, plainDate } from '../../domain/calendar/plain-date.ts';
import { ofNature, totalsOf } from '../../domain/ledger/booking.ts';
import type { ClaimNature } from '../../domain/ledger/ledger.ts';
import { forecast } from '../../domain/kernel/forecast.ts';
import { rulebook } from '../../domain/rulebooks/registry.ts';
import type { Suspicion } from '../../domain/recovery-case/vocabulary.ts';
import { leaveDrawerAndHeir } from '../sample/drawer-and-heir.ts';
import {
  decideReconsideration,
  fileReconsideration,
  fileSuit,
  judge,
  lastFine,
  refusalOfRemedy,
  withdrawRemedy,
} from '../sample/fined-case.ts';
import { CaseWithHeads } from '../sample/case-with-heads.ts';
import { sampleOpening, yuan, type SimulatedCase } from '../sample/sample-case.ts';

const day = plainDate;
const reason = 'As on file.';
const ground = 'The second pension was concealed with a forged certificate.';

/** ¥10,000.00 drawn until September 2025, found and confirmed in January 2026. */
function confirmedCase(suspicion: Suspicion = 'none'): SimulatedCase {
  const period = {
    id: 'P1',
    from: day('2025-01-01'),
    to: day('2025-09-30'),
    benefitCode: 'basic-pension',
    amount: yuan('10000.00'),
  };
  const person = { ...sampleOpening().person, diedOn: null };
  const simulated = new CaseWithHeads(
    '2026-01-05',
    sampleOpening({ violation: 'double-drawing', person, claimPeriods: [period] }),
  );
  simulated.give('confirm-overpayment', {
    amounts: [{ claimPeriodId: 'P1', amount: yuan('10000.00') }],
    suspicion,
    continuingBenefit: null,
    findings: 'The certificate is forged.',
  });
  return simulated;
}

function pay(simulated: SimulatedCase, amount: string, receivedOn: string): void {
  simulated.give('record-payment', {
    amount: yuan(amount),
    receivedOn: day(receivedOn),
    reference: `bank-${simulated.records.length}`,
    payer: '戴某',
  });
}

const returned = { reason: 'bank-return', otherCase: null, note: 'Account closed.' } as const;

/** The bank returns the last payment. */
function bounce(simulated: SimulatedCase): void {
  simulated.give('reverse-payment', {
    reference: simulated.state.moneyMovements.at(-1)?.reference ?? 'none',
    ...returned,
  });
}

function serve(simulated: SimulatedCase, kind: string, servedOn: string): void {
  const document = simulated.state.documents.findLast((candidate) => candidate.kind === kind);
  simulated.give('record-service', {
    documentId: document?.id ?? 'none',
    addresseeId: null,
    servedOn: day(servedOn),
    way: 'direct',
    proof: 'Signed.',
  });
}

/** A fine of ¥20,000.00, decided on 2026-01-14 and served on 2026-01-20; the overpayment is paid at once. */
function fined(): SimulatedCase {
  const simulated = confirmedCase();
  simulated.give('propose-penalty', { multiple: 2, ground });
  pay(simulated, '10000.00', '2026-01-05');
  simulated.until('2026-01-06');
  serve(simulated, 'penalty-advance-notice', '2026-01-06');
  simulated.until('2026-01-20');
  serve(simulated, 'penalty-decision', '2026-01-20');
  return simulated;
}

function outstanding(simulated: SimulatedCase, nature: ClaimNature): number {
  return totalsOf(ofNature(simulated.state.balances, nature)).outstanding;
}

function appointGuardian(simulated: SimulatedCase, incapableSince: string): void {
  const guardian = { name: '戴妻', identityNumber: null, address: '大余县某镇', telephone: null, relationship: '配偶' };
  simulated.give('appoint-guardian', { ...guardian, addresseeId: 'R1', incapableSince: day(incapableSince) });
}

describe('a fine', () => {
  it('is announced, decided, served and payable, every date to the day, while the case waits for it', () => {
    const simulated = confirmedCase();
    simulated.give('propose-penalty', { multiple: 2, ground });
    expect(lastFine(simulated)).toMatchObject({ status: 'announced', fine: yuan('20000.00') });
    pay(simulated, '10000.00', '2026-01-05');
    expect(simulated.state).toMatchObject({ stage: 'penalty-collection', closing: null });

    simulated.until('2026-01-06');
    serve(simulated, 'penalty-advance-notice', '2026-01-06');
    expect([simulated.due('defence'), simulated.due('hearing-request')]).toEqual(['2026-01-09', '2026-01-13']);
    simulated.until('2026-01-13');
    expect(lastFine(simulated)?.status).toBe('announced');
    simulated.until('2026-01-14');
    expect(lastFine(simulated)).toMatchObject({ status: 'decided', decidedOn: '2026-01-14', claimId: 'F1' });
    expect(simulated.due('penalty-service')).toBe('2026-01-23');
    expect(outstanding(simulated, 'fine')).toBe(yuan('20000.00'));

    simulated.until('2026-01-20');
    serve(simulated, 'penalty-decision', '2026-01-20');
    expect(simulated.due('penalty-service')).toBeUndefined();
    expect(simulated.due('fine-payment')).toBe('2026-02-04');
    expect(simulated.due('reconsideration')).toBe('2026-03-23');
    expect(simulated.due('suit')).toBe('2026-07-20');

    simulated.until('2026-02-04');
    pay(simulated, '20000.00', '2026-02-04');
    expect(simulated.state).toMatchObject({ stage: 'closed', closing: { outcome: 'recovered', on: '2026-02-04' } });
    expect(simulated.state.balances.map(({ claimId }) => claimId)).toEqual(['P1', 'F1']);
  });

  it('that was paid before it was served is served all the same when the payment of the overpayment bounces', () => {
    const simulated = confirmedCase();
    simulated.give('propose-penalty', { multiple: 2, ground });
    pay(simulated, '10000.00', '2026-01-05');
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    simulated.until('2026-01-14');
    expect(lastFine(simulated)?.status).toBe('decided');
    pay(simulated, '20100.00', '2026-01-14');
    expect([simulated.state.stage, simulated.due('service-proof')]).toEqual(['refund-due', undefined]);
    simulated.until('2026-01-15');
    const [first] = simulated.state.moneyMovements;
    simulated.give('reverse-payment', { reference: first?.reference ?? 'none', ...returned });
    expect([simulated.state.stage, simulated.due('service-proof')]).toEqual(['persuasion', '2026-01-26']);
  });

  it('whose payment bounces is payable, grows and becomes final as if it had not been paid', () => {
    const simulated = fined();
    simulated.until('2026-01-25');
    pay(simulated, '20100.00', '2026-01-25');
    expect([simulated.state.stage, simulated.due('fine-payment')]).toEqual(['refund-due', undefined]);
    simulated.until('2026-01-26');
    bounce(simulated);
    expect(simulated.state.stage).toBe('penalty-collection');
    const rights = [simulated.due('fine-payment'), simulated.due('reconsideration'), simulated.due('suit')];
    expect(rights).toEqual(['2026-02-04', '2026-03-23', '2026-07-20']);
    simulated.until('2026-02-05');
    expect(outstanding(simulated, 'surcharge')).toBe(yuan('600.00'));
    simulated.until('2026-09-01');
    expect([outstanding(simulated, 'surcharge'), lastFine(simulated)?.finalSince]).toEqual([
      yuan('20000.00'),
      '2026-07-20',
    ]);
    expect(simulated.due('fine-court-window')).toBe('2026-10-20');
  });

  it('whose payment bounces after the case has closed stands once it is reopened, and can be enforced', () => {
    const simulated = fined();
    simulated.until('2026-01-25');
    pay(simulated, '20000.00', '2026-01-25');
    simulated.until('2026-08-03');
    simulated.give('reopen', { reason, newFacts: 'The bank has returned the money.' });
    bounce(simulated);
    expect([lastFine(simulated)?.finalSince, simulated.due('fine-court-window')]).toEqual(['2026-07-20', '2026-10-20']);
    simulated.until('2026-09-01');
    const demandServedOn = day('2026-08-03');
    const application = { demandServedOn, filedOn: day('2026-09-01'), courtReference: '行审2号' };
    expect(simulated.refusalOf('record-fine-application', application)).toBeNull();
  });

  it('that stands keeps its window when a payment bounces inside it, and gets no second one after it', () => {
    const simulated = confirmedCase();
    simulated.give('propose-penalty', { multiple: 2, ground });
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    simulated.until('2026-01-13');
    serve(simulated, 'penalty-decision', '2026-01-13');
    simulated.until('2026-08-03');
    expect(simulated.due('fine-court-window')).toBe('2026-10-13');
    pay(simulated, '50000.00', '2026-08-03');
    expect(simulated.due('fine-court-window')).toBeUndefined();
    simulated.until('2026-08-04');
    simulated.give('reopen', { reason, newFacts: 'The bank has returned the money.' });
    bounce(simulated);
    expect(simulated.due('fine-court-window')).toBe('2026-10-13');
    simulated.until('2026-12-01');
    expect([simulated.due('fine-court-window'), simulated.due('penalty-reminder')]).toEqual([
      undefined,
      expect.anything(),
    ]);
  });

  it('that was not served when the case closed is served when it is reopened', () => {
    const simulated = confirmedCase();
    simulated.give('propose-penalty', { multiple: 2, ground });
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    simulated.until('2026-01-13');
    simulated.give('close', { outcome: 'transferred', reason });
    simulated.until('2026-02-02');
    simulated.give('reopen', { reason, newFacts: 'Sent back by the other office.' });
    serve(simulated, 'penalty-decision', '2026-02-02');
    expect([simulated.due('fine-payment'), simulated.due('suit')]).toEqual(['2026-02-24', '2026-08-03']);
  });

  it('grows by 3 % a day when it is not paid, up to its own amount, and no further', () => {
    const simulated = fined();
    simulated.until('2026-02-04');
    expect(outstanding(simulated, 'surcharge')).toBe(0);
    simulated.until('2026-02-05');
    expect(outstanding(simulated, 'surcharge')).toBe(yuan('600.00'));
    expect(simulated.due('charge-cap')).toBe('2026-03-10');
    const read = (on: string) =>
      totalsOf(ofNature(balancesOn(rulebook('cn'), simulated.state, day(on)), 'surcharge')).outstanding;
    expect([read('2026-02-14'), read('2026-03-09'), read('2026-03-10'), read('2026-09-01')]).toEqual([
      yuan('6000.00'),
      yuan('19800.00'),
      yuan('20000.00'),
      yuan('20000.00'),
    ]);
    simulated.until('2026-03-10');
    expect(outstanding(simulated, 'surcharge')).toBe(yuan('20000.00'));
    simulated.until('2026-06-01');
    expect(outstanding(simulated, 'surcharge')).toBe(yuan('20000.00'));
    expect(simulated.state.stage).toBe('penalty-collection');
    pay(simulated, '40000.00', '2026-06-01');
    expect(simulated.state.stage).toBe('closed');
  });

  it('takes a payment on the day on which it was received: first the fine, then what it had grown to', () => {
    const simulated = fined();
    simulated.until('2026-02-20');
    pay(simulated, '20000.00', '2026-02-10');
    expect(outstanding(simulated, 'fine')).toBe(0);
    expect(outstanding(simulated, 'surcharge')).toBe(yuan('3600.00'));
    expect(simulated.due('charge-cap')).toBeUndefined();
    simulated.until('2026-03-20');
    expect(outstanding(simulated, 'surcharge')).toBe(yuan('3600.00'));
    pay(simulated, '3600.00', '2026-03-20');
    expect(simulated.state).toMatchObject({ stage: 'closed', owedBack: 0 });
  });

  it('was paid in time when the bank has it in time, however late it is booked', () => {
    const simulated = fined();
    simulated.until('2026-02-20');
    pay(simulated, '20000.00', '2026-02-03');
    expect(outstanding(simulated, 'surcharge')).toBe(0);
    expect(simulated.state).toMatchObject({ stage: 'closed', owedBack: 0 });
  });

  it('is paid after the overpayment, and before its surcharge, as the rulebook orders', () => {
    const simulated = confirmedCase();
    simulated.give('propose-penalty', { multiple: 2, ground });
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    simulated.until('2026-01-15');
    serve(simulated, 'penalty-decision', '2026-01-15');
    simulated.until('2026-02-10');
    pay(simulated, '12000.00', '2026-02-10');
    expect([outstanding(simulated, 'overpayment'), outstanding(simulated, 'fine')]).toEqual([0, yuan('18000.00')]);
    expect(simulated.state.stage).toBe('penalty-collection');
  });

  it('does not move what the ladder pursues', () => {
    const simulated = confirmedCase();
    simulated.give('propose-penalty', { multiple: 5, ground });
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    simulated.give('request-agreement', { note: reason });
    simulated.until('2026-01-15');
    expect(outstanding(simulated, 'fine')).toBe(yuan('50000.00'));
    simulated.give('conclude-agreement', {
      instalmentCount: 4,
      firstDueOn: day('2026-02-02'),
      accelerationAgreed: true,
    });
    expect(simulated.state.agreement?.instalments.map(({ amount }) => amount)).toEqual(Array(4).fill(yuan('2500.00')));
  });

  it('stays within its bounds', () => {
    const simulated = confirmedCase();
    expect(simulated.refusalOf('propose-penalty', { multiple: 1.99, ground })).toBe('penalty-out-of-bounds');
    expect(simulated.refusalOf('propose-penalty', { multiple: 5.01, ground })).toBe('penalty-out-of-bounds');
    simulated.give('propose-penalty', { multiple: 2.5, ground });
    expect(lastFine(simulated)?.fine).toBe(yuan('25000.00'));
    expect(simulated.refusalOf('propose-penalty', { multiple: 2, ground })).toBe('penalty-already-open');
  });

  it('is barred for an act that was found after its limitation, two years or five', () => {
    const longAgo = new CaseWithHeads('2026-01-05');
    longAgo.give('confirm-overpayment', {
      amounts: [{ claimPeriodId: 'P1', amount: yuan('128900.00') }],
      suspicion: 'none',
      continuingBenefit: null,
      findings: reason,
    });
    expect(longAgo.refusalOf('propose-penalty', { multiple: 2, ground })).toBe('penalty-barred');

    const simulated = confirmedCase();
    simulated.until('2029-01-05');
    expect(simulated.refusalOf('propose-penalty', { multiple: 2, ground })).toBeNull();
  });

  it('is not decided on what has been corrected since it was announced', () => {
    const simulated = confirmedCase();
    simulated.give('propose-penalty', { multiple: 2, ground });
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    simulated.give('correct-claim-period', {
      claimPeriodId: 'P1',
      from: day('2025-01-01'),
      to: day('2025-09-30'),
      benefitCode: 'basic-pension',
      amount: yuan('9000.00'),
      reason,
    });
    simulated.until('2026-01-13');
    expect(lastFine(simulated)?.status).toBe('dropped');
    expect(simulated.documents()).not.toContain('penalty-decision');
    expect(simulated.refusalOf('propose-penalty', { multiple: 2, ground })).toBeNull();
  });
});

const named = { identityNumber: null, address: '大余县某村', telephone: null };
const fromDeath = { from: day('2025-04-01'), to: day('2025-09-30'), benefitCode: 'basic-pension' } as const;

/**
 * ¥60,000.00 drawn until the death of R1 on 31 March 2025 and ¥68,900.00 after it: R2, the daughter, drew the latter; R3,
 * the son, inherits ¥40,000.00.
 */
function ofDrawerAndHeir(): SimulatedCase {
  const simulated = new CaseWithHeads(
    '2026-01-05',
    sampleOpening({
      person: { ...sampleOpening().person, diedOn: null },
      claimPeriods: [{ ...fromDeath, id: 'P1', from: day('2024-04-01'), amount: yuan('128900.00') }],
    }),
  );
  simulated.give('confirm-overpayment', {
    amounts: [{ claimPeriodId: 'P1', amount: yuan('128900.00') }],
    suspicion: 'none',
    continuingBenefit: null,
    findings: reason,
  });
  return leaveDrawerAndHeir(simulated, '2025-03-31');
}

/** R1, the son, drew ¥10,000.00 in all of 2025; R2, the daughter, drew the ¥4,000.00 from July with him. */
function ofTwoDrawers(): SimulatedCase {
  const until = { id: 'P1', from: day('2025-01-01'), to: day('2025-06-30'), benefitCode: 'basic-pension' };
  const after = { id: 'P2', from: day('2025-07-01'), to: day('2025-12-31'), benefitCode: 'basic-pension' };
  const simulated = new CaseWithHeads(
    '2026-01-05',
    sampleOpening({
      debtor: { ...named, name: '戴子', relationship: '儿子' },
      claimPeriods: [
        { ...until, amount: yuan('6000.00') },
        { ...after, amount: yuan('4000.00') },
      ],
    }),
  );
  simulated.give('confirm-overpayment', {
    amounts: [
      { claimPeriodId: 'P1', amount: yuan('6000.00') },
      { claimPeriodId: 'P2', amount: yuan('4000.00') },
    ],
    suspicion: 'none',
    continuingBenefit: null,
    findings: reason,
  });
  simulated.give('name-drawer', { ...named, name: '戴女', relationship: '女儿', drewFrom: day('2025-07-01') });
  return simulated;
}

function die(simulated: SimulatedCase, addresseeId: string, diedOn: string): void {
  simulated.give('record-death', { addresseeId, diedOn: day(diedOn), note: '', divided: [] });
}

function payFrom(simulated: SimulatedCase, addresseeId: string, amount: string): void {
  const reference = `bank-${simulated.records.length}`;
  simulated.give('record-payment', {
    amount: yuan(amount),
    receivedOn: simulated.today,
    reference,
    payer: addresseeId,
    addresseeId,
  });
}

/** Whom the latest document of a kind names, for which periods, and on whom it is served. */
function addressed({ records, state }: SimulatedCase, kind: string) {
  const letter = records.flatMap(({ documents }) => documents).findLast((document) => document.kind === kind);
  return {
    names: letter?.addressees.map(({ name }) => name),
    periods: letter?.claimPeriods.map(({ id }) => id),
    claimed: letter?.claimed,
    served: state.documents.findLast(({ id }) => id === letter?.id)?.services.map(({ addresseeId }) => addresseeId),
  };
}

/** Clocks of the penalty that run for somebody, with their last days. */
function clocksOf({ state }: SimulatedCase): readonly string[] {
  return state.deadlines
    .filter(({ scope, whoActs }) => scope === 'penalty' && whoActs === 'debtor')
    .map(({ purpose, addressee, due }) => `${addressee} ${purpose} ${due}`);
}

describe('who is fined', () => {
  it('is who drew after the death, for what they drew, and never who inherits', () => {
    const simulated = ofDrawerAndHeir();
    simulated.give('propose-penalty', { multiple: 2, ground });
    const daughter = { names: ['戴女'], periods: ['P2'], claimed: yuan('68900.00') };
    expect(addressed(simulated, 'penalty-advance-notice')).toEqual({ ...daughter, served: ['R2'] });
    expect(lastFine(simulated)).toMatchObject({ addresseeId: 'R2', fine: yuan('137800.00') });

    simulated.until('2026-01-06');
    serve(simulated, 'penalty-advance-notice', '2026-01-06');
    expect(clocksOf(simulated)).toEqual(['R2 defence 2026-01-09', 'R2 hearing-request 2026-01-13']);
    simulated.give('request-hearing', { addresseeId: null, requestedOn: day('2026-01-06') });
    simulated.give('schedule-hearing', { hearingId: null, hearingOn: day('2026-01-16'), place: 'Room 2' });
    expect(addressed(simulated, 'hearing-notice')).toEqual({ ...daughter, served: [] });
    simulated.until('2026-01-16');
    simulated.give('record-hearing', { hearingId: null, heldOn: day('2026-01-16'), minutes: reason });
    expect(addressed(simulated, 'penalty-decision')).toEqual({ ...daughter, served: ['R2'] });
    simulated.until('2026-01-20');
    serve(simulated, 'penalty-decision', '2026-01-20');
    expect(clocksOf(simulated)).toEqual([
      'R2 fine-payment 2026-02-04',
      'R2 reconsideration 2026-03-23',
      'R2 suit 2026-07-20',
    ]);
  });

  it('pays the fine; what the heir pays too much is theirs', () => {
    const simulated = ofDrawerAndHeir();
    simulated.give('propose-penalty', { multiple: 2, ground });
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    simulated.until('2026-01-13');
    expect(outstanding(simulated, 'fine')).toBe(yuan('137800.00'));
    payFrom(simulated, 'R3', '70000.00');
    expect([outstanding(simulated, 'fine'), simulated.state.owedBack]).toEqual([yuan('137800.00'), yuan('10000.00')]);
    payFrom(simulated, 'R2', '78900.00');
    expect([outstanding(simulated, 'overpayment'), outstanding(simulated, 'fine')]).toEqual([0, yuan('127800.00')]);
  });

  it('has to be said where several drew, and is fined for their own part', () => {
    const simulated = ofTwoDrawers();
    expect(simulated.refusalOf('propose-penalty', { multiple: 2, ground })).toBe('addressee-missing');
    expect(simulated.refusalOf('propose-penalty', { multiple: 2, ground, addresseeId: 'R9' })).toBe(
      'addressee-unknown',
    );
    simulated.give('propose-penalty', { multiple: 2, ground, addresseeId: 'R2' });
    expect(lastFine(simulated)).toMatchObject({ addresseeId: 'R2', fine: yuan('8000.00') });
    expect(addressed(simulated, 'penalty-advance-notice')).toMatchObject({ names: ['戴女'], served: ['R2'] });
  });

  it('is no heir, nor one who acts for another', () => {
    const simulated = ofDrawerAndHeir();
    expect(simulated.refusalOf('propose-penalty', { multiple: 2, ground, addresseeId: 'R1' })).toBe('penalty-barred');
    expect(simulated.refusalOf('propose-penalty', { multiple: 2, ground, addresseeId: 'R3' })).toBe('penalty-barred');
  });

  it('is fined for an act of their own that was found in time', () => {
    const simulated = ofDrawerAndHeir();
    const { from, benefitCode } = fromDeath;
    const correction = { claimPeriodId: 'P2', from, benefitCode, amount: yuan('68900.00'), reason };
    expect(simulated.refusalOf('propose-penalty', { multiple: 2, ground })).toBeNull();
    simulated.give('correct-claim-period', { ...correction, from: day('2023-04-01'), to: day('2023-12-31') });
    expect(simulated.refusalOf('propose-penalty', { multiple: 2, ground })).toBe('penalty-barred');
  });

  it('is decided on though what others owe has been corrected since', () => {
    const simulated = ofDrawerAndHeir();
    simulated.give('propose-penalty', { multiple: 2, ground });
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    simulated.give('correct-claim-period', {
      claimPeriodId: 'P1',
      from: day('2024-04-01'),
      to: day('2025-03-31'),
      benefitCode: 'basic-pension',
      amount: yuan('50000.00'),
      reason,
    });
    simulated.until('2026-01-13');
    expect(lastFine(simulated)).toMatchObject({ status: 'decided', fine: yuan('137800.00') });
  });

  it('keeps what another who owes the same has paid too much from paying the fine', () => {
    const simulated = ofTwoDrawers();
    simulated.give('correct-claim-period', {
      claimPeriodId: 'P1',
      from: day('2025-07-01'),
      to: day('2025-12-31'),
      benefitCode: 'heating-allowance',
      amount: yuan('1000.00'),
      reason,
    });
    simulated.give('propose-penalty', { multiple: 2, ground, addresseeId: 'R2' });
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    simulated.until('2026-01-13');
    payFrom(simulated, 'R1', '6000.00');
    expect([outstanding(simulated, 'fine'), simulated.state.owedBack]).toEqual([yuan('10000.00'), yuan('1000.00')]);
  });
});

describe('several fines in a case', () => {
  /** The son is fined ¥20,000.00 and the daughter ¥8,000.00; both decisions are issued on 2026-01-13. */
  function bothFined(): SimulatedCase {
    const simulated = ofTwoDrawers();
    for (const addresseeId of ['R1', 'R2']) {
      simulated.give('propose-penalty', { multiple: 2, ground, addresseeId });
      serve(simulated, 'penalty-advance-notice', '2026-01-05');
    }
    simulated.until('2026-01-13');
    return simulated;
  }

  it('are each announced, decided, paid and contested on their own', () => {
    const simulated = bothFined();
    expect(simulated.state.penalties).toMatchObject([
      { id: 'A1', addresseeId: 'R1', fine: yuan('20000.00'), status: 'decided', claimId: 'F1' },
      { id: 'A2', addresseeId: 'R2', fine: yuan('8000.00'), status: 'decided', claimId: 'F2' },
    ]);
    const [first, second] = simulated.state.penalties;
    for (const [penalty, servedOn] of [
      [first, '2026-01-13'],
      [second, '2026-01-20'],
    ] as const) {
      simulated.until(servedOn);
      const served = { servedOn: day(servedOn), way: 'direct', proof: 'Signed.' } as const;
      simulated.give('record-service', { documentId: penalty?.documentId ?? 'none', addresseeId: null, ...served });
    }
    expect(clocksOf(simulated)).toEqual([
      'R1 fine-payment 2026-01-28',
      'R1 reconsideration 2026-03-16',
      'R1 suit 2026-07-13',
      'R2 fine-payment 2026-02-04',
      'R2 reconsideration 2026-03-23',
      'R2 suit 2026-07-20',
    ]);

    // What one of them contests does not grow meanwhile; what the other has not paid does.
    const filed = { filedOn: day('2026-01-20'), court: null, reasonForDelay: null };
    expect(simulated.refusalOf('file-suit', { ...filed, addresseeId: null })).toBe('act-missing');
    simulated.give('file-suit', { ...filed, addresseeId: 'R2' });
    simulated.until('2026-02-10');
    expect(simulated.state.charges).toMatchObject([
      { onClaim: 'F1', from: '2026-01-29', pauses: [] },
      { onClaim: 'F2', from: '2026-02-05', pauses: [{ from: '2026-01-20', until: null }] },
    ]);
    simulated.give('record-suit-acceptance', { actId: 'A2', acceptedOn: day('2026-02-10'), courtReference: '行初1号' });
    simulated.give('record-judgment', {
      outcome: 'annulled',
      effectiveOn: day('2026-02-10'),
      courtReference: '行初1号',
      performBy: null,
      amounts: [],
      orderedStep: null,
    });
    expect(simulated.state.penalties.map(({ status }) => status)).toEqual(['decided', 'annulled']);
    expect(simulated.state.balances.find(({ claimId }) => claimId === 'F2')?.claimed).toBe(0);
    const ofPersons = clocksOf(simulated).filter((clock) => !clock.startsWith('null'));
    expect(ofPersons).toEqual(['R1 reconsideration 2026-03-16', 'R1 suit 2026-07-13']);
  });

  it('are paid by whoever is fined, the case going on until the last is', () => {
    const simulated = bothFined();
    payFrom(simulated, 'R1', '30000.00');
    expect(simulated.state.balances.map(({ claimId, outstanding: unpaid }) => `${claimId} ${unpaid}`)).toEqual([
      'P1 0',
      'P2 0',
      'F1 0',
      'F2 800000',
    ]);
    expect(simulated.state.stage).toBe('penalty-collection');
    payFrom(simulated, 'R2', '8000.00');
    expect(simulated.state.stage).toBe('closed');
  });

  it('are for different drawings where one person is fined twice: nobody is for one act (APL 29)', () => {
    const simulated = ofTwoDrawers();
    const son = { multiple: 2, ground, addresseeId: 'R1' };
    expect(simulated.refusalOf('propose-penalty', { ...son, claimPeriodIds: ['P9'] })).toBe('claim-period-unknown');
    simulated.give('propose-penalty', { ...son, claimPeriodIds: ['P1'] });
    expect(addressed(simulated, 'penalty-advance-notice')).toMatchObject({ periods: ['P1'], claimed: yuan('6000.00') });
    expect(simulated.refusalOf('propose-penalty', son)).toBe('penalty-already-open');
    expect(simulated.refusalOf('propose-penalty', { ...son, claimPeriodIds: ['P1', 'P2'] })).toBe(
      'penalty-already-open',
    );
    simulated.give('propose-penalty', { ...son, multiple: 3, claimPeriodIds: ['P2'] });
    expect(simulated.state.penalties).toMatchObject([{ fine: yuan('12000.00') }, { fine: yuan('12000.00') }]);
    expect(simulated.refusalOf('drop-penalty', { reason })).toBe('act-missing');
    simulated.give('drop-penalty', { actId: 'A1', reason });
    expect(simulated.state.penalties.map(({ status }) => status)).toEqual(['dropped', 'announced']);
    expect(simulated.refusalOf('propose-penalty', { ...son, claimPeriodIds: ['P1'] })).toBeNull();
  });
});

describe('the death of who is fined', () => {
  /** A fine of ¥137,800.00 on R2, served on 2026-01-20. */
  function daughterFined(): SimulatedCase {
    const simulated = ofDrawerAndHeir();
    simulated.give('propose-penalty', { multiple: 2, ground });
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    simulated.until('2026-01-20');
    serve(simulated, 'penalty-decision', '2026-01-20');
    return simulated;
  }

  it('ends what is not decided, whoever else could be fined; the death of another does not', () => {
    const simulated = ofTwoDrawers();
    simulated.give('propose-penalty', { multiple: 2, ground, addresseeId: 'R2' });
    die(simulated, 'R1', '2026-01-05');
    expect(lastFine(simulated)?.status).toBe('announced');
    expect(simulated.due('penalty-decision-due')).toBeDefined();
    die(simulated, 'R2', '2026-01-05');
    expect(lastFine(simulated)?.status).toBe('dropped');

    const other = ofTwoDrawers();
    other.give('propose-penalty', { multiple: 2, ground, addresseeId: 'R2' });
    die(other, 'R2', '2026-01-05');
    expect(lastFine(other)?.status).toBe('dropped');
    expect(other.refusalOf('propose-penalty', { multiple: 2, ground })).toBeNull();
  });

  it('before the decision is served ends the fine, and gives back what was paid on it', () => {
    const simulated = ofDrawerAndHeir();
    simulated.give('propose-penalty', { multiple: 2, ground });
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    simulated.until('2026-01-13');
    payFrom(simulated, 'R2', '69900.00');
    die(simulated, 'R2', '2026-01-13');
    expect(simulated.state).toMatchObject({ penalties: [{ status: 'dropped' }], owedBack: yuan('1000.00') });
    expect([outstanding(simulated, 'fine'), clocksOf(simulated)]).toEqual([0, []]);
  });

  it('found out only after the decision was served ends the fine, too', () => {
    const simulated = daughterFined();
    simulated.until('2026-02-10');
    expect(outstanding(simulated, 'surcharge')).toBeGreaterThan(0);
    die(simulated, 'R2', '2026-01-19');
    expect(lastFine(simulated)?.status).toBe('dropped');
    expect([outstanding(simulated, 'fine'), outstanding(simulated, 'surcharge')]).toEqual([0, 0]);
  });

  it('leaves a fine that was served to the estate: it grows no more, and the relatives may still go to court', () => {
    const simulated = daughterFined();
    simulated.until('2026-02-10');
    die(simulated, 'R2', '2026-02-08');
    // Overdue since 4 February: 3 % of ¥137,800.00 for 5, 6 and 7 February.
    expect(outstanding(simulated, 'surcharge')).toBe(yuan('12402.00'));
    expect(clocksOf(simulated)).toEqual(['null reconsideration 2026-03-23', 'null suit 2026-07-20']);
    expect(simulated.due('penalty-reminder')).toBeDefined();
    const heir = { ...named, name: '外孙', relationship: '外孙', estateShare: yuan('90000.00') };
    simulated.give('name-heirs', { deceasedId: 'R2', heirs: [heir] });
    payFrom(simulated, 'R4', '90000.00');
    expect([outstanding(simulated, 'fine'), simulated.state.owedBack]).toEqual([yuan('137800.00'), yuan('21100.00')]);

    simulated.until('2026-07-20');
    expect(refusalOfRemedy(simulated, 'suit', '2026-07-20')).toBe('addressee-missing');
    expect(refusalOfRemedy(simulated, 'suit', '2026-07-20', 'R4')).toBeNull();
    simulated.until('2026-07-21');
    expect([simulated.due('fine-court-window'), outstanding(simulated, 'surcharge')]).toEqual([
      '2026-10-20',
      yuan('12402.00'),
    ]);
  });

  it('while a remedy is pending does not let the surcharge grow when the remedy ends', () => {
    const simulated = daughterFined();
    simulated.until('2026-02-10');
    fileReconsideration(simulated, '2026-02-06');
    die(simulated, 'R2', '2026-02-10');
    simulated.until('2026-03-02');
    decideReconsideration(simulated, 'upheld', '2026-03-02');
    simulated.until('2026-03-20');
    expect(outstanding(simulated, 'surcharge')).toBe(yuan('4134.00'));
  });

  it('while a remedy is pending leaves its periods to the relatives, though an heir who went on with it renounces', () => {
    const simulated = daughterFined();
    simulated.until('2026-02-10');
    fileReconsideration(simulated, '2026-02-06');
    simulated.give('record-reconsideration-acceptance', {
      acceptedOn: simulated.today,
      simplified: false,
      reference: null,
    });
    die(simulated, 'R2', '2026-02-10');
    const heir = { ...named, name: '外孙', relationship: '外孙', estateShare: null };
    simulated.give('name-heirs', { deceasedId: 'R2', heirs: [heir] });
    withdrawRemedy(simulated, '2026-02-10');
    simulated.give('record-renunciation', { addresseeId: 'R4', on: simulated.today, proof: 'A notarised statement.' });
    expect(clocksOf(simulated)).toEqual(['null suit 2026-07-20']);
    simulated.until('2026-07-21');
    expect(simulated.due('fine-court-window')).toBe('2026-10-20');
  });
});

describe('who acts for the one fined', () => {
  const guardian = { ...named, addresseeId: 'R2', name: '戴夫', relationship: '配偶' };

  it('is served in their place, and their letters name both', () => {
    const simulated = ofDrawerAndHeir();
    simulated.give('appoint-guardian', { ...guardian, incapableSince: day('2026-01-01') });
    simulated.give('propose-penalty', { multiple: 2, ground });
    expect(addressed(simulated, 'penalty-advance-notice')).toMatchObject({ names: ['戴女', '戴夫'], served: ['R4'] });
  });

  it('is served anew with what reached the ward after the incapacity, and leaves what reached them before', () => {
    for (const [incapableSince, clocks] of [
      ['2026-01-05', []],
      ['2026-01-06', ['R2 defence 2026-01-08', 'R2 hearing-request 2026-01-12']],
    ] as const) {
      const simulated = ofDrawerAndHeir();
      simulated.give('propose-penalty', { multiple: 2, ground });
      simulated.give('record-refusal', { reason });
      serve(simulated, 'penalty-advance-notice', '2026-01-05');
      simulated.until('2026-01-06');
      simulated.give('appoint-guardian', { ...guardian, incapableSince: day(incapableSince) });
      expect(clocksOf(simulated)).toEqual(clocks);
      if (clocks.length === 0) serve(simulated, 'penalty-advance-notice', '2026-01-06');
      simulated.until('2026-01-14');
      expect(addressed(simulated, 'penalty-decision').served).toEqual(['R4']);
    }
  });
});

describe('another who drew, named once a decision is issued,', () => {
  it('does not keep a penalty that is in the post from being served', () => {
    const simulated = ofDrawerAndHeir();
    simulated.give('record-refusal', { reason });
    const notice = simulated.state.documents.findLast(({ kind }) => kind === 'advance-notice')?.id ?? 'none';
    for (const addresseeId of ['R2', 'R3'])
      simulated.give('record-service', {
        documentId: notice,
        addresseeId,
        servedOn: day('2026-01-05'),
        way: 'direct',
        proof: 'Signed.',
      });
    simulated.until('2026-01-13');
    expect(simulated.state.decision?.documentId).not.toBeNull();
    simulated.give('propose-penalty', { multiple: 2, ground });
    simulated.give('name-drawer', { ...named, name: '戴孙', relationship: '孙子', drewFrom: day('2025-07-01') });
    serve(simulated, 'penalty-advance-notice', '2026-01-13');
    simulated.until('2026-01-21');
    expect(addressed(simulated, 'penalty-decision')).toMatchObject({ names: ['戴女'], served: ['R2'] });
  });
});

describe('a fine and the police (C5)', () => {
  function announcedThenReferred(): SimulatedCase {
    const simulated = confirmedCase();
    simulated.give('propose-penalty', { multiple: 2, ground });
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    simulated.give('open-referral', { suspicion: 'forged-papers', reason });
    simulated.give('approve-referral', { reason });
    simulated.until('2026-01-13');
    expect(lastFine(simulated)?.status).toBe('awaiting-referral');
    expect(simulated.documents()).not.toContain('penalty-decision');
    return simulated;
  }

  it('is not proposed while the police have the matter', () => {
    const simulated = confirmedCase('forged-papers');
    expect(simulated.refusalOf('propose-penalty', { multiple: 2, ground })).toBe('penalty-awaits-referral');
    simulated.give('decline-referral', { reason });
    expect(simulated.refusalOf('propose-penalty', { multiple: 2, ground })).toBeNull();
  });

  it('goes on when the police refuse to the end', () => {
    const simulated = announcedThenReferred();
    simulated.give('record-police-refusal', { refusedOn: day('2026-01-13'), reason: 'No intent.' });
    simulated.until('2026-01-16');
    expect(lastFine(simulated)?.status).toBe('awaiting-referral');
    simulated.until('2026-01-17');
    expect(simulated.state.referral?.status).toBe('not-filed');
    expect(lastFine(simulated)).toMatchObject({ status: 'decided', decidedOn: '2026-01-17' });
  });

  it('goes on after an acquittal, and not after a conviction', () => {
    for (const [result, status] of [
      ['not-guilty', 'decided'],
      ['withdrawn', 'decided'],
      ['no-prosecution', 'decided'],
      ['convicted', 'dropped'],
    ] as const) {
      const simulated = announcedThenReferred();
      simulated.give('record-police-filing', { filedOn: day('2026-01-13'), policeReference: '1' });
      simulated.give('record-police-report', { reportedOn: day('2026-01-13'), result: 'prosecuted', words: reason });
      expect(lastFine(simulated)?.status).toBe('awaiting-referral');
      simulated.until('2026-03-02');
      simulated.give('record-police-report', { reportedOn: day('2026-03-02'), result, words: reason });
      expect(lastFine(simulated)?.status).toBe(status);
      expect(simulated.refusalOf('propose-penalty', { multiple: 2, ground })).toBe(
        result === 'convicted' ? 'penalty-barred' : 'penalty-already-open',
      );
    }
  });
});

describe('remedies against a fine', () => {
  it('keep the surcharge from growing, then open the court, and an annulment gives back what was paid', () => {
    const simulated = fined();
    simulated.until('2026-02-10');
    pay(simulated, '5000.00', '2026-02-10');
    expect([outstanding(simulated, 'fine'), outstanding(simulated, 'surcharge')]).toEqual([
      yuan('15000.00'),
      yuan('3600.00'),
    ]);
    simulated.until('2026-02-11');
    fileReconsideration(simulated, '2026-02-11');
    expect(refusalOfRemedy(simulated, 'suit', '2026-02-11')).toBe('remedy-already-open');
    simulated.until('2026-04-01');
    decideReconsideration(simulated, 'upheld', '2026-04-01');
    expect(outstanding(simulated, 'surcharge')).toBe(yuan('3600.00'));
    expect(simulated.due('suit-after-reconsideration')).toBe('2026-04-16');
    simulated.until('2026-04-02');
    fileSuit(simulated, '2026-04-02');
    expect(outstanding(simulated, 'surcharge')).toBe(yuan('3600.00'));
    simulated.until('2026-08-03');
    judge(simulated, 'annulled', '2026-08-03');
    expect(simulated.state).toMatchObject({ stage: 'refund-due', owedBack: yuan('5000.00') });
    expect(outstanding(simulated, 'fine') + outstanding(simulated, 'surcharge')).toBe(0);
  });

  it('leave the fine to the court when they run out, after a demand, within three months', () => {
    const simulated = fined();
    const application = {
      demandServedOn: day('2026-07-22'),
      filedOn: day('2026-08-05'),
      courtReference: '行审2号',
    } as const;
    simulated.until('2026-07-20');
    expect(simulated.refusalOf('record-fine-application', application)).toBe('penalty-not-ready');
    simulated.until('2026-07-21');
    expect(simulated.due('fine-court-window')).toBe('2026-10-20');
    simulated.until('2026-08-06');
    expect(simulated.refusalOf('record-fine-application', application)).toBe('fine-demand-running');
    simulated.give('record-fine-application', { ...application, filedOn: day('2026-08-06') });
    expect(simulated.due('fine-court-window')).toBeUndefined();
    expect(simulated.due('penalty-reminder')).toBeDefined();
  });

  it('that end in a judgment let the fine be enforced as the judgment is, with no window to be late for', () => {
    const simulated = fined();
    simulated.until('2026-02-02');
    fileSuit(simulated, '2026-02-02');
    simulated.until('2026-06-01');
    judge(simulated, 'dismissed', '2026-06-01');
    expect([lastFine(simulated)?.finalSince, simulated.due('fine-court-window')]).toEqual(['2026-06-01', undefined]);
    simulated.until('2026-06-22');
    const application = { demandServedOn: day('2026-06-01'), filedOn: day('2026-06-22'), courtReference: '执1号' };
    simulated.give('record-fine-application', application);
    expect(simulated.records.at(-1)?.timeline.filter(({ kind }) => kind === 'alert')).toEqual([]);
  });

  it('come too late after their last day', () => {
    const simulated = fined();
    simulated.until('2026-03-24');
    expect(refusalOfRemedy(simulated, 'reconsideration', '2026-03-24')).toBe('remedy-period-over');
    expect(refusalOfRemedy(simulated, 'reconsideration', '2026-03-23')).toBeNull();
  });

  it('filed on the last day and made known by the court a week later, take the fine from the court again', () => {
    const simulated = fined();
    simulated.until('2026-07-27');
    expect([lastFine(simulated)?.finalSince, simulated.due('fine-court-window')]).toEqual(['2026-07-20', '2026-10-20']);
    expect(refusalOfRemedy(simulated, 'suit', '2026-07-21')).toBe('remedy-period-over');
    fileSuit(simulated, '2026-07-20');
    expect([lastFine(simulated)?.finalSince, simulated.due('fine-court-window')]).toEqual([null, undefined]);
    simulated.until('2026-11-02');
    judge(simulated, 'annulled', '2026-11-02');
    expect(simulated.state).toMatchObject({ stage: 'closed', penalties: [{ status: 'annulled' }] });
  });

  it('that become known later, keep the surcharge at what it was when they were filed', () => {
    const simulated = fined();
    simulated.until('2026-02-20');
    fileSuit(simulated, '2026-02-10');
    expect(outstanding(simulated, 'surcharge')).toBe(yuan('3000.00'));
  });

  it('keep the case open when the fine is paid meanwhile, so that an annulment gives it back', () => {
    const simulated = fined();
    simulated.until('2026-01-25');
    fileReconsideration(simulated, '2026-01-25');
    pay(simulated, '20000.00', '2026-01-25');
    expect(simulated.state.stage).toBe('penalty-collection');
    expect(simulated.due('penalty-reminder')).toBeDefined();
    expect(simulated.refusalOf('close', { outcome: 'transferred', reason })).toBe('penalty-remedy-pending');
    simulated.until('2026-03-02');
    decideReconsideration(simulated, 'annulled', '2026-03-02');
    expect(simulated.state).toMatchObject({ stage: 'refund-due', owedBack: yuan('20000.00') });
  });

  it('let the paid case close when they end without success', () => {
    const simulated = fined();
    simulated.until('2026-01-25');
    fileSuit(simulated, '2026-01-25');
    pay(simulated, '20000.00', '2026-01-25');
    simulated.until('2026-06-01');
    judge(simulated, 'dismissed', '2026-06-01');
    expect(simulated.state).toMatchObject({ stage: 'closed', closing: { outcome: 'recovered' } });
  });

  it('withdrawn when their period is over, leave the agency its three months from then', () => {
    const simulated = fined();
    simulated.until('2026-07-20');
    fileSuit(simulated, '2026-07-20');
    simulated.until('2026-12-01');
    withdrawRemedy(simulated, '2026-12-01');
    expect([lastFine(simulated)?.finalSince, simulated.due('fine-court-window')]).toEqual(['2026-12-01', '2027-03-01']);
  });

  it('withdrawn early, leave what is left of their own period: of A14 where the suit followed reconsideration', () => {
    const simulated = fined();
    simulated.until('2026-02-02');
    fileReconsideration(simulated, '2026-02-02');
    simulated.until('2026-04-01');
    decideReconsideration(simulated, 'upheld', '2026-04-01');
    simulated.until('2026-04-08');
    fileSuit(simulated, '2026-04-08');
    simulated.until('2026-04-10');
    withdrawRemedy(simulated, '2026-04-10');
    expect(simulated.due('suit-after-reconsideration')).toBe('2026-04-16');
    simulated.until('2026-04-17');
    expect([lastFine(simulated)?.finalSince, simulated.due('fine-court-window')]).toEqual(['2026-04-16', '2026-07-16']);
  });

  it('open the court where the authority is silent (A13, A14), and a decision that comes late still counts', () => {
    const simulated = fined();
    simulated.until('2026-01-25');
    fileReconsideration(simulated, '2026-01-25');
    simulated.until('2026-02-02');
    expect([simulated.due('reconsideration-decision'), simulated.due('suit')]).toEqual(['2026-03-31', undefined]);
    simulated.until('2026-04-01');
    expect(simulated.due('suit-after-reconsideration')).toBe('2026-04-15');
    expect(refusalOfRemedy(simulated, 'suit', '2026-04-01')).toBeNull();
    simulated.until('2026-04-20');
    expect(lastFine(simulated)?.finalSince).toBe('2026-04-15');
    decideReconsideration(simulated, 'upheld', '2026-04-20');
    expect([lastFine(simulated)?.finalSince, simulated.due('suit-after-reconsideration')]).toEqual([
      null,
      '2026-05-06',
    ]);
  });
});

describe('a fine on what was not drawn after all', () => {
  const corrected = (amount: string) => ({
    claimPeriodId: 'P1',
    from: day('2025-01-01'),
    to: day('2025-09-30'),
    benefitCode: 'basic-pension',
    amount: yuan(amount),
    reason,
  });

  it('is said to be too high, and nothing beyond five times the claim is set off against it', () => {
    const simulated = fined();
    simulated.give('correct-claim-period', corrected('1000.00'));
    expect([outstanding(simulated, 'fine'), simulated.state.owedBack]).toEqual([yuan('15000.00'), yuan('4000.00')]);
    const alerts = simulated.records.at(-1)?.timeline.filter(({ kind }) => kind === 'alert');
    expect(alerts?.map(({ message }) => inEnglish(message))).toContainEqual(
      expect.stringMatching(/fine is .*15,000.00 above/),
    );
    simulated.until('2026-01-21');
    expect(simulated.refusalOf('correct-penalty', { fine: yuan('5000.01'), reason })).toBe('penalty-out-of-bounds');
    expect(simulated.refusalOf('correct-penalty', { fine: yuan('1999.99'), reason })).toBe('penalty-out-of-bounds');
    simulated.give('correct-penalty', { fine: yuan('2000.00'), reason });
    expect(outstanding(simulated, 'fine')).toBe(0);
    expect(simulated.state).toMatchObject({
      stage: 'refund-due',
      owedBack: yuan('7000.00'),
      penalties: [{ status: 'decided' }],
    });
  });

  it('keeps the case open with what the police have, although what is unpaid is waived and a refund was due', () => {
    const simulated = fined();
    simulated.give('correct-claim-period', corrected('1000.00'));
    simulated.give('open-referral', { suspicion: 'fraud', reason });
    simulated.give('approve-referral', { reason });
    simulated.give('record-police-refusal', { refusedOn: day('2026-01-20'), reason: 'No intent.' });
    simulated.give('close', { outcome: 'waived', reason });
    expect(simulated.state).toMatchObject({ stage: 'refund-due', owedBack: yuan('4000.00') });
    simulated.until('2026-01-21');
    simulated.give('record-refund', { amount: yuan('4000.00'), paidOn: day('2026-01-21'), reference: 'refund-1' });
    expect([simulated.state.stage, simulated.state.referral?.status]).toEqual(['awaiting-police-report', 'refused']);
    expect([simulated.due('referral-reminder'), simulated.due('penalty-reminder')]).toEqual([
      '2026-02-05',
      '2026-02-20',
    ]);
  });

  it('keeps the case open until it is corrected, although it is paid', () => {
    const simulated = fined();
    simulated.until('2026-01-25');
    fileSuit(simulated, '2026-01-25');
    pay(simulated, '20000.00', '2026-01-25');
    simulated.give('correct-claim-period', corrected('1000.00'));
    simulated.give('record-refund', { amount: yuan('9000.00'), paidOn: day('2026-01-25'), reference: 'refund-1' });
    expect(simulated.refusalOf('correct-penalty', { fine: yuan('5000.00'), reason })).toBe('penalty-remedy-pending');
    simulated.until('2026-02-02');
    withdrawRemedy(simulated, '2026-02-02');
    expect([simulated.state.stage, simulated.due('penalty-reminder')]).toEqual([
      'penalty-collection',
      expect.anything(),
    ]);
    simulated.give('correct-penalty', { fine: yuan('5000.00'), reason });
    expect(simulated.state).toMatchObject({ stage: 'refund-due', owedBack: yuan('15000.00') });
  });

  it('is never raised without a hearing', () => {
    const simulated = fined();
    expect(simulated.refusalOf('correct-penalty', { fine: yuan('20000.00'), reason })).toBe('penalty-out-of-bounds');
    expect(simulated.refusalOf('correct-penalty', { fine: yuan('30000.00'), reason })).toBe('penalty-out-of-bounds');
  });

  it('is revoked with the claim when nothing was drawn wrongly, and the case closes as unfounded', () => {
    const simulated = fined();
    simulated.until('2026-08-03');
    simulated.give('close', { outcome: 'unfounded', reason });
    expect(outstanding(simulated, 'fine') + outstanding(simulated, 'surcharge')).toBe(0);
    expect(simulated.state).toMatchObject({
      stage: 'refund-due',
      owedBack: yuan('10000.00'),
      pendingClosing: { outcome: 'unfounded' },
      penalties: [{ status: 'annulled' }],
    });

    const unpaid = confirmedCase();
    unpaid.give('propose-penalty', { multiple: 2, ground });
    serve(unpaid, 'penalty-advance-notice', '2026-01-05');
    unpaid.until('2026-01-13');
    unpaid.give('drop-claim-period', { claimPeriodId: 'P1', reason });
    expect(unpaid.state).toMatchObject({ stage: 'closed', closing: { outcome: 'unfounded' } });
  });

  it('is revoked by itself where the overpayment stands', () => {
    const simulated = confirmedCase();
    simulated.give('propose-penalty', { multiple: 2, ground });
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    simulated.until('2026-01-13');
    simulated.give('correct-penalty', { fine: null, reason });
    expect([outstanding(simulated, 'fine'), outstanding(simulated, 'overpayment')]).toEqual([0, yuan('10000.00')]);
    expect(simulated.refusalOf('propose-penalty', { multiple: 2, ground })).toBeNull();
  });

  it('falls with the recovery decision that a court annuls', () => {
    const simulated = confirmedCase();
    simulated.give('record-refusal', { reason });
    serve(simulated, 'advance-notice', '2026-01-05');
    simulated.until('2026-01-13');
    serve(simulated, 'recovery-decision', '2026-01-13');
    simulated.give('propose-penalty', { multiple: 2, ground });
    serve(simulated, 'penalty-advance-notice', '2026-01-13');
    simulated.until('2026-01-21');
    serve(simulated, 'penalty-decision', '2026-01-21');
    const filed = { addresseeId: null, court: null, filedOn: day('2026-01-21'), reasonForDelay: null };
    expect(simulated.refusalOf('file-suit', filed)).toBe('act-missing');
    expect(simulated.refusalOf('file-suit', { ...filed, actId: 'A3' })).toBe('act-unknown');
    simulated.give('file-suit', { ...filed, actId: 'A1' });
    simulated.give('record-suit-acceptance', { acceptedOn: day('2026-01-21'), courtReference: '行初1号' });
    simulated.until('2026-04-01');
    simulated.give('record-judgment', {
      outcome: 'annulled',
      effectiveOn: day('2026-04-01'),
      courtReference: '行初1号',
      performBy: null,
      amounts: [],
      orderedStep: null,
    });
    expect(simulated.state).toMatchObject({ stage: 'closed', penalties: [{ status: 'annulled' }] });
    expect(outstanding(simulated, 'fine') + outstanding(simulated, 'surcharge')).toBe(0);
  });
});

describe('a late fee', () => {
  it('is a claim of its own that grows by 0.05 % a day until the day of payment, that day counted', () => {
    const simulated = confirmedCase();
    simulated.until('2026-01-10');
    simulated.give('impose-late-fee', { claimId: 'P1', from: day('2026-01-01'), ground: reason });
    expect(outstanding(simulated, 'late-fee')).toBe(yuan('50.00'));
    expect(simulated.refusalOf('impose-late-fee', { claimId: 'P1', from: day('2026-01-01'), ground: reason })).toBe(
      'late-fee-already-imposed',
    );
    simulated.until('2026-01-12');
    pay(simulated, '10000.00', '2026-01-11');
    expect([outstanding(simulated, 'overpayment'), outstanding(simulated, 'late-fee')]).toEqual([0, yuan('55.00')]);
    expect(simulated.state.stage).toBe('penalty-collection');
    expect(simulated.due('penalty-reminder')).toBe('2026-02-11');
    simulated.until('2026-03-02');
    expect(outstanding(simulated, 'late-fee')).toBe(yuan('55.00'));
    pay(simulated, '55.00', '2026-03-02');
    expect(simulated.state.stage).toBe('closed');
  });

  it('counts a day once on which a payment came in and was returned by the bank', () => {
    const simulated = confirmedCase();
    simulated.give('impose-late-fee', { claimId: 'P1', from: day('2026-01-01'), ground: reason });
    simulated.until('2026-01-12');
    pay(simulated, '4000.00', '2026-01-12');
    bounce(simulated);
    expect(outstanding(simulated, 'late-fee')).toBe(yuan('60.00'));
    pay(simulated, '10000.00', '2026-01-12');
    simulated.give('correct-claim-period', {
      claimPeriodId: 'P1',
      from: day('2025-01-01'),
      to: day('2025-09-30'),
      benefitCode: 'basic-pension',
      amount: yuan('0.00'),
      reason,
    });
    expect([outstanding(simulated, 'late-fee'), simulated.state.owedBack]).toEqual([0, yuan('10000.00')]);
  });

  it('is charged no more on a claim that was none, of which a payment had bounced, when the case is closed once more', () => {
    const simulated = confirmedCase();
    pay(simulated, '4000.00', '2026-01-05');
    simulated.until('2026-01-06');
    simulated.give('impose-late-fee', { claimId: 'P1', from: day('2026-01-06'), ground: reason });
    simulated.until('2026-01-12');
    bounce(simulated);
    pay(simulated, '1000.00', '2026-01-12');
    simulated.until('2026-01-20');
    simulated.give('close', { outcome: 'unfounded', reason });
    expect([simulated.state.stage, outstanding(simulated, 'late-fee')]).toEqual(['refund-due', 0]);
    simulated.until('2026-01-26');
    simulated.give('close', { outcome: 'unfounded', reason });
    expect([outstanding(simulated, 'late-fee'), simulated.state.owedBack]).toEqual([0, yuan('1000.00')]);
    expect(simulated.records.at(-1)?.ledger).toEqual([]);
  });

  it('is paid by whoever owes what it grows on', () => {
    const simulated = ofDrawerAndHeir();
    simulated.give('impose-late-fee', { claimId: 'P2', from: day('2026-01-01'), ground: reason });
    expect(outstanding(simulated, 'late-fee')).toBe(yuan('172.25'));
    payFrom(simulated, 'R3', '60100.00');
    expect(outstanding(simulated, 'late-fee')).toBe(yuan('172.25'));
    payFrom(simulated, 'R2', '69072.25');
    expect([outstanding(simulated, 'late-fee'), simulated.state.owedBack]).toEqual([0, yuan('100.00')]);
  });

  it('counts from the day of a payment, not from the day on which it is booked', () => {
    const simulated = confirmedCase();
    simulated.give('impose-late-fee', { claimId: 'P1', from: day('2026-01-01'), ground: reason });
    simulated.until('2026-01-20');
    pay(simulated, '4000.00', '2026-01-10');
    expect(outstanding(simulated, 'late-fee')).toBe(yuan('80.00'));
  });
});

describe('the forecast', () => {
  it('tells how a fine that nobody pays grows and becomes enforceable', () => {
    const simulated = fined();
    const { steps, end } = forecast(recoveryCase, simulated.state);
    expect(steps.map(({ on, purpose }) => `${on} ${purpose}`)).toEqual([
      '2026-02-05 fine-payment',
      '2026-03-10 charge-cap',
      '2026-03-24 reconsideration',
      '2026-07-21 suit',
      '2026-10-21 fine-court-window',
    ]);
    expect(end).toMatchObject({ kind: 'waits', stage: 'penalty-collection', waitsFor: 'caseworker' });
  });
});

type Act = { readonly after: number; readonly amount: number; readonly back: number };

describe('the ledger under any payments of a fine', () => {
  it('adds up for each claim, and the surcharge never exceeds the fine', () => {
    const act: fc.Arbitrary<Act> = fc.record({
      after: fc.nat(20),
      amount: fc.integer({ min: 1, max: 1_500_000 }),
      back: fc.nat(25),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 8 }), (acts) => {
        const simulated = fined();
        let today = day('2026-01-20');
        for (const { after, amount, back } of acts) {
          today = addDays(today, after);
          simulated.until(today);
          if (simulated.state.stage === 'closed' || simulated.state.stage === 'refund-due') break;
          const receivedOn = addDays(today, -back) < '2026-01-05' ? today : addDays(today, -back);
          pay(simulated, (amount / 100).toFixed(2), receivedOn);
          for (const balance of simulated.state.balances) {
            expect(balance.recovered + balance.outstanding + balance.waived).toBe(balance.claimed);
            expect(Math.min(balance.recovered, balance.outstanding)).toBeGreaterThanOrEqual(0);
          }
          const grown = totalsOf(ofNature(simulated.state.balances, 'surcharge')).claimed;
          expect(grown).toBeLessThanOrEqual(yuan('20000.00'));
        }
      }),
      draws(60),
    );
  });
});

describe('a fine on somebody who already lacked capacity when they were served', () => {
  it('is announced to the guardian again, and decided only when they have been heard', () => {
    const simulated = confirmedCase();
    simulated.give('propose-penalty', { multiple: 2, ground });
    serve(simulated, 'penalty-advance-notice', '2026-01-05');
    appointGuardian(simulated, '2026-01-01');
    expect(simulated.due('defence')).toBeUndefined();
    simulated.until('2026-01-14');
    expect(lastFine(simulated)?.status).toBe('announced');
    serve(simulated, 'penalty-advance-notice', '2026-01-14');
    expect(simulated.due('hearing-request')).toBe('2026-01-21');
  });

  it('is payable, and open to remedies, from its service on the guardian', () => {
    const simulated = fined();
    appointGuardian(simulated, '2026-01-15');
    expect([lastFine(simulated)?.payBy, clocksOf(simulated)]).toEqual([null, []]);
    simulated.until('2026-01-26');
    serve(simulated, 'penalty-decision', '2026-01-26');
    expect(lastFine(simulated)?.payBy).toBe('2026-02-10');
    expect(clocksOf(simulated)).toEqual([
      'R1 fine-payment 2026-02-10',
      'R1 reconsideration 2026-03-27',
      'R1 suit 2026-07-27',
    ]);
  });

  it('runs once, from that service, also when its periods had begun again with a payment that bounced', () => {
    const simulated = fined();
    simulated.until('2026-01-25');
    pay(simulated, '20100.00', '2026-01-25');
    simulated.until('2026-01-26');
    bounce(simulated);
    expect(clocksOf(simulated)).toEqual([
      'R1 reconsideration 2026-03-23',
      'R1 suit 2026-07-20',
      'R1 fine-payment 2026-02-04',
    ]);
    appointGuardian(simulated, '2026-01-15');
    expect(clocksOf(simulated)).toEqual([]);
    serve(simulated, 'penalty-decision', '2026-01-26');
    expect(clocksOf(simulated)).toEqual([
      'R1 fine-payment 2026-02-10',
      'R1 reconsideration 2026-03-27',
      'R1 suit 2026-07-27',
    ]);
  });

  it('stays as it is when a surcharge has begun, and people are told to look at it', () => {
    const simulated = fined();
    simulated.until('2026-02-10');
    const penalty = lastFine(simulated);
    appointGuardian(simulated, '2026-01-15');
    expect(lastFine(simulated)).toEqual(penalty);
    expect(simulated.records.at(-1)?.timeline.map(({ message }) => inEnglish(message))).toContain(
      'R1 lacked capacity when the penalty decision was served: look at what followed from it.',
    );
  });
});
