import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import type { CaseOpening } from '../../domain/recovery-case/case-opening.ts';
import { amountAskedOf } from '../../domain/recovery-case/people/liability.ts';
import { amountPursued } from '../../domain/recovery-case/pursuit.ts';
import { SimulatedCase, sampleOpening, yuan } from '../sample/sample-case.ts';

const year2023 = {
  id: 'P1',
  from: plainDate('2023-01-01'),
  to: plainDate('2023-12-31'),
  benefitCode: 'basic-pension',
  amount: yuan('60000.00'),
};

/** ¥60,000 drawn twice by a person who is alive when the case opens on Monday 5 January 2026; confirmed that day. */
function confirmedCase(part: Partial<CaseOpening> = {}): SimulatedCase {
  const person = { ...sampleOpening().person, diedOn: null };
  const simulated = new SimulatedCase(
    '2026-01-05',
    sampleOpening({ violation: 'double-drawing', person, claimPeriods: [year2023], ...part }),
  );
  simulated.give('confirm-overpayment', {
    amounts: simulated.state.claimPeriods.map(({ id, amount }) => ({ claimPeriodId: id, amount })),
    suspicion: 'none',
    continuingBenefit: null,
    findings: 'Both pensions were paid.',
  });
  return simulated;
}

function die(simulated: SimulatedCase, addresseeId: string | null, diedOn: string = simulated.today): void {
  simulated.give('record-death', { addresseeId, diedOn: plainDate(diedOn), note: '', divided: [] });
}

/** Names heirs, each with what they inherit. */
function inherit(simulated: SimulatedCase, deceasedId: string, ...shares: readonly string[]): void {
  simulated.give('name-heirs', {
    deceasedId,
    heirs: shares.map((share) => ({
      name: '某某',
      identityNumber: null,
      address: '大余县某村',
      telephone: null,
      relationship: '子女',
      estateShare: yuan(share),
    })),
  });
}

function pay(
  simulated: SimulatedCase,
  amount: string,
  addresseeId: string | null,
  receivedOn: string = simulated.today,
): void {
  const reference = `${receivedOn} ${addresseeId ?? 'somebody'} ${amount}`;
  const received = { receivedOn: plainDate(receivedOn), reference, payer: '某某' };
  simulated.give('record-payment', { ...received, amount: yuan(amount), addresseeId });
}

function bounce(simulated: SimulatedCase, reference: string): void {
  simulated.give('reverse-payment', { reference, reason: 'bank-return', otherCase: null, note: 'Account closed.' });
}

function correct(simulated: SimulatedCase, amount: string): void {
  const { id: claimPeriodId, ...period } = year2023;
  simulated.give('correct-claim-period', { ...period, claimPeriodId, amount: yuan(amount), reason: 'Counted.' });
}

/** What is pursued of all, then what is asked of each. */
function asked({ state }: SimulatedCase, ...addresseeIds: readonly string[]): readonly number[] {
  const each = state.addressees.filter(({ id }) => addresseeIds.includes(id));
  return [amountPursued(state), ...each.map((addressee) => amountAskedOf(state, addressee))];
}

/** The person dies on 10 January 2026 and leaves ¥20,000 to R2 and ¥10,000 to R3. */
function inheritedCase(): SimulatedCase {
  const simulated = confirmedCase();
  simulated.until('2026-01-12');
  die(simulated, null, '2026-01-10');
  inherit(simulated, 'R1', '20000.00', '10000.00');
  return simulated;
}

describe('an heir who has paid', () => {
  it('up to what they inherited is asked for nothing more, and the other for all of theirs', () => {
    const simulated = inheritedCase();
    simulated.until('2026-01-15');
    pay(simulated, '10000.00', 'R3');
    expect(asked(simulated, 'R2', 'R3')).toEqual([yuan('20000.00'), yuan('20000.00'), 0]);
    pay(simulated, '15000.00', 'R2');
    expect(asked(simulated, 'R2', 'R3')).toEqual([yuan('5000.00'), yuan('5000.00'), 0]);
  });

  it('of their own will beyond what they inherited takes nothing off what the other owes (CC 1161)', () => {
    const simulated = inheritedCase();
    pay(simulated, '18000.00', 'R3');
    expect(asked(simulated, 'R2', 'R3')).toEqual([yuan('20000.00'), yuan('20000.00'), 0]);
  });

  it('and dies leaves the other to be asked for all of theirs', () => {
    const simulated = inheritedCase();
    pay(simulated, '10000.00', 'R3');
    die(simulated, 'R3');
    expect(asked(simulated, 'R2')).toEqual([yuan('20000.00'), yuan('20000.00')]);
  });

  it('and dies is not paid for again by those who inherit from them', () => {
    const simulated = inheritedCase();
    pay(simulated, '8000.00', 'R3');
    die(simulated, 'R3');
    inherit(simulated, 'R3', '50000.00');
    expect(asked(simulated, 'R2', 'R4')).toEqual([yuan('22000.00'), yuan('20000.00'), yuan('2000.00')]);
    pay(simulated, '2000.00', 'R4');
    expect(asked(simulated, 'R2', 'R4')).toEqual([yuan('20000.00'), yuan('20000.00'), 0]);
  });

  it('and is recorded to have paid when they have renounced leaves the other to be asked for all of theirs', () => {
    const simulated = inheritedCase();
    simulated.until('2026-01-20');
    simulated.give('record-renunciation', { addresseeId: 'R3', on: simulated.today, proof: 'Written.' });
    simulated.until('2026-01-22');
    pay(simulated, '5000.00', 'R3', '2026-01-15');
    expect(simulated.state.owedBack).toBe(0);
    expect(asked(simulated, 'R2', 'R3')).toEqual([yuan('20000.00'), yuan('20000.00'), 0]);
    const late = {
      amount: yuan('1.00'),
      receivedOn: simulated.today,
      reference: 'late',
      payer: '某某',
      addresseeId: 'R3',
    };
    expect(simulated.refusalOf('record-payment', late)).toBe('addressee-unknown');
  });

  it('and renounces leaves the other to be asked for all of theirs', () => {
    const simulated = inheritedCase();
    pay(simulated, '5000.00', 'R3');
    simulated.give('record-renunciation', { addresseeId: 'R3', on: simulated.today, proof: 'Written.' });
    expect(asked(simulated, 'R2', 'R3')).toEqual([yuan('20000.00'), yuan('20000.00'), 0]);
  });

  it('alone is not asked again when another heir appears, whether their name was recorded with it or not', () => {
    const simulated = confirmedCase();
    die(simulated, null);
    inherit(simulated, 'R1', '20000.00');
    pay(simulated, '12000.00', null);
    pay(simulated, '8000.00', 'R2');
    expect(simulated.state.stage).toBe('awaiting-debtor');
    simulated.until('2026-02-10');
    inherit(simulated, 'R1', '7000.00');
    expect(simulated.state.stage).toBe('persuasion');
    expect(asked(simulated, 'R2', 'R3')).toEqual([yuan('7000.00'), 0, yuan('7000.00')]);
  });

  it('is asked again for what the bank returns, and the other for no more than before', () => {
    const simulated = inheritedCase();
    pay(simulated, '10000.00', 'R3', '2026-01-12');
    bounce(simulated, '2026-01-12 R3 10000.00');
    expect(asked(simulated, 'R2', 'R3')).toEqual([yuan('30000.00'), yuan('20000.00'), yuan('10000.00')]);
  });

  it('more than was claimed has paid what a claim that is raised counts against it', () => {
    const simulated = confirmedCase({ claimPeriods: [{ ...year2023, amount: yuan('12000.00') }] });
    die(simulated, null);
    inherit(simulated, 'R1', '20000.00', '10000.00');
    pay(simulated, '15000.00', 'R2');
    expect(simulated.state.owedBack).toBe(yuan('3000.00'));
    correct(simulated, '60000.00');
    expect(asked(simulated, 'R2', 'R3')).toEqual([yuan('15000.00'), yuan('5000.00'), yuan('10000.00')]);
  });

  it('and whose money went to a late fee as well has paid that out of what they inherited', () => {
    const simulated = confirmedCase({ claimPeriods: [{ ...year2023, amount: yuan('12000.00') }] });
    simulated.give('impose-late-fee', { claimId: 'P1', from: plainDate('2025-01-06'), ground: 'Not paid in time.' });
    die(simulated, null);
    inherit(simulated, 'R1', '20000.00', '10000.00');
    pay(simulated, '15000.00', 'R2');
    expect(simulated.state.balances[1]).toMatchObject({
      nature: 'late-fee',
      recovered: yuan('2190.00'),
      outstanding: 0,
    });
    correct(simulated, '60000.00');
    expect(asked(simulated, 'R2', 'R3')).toEqual([yuan('15000.00'), yuan('5000.00'), yuan('10000.00')]);
  });

  it('and gets a part back because less is claimed has paid the rest', () => {
    const simulated = inheritedCase();
    pay(simulated, '20000.00', 'R2');
    pay(simulated, '10000.00', 'R3');
    correct(simulated, '26000.00');
    simulated.give('record-refund', { amount: yuan('4000.00'), paidOn: simulated.today, reference: 'out-1' });
    expect(simulated.state.closing?.outcome).toBe('recovered');
    simulated.give('reopen', { reason: 'A mistake.', newFacts: 'Another month.' });
    correct(simulated, '60000.00');
    expect(asked(simulated, 'R2', 'R3')).toEqual([yuan('4000.00'), 0, yuan('4000.00')]);
  });
});

describe('an heir who has paid all of their share', () => {
  function paidByR3(): SimulatedCase {
    const simulated = inheritedCase();
    pay(simulated, '10000.00', 'R3');
    return simulated;
  }

  it('is asked for nothing by the letters that follow, which say what is left of the share of the other', () => {
    const simulated = paidByR3();
    pay(simulated, '5000.00', 'R2');
    while (!simulated.documents().includes('advance-notice')) simulated.runOutNext();
    const notice = simulated.records
      .flatMap(({ documents }) => documents)
      .findLast(({ kind }) => kind === 'advance-notice');
    expect(notice).toMatchObject({
      amountDue: yuan('15000.00'),
      shares: [{ addresseeId: 'R2', amount: yuan('15000.00') }],
    });
  });

  it('is not sued with the other', () => {
    const simulated = paidByR3();
    simulated.give('file-civil-suit', { grounds: 'Unjust enrichment.', defendants: [] });
    expect(simulated.state.civilSuit?.defendants).toEqual([{ addresseeId: 'R2', amount: yuan('20000.00') }]);
  });
});

describe('money of which nobody knows who of the heirs has paid it', () => {
  it('counts for all of them: no more is asked of each than is left of the estate', () => {
    const simulated = inheritedCase();
    pay(simulated, '15000.00', null);
    expect(asked(simulated, 'R2', 'R3')).toEqual([yuan('15000.00'), yuan('15000.00'), yuan('10000.00')]);
  });
});

describe('the administrator of an estate out of which an heir inherits who appears later', () => {
  it('and the heir are asked for no more than the value of the estate together', () => {
    const simulated = confirmedCase();
    die(simulated, null);
    inherit(simulated, 'R1', '10000.00');
    simulated.give('record-renunciation', { addresseeId: 'R2', on: simulated.today, proof: 'Written.' });
    const bureau = { name: '大余县民政局', identityNumber: null, address: '大余县', telephone: null };
    simulated.give('name-estate-administrator', { ...bureau, deceasedId: null, estateValue: yuan('15000.00') });
    simulated.until('2026-02-10');
    inherit(simulated, 'R1', '10000.00');
    expect(asked(simulated, 'R3', 'R4')).toEqual([yuan('15000.00'), yuan('15000.00'), yuan('10000.00')]);
    pay(simulated, '10000.00', 'R4');
    expect(asked(simulated, 'R3', 'R4')).toEqual([yuan('5000.00'), yuan('5000.00'), 0]);
    pay(simulated, '5000.00', 'R3');
    expect(asked(simulated, 'R3', 'R4')).toEqual([0, 0, 0]);
  });
});

describe('the heir of an heir', () => {
  it('is asked for no more than came down to them, however much they inherited besides', () => {
    const simulated = confirmedCase();
    die(simulated, null);
    inherit(simulated, 'R1', '20000.00', '40000.00');
    die(simulated, 'R2');
    inherit(simulated, 'R2', '90000.00');
    expect(asked(simulated, 'R3', 'R4')).toEqual([yuan('60000.00'), yuan('40000.00'), yuan('20000.00')]);
  });
});

describe('what was paid before the death', () => {
  it('and bounces after it lets nobody be asked beyond the estate', () => {
    const simulated = confirmedCase();
    pay(simulated, '30000.00', null, '2026-01-05');
    simulated.until('2026-01-12');
    die(simulated, null, '2026-01-10');
    inherit(simulated, 'R1', '20000.00');
    pay(simulated, '15000.00', 'R2');
    expect(asked(simulated, 'R2')).toEqual([yuan('5000.00'), yuan('5000.00')]);
    bounce(simulated, '2026-01-05 somebody 30000.00');
    expect(asked(simulated, 'R2')).toEqual([yuan('5000.00'), yuan('5000.00')]);
    pay(simulated, '5000.00', null);
    expect(asked(simulated, 'R2')).toEqual([0, 0]);
  });

  it('and bounces while less is claimed lets nobody be asked beyond the estate when more is claimed again', () => {
    const simulated = confirmedCase();
    pay(simulated, '20000.00', 'R1', '2026-01-05');
    die(simulated, null);
    inherit(simulated, 'R1', '20000.00');
    correct(simulated, '5000.00');
    bounce(simulated, '2026-01-05 R1 20000.00');
    correct(simulated, '60000.00');
    pay(simulated, '10000.00', 'R2');
    expect(asked(simulated, 'R2')).toEqual([yuan('10000.00'), yuan('10000.00')]);
  });

  it('and was paid out again because less was claimed counts for no heir when more is claimed after all', () => {
    const simulated = confirmedCase();
    pay(simulated, '20000.00', 'R1', '2026-01-05');
    die(simulated, null);
    inherit(simulated, 'R1', '20000.00');
    correct(simulated, '8000.00');
    simulated.give('record-refund', { amount: yuan('12000.00'), paidOn: simulated.today, reference: 'out-1' });
    simulated.give('reopen', { reason: 'A mistake.', newFacts: 'The whole year.' });
    correct(simulated, '60000.00');
    pay(simulated, '10000.00', 'R2');
    expect(asked(simulated, 'R2')).toEqual([yuan('10000.00'), yuan('10000.00')]);
  });

  it('and had gone over to another claim as its own fell bounces without taking anything off what an heir has paid', () => {
    const year2022 = { ...year2023, id: 'P2', from: plainDate('2022-01-01'), to: plainDate('2022-12-31') };
    const simulated = confirmedCase({ claimPeriods: [year2022, year2023] });
    const { id: claimPeriodId, ...period } = year2022;
    const claimOf2022 = (amount: string) => ({ ...period, claimPeriodId, amount: yuan(amount), reason: 'Counted.' });
    pay(simulated, '15000.00', 'R1', '2026-01-05');
    simulated.give('correct-claim-period', claimOf2022('0.00'));
    die(simulated, null);
    inherit(simulated, 'R1', '20000.00');
    correct(simulated, '5000.00');
    simulated.give('correct-claim-period', claimOf2022('60000.00'));
    pay(simulated, '18000.00', 'R2');
    expect(asked(simulated, 'R2')).toEqual([yuan('2000.00'), yuan('2000.00')]);
    bounce(simulated, '2026-01-05 R1 15000.00');
    expect(asked(simulated, 'R2')).toEqual([yuan('2000.00'), yuan('2000.00')]);
  });

  it('and bounces leaves what was paid beside it the own of the dead', () => {
    const simulated = confirmedCase();
    pay(simulated, '3000.00', 'R1', '2026-01-05');
    pay(simulated, '29000.00', 'R1', '2026-01-05');
    die(simulated, null);
    inherit(simulated, 'R1', '20000.00');
    bounce(simulated, '2026-01-05 R1 3000.00');
    pay(simulated, '20000.00', 'R2');
    correct(simulated, '39000.00');
    simulated.give('record-refund', { amount: yuan('10000.00'), paidOn: simulated.today, reference: 'out-1' });
    simulated.give('reopen', { reason: 'A mistake.', newFacts: 'The whole year.' });
    correct(simulated, '60000.00');
    expect(asked(simulated, 'R2')).toEqual([yuan('10000.00'), yuan('10000.00')]);
  });

  it('by somebody of several, and bounces, counts for no heir either', () => {
    const simulated = confirmedCase();
    pay(simulated, '30000.00', null, '2026-01-05');
    die(simulated, null);
    inherit(simulated, 'R1', '20000.00', '10000.00');
    pay(simulated, '12000.00', null);
    bounce(simulated, '2026-01-05 somebody 30000.00');
    expect(asked(simulated, 'R2', 'R3')).toEqual([yuan('18000.00'), yuan('18000.00'), yuan('10000.00')]);
  });

  it('and is recorded after it takes nothing off what the heirs owe', () => {
    const simulated = confirmedCase();
    simulated.until('2026-01-12');
    die(simulated, null, '2026-01-10');
    inherit(simulated, 'R1', '20000.00');
    pay(simulated, '6000.00', null, '2026-01-08');
    expect(asked(simulated, 'R2')).toEqual([yuan('20000.00'), yuan('20000.00')]);
  });

  it('in their own name, and is recorded after it, counts for what the heirs owe beside their shares', () => {
    const simulated = inheritedCase();
    pay(simulated, '6000.00', 'R1', '2026-01-10');
    expect(simulated.state.balances).toMatchObject([{ recovered: yuan('6000.00'), outstanding: yuan('54000.00') }]);
    expect(asked(simulated, 'R2', 'R3')).toEqual([yuan('30000.00'), yuan('20000.00'), yuan('10000.00')]);
    const later = { receivedOn: plainDate('2026-01-11'), reference: 'later', payer: '戴某', addresseeId: 'R1' };
    expect(simulated.refusalOf('record-payment', { ...later, amount: yuan('1.00') })).toBe('addressee-unknown');
  });

  it('is nothing where the death was known from the beginning: it came out of the estate', () => {
    const diedOn = plainDate('2025-11-20');
    const simulated = confirmedCase({ person: { ...sampleOpening().person, diedOn } });
    pay(simulated, '5000.00', null);
    inherit(simulated, 'R1', '20000.00');
    expect(asked(simulated, 'R2')).toEqual([yuan('15000.00'), yuan('15000.00')]);
  });
});
