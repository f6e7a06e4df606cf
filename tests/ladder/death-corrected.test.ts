import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { dutiesOf } from '../../domain/kernel/duties/duties.ts';
import type { DividedByDay } from '../../domain/kernel/facts/fact-payloads.ts';
import { minorUnits } from '../../domain/money/money.ts';
import type { CaseOpening } from '../../domain/recovery-case/case-opening.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { amountAskedOf } from '../../domain/recovery-case/people/liability.ts';
import { claimsUndivided } from '../../domain/recovery-case/people/joined-periods.ts';
import { askForReconsideration, decidedCase, uphold } from '../sample/people-cases.ts';
import { serve } from '../sample/remedy-cases.ts';
import { SimulatedCase, sampleOpening, yuan } from '../sample/sample-case.ts';

const reason = 'Taken from the hospital paper; the household register says otherwise.';
const living = { ...sampleOpening().person, diedOn: null };
const person = { identityNumber: null, address: '大余县某村', telephone: null, relationship: '子女' };

/** ¥60,000 for 2023 and ¥12,000 for the first half of 2024, drawn twice by somebody who is alive when the case opens. */
function confirmedCase(part: Partial<CaseOpening> = {}, continuing = false): SimulatedCase {
  const period = { benefitCode: 'basic-pension' };
  const simulated = new SimulatedCase(
    '2026-01-05',
    sampleOpening({
      violation: 'double-drawing',
      person: living,
      claimPeriods: [
        { ...period, id: 'P1', from: plainDate('2023-01-01'), to: plainDate('2023-12-31'), amount: yuan('60000.00') },
        { ...period, id: 'P2', from: plainDate('2024-01-01'), to: plainDate('2024-06-30'), amount: yuan('12000.00') },
      ],
      ...part,
    }),
  );
  const benefit = { benefitCode: 'basic-pension', monthlyAmount: yuan('8000.00'), payDay: 10 };
  simulated.give('confirm-overpayment', {
    amounts: simulated.state.claimPeriods.map(({ id, amount }) => ({ claimPeriodId: id, amount })),
    suspicion: 'none',
    continuingBenefit: continuing ? benefit : null,
    findings: 'Both pensions were paid.',
  });
  return simulated;
}

/** A third of what is claimed across the day until then, and the rest after it. */
function division(simulated: SimulatedCase, day: string): readonly DividedByDay[] {
  const divided = simulated.state.people.estates[0]?.divided ?? [];
  return claimsUndivided(simulated.state, divided)
    .claimPeriods.filter(({ from, to }) => from <= day && to > day)
    .map(({ id, amount }) => {
      const untilDay = minorUnits(Math.floor(amount / 3));
      return { claimPeriodId: id, untilDay, afterDay: minorUnits(amount - untilDay) };
    });
}

function die(simulated: SimulatedCase, day: string, addresseeId: string | null = null): void {
  const divided = (addresseeId === null ? division(simulated, day) : []).map((each) => ({
    claimPeriodId: each.claimPeriodId,
    untilDeath: each.untilDay,
    afterDeath: each.afterDay,
  }));
  simulated.give('record-death', { addresseeId, diedOn: plainDate(day), note: 'Data match.', divided });
}

function deathOf({ state }: SimulatedCase): string {
  return state.facts.findLast(({ kind, standing }) => kind === 'death' && standing === 'stands')?.id ?? 'none';
}

function correct(simulated: SimulatedCase, day: string): void {
  const divided = division(simulated, day);
  simulated.give('correct-fact', { factId: deathOf(simulated), day: plainDate(day), evidence: null, divided, reason });
}

function withdraw(simulated: SimulatedCase): void {
  simulated.give('withdraw-fact', { factId: deathOf(simulated), reason: 'He came to the counter.' });
}

function nameHeirs(simulated: SimulatedCase, ...names: readonly string[]): void {
  simulated.give('name-heirs', {
    deceasedId: null,
    heirs: names.map((name) => ({ ...person, name, estateShare: null })),
  });
}

function nameDrawer(simulated: SimulatedCase): void {
  simulated.give('name-drawer', { ...person, name: '戴丙', drewFrom: null });
}

function pay(simulated: SimulatedCase, amount: string): void {
  const payment = { amount: yuan(amount), receivedOn: simulated.today, payer: '某某' };
  simulated.give('record-payment', { ...payment, reference: `${simulated.today} ${amount}` });
}

/** What runs, what is claimed for when, what is on it, and who is asked for how much: everything but the ids of parts. */
function standingOf({ state }: SimulatedCase): object {
  const claimed = state.claimPeriods.filter(({ amount }) => amount > 0);
  return {
    stage: state.stage,
    clocks: state.deadlines
      .map((each) => [each.purpose, each.addressee, each.from, each.due, each.status, each.runsOutAt].join(' '))
      .toSorted(),
    periods: claimed.map(({ id, from, to, amount }) => {
      const { claimed: claim, outstanding, recovered } = state.balances.find(({ claimId }) => claimId === id) ?? {};
      return [from, to, amount, claim, outstanding, recovered].join(' ');
    }),
    asked: state.addressees.map((each) => [each.id, each.until === null, amountAskedOf(state, each)].join(' ')),
    estates: state.people.estates.map(({ deceased, diedOn, heirs }) => [deceased, diedOn, ...heirs].join(' ')),
    died: state.people.personDiedOn,
    benefit: [state.confirmation?.continuingBenefit?.monthlyAmount, state.benefitPayment.status].join(' '),
    limitation: state.limitation?.claims
      .filter(({ claimPeriodId }) => claimed.some(({ id }) => id === claimPeriodId))
      .map(({ from, standing }) => [from, standing].join(' ')),
    agreement: state.agreement?.status,
    decision: [state.decision?.documentId, state.decision?.remedyEnded?.rolled].join(' '),
    window: state.courtWindow,
    services: state.documents.flatMap(({ id, services }) =>
      services.map((each) =>
        [id, each.addresseeId, each.servedOn, each.ended, each.attempts.at(-1)?.outcome].join(' '),
      ),
    ),
  };
}

const toReview = ({ state }: SimulatedCase): readonly string[] =>
  dutiesOf(recoveryCase, state).flatMap(({ kind, subject }) =>
    kind === 'review-consequence' ? [String(subject).split('/').slice(1).join(' ')] : [],
  );

describe('a day of death that was entered wrongly', () => {
  const days = ['2022-12-31', '2023-03-31', '2023-06-30', '2023-12-31', '2024-02-29', '2024-06-30', '2025-11-11'];
  const pairs = days.flatMap((wrong) =>
    days.filter((right) => right !== wrong).map((right) => [wrong, right] as const),
  );
  it.each(pairs)(
    '%s is corrected to %s: what runs and what is claimed is as if it had been entered rightly',
    (wrong, right) => {
      const entered = (day: string): SimulatedCase => {
        const simulated = confirmedCase();
        pay(simulated, '7000.00');
        simulated.until('2026-01-12');
        die(simulated, day);
        pay(simulated, '1000.00');
        return simulated;
      };
      const simulated = entered(wrong);
      correct(simulated, right);
      expect(standingOf(simulated)).toEqual(standingOf(entered(right)));
      correct(simulated, wrong);
      expect(standingOf(simulated)).toEqual(standingOf(entered(wrong)));
      expect(toReview(simulated)).toEqual([]);
    },
  );

  it('moves what heirs and a drawer owe, and the letters that said otherwise are for a person to look at', () => {
    const simulated = confirmedCase();
    simulated.until('2026-01-12');
    die(simulated, '2023-06-30');
    nameHeirs(simulated, '戴甲', '戴乙');
    nameDrawer(simulated);
    const letters = simulated.documents().filter((kind) => kind === 'notice-to-return').length;
    correct(simulated, '2023-03-31');
    expect(simulated.documents().filter((kind) => kind === 'notice-to-return')).toHaveLength(letters);
    expect(toReview(simulated).every((each) => each.startsWith('letter-tells-otherwise'))).toBe(true);
    expect(toReview(simulated)).not.toEqual([]);
    correct(simulated, '2023-06-30');
    expect(toReview(simulated)).toEqual([]);
    simulated.until('2027-06-01');
  });

  it('has to say how a period across the true day divides, and nothing where none lies across it', () => {
    const simulated = confirmedCase();
    die(simulated, '2023-06-30');
    const right = { factId: deathOf(simulated), evidence: null, reason };
    expect(simulated.refusalOf('correct-fact', { ...right, day: plainDate('2023-03-31'), divided: [] })).toBe(
      'division-missing',
    );
    expect(simulated.refusalOf('correct-fact', { ...right, day: plainDate('2023-12-31'), divided: [] })).toBeNull();
    const divided = [{ claimPeriodId: 'P1', untilDay: yuan('1.00'), afterDay: yuan('2.00') }];
    expect(simulated.refusalOf('correct-fact', { ...right, day: plainDate('2023-03-31'), divided })).toBe(
      'division-unequal',
    );
    expect(simulated.refusalOf('correct-fact', { ...right, day: plainDate('2022-12-31'), divided })).toBe(
      'claim-period-unknown',
    );
  });

  it('of somebody for whom another has drawn since the opening moves without a word on amounts', () => {
    const debtor = { ...person, name: '戴某之子' };
    const simulated = confirmedCase({ debtor, person: { ...living, diedOn: plainDate('2022-03-01') } });
    expect(simulated.inWords(simulated.state.facts)).toMatchObject([
      { id: 'E1', kind: 'death', addressee: null, day: '2022-03-01', source: { id: 'caseworker-1' } },
    ]);
    correct(simulated, '2022-06-01');
    expect(simulated.state.people.personDiedOn).toBe('2022-06-01');
    withdraw(simulated);
    expect(simulated.state.people.personDiedOn).toBeNull();
    die(simulated, '2022-06-02');
    expect(simulated.state.people.personDiedOn).toBe('2022-06-02');
  });
});

describe('a death that never was', () => {
  const asked = (simulated: SimulatedCase): void =>
    simulated.give('request-agreement', { note: 'Asked by telephone.' });
  const places: Record<string, () => SimulatedCase> = {
    'in persuasion': () => confirmedCase(),
    'while an agreement is asked for': () => {
      const simulated = confirmedCase();
      asked(simulated);
      return simulated;
    },
    'while an agreement is kept': () => {
      const simulated = confirmedCase();
      asked(simulated);
      const firstDueOn = plainDate('2026-03-02');
      simulated.give('conclude-agreement', { instalmentCount: 6, firstDueOn, accelerationAgreed: true });
      return simulated;
    },
    'in withholding': () => {
      const simulated = confirmedCase({}, true);
      simulated.give('record-refusal', { reason: 'Refused.' });
      return simulated;
    },
    'while the decision is announced': () => {
      const simulated = confirmedCase();
      simulated.give('record-refusal', { reason: 'Refused.' });
      serve(simulated, 'advance-notice', '2026-01-05');
      return simulated;
    },
    'while the decision is being served': () => {
      const simulated = confirmedCase();
      simulated.give('record-refusal', { reason: 'Refused.' });
      serve(simulated, 'advance-notice', '2026-01-05');
      while (simulated.state.decision?.documentId == null) simulated.runOutNext();
      return simulated;
    },
    'while the remedies run': () => {
      const simulated = confirmedCase();
      simulated.give('record-refusal', { reason: 'Refused.' });
      serve(simulated, 'advance-notice', '2026-01-05');
      while (simulated.state.decision?.documentId == null) simulated.runOutNext();
      serve(simulated, 'recovery-decision', simulated.today);
      return simulated;
    },
    'while the demand runs': () => {
      const simulated = confirmedCase();
      simulated.give('record-refusal', { reason: 'Refused.' });
      serve(simulated, 'advance-notice', '2026-01-05');
      while (simulated.state.decision?.documentId == null) simulated.runOutNext();
      serve(simulated, 'recovery-decision', simulated.today);
      while (simulated.state.stage !== 'demand') simulated.runOutNext();
      serve(simulated, 'demand-letter', simulated.today);
      return simulated;
    },
  };

  it.each(Object.keys(places))('%s is withdrawn: the case goes on as it was', (place) => {
    const simulated = places[place]?.() ?? confirmedCase();
    const before = standingOf(simulated);
    die(simulated, '2023-06-30');
    expect(standingOf(simulated)).not.toEqual(before);
    withdraw(simulated);
    expect(standingOf(simulated)).toEqual(before);
    expect(simulated.state.deadlines.filter(({ purpose }) => purpose === 'debtor-reminder')).toEqual([]);
    simulated.until('2028-01-05');
    expect(['court-application', 'repayment-agreement', 'withholding', 'closed', 'demand']).toContain(
      simulated.state.stage,
    );
  });

  it.each(Object.keys(places))('%s and some days later: clocks have lost none of their days', (place) => {
    const known = places[place]?.() ?? confirmedCase();
    const simulated = places[place]?.() ?? confirmedCase();
    const clocks = (each: SimulatedCase): readonly string[] =>
      each.state.deadlines
        .map(({ purpose, addressee, from, due }) =>
          [purpose, addressee, purpose.startsWith('instalment') ? '' : from, due].join(' '),
        )
        .toSorted();
    die(simulated, '2023-06-30');
    const later = plainDate(new Date(simulated.now + 3 * 86_400_000).toISOString().slice(0, 10));
    for (const each of [known, simulated]) each.until(later);
    withdraw(simulated);
    expect(clocks(simulated)).toEqual(clocks(known));
  });

  it('leaves to a person what was done because of it: the benefit that ended', () => {
    const simulated = places['in withholding']?.() ?? confirmedCase();
    die(simulated, '2023-06-30');
    withdraw(simulated);
    expect(toReview(simulated)).toEqual(['benefit-ended-by-death benefit']);
    const consequenceId = simulated.state.consequences[0]?.id ?? '';
    simulated.give('settle-consequence', { consequenceId, note: 'Paid for February on 2026-03-02.' });
    expect(toReview(simulated)).toEqual([]);
  });

  it.each(Object.keys(places))(
    '%s after heirs were asked: they leave, and whoever is alive is asked again',
    (place) => {
      const simulated = places[place]?.() ?? confirmedCase();
      die(simulated, '2023-06-30');
      nameHeirs(simulated, '戴甲', '戴乙');
      nameDrawer(simulated);
      withdraw(simulated);
      const { addressees, people, balances } = simulated.state;
      expect(addressees.map(({ id, until }) => [id, until === null])).toEqual([
        ['R1', true],
        ['R2', false],
        ['R3', false],
        ['R4', false],
      ]);
      expect(people).toMatchObject({ personDiedOn: null, estates: [], drawings: [] });
      const outstanding = balances.reduce((total, each) => total + each.outstanding, 0);
      expect(addressees.map((each) => amountAskedOf(simulated.state, each))).toEqual([outstanding, 0, 0, 0]);
      expect(toReview(simulated)).not.toEqual([]);
      expect(simulated.state.stage).not.toBe('awaiting-debtor');
      expect(simulated.state.deadlines.length).toBeGreaterThan(0);
      for (const { kind, services } of simulated.state.documents.slice(-1))
        expect([kind, services.filter(({ ended, addresseeId }) => !ended && addresseeId !== 'R1')]).toEqual([kind, []]);
      simulated.until('2028-01-05');
      expect(simulated.state.addressees).toHaveLength(4);
    },
  );

  it('of an heir gives them back what they owe', () => {
    const simulated = confirmedCase();
    die(simulated, '2025-01-01');
    nameHeirs(simulated, '戴甲');
    const before = standingOf(simulated);
    die(simulated, '2025-06-30', 'R2');
    withdraw(simulated);
    expect(standingOf(simulated)).toEqual(before);
  });

  it('on which the whole claim rests leaves to a person whether anything was overpaid', () => {
    const simulated = confirmedCase({
      violation: 'pension-after-death',
      person: { ...living, diedOn: plainDate('2022-03-01') },
    });
    withdraw(simulated);
    expect(toReview(simulated)).toContain('claim-rests-on-death claim');
    const [duty] = dutiesOf(recoveryCase, simulated.state).filter(({ subject }) =>
      String(subject).includes('claim-rests'),
    );
    expect(duty?.commands).toEqual(['drop-claim-period', 'close', 'settle-consequence']);
  });

  it('that had cut short their time to sue after reconsideration gives it to them whole, and the ladder goes on after it', () => {
    const simulated = decidedCase();
    askForReconsideration(simulated, 'R1');
    uphold(simulated);
    expect(simulated.due('suit-after-reconsideration')).toBeDefined();
    simulated.give('record-death', { addresseeId: null, diedOn: simulated.today, note: '', divided: [] });
    const added = { from: plainDate('2021-01-01'), to: plainDate('2021-01-31'), benefitCode: 'second', reason };
    simulated.give('add-claim-period', { ...added, amount: yuan('100.00') }, ['death-after-periods']);
    simulated.until('2026-03-20');
    withdraw(simulated);
    expect(simulated.due('suit-after-reconsideration')).toBeUndefined();
    serve(simulated, 'recovery-decision', simulated.today);
    expect(simulated.due('suit-after-reconsideration')).toBe('2026-04-07');
    simulated.until('2026-06-30');
    expect(simulated.state.stage).toBe('demand');
  });
});
