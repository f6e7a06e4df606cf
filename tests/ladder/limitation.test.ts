import { inEnglish } from '../sample/in-english.ts';
import { describe, expect, it } from '@jest/globals';
import { draws, fc } from '../sample/drawing.ts';
import { addDays, plainDate, type PlainDate } from '../../domain/calendar/plain-date.ts';
import { countPeriod } from '../../domain/periods/deadline-date.ts';
import type { RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';
import { lastDayOfClaim, outerLastDay } from '../../domain/recovery-case/limitation/limitation-days.ts';
import { summaryOf } from '../../domain/recovery-case/summary.ts';
import { rulebook } from '../../domain/rulebooks/registry.ts';
import { periodRule } from '../../domain/rulebooks/rulebook.ts';
import { type SimulatedCase, sampleOpening, yuan } from '../sample/sample-case.ts';
import {
  simulateAtCourt,
  simulateConfirmed,
  simulateInDemand,
  simulateServed,
  pay,
  said,
  serve,
} from './simulated-at-court.ts';

const warningsOf = (simulated: SimulatedCase) => summaryOf(simulated.state).warnings.map(({ code }) => code);
const claimOf = (simulated: SimulatedCase) => simulated.state.limitation?.claims[0];
const lastDayOf = ({ state }: SimulatedCase): PlainDate | undefined => {
  const [period] = state.claimPeriods;
  const [claim] = state.limitation?.claims ?? [];
  return period === undefined || claim === undefined ? undefined : lastDayOfClaim(state, period, claim).due;
};

describe('limitation of the claim (D6)', () => {
  it('begins when the case was found, and runs anew with the notice to return', () => {
    const simulated = simulateConfirmed();
    expect(claimOf(simulated)).toEqual({
      claimPeriodId: 'P1',
      knownOn: '2026-01-04',
      from: '2026-01-05',
      restarts: [
        {
          on: '2026-01-05',
          ground: 'demand',
          act: { code: 'document-was-issued', values: expect.objectContaining({ kind: 'notice-to-return' }) },
        },
      ],
      standing: 'running',
    });
    expect(simulated.due('claim-limitation')).toBe('2029-01-05');
    expect(simulated.due('claim-limitation-warning')).toBe('2028-10-07');
  });

  it('runs anew with every document that demands payment, in one entry each, and from the day of service', () => {
    const simulated = simulateConfirmed();
    simulated.until('2026-01-15');
    expect(said(simulated, 'clock-moved')).toEqual([
      expect.stringMatching(/^Limitation of the claim .* runs anew from 2026-01-15 \(Reminder to reply .* issued\)/),
    ]);
    expect(simulated.due('claim-limitation')).toBe('2029-01-15');
    const served = simulateInDemand();
    expect(claimOf(served)?.restarts.map(({ ground, on }) => `${ground} ${on}`)).toEqual([
      'demand 2026-01-05',
      'demand 2026-01-13',
    ]);
    serve(served, 'demand-letter', '2026-07-14');
    expect(served.due('claim-limitation')).toBe('2029-07-16');
  });

  it('runs anew from the day on which a part was paid, not from the day on which that was entered', () => {
    const simulated = simulateConfirmed();
    simulated.until('2026-01-14');
    pay(simulated, '100.00', '2026-01-12', '戴小某');
    expect(claimOf(simulated)?.restarts.at(-1)).toMatchObject({ on: '2026-01-12', ground: 'part-payment' });
    expect(simulated.due('claim-limitation')).toBe('2029-01-12');
  });

  it('runs from the last instalment that was agreed, and is not shortened by a default', () => {
    const simulated = simulateConfirmed();
    agree(simulated, 24, '2026-02-02');
    expect(claimOf(simulated)).toMatchObject({ from: '2028-01-03' });
    expect(claimOf(simulated)?.restarts.at(-1)).toMatchObject({ on: '2026-01-05', ground: 'instalments' });
    expect(simulated.due('claim-limitation')).toBe('2031-01-03');
    simulated.until('2026-02-25');
    expect(simulated.state.agreement?.status).toBe('defaulted');
    expect(simulated.due('claim-limitation')).toBe('2031-01-03');
  });

  it('runs from the default where that makes the whole balance due', () => {
    const simulated = simulateConfirmed();
    agree(simulated, 24, '2026-02-02', true);
    simulated.until('2026-02-12');
    expect(claimOf(simulated)).toMatchObject({ from: '2028-01-03' });
    simulated.until('2026-02-13');
    expect(said(simulated, 'clock-moved')).toEqual([
      expect.stringMatching(/^Limitation of the claim .* runs anew from 2026-02-13 \(Whole balance due on default\)/),
    ]);
    expect(simulated.due('claim-limitation')).toBe('2029-02-13');
    expect(simulated.due('claim-limitation-warning')).toBe('2028-11-15');
  });

  it('runs from the last instalment of the agreement that takes the place of another, though it comes sooner', () => {
    const simulated = simulateConfirmed();
    agree(simulated, 24, '2026-02-02');
    simulated.until('2026-02-25');
    agree(simulated, 2, '2026-03-02');
    expect(simulated.due('claim-limitation')).toBe('2029-04-02');
  });

  it('goes on following an agreement until a request for another has led to one', () => {
    const simulated = simulateConfirmed();
    agree(simulated, 24, '2026-02-02');
    simulated.until('2026-02-25');
    simulated.give('request-agreement', { note: 'Asked by telephone.' });
    expect(simulated.due('claim-limitation')).toBe('2031-01-03');
    simulated.until('2026-03-20');
    expect(simulated.state.agreement?.status).toBe('defaulted');
    expect(simulated.due('claim-limitation')).toBe('2031-01-03');
  });

  it('keeps of what was done beside the instalments the last, which counts once the agreement has ended', () => {
    const simulated = simulateConfirmed();
    agree(simulated, 24, '2026-02-02', true);
    for (const receivedOn of ['2026-01-20', '2026-01-21']) {
      simulated.until(receivedOn);
      pay(simulated, '3000.00', receivedOn, '戴小某');
    }
    expect(claimOf(simulated)).toMatchObject({ from: '2028-01-03' });
    simulated.until('2026-04-01');
    expect(claimOf(simulated)?.restarts.map(({ ground, on }) => `${ground} ${on}`)).toEqual([
      'demand 2026-01-05',
      'instalments 2026-01-05',
      'demand 2026-03-03',
      'acceleration 2026-03-13',
    ]);
  });

  it('keeps of payments in a row the last, and goes back to the one before when it is returned', () => {
    const simulated = simulateConfirmed();
    for (const receivedOn of ['2026-01-06', '2026-01-07', '2026-01-08']) {
      simulated.until(receivedOn);
      pay(simulated, '10.00', receivedOn);
    }
    const restarts = () => claimOf(simulated)?.restarts.map(({ ground, on }) => `${ground} ${on}`);
    expect(restarts()).toEqual(['demand 2026-01-05', 'part-payment 2026-01-08']);
    const { reference } = simulated.state.moneyMovements.at(-1) ?? { reference: '' };
    simulated.give('reverse-payment', { reference, reason: 'bank-return', otherCase: null, note: '' });
    expect(restarts()).toEqual(['demand 2026-01-05', 'part-payment 2026-01-07']);
    expect(claimOf(simulated)?.from).toBe('2026-01-07');
  });

  it('runs from the last instalment that is left of a plan that a smaller claim has shortened', () => {
    const simulated = simulateConfirmed();
    agree(simulated, 24, '2026-02-02');
    simulated.give('correct-claim-period', {
      claimPeriodId: 'P1',
      from: plainDate('2017-05-01'),
      to: plainDate('2019-12-31'),
      benefitCode: 'basic-pension',
      amount: yuan('10000.00'),
      reason: 'The bank has sent another statement.',
    });
    expect(simulated.state.agreement?.instalments.at(-1)?.dueOn).toBe('2026-03-02');
    expect(simulated.due('claim-limitation')).toBe('2029-03-02');
  });

  it('waits while the court has the matter, and runs anew when that ends', () => {
    const simulated = simulateAtCourt();
    expect(simulated.state.limitation?.interruptedSince).toBe('2026-07-29');
    expect(simulated.due('claim-limitation')).toBeUndefined();
    expect(claimOf(simulated)?.standing).toBe('interrupted');
    simulated.until('2026-08-05');
    simulated.give('record-court-refusal', { refusedOn: plainDate('2026-08-05'), receivedOn: null, reason: 'x' });
    expect(claimOf(simulated)?.standing).toBe('interrupted');
    simulated.until('2026-08-21');
    expect(simulated.state.court?.status).toBe('refused-finally');
    expect(simulated.state.limitation?.interruptedSince).toBeNull();
    expect(claimOf(simulated)).toMatchObject({ from: '2026-08-21', standing: 'running' });
    expect(simulated.due('claim-limitation')).toBe('2029-08-21');
  });

  it('warns ninety days before, and says when it has run out that a person decides from then on', () => {
    const simulated = refusedFinally();
    simulated.until('2029-05-22');
    expect(warningsOf(simulated)).toEqual(['court-refused-finally']);
    simulated.until('2029-05-23');
    expect(warningsOf(simulated)).toEqual(['court-refused-finally', 'claim-limitation-near']);
    simulated.until('2029-08-21');
    expect(warningsOf(simulated)).toContain('claim-limitation-near');
    simulated.until('2029-08-22');
    const words = simulated.records.flatMap(({ timeline }) => timeline).map(({ message }) => inEnglish(message));
    expect(words).toContain('The claim is barred by limitation after 2029-08-21: demand payment or sue.');
    expect(words).toContain(
      'Limitation of the claim for P1 ran out on 2029-08-21: the debtor may refuse to perform. ' +
        'No step against them is taken by itself any more; a person decides.',
    );
    expect(warningsOf(simulated)).toEqual(['court-refused-finally', 'claim-limitation-expired']);
    expect(simulated.due('claim-limitation')).toBeUndefined();
  });

  it('that has run out is not taken away by a payment that came after', () => {
    const simulated = refusedFinally();
    simulated.until('2029-08-25');
    pay(simulated, '100.00', '2029-08-25', '戴小某');
    expect(claimOf(simulated)?.standing).toBe('expired');
    pay(simulated, '200.00', '2029-08-20', '戴小某');
    expect(claimOf(simulated)).toMatchObject({ from: '2029-08-20', standing: 'running' });
    expect(simulated.due('claim-limitation')).toBe('2032-08-20');
  });

  it('never outlasts twenty years from the end of the period', () => {
    const simulated = simulateConfirmed({}, { claimPeriods: [claimed('P1', '2000-01-01', '2006-12-31')] });
    const clock = simulated.state.deadlines.find(({ purpose }) => purpose === 'claim-limitation');
    expect(clock).toMatchObject({ rule: 'D6.outer', from: '2006-12-31', due: '2026-12-31' });
    simulated.until('2026-01-15');
    expect(simulated.due('claim-limitation')).toBe('2026-12-31');
  });

  it('is not stopped by a hold', () => {
    const simulated = simulateConfirmed();
    simulated.give('hold', { reason: 'Waits for the police.', until: plainDate('2026-03-02') });
    simulated.until('2026-03-03');
    expect(simulated.due('claim-limitation')).toBe('2029-01-05');
  });

  it('is not restarted by a payment that belongs to another case, nor by one that the bank has returned', () => {
    const simulated = simulateConfirmed();
    simulated.until('2026-01-20');
    expect(simulated.due('claim-limitation')).toBe('2029-01-15');
    pay(simulated, '5.00', '2026-01-20', '戴小某');
    expect(simulated.due('claim-limitation')).toBe('2029-01-22');
    const reference = '2026-01-20 5.00';
    simulated.give('reverse-payment', { reference, reason: 'wrong-case', otherCase: 'DAYU-2026-000002', note: '' });
    expect(simulated.due('claim-limitation')).toBe('2029-01-15');
    expect(simulated.due('claim-limitation-warning')).toBe('2028-10-17');
  });

  it('goes on from where it stood when a closed case is reopened', () => {
    const simulated = simulateConfirmed();
    simulated.until('2026-01-20');
    pay(simulated, '5000.00', '2026-01-20', '戴小某');
    simulated.give('close', { outcome: 'waived', reason: 'The debtor has nothing.' });
    simulated.until('2029-01-10');
    simulated.give('reopen', { reason: 'Assets were found.', newFacts: 'A house.' });
    simulated.give('confirm-overpayment', {
      amounts: [{ claimPeriodId: 'P1', amount: yuan('128900.00') }],
      suspicion: 'none',
      continuingBenefit: null,
      findings: 'As before.',
    });
    expect(said(simulated, 'alert')).toEqual([]);
    expect(claimOf(simulated)?.standing).toBe('running');
    expect(simulated.due('claim-limitation')).toBe('2032-01-12');
  });

  it('of a part that a death divides off is as old as that of the whole', () => {
    const simulated = simulateConfirmed({}, { person: { ...sampleOpening().person, diedOn: null } });
    simulated.until('2026-06-01');
    simulated.give('record-death', {
      addresseeId: null,
      diedOn: plainDate('2018-12-31'),
      note: '',
      divided: [{ claimPeriodId: 'P1', untilDeath: yuan('60000.00'), afterDeath: yuan('68900.00') }],
    });
    const claims = simulated.state.limitation?.claims ?? [];
    expect(claims.map(({ claimPeriodId, from }) => [claimPeriodId, from])).toEqual([
      ['P1', claims[0]?.from],
      ['P2', claims[0]?.from],
    ]);
    expect(claims[1]?.knownOn).toBe('2026-01-04');
  });

  it('ends with the case', () => {
    const simulated = simulateConfirmed();
    pay(simulated, '128900.00', '2026-01-05', '戴小某');
    expect(simulated.state.deadlines).toEqual([]);
  });
});

describe('an act that was passed over because of a day that was wrong', () => {
  /** The decision of 13 January was served by then; a part was paid on 20 January, which is known after that was entered. */
  function paidAfterService(servedOn: string): SimulatedCase {
    const simulated = simulateConfirmed();
    simulated.give('record-refusal', { reason: 'The money is spent.' });
    serve(simulated, 'advance-notice', '2026-01-05');
    simulated.until('2026-02-10');
    serve(simulated, 'recovery-decision', servedOn);
    pay(simulated, '1000.00', '2026-01-20');
    return simulated;
  }

  it('counts once the day is corrected, and is passed over again once it is corrected back', () => {
    const simulated = paidAfterService('2026-02-09');
    expect(claimOf(simulated)?.from).toBe('2026-02-09');
    const correct = (day: string): void => {
      const factId = simulated.state.facts.findLast(({ standing }) => standing === 'stands')?.id ?? '';
      const corrected = { factId, evidence: null, divided: [], reason: 'The receipt was read wrongly.' };
      simulated.give('correct-fact', { ...corrected, day: plainDate(day) });
    };
    correct('2026-01-14');
    expect(claimOf(simulated)?.from).toBe('2026-01-20');
    expect(simulated.due('claim-limitation')).toBe(paidAfterService('2026-01-14').due('claim-limitation'));
    correct('2026-02-09');
    expect(claimOf(simulated)?.from).toBe('2026-02-09');
  });

  it('of another kind than money counts as well: what was passed over is kept with its day', () => {
    const simulated = simulateServed();
    simulated.until('2026-02-10');
    const service = simulated.state.facts.findLast(({ standing }) => standing === 'stands')?.id ?? '';
    const corrected = { evidence: null, divided: [], reason: 'The receipt was read wrongly.' };
    simulated.give('correct-fact', { ...corrected, factId: service, day: plainDate('2026-02-10') });
    simulated.give('request-agreement', { note: 'Asked by telephone on that day.' });
    expect(simulated.state.limitation?.passedOver?.map(({ ground }) => ground)).toEqual(['admission']);
    const now = simulated.state.facts.findLast(({ standing }) => standing === 'stands')?.id ?? '';
    simulated.give('correct-fact', { ...corrected, factId: now, day: plainDate('2026-01-13') });
    expect(claimOf(simulated)?.restarts.at(-1)).toMatchObject({ on: '2026-02-10', ground: 'admission' });
  });
});

describe('limitation of a penalty (B5)', () => {
  const recent = {
    claimPeriods: [claimed('P1', '2024-01-01', '2024-05-31'), claimed('P2', '2024-06-01', '2024-12-31')],
  };
  const amounts = [
    { claimPeriodId: 'P1', amount: yuan('1000.00') },
    { claimPeriodId: 'P2', amount: yuan('1000.00') },
  ];

  it('runs two years from the end of each act, and nothing restarts it', () => {
    const simulated = simulateConfirmed({ suspicion: 'fraud', amounts }, recent);
    expect(simulated.due('penalty-limitation')).toBe('2026-06-01');
    expect(simulated.due('penalty-limitation-warning')).toBe('2026-03-03');
    simulated.until('2026-03-03');
    expect(warningsOf(simulated)).toEqual(['penalty-limitation-near']);
    simulated.until('2026-06-02');
    expect(warningsOf(simulated)).toEqual(['penalty-limitation-expired']);
    expect(simulated.due('penalty-limitation')).toBe('2026-12-31');
    expect(simulated.state.stage).not.toBe('closed');
  });

  it('runs five years where financial safety was harmed', () => {
    const simulated = simulateConfirmed({ suspicion: 'fraud', amounts }, recent);
    simulated.give('find-financial-harm', { reason: 'A ring has drained the fund of the county.' });
    expect(simulated.due('penalty-limitation')).toBe('2029-05-31');
    expect(simulated.due('penalty-limitation-warning')).toBe('2029-03-02');
    expect(simulated.refusalOf('find-financial-harm', { reason: 'x' })).toBe('harm-already-found');
  });

  it('is not watched where nothing suggests an act to penalise', () => {
    expect(simulateConfirmed({ amounts }, recent).due('penalty-limitation')).toBeUndefined();
  });
});

describe('limitation, whatever happens', () => {
  const acts = fc.array(
    fc.record({
      days: fc.integer({ min: 1, max: 500 }),
      act: fc.constantFrom('pay', 'wait', 'ask', 'conclude', 'hold'),
    }),
    { maxLength: 12 },
  );

  it('runs from the last act or the last instalment of the plan in force, and keeps its outer limit', () => {
    fc.assert(
      fc.property(acts, (sequence) => {
        const simulated = simulateConfirmed();
        const outer = outerOf(simulated.state);
        let before = claimOf(simulated);
        for (const [index, { days, act }] of sequence.entries()) {
          simulated.until(addDays(simulated.today, days));
          if (simulated.state.stage === 'closed') break;
          attempt(simulated, act, index);
          const claim = claimOf(simulated);
          const [claimPeriod] = simulated.state.claimPeriods;
          if (claim === undefined || before === undefined || claimPeriod === undefined)
            throw new Error('No limitation.');
          const [acted, actedBefore] = [claim.restarts.at(-1)?.on ?? '', before.restarts.at(-1)?.on ?? ''];
          expect(acted >= actedBefore).toBe(true);
          const { agreement } = simulated.state;
          const plan = agreement?.status === 'requested' ? agreement.replaces : agreement;
          const isAccelerated = plan?.status === 'defaulted' && plan.accelerationAgreed;
          const last = isAccelerated ? undefined : plan?.instalments.at(-1)?.dueOn;
          expect(claim.from).toBe(last !== undefined && last > acted ? last : acted);
          expect(outerOf(simulated.state)).toBe(outer);
          const due = lastDayOf(simulated) ?? '';
          expect([threeYearsFrom(simulated.state, claim.from), outer]).toContain(due);
          const clock = simulated.due('claim-limitation');
          const runs = claim.standing === 'running' || claim.standing === 'near';
          expect(clock).toBe(runs ? due : undefined);
          before = claim;
        }
      }),
      draws(50),
    );
  });
});

function claimed(id: string, from: string, to: string) {
  return { id, from: plainDate(from), to: plainDate(to), benefitCode: 'basic-pension', amount: yuan('128900.00') };
}

function agree(
  simulated: SimulatedCase,
  instalmentCount: number,
  firstDueOn: string,
  accelerationAgreed = false,
): void {
  simulated.give('request-agreement', { note: 'Asked by telephone.' });
  simulated.give('conclude-agreement', { instalmentCount, firstDueOn: plainDate(firstDueOn), accelerationAgreed });
}

/** The court's refusal became final on 21 August 2026. */
function refusedFinally(): SimulatedCase {
  const simulated = simulateAtCourt();
  simulated.until('2026-08-05');
  simulated.give('record-court-refusal', { refusedOn: plainDate('2026-08-05'), receivedOn: null, reason: 'x' });
  simulated.until('2026-08-21');
  return simulated;
}

function attempt(simulated: SimulatedCase, act: string, index: number): void {
  const today = simulated.today;
  switch (act) {
    case 'pay':
      return pay(simulated, `${index + 1}.00`, today, '戴小某');
    case 'ask':
      if (simulated.refusalOf('request-agreement', { note: 'x' }) === null)
        simulated.give('request-agreement', { note: 'x' });
      return;
    case 'conclude': {
      const terms = {
        instalmentCount: 12,
        firstDueOn: addDays(today, 30),
        accelerationAgreed: index % 2 === 0,
      };
      if (simulated.refusalOf('conclude-agreement', terms) === null) simulated.give('conclude-agreement', terms);
      return;
    }
    case 'hold': {
      const hold = { reason: 'x', until: addDays(today, 20) };
      if (simulated.refusalOf('hold', hold) === null) simulated.give('hold', hold);
      return;
    }
    default:
      return;
  }
}

function outerOf(state: RecoveryCaseState): string {
  const [first] = state.claimPeriods;
  return first === undefined ? '' : outerLastDay(state, first).due;
}

function threeYearsFrom(state: RecoveryCaseState, from: PlainDate): string {
  return countPeriod(periodRule(rulebook('cn'), 'D6'), from, state.calendar, 'weekends-and-days-off').due;
}
