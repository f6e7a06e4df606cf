import { endedRemedies, openRemedy } from '../../domain/recovery-case/acts/decision-act.ts';
import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { totalsOf } from '../../domain/ledger/booking.ts';
import type { CommandPayloads } from '../../domain/recovery-case/commands.ts';
import { summaryOf } from '../../domain/recovery-case/summary.ts';
import { announcedCaseOfHeirs, clocksOf, decidedCase, letterOf, serve } from '../sample/remedy-cases.ts';
import { yuan, type SimulatedCase } from '../sample/sample-case.ts';

function filed(filedOn: string, addresseeId: string | null = null): CommandPayloads['file-reconsideration'] {
  return { addresseeId, filedOn: plainDate(filedOn), authority: null, reasonForDelay: null };
}

function accepted(acceptedOn: string, simplified = false): CommandPayloads['record-reconsideration-acceptance'] {
  return { acceptedOn: plainDate(acceptedOn), simplified, reference: '余府复字〔2026〕5号' };
}

function decided(
  outcome: CommandPayloads['record-reconsideration-decision']['outcome'],
  receivedOn: string,
  part: Partial<CommandPayloads['record-reconsideration-decision']> = {},
): CommandPayloads['record-reconsideration-decision'] {
  return {
    outcome,
    receivedOn: plainDate(receivedOn),
    reference: '余府复决字〔2026〕5号',
    amounts: [],
    orderedStep: null,
    ...part,
  };
}

const suit = (filedOn: string, addresseeId: string | null = null): CommandPayloads['file-suit'] => ({
  addresseeId,
  filedOn: plainDate(filedOn),
  court: null,
  reasonForDelay: null,
});

const reason = 'As the letter says.';

/** Decided on 2026-01-29, A11 until 03-30, A15 until 07-29; reconsideration filed and accepted on Monday 2026-03-02. */
function pendingCase(): SimulatedCase {
  const simulated = decidedCase();
  simulated.until('2026-03-02');
  simulated.give('file-reconsideration', filed('2026-03-02'));
  simulated.give('record-reconsideration-acceptance', accepted('2026-03-02'));
  return simulated;
}

function pay(simulated: SimulatedCase, amount: string): void {
  simulated.give('record-payment', {
    amount: yuan(amount),
    receivedOn: plainDate('2026-02-10'),
    reference: `bank-${amount}`,
    payer: '戴某',
  });
}

describe('a request for reconsideration', () => {
  it('is reviewed within five working days; silence is acceptance, and blocks the court', () => {
    const simulated = decidedCase();
    expect(clocksOf(simulated)).toEqual(['performance 2026-02-28', 'reconsideration 2026-03-30', 'suit 2026-07-29']);
    simulated.until('2026-03-02');
    simulated.give('file-reconsideration', filed('2026-03-02'));
    expect(clocksOf(simulated)).toEqual(['reconsideration-review 2026-03-09', 'suit 2026-07-29']);
    expect(summaryOf(simulated.state).waitsFor).toBe('reconsideration-authority');
    simulated.until('2026-03-10');
    expect(openRemedy(simulated.state)).toMatchObject({
      status: 'accepted',
      acceptedOn: '2026-03-09',
      acceptedBySilence: true,
    });
    expect(clocksOf(simulated)).toEqual(['reconsideration-decision 2026-05-08']);
  });

  it('accepted in the simplified procedure is decided within thirty days', () => {
    const simulated = decidedCase();
    simulated.until('2026-03-02');
    simulated.give('file-reconsideration', filed('2026-03-02'));
    simulated.give('record-reconsideration-acceptance', accepted('2026-03-02', true));
    expect(clocksOf(simulated)).toEqual(['reconsideration-decision 2026-04-01']);
    const extension = { extendedOn: plainDate('2026-03-02'), reason };
    expect(simulated.refusalOf('record-reconsideration-extension', extension)).toBe('reconsideration-not-extendable');
  });

  it('that is not corrected in time counts as abandoned: the periods run on', () => {
    const simulated = decidedCase();
    simulated.until('2026-03-02');
    simulated.give('file-reconsideration', filed('2026-03-02'));
    simulated.until('2026-03-05');
    const notice = { noticedOn: plainDate('2026-03-04'), receivedOn: plainDate('2026-03-05'), note: reason };
    simulated.give('record-correction-notice', notice);
    expect(clocksOf(simulated)).toEqual(['reconsideration-correction 2026-03-19', 'suit 2026-07-29']);
    expect(summaryOf(simulated.state).waitsFor).toBe('debtor');
    simulated.until('2026-03-20');
    expect(endedRemedies(simulated.state)).toMatchObject([{ outcome: 'abandoned', endedOn: '2026-03-19' }]);
    expect(clocksOf(simulated)).toEqual(['reconsideration 2026-03-30', 'suit 2026-07-29']);
    simulated.until('2026-07-30');
    expect(simulated.state.stage).toBe('demand');
    expect(simulated.state.courtWindow).toEqual({ opens: '2026-07-30', closes: '2026-10-29', missed: false });
  });

  it('that is corrected is reviewed again from the day of the correction', () => {
    const simulated = decidedCase();
    simulated.until('2026-03-10');
    simulated.give('file-reconsideration', filed('2026-03-02'));
    // The authority asked in time; that becomes known only after its silence had counted as acceptance.
    simulated.runOutNext();
    expect(openRemedy(simulated.state)).toMatchObject({ status: 'accepted', acceptedBySilence: true });
    expect(clocksOf(simulated)).toEqual(['reconsideration-decision 2026-05-08']);
    const notice = { noticedOn: plainDate('2026-03-06'), receivedOn: plainDate('2026-03-09'), note: reason };
    expect(
      simulated.refusalOf('record-correction-notice', {
        ...notice,
        noticedOn: plainDate('2026-03-10'),
        receivedOn: plainDate('2026-03-10'),
      }),
    ).toBe('remedy-not-ready');
    simulated.give('record-correction-notice', notice);
    expect(clocksOf(simulated)).toEqual(['reconsideration-correction 2026-03-23', 'suit 2026-07-29']);
    simulated.until('2026-03-16');
    simulated.give('record-correction', { correctedOn: plainDate('2026-03-16'), note: reason });
    expect(clocksOf(simulated)).toEqual(['reconsideration-review 2026-03-23', 'suit 2026-07-29']);
  });

  it('that is refused leaves what is left of both periods', () => {
    const simulated = pendingCase();
    simulated.until('2026-03-12');
    simulated.give('record-reconsideration-refusal', { refusedOn: plainDate('2026-03-11'), reason });
    expect(clocksOf(simulated)).toEqual(['reconsideration 2026-03-30', 'suit 2026-07-29']);
    expect(simulated.refusalOf('file-suit', suit('2026-03-12'))).toBeNull();
  });

  it('in time but known later still counts: the demand that went out is overtaken', () => {
    const simulated = decidedCase();
    simulated.until('2026-08-05');
    expect(simulated.state.stage).toBe('demand');
    expect(simulated.refusalOf('file-reconsideration', filed('2026-03-31'))).toBe('remedy-period-over');
    expect(simulated.refusalOf('file-reconsideration', filed('2026-01-28'))).toBe('date-before-start');
    simulated.give('file-reconsideration', filed('2026-03-30'));
    expect(simulated.state).toMatchObject({
      stage: 'recovery-decision',
      courtWindow: null,
      decision: { remedyEnded: null },
    });
    expect(clocksOf(simulated)).toEqual(['reconsideration-review 2026-04-07']);
  });

  it('that came late is taken with a reason, and on record as late', () => {
    const simulated = decidedCase();
    simulated.until('2026-04-20');
    simulated.give('file-reconsideration', { ...filed('2026-04-20'), reasonForDelay: 'In hospital.' });
    expect(simulated.inWords(openRemedy(simulated.state))).toMatchObject({ reasonForDelay: 'In hospital.' });
  });

  it('needs a decision that has been served', () => {
    const simulated = announcedCaseOfHeirs();
    expect(simulated.refusalOf('file-reconsideration', filed('2026-01-21', 'R2'))).toBe('decision-not-issued');
    serve(simulated, 'advance-notice', '2026-01-21', 'R2');
    serve(simulated, 'advance-notice', '2026-01-21', 'R3');
    simulated.until('2026-01-29');
    expect(simulated.refusalOf('file-reconsideration', filed('2026-01-29', 'R2'))).toBe('remedy-not-open');
  });
});

describe('one remedy at a time', () => {
  it('is refused while another is open, of whomever', () => {
    const simulated = pendingCase();
    expect(simulated.refusalOf('file-suit', suit('2026-03-02'))).toBe('remedy-already-open');
    expect(simulated.refusalOf('file-reconsideration', filed('2026-03-02'))).toBe('remedy-already-open');
    expect(simulated.refusalOf('close', { outcome: 'waived', reason })).toBe('remedy-already-open');
  });

  it('the other heir keeps their own periods, and what they filed in time is taken when the first remedy has ended', () => {
    const simulated = announcedCaseOfHeirs();
    serve(simulated, 'advance-notice', '2026-01-21', 'R2');
    serve(simulated, 'advance-notice', '2026-01-21', 'R3');
    simulated.until('2026-01-29');
    serve(simulated, 'recovery-decision', '2026-01-29', 'R2');
    simulated.until('2026-02-02');
    serve(simulated, 'recovery-decision', '2026-02-02', 'R3');
    simulated.until('2026-03-02');
    simulated.give('file-reconsideration', filed('2026-03-02', 'R2'));
    simulated.give('record-reconsideration-acceptance', accepted('2026-03-02'));
    expect(clocksOf(simulated)).toEqual([
      'performance 2026-03-04 R3',
      'reconsideration 2026-04-03 R3',
      'reconsideration-decision 2026-05-06',
      'suit 2026-08-03 R3',
    ]);
    expect(simulated.refusalOf('file-suit', suit('2026-03-02', 'R3'))).toBe('remedy-already-open');
    simulated.until('2026-05-06');
    simulated.give('record-reconsideration-decision', decided('upheld', '2026-05-06'));
    expect(clocksOf(simulated)).toEqual(['suit 2026-08-03 R3', 'suit-after-reconsideration 2026-05-21 R2']);
    simulated.give('file-suit', suit('2026-03-02', 'R3'));
    expect(openRemedy(simulated.state)).toMatchObject({ kind: 'suit', addresseeId: 'R3', reasonForDelay: null });
  });
});

describe('reconsideration that is decided', () => {
  it('upheld: the court within fifteen days, and then the window opens', () => {
    const simulated = pendingCase();
    expect(clocksOf(simulated)).toEqual(['reconsideration-decision 2026-05-06']);
    simulated.until('2026-04-20');
    simulated.give('record-reconsideration-decision', decided('upheld', '2026-04-17'));
    // Fifteen days from 04-17 end on Saturday 05-02, in the holidays until 05-05.
    expect(clocksOf(simulated)).toEqual(['suit-after-reconsideration 2026-05-06']);
    expect(simulated.refusalOf('file-reconsideration', filed('2026-04-20'))).toBe('remedy-not-open');
    simulated.until('2026-05-07');
    expect(simulated.state.stage).toBe('demand');
    expect(simulated.state.courtWindow).toEqual({ opens: '2026-05-07', closes: '2026-08-02', missed: false });
  });

  it('not at all in time: the court within fifteen days of the end of the period', () => {
    const simulated = pendingCase();
    simulated.until('2026-05-07');
    expect(endedRemedies(simulated.state)).toMatchObject([{ outcome: 'undecided', endedOn: '2026-05-06' }]);
    expect(clocksOf(simulated)).toEqual(['suit-after-reconsideration 2026-05-21']);
    simulated.until('2026-05-22');
    expect(simulated.state.stage).toBe('demand');
    expect(simulated.state.courtWindow).toEqual({ opens: '2026-05-22', closes: '2026-08-21', missed: false });
  });

  it('late: what had begun is taken back, and fifteen days run from the decision', () => {
    const simulated = pendingCase();
    simulated.until('2026-06-01');
    expect(simulated.state.stage).toBe('demand');
    simulated.give('record-reconsideration-decision', decided('upheld', '2026-06-01'));
    expect(simulated.state.stage).toBe('recovery-decision');
    expect(clocksOf(simulated)).toEqual(['suit-after-reconsideration 2026-06-16']);
    expect(endedRemedies(simulated.state)).toHaveLength(1);
  });

  it('stayed in time, but known after the period: what had begun is taken back until it goes on', () => {
    const simulated = pendingCase();
    simulated.until('2026-06-01');
    expect(simulated.state.stage).toBe('demand');
    const stay = { stayedOn: plainDate('2026-04-20'), reason };
    expect(simulated.refusalOf('record-reconsideration-stay', { ...stay, stayedOn: plainDate('2026-05-07') })).toBe(
      'remedy-not-ready',
    );
    simulated.give('record-reconsideration-stay', stay);
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', courtWindow: null });
    expect(endedRemedies(simulated.state)).toEqual([]);
    // 49 of the 60 days had gone by on the day of the stay.
    expect(clocksOf(simulated)).toEqual([
      expect.stringMatching(/^reconsideration-decision .* on-hold$/),
      'remedy-reminder 2026-07-01',
    ]);
    simulated.until('2026-07-06');
    simulated.give('record-reconsideration-resumption', { resumedOn: plainDate('2026-07-06'), reason });
    expect(clocksOf(simulated)).toEqual(['reconsideration-decision 2026-07-17']);
    simulated.until('2026-07-18');
    expect(clocksOf(simulated)).toEqual(['suit-after-reconsideration 2026-08-03']);
    simulated.until('2026-08-04');
    expect(simulated.state.courtWindow).toEqual({ opens: '2026-08-04', closes: '2026-11-01', missed: false });
  });

  it('extended in time, but known after the period: the longer period runs', () => {
    const simulated = pendingCase();
    simulated.until('2026-05-12');
    simulated.give('record-reconsideration-extension', { extendedOn: plainDate('2026-04-29'), reason });
    expect(clocksOf(simulated)).toEqual(['reconsideration-decision 2026-06-05']);
    simulated.until('2026-06-06');
    expect(clocksOf(simulated)).toEqual(['suit-after-reconsideration 2026-06-22']);
    expect(endedRemedies(simulated.state)).toMatchObject([{ outcome: 'undecided', endedOn: '2026-06-05' }]);
    expect(
      simulated.refusalOf('record-reconsideration-extension', { extendedOn: plainDate('2026-06-01'), reason }),
    ).toBe('reconsideration-not-extendable');
  });

  it('decided in time, but known after the period: fifteen days run from the decision, and the window from their end', () => {
    const simulated = pendingCase();
    simulated.until('2026-05-12');
    simulated.give('record-reconsideration-decision', decided('upheld', '2026-04-13'));
    // A suit of those days may be in the post: it can be entered on the next working day, and the window keeps its days.
    simulated.until('2026-05-13');
    expect(simulated.state.courtWindow).toBeNull();
    simulated.until('2026-05-14');
    expect(simulated.state.courtWindow).toEqual({ opens: '2026-04-29', closes: '2026-07-28', missed: false });
  });

  it('withdrawn, but known after the period: what is left of the direct suit runs on', () => {
    const simulated = pendingCase();
    simulated.until('2026-06-01');
    simulated.give('record-remedy-withdrawal', { withdrawnOn: plainDate('2026-04-20'), reason });
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', courtWindow: null });
    expect(clocksOf(simulated)).toEqual(['suit 2026-07-29']);
  });

  it('refused, but known after the period: what is left of the direct suit runs on', () => {
    const simulated = pendingCase();
    simulated.until('2026-06-01');
    simulated.give('record-reconsideration-refusal', { refusedOn: plainDate('2026-04-20'), reason });
    expect(clocksOf(simulated)).toEqual(['suit 2026-07-29']);
    expect(simulated.state.courtWindow).toBeNull();
  });

  it('stands still while it is stayed, and may be extended once', () => {
    const simulated = pendingCase();
    simulated.until('2026-03-20');
    simulated.give('record-reconsideration-stay', { stayedOn: plainDate('2026-03-16'), reason });
    expect(clocksOf(simulated)).toEqual(['reconsideration-decision 2026-05-01 on-hold', 'remedy-reminder 2026-04-19']);
    simulated.until('2026-06-08');
    expect(simulated.state.stage).toBe('recovery-decision');
    expect(
      simulated.refusalOf('record-reconsideration-extension', { extendedOn: plainDate('2026-06-08'), reason }),
    ).toBe('remedy-not-ready');
    simulated.give('record-reconsideration-resumption', { resumedOn: plainDate('2026-06-08'), reason });
    // 14 of the 60 days had gone by; the holidays that would have moved the end do not count.
    expect(clocksOf(simulated)).toEqual(['reconsideration-decision 2026-07-24']);
    simulated.give('record-reconsideration-extension', { extendedOn: plainDate('2026-06-08'), reason });
    expect(clocksOf(simulated)).toEqual(['reconsideration-decision 2026-08-24']);
    expect(
      simulated.refusalOf('record-reconsideration-extension', { extendedOn: plainDate('2026-06-08'), reason }),
    ).toBe('reconsideration-not-extendable');
    simulated.until('2026-08-25');
    expect(clocksOf(simulated)).toEqual(['suit-after-reconsideration 2026-09-08']);
  });

  it('is no matter of a hold: the agency cannot stop the periods of others', () => {
    const simulated = pendingCase();
    simulated.give('hold', { reason, until: plainDate('2026-06-30') });
    expect(clocksOf(simulated)).toEqual(['reconsideration-decision 2026-05-06']);
    simulated.until('2026-05-20');
    expect(clocksOf(simulated)).toEqual(['suit-after-reconsideration 2026-05-21']);
    simulated.until('2026-06-29');
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', courtWindow: { opens: '2026-05-22' } });
    simulated.until('2026-07-01');
    expect(simulated.state.stage).toBe('demand');
  });

  it('changed: the new amounts are booked, the rest is owed, and the court stays open', () => {
    const simulated = decidedCase();
    simulated.until('2026-02-10');
    pay(simulated, '50000.00');
    simulated.until('2026-03-02');
    simulated.give('file-reconsideration', filed('2026-03-02'));
    simulated.give('record-reconsideration-acceptance', accepted('2026-03-02'));
    simulated.until('2026-04-20');
    const amounts = [
      { claimPeriodId: 'P1', amount: yuan('60000.00') },
      { claimPeriodId: 'P2', amount: yuan('10000.00') },
    ];
    const changed = decided('changed', '2026-04-20', { amounts });
    expect(simulated.refusalOf('record-reconsideration-decision', { ...changed, amounts: [] })).toBe(
      'claim-period-missing',
    );
    expect(
      simulated.refusalOf('record-reconsideration-decision', {
        ...changed,
        amounts: amounts.map((each) => ({ ...each, amount: yuan('90000.00') })),
      }),
    ).toBe('change-to-disadvantage');
    expect(
      simulated.refusalOf('record-reconsideration-decision', {
        ...changed,
        amounts: amounts.map((each) => ({ ...each, amount: yuan('0.00') })),
      }),
    ).toBe('amount-not-positive');
    expect(simulated.refusalOf('record-reconsideration-decision', decided('upheld', '2026-04-20', { amounts }))).toBe(
      'ruling-incomplete',
    );
    simulated.give('record-reconsideration-decision', changed);
    expect(simulated.state.decision?.amount).toBe(yuan('70000.00'));
    expect(totalsOf(simulated.state.balances)).toMatchObject({ claimed: 7_000_000, outstanding: 2_000_000 });
    expect(clocksOf(simulated)).toEqual(['suit-after-reconsideration 2026-05-06']);
    simulated.until('2026-05-07');
    expect(simulated.state.stage).toBe('demand');
    expect(
      simulated.records.flatMap(({ documents }) => documents).findLast(({ kind }) => kind === 'demand-letter'),
    ).toMatchObject({ amountDue: 2_000_000 });
  });

  it('changed while more is claimed: asks only for what the decision names, and leaves the rest as it is', () => {
    const simulated = decidedCase();
    simulated.until('2026-03-02');
    simulated.give('file-reconsideration', filed('2026-03-02'));
    simulated.give('record-reconsideration-acceptance', accepted('2026-03-02'));
    simulated.give('add-claim-period', {
      from: plainDate('2019-01-01'),
      to: plainDate('2019-06-30'),
      benefitCode: 'basic-pension',
      amount: yuan('20000.00'),
      reason: 'Another half year was found.',
    });
    const amounts = [
      { claimPeriodId: 'P1', amount: yuan('60000.00') },
      { claimPeriodId: 'P2', amount: yuan('10000.00') },
    ];
    const changed = decided('changed', '2026-03-02', { amounts });
    expect(
      simulated.refusalOf('record-reconsideration-decision', {
        ...changed,
        amounts: [...amounts, { claimPeriodId: 'P3', amount: yuan('20000.00') }],
      }),
    ).toBe('claim-period-missing');
    expect(
      simulated.refusalOf('record-reconsideration-decision', {
        ...changed,
        amounts: amounts.map((each) => ({ ...each, amount: yuan('60000.00') })),
      }),
    ).toBe('change-to-disadvantage');
    simulated.give('record-reconsideration-decision', changed);
    expect(simulated.state.decision?.amount).toBe(yuan('70000.00'));
    expect(totalsOf(simulated.state.balances).claimed).toBe(yuan('90000.00'));
    simulated.until('2026-03-18');
    expect(
      simulated.records.flatMap(({ documents }) => documents).findLast(({ kind }) => kind === 'demand-letter'),
    ).toMatchObject({ amountDue: yuan('70000.00') });
  });

  it('changed below what was paid: the difference is owed back', () => {
    const simulated = decidedCase();
    simulated.until('2026-02-10');
    pay(simulated, '99000.00');
    simulated.until('2026-03-02');
    simulated.give('file-reconsideration', filed('2026-03-02'));
    simulated.give('record-reconsideration-acceptance', accepted('2026-03-02'));
    const amounts = [
      { claimPeriodId: 'P1', amount: yuan('60000.00') },
      { claimPeriodId: 'P2', amount: yuan('10000.00') },
    ];
    simulated.give('record-reconsideration-decision', decided('changed', '2026-03-02', { amounts }));
    expect(simulated.state.owedBack).toBe(yuan('29000.00'));
    expect(simulated.state.stage).toBe('refund-due');
  });

  it('annulled: the claim falls, and what was paid is owed back', () => {
    const simulated = decidedCase();
    simulated.until('2026-02-10');
    pay(simulated, '50000.00');
    simulated.until('2026-03-02');
    simulated.give('file-reconsideration', filed('2026-03-02'));
    simulated.give('record-reconsideration-acceptance', accepted('2026-03-02'));
    simulated.give('record-reconsideration-decision', decided('annulled', '2026-03-02'));
    expect(simulated.state).toMatchObject({
      stage: 'refund-due',
      decision: null,
      owedBack: 5_000_000,
      pendingClosing: { outcome: 'unfounded' },
    });
    expect(totalsOf(simulated.state.balances)).toEqual({ claimed: 0, outstanding: 0, recovered: 0, waived: 0 });
    expect(clocksOf(simulated)).toEqual([]);
  });

  it('annulled before anything was paid: the case is closed as unfounded', () => {
    const simulated = pendingCase();
    simulated.give('record-reconsideration-decision', decided('annulled', '2026-03-02'));
    expect(simulated.state.closing).toMatchObject({ on: '2026-03-02', outcome: 'unfounded' });
    expect(endedRemedies(simulated.state)).toMatchObject([{ outcome: 'annulled' }]);
  });

  it('sent back for a new procedure: a new advance notice, and a decision that names the one it replaces', () => {
    const simulated = pendingCase();
    const fallen = simulated.state.documents.findLast(({ kind }) => kind === 'recovery-decision')?.number;
    expect(simulated.refusalOf('record-reconsideration-decision', decided('sent-back', '2026-03-02'))).toBe(
      'ruling-incomplete',
    );
    simulated.give(
      'record-reconsideration-decision',
      decided('sent-back', '2026-03-02', { orderedStep: 'advance-notice' }),
    );
    expect(simulated.state).toMatchObject({ stage: 'recovery-decision', decision: { documentId: null } });
    serve(simulated, 'advance-notice', '2026-03-02');
    expect(clocksOf(simulated)).toEqual(['defence 2026-03-05', 'hearing-request 2026-03-09']);
    simulated.until('2026-03-10');
    expect(letterOf(simulated, 'recovery-decision')).toMatchObject({ replaces: { number: fallen } });
    serve(simulated, 'recovery-decision', '2026-03-10');
    expect(clocksOf(simulated)).toEqual(['performance 2026-04-09', 'reconsideration 2026-05-09', 'suit 2026-09-10']);
  });

  it('sent back for new facts: verified again, even when everything has been paid', () => {
    const simulated = pendingCase();
    pay(simulated, '100000.00');
    expect(simulated.state.stage).toBe('recovery-decision');
    expect(openRemedy(simulated.state)).not.toBeNull();
    simulated.give(
      'record-reconsideration-decision',
      decided('sent-back', '2026-03-02', { orderedStep: 'advance-notice' }),
    );
    expect(simulated.state).toMatchObject({ stage: 'verification', confirmation: null, closing: null });
    simulated.give('confirm-overpayment', {
      amounts: simulated.state.claimPeriods.map(({ id, amount }) => ({ claimPeriodId: id, amount })),
      suspicion: 'none',
      continuingBenefit: null,
      findings: 'It was owed.',
    });
    expect(simulated.state.closing?.outcome).toBe('recovered');
  });

  it('paid in full while it is pending: the case waits, and is closed when the decision is upheld', () => {
    const simulated = pendingCase();
    pay(simulated, '100000.00');
    expect(simulated.state.closing).toBeNull();
    simulated.until('2026-03-20');
    simulated.give('record-reconsideration-decision', decided('upheld', '2026-03-20'));
    expect(simulated.state.closing).toMatchObject({ on: '2026-03-20', outcome: 'recovered' });
  });
});

describe('reconsideration that is withdrawn', () => {
  it('leaves the rest of the direct suit', () => {
    const simulated = pendingCase();
    simulated.until('2026-04-20');
    simulated.give('record-remedy-withdrawal', { withdrawnOn: plainDate('2026-04-20'), reason });
    expect(clocksOf(simulated)).toEqual(['suit 2026-07-29']);
    expect(simulated.refusalOf('file-reconsideration', filed('2026-04-20'))).toBe('remedy-not-open');
    simulated.until('2026-07-30');
    expect(simulated.state.courtWindow).toEqual({ opens: '2026-07-30', closes: '2026-10-29', missed: false });
  });

  it('after the direct suit is over opens the window on the next day', () => {
    const simulated = pendingCase();
    simulated.give('record-reconsideration-stay', { stayedOn: plainDate('2026-03-02'), reason });
    simulated.until('2026-08-10');
    simulated.give('record-remedy-withdrawal', { withdrawnOn: plainDate('2026-08-07'), reason });
    expect(simulated.state.stage).toBe('demand');
    expect(simulated.state.courtWindow).toEqual({ opens: '2026-08-08', closes: '2026-11-07', missed: false });
  });
});
