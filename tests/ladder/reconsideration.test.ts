import { endedRemedies, openRemedy } from '../../domain/recovery-case/acts/decision-act.ts';
import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { totalsOf } from '../../domain/ledger/booking.ts';
import type { CommandPayloads } from '../../domain/recovery-case/commands.ts';
import { summaryOf } from '../../domain/recovery-case/summary.ts';
import { announcedCaseOfHeirs, clocksOf, decidedCase, particularsOf, serve } from '../sample/remedy-cases.ts';
import { yuan, type PaperCase } from '../sample/sample-case.ts';

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
function pendingCase(): PaperCase {
  const paper = decidedCase();
  paper.until('2026-03-02');
  paper.give('file-reconsideration', filed('2026-03-02'));
  paper.give('record-reconsideration-acceptance', accepted('2026-03-02'));
  return paper;
}

function pay(paper: PaperCase, amount: string): void {
  paper.give('record-payment', {
    amount: yuan(amount),
    receivedOn: plainDate('2026-02-10'),
    reference: `bank-${amount}`,
    payer: '戴某',
  });
}

describe('a request for reconsideration', () => {
  it('is reviewed within five working days; silence is acceptance, and blocks the court', () => {
    const paper = decidedCase();
    expect(clocksOf(paper)).toEqual(['performance 2026-02-28', 'reconsideration 2026-03-30', 'suit 2026-07-29']);
    paper.until('2026-03-02');
    paper.give('file-reconsideration', filed('2026-03-02'));
    expect(clocksOf(paper)).toEqual(['reconsideration-review 2026-03-09', 'suit 2026-07-29']);
    expect(summaryOf(paper.state).waitsFor).toBe('reconsideration-authority');
    paper.until('2026-03-10');
    expect(openRemedy(paper.state)).toMatchObject({
      status: 'accepted',
      acceptedOn: '2026-03-09',
      acceptedBySilence: true,
    });
    expect(clocksOf(paper)).toEqual(['reconsideration-decision 2026-05-08']);
  });

  it('accepted in the simplified procedure is decided within thirty days', () => {
    const paper = decidedCase();
    paper.until('2026-03-02');
    paper.give('file-reconsideration', filed('2026-03-02'));
    paper.give('record-reconsideration-acceptance', accepted('2026-03-02', true));
    expect(clocksOf(paper)).toEqual(['reconsideration-decision 2026-04-01']);
    const extension = { extendedOn: plainDate('2026-03-02'), reason };
    expect(paper.refusalOf('record-reconsideration-extension', extension)).toBe('reconsideration-not-extendable');
  });

  it('that is not corrected in time counts as abandoned: the periods run on', () => {
    const paper = decidedCase();
    paper.until('2026-03-02');
    paper.give('file-reconsideration', filed('2026-03-02'));
    paper.until('2026-03-05');
    const notice = { noticedOn: plainDate('2026-03-04'), receivedOn: plainDate('2026-03-05'), note: reason };
    paper.give('record-correction-notice', notice);
    expect(clocksOf(paper)).toEqual(['reconsideration-correction 2026-03-19', 'suit 2026-07-29']);
    expect(summaryOf(paper.state).waitsFor).toBe('debtor');
    paper.until('2026-03-20');
    expect(endedRemedies(paper.state)).toMatchObject([{ outcome: 'abandoned', endedOn: '2026-03-19' }]);
    expect(clocksOf(paper)).toEqual(['reconsideration 2026-03-30', 'suit 2026-07-29']);
    paper.until('2026-07-30');
    expect(paper.state.stage).toBe('demand');
    expect(paper.state.courtWindow).toEqual({ opens: '2026-07-30', closes: '2026-10-29', missed: false });
  });

  it('that is corrected is reviewed again from the day of the correction', () => {
    const paper = decidedCase();
    paper.until('2026-03-10');
    paper.give('file-reconsideration', filed('2026-03-02'));
    // The authority asked in time; that becomes known only after its silence had counted as acceptance.
    paper.runOutNext();
    expect(openRemedy(paper.state)).toMatchObject({ status: 'accepted', acceptedBySilence: true });
    expect(clocksOf(paper)).toEqual(['reconsideration-decision 2026-05-08']);
    const notice = { noticedOn: plainDate('2026-03-06'), receivedOn: plainDate('2026-03-09'), note: reason };
    expect(
      paper.refusalOf('record-correction-notice', {
        ...notice,
        noticedOn: plainDate('2026-03-10'),
        receivedOn: plainDate('2026-03-10'),
      }),
    ).toBe('remedy-not-ready');
    paper.give('record-correction-notice', notice);
    expect(clocksOf(paper)).toEqual(['reconsideration-correction 2026-03-23', 'suit 2026-07-29']);
    paper.until('2026-03-16');
    paper.give('record-correction', { correctedOn: plainDate('2026-03-16'), note: reason });
    expect(clocksOf(paper)).toEqual(['reconsideration-review 2026-03-23', 'suit 2026-07-29']);
  });

  it('that is refused leaves what is left of both periods', () => {
    const paper = pendingCase();
    paper.until('2026-03-12');
    paper.give('record-reconsideration-refusal', { refusedOn: plainDate('2026-03-11'), reason });
    expect(clocksOf(paper)).toEqual(['reconsideration 2026-03-30', 'suit 2026-07-29']);
    expect(paper.refusalOf('file-suit', suit('2026-03-12'))).toBeNull();
  });

  it('in time but known later still counts: the demand that went out is overtaken', () => {
    const paper = decidedCase();
    paper.until('2026-08-05');
    expect(paper.state.stage).toBe('demand');
    expect(paper.refusalOf('file-reconsideration', filed('2026-03-31'))).toBe('remedy-period-over');
    expect(paper.refusalOf('file-reconsideration', filed('2026-01-28'))).toBe('date-before-start');
    paper.give('file-reconsideration', filed('2026-03-30'));
    expect(paper.state).toMatchObject({
      stage: 'recovery-decision',
      courtWindow: null,
      decision: { remedyEnded: null },
    });
    expect(clocksOf(paper)).toEqual(['reconsideration-review 2026-04-07']);
  });

  it('that came late is taken with a reason, and on record as late', () => {
    const paper = decidedCase();
    paper.until('2026-04-20');
    paper.give('file-reconsideration', { ...filed('2026-04-20'), reasonForDelay: 'In hospital.' });
    expect(paper.inWords(openRemedy(paper.state))).toMatchObject({ reasonForDelay: 'In hospital.' });
  });

  it('needs a decision that has been served', () => {
    const paper = announcedCaseOfHeirs();
    expect(paper.refusalOf('file-reconsideration', filed('2026-01-21', 'R2'))).toBe('decision-not-issued');
    serve(paper, 'advance-notice', '2026-01-21', 'R2');
    serve(paper, 'advance-notice', '2026-01-21', 'R3');
    paper.until('2026-01-29');
    expect(paper.refusalOf('file-reconsideration', filed('2026-01-29', 'R2'))).toBe('remedy-not-open');
  });
});

describe('one remedy at a time', () => {
  it('is refused while another is open, of whomever', () => {
    const paper = pendingCase();
    expect(paper.refusalOf('file-suit', suit('2026-03-02'))).toBe('remedy-already-open');
    expect(paper.refusalOf('file-reconsideration', filed('2026-03-02'))).toBe('remedy-already-open');
    expect(paper.refusalOf('close', { outcome: 'waived', reason })).toBe('remedy-already-open');
  });

  it('the other heir keeps their own periods, and what they filed in time is taken when the first remedy has ended', () => {
    const paper = announcedCaseOfHeirs();
    serve(paper, 'advance-notice', '2026-01-21', 'R2');
    serve(paper, 'advance-notice', '2026-01-21', 'R3');
    paper.until('2026-01-29');
    serve(paper, 'recovery-decision', '2026-01-29', 'R2');
    paper.until('2026-02-02');
    serve(paper, 'recovery-decision', '2026-02-02', 'R3');
    paper.until('2026-03-02');
    paper.give('file-reconsideration', filed('2026-03-02', 'R2'));
    paper.give('record-reconsideration-acceptance', accepted('2026-03-02'));
    expect(clocksOf(paper)).toEqual([
      'performance 2026-03-04 R3',
      'reconsideration 2026-04-03 R3',
      'reconsideration-decision 2026-05-06',
      'suit 2026-08-03 R3',
    ]);
    expect(paper.refusalOf('file-suit', suit('2026-03-02', 'R3'))).toBe('remedy-already-open');
    paper.until('2026-05-06');
    paper.give('record-reconsideration-decision', decided('upheld', '2026-05-06'));
    expect(clocksOf(paper)).toEqual(['suit 2026-08-03 R3', 'suit-after-reconsideration 2026-05-21 R2']);
    paper.give('file-suit', suit('2026-03-02', 'R3'));
    expect(openRemedy(paper.state)).toMatchObject({ kind: 'suit', addresseeId: 'R3', reasonForDelay: null });
  });
});

describe('reconsideration that is decided', () => {
  it('upheld: the court within fifteen days, and then the window opens', () => {
    const paper = pendingCase();
    expect(clocksOf(paper)).toEqual(['reconsideration-decision 2026-05-06']);
    paper.until('2026-04-20');
    paper.give('record-reconsideration-decision', decided('upheld', '2026-04-17'));
    // Fifteen days from 04-17 end on Saturday 05-02, in the holidays until 05-05.
    expect(clocksOf(paper)).toEqual(['suit-after-reconsideration 2026-05-06']);
    expect(paper.refusalOf('file-reconsideration', filed('2026-04-20'))).toBe('remedy-not-open');
    paper.until('2026-05-07');
    expect(paper.state.stage).toBe('demand');
    expect(paper.state.courtWindow).toEqual({ opens: '2026-05-07', closes: '2026-08-02', missed: false });
  });

  it('not at all in time: the court within fifteen days of the end of the period', () => {
    const paper = pendingCase();
    paper.until('2026-05-07');
    expect(endedRemedies(paper.state)).toMatchObject([{ outcome: 'undecided', endedOn: '2026-05-06' }]);
    expect(clocksOf(paper)).toEqual(['suit-after-reconsideration 2026-05-21']);
    paper.until('2026-05-22');
    expect(paper.state.stage).toBe('demand');
    expect(paper.state.courtWindow).toEqual({ opens: '2026-05-22', closes: '2026-08-21', missed: false });
  });

  it('late: what had begun is taken back, and fifteen days run from the decision', () => {
    const paper = pendingCase();
    paper.until('2026-06-01');
    expect(paper.state.stage).toBe('demand');
    paper.give('record-reconsideration-decision', decided('upheld', '2026-06-01'));
    expect(paper.state.stage).toBe('recovery-decision');
    expect(clocksOf(paper)).toEqual(['suit-after-reconsideration 2026-06-16']);
    expect(endedRemedies(paper.state)).toHaveLength(1);
  });

  it('stayed in time, but known after the period: what had begun is taken back until it goes on', () => {
    const paper = pendingCase();
    paper.until('2026-06-01');
    expect(paper.state.stage).toBe('demand');
    const stay = { stayedOn: plainDate('2026-04-20'), reason };
    expect(paper.refusalOf('record-reconsideration-stay', { ...stay, stayedOn: plainDate('2026-05-07') })).toBe(
      'remedy-not-ready',
    );
    paper.give('record-reconsideration-stay', stay);
    expect(paper.state).toMatchObject({ stage: 'recovery-decision', courtWindow: null });
    expect(endedRemedies(paper.state)).toEqual([]);
    // 49 of the 60 days had gone by on the day of the stay.
    expect(clocksOf(paper)).toEqual([
      expect.stringMatching(/^reconsideration-decision .* on-hold$/),
      'remedy-reminder 2026-07-01',
    ]);
    paper.until('2026-07-06');
    paper.give('record-reconsideration-resumption', { resumedOn: plainDate('2026-07-06'), reason });
    expect(clocksOf(paper)).toEqual(['reconsideration-decision 2026-07-17']);
    paper.until('2026-07-18');
    expect(clocksOf(paper)).toEqual(['suit-after-reconsideration 2026-08-03']);
    paper.until('2026-08-04');
    expect(paper.state.courtWindow).toEqual({ opens: '2026-08-04', closes: '2026-11-01', missed: false });
  });

  it('extended in time, but known after the period: the longer period runs', () => {
    const paper = pendingCase();
    paper.until('2026-05-12');
    paper.give('record-reconsideration-extension', { extendedOn: plainDate('2026-04-29'), reason });
    expect(clocksOf(paper)).toEqual(['reconsideration-decision 2026-06-05']);
    paper.until('2026-06-06');
    expect(clocksOf(paper)).toEqual(['suit-after-reconsideration 2026-06-22']);
    expect(endedRemedies(paper.state)).toMatchObject([{ outcome: 'undecided', endedOn: '2026-06-05' }]);
    expect(paper.refusalOf('record-reconsideration-extension', { extendedOn: plainDate('2026-06-01'), reason })).toBe(
      'reconsideration-not-extendable',
    );
  });

  it('decided in time, but known after the period: fifteen days run from the decision, and the window from their end', () => {
    const paper = pendingCase();
    paper.until('2026-05-12');
    paper.give('record-reconsideration-decision', decided('upheld', '2026-04-13'));
    // A suit of those days may be in the post: it can be entered on the next working day, and the window keeps its days.
    paper.until('2026-05-13');
    expect(paper.state.courtWindow).toBeNull();
    paper.until('2026-05-14');
    expect(paper.state.courtWindow).toEqual({ opens: '2026-04-29', closes: '2026-07-28', missed: false });
  });

  it('withdrawn, but known after the period: what is left of the direct suit runs on', () => {
    const paper = pendingCase();
    paper.until('2026-06-01');
    paper.give('record-remedy-withdrawal', { withdrawnOn: plainDate('2026-04-20'), reason });
    expect(paper.state).toMatchObject({ stage: 'recovery-decision', courtWindow: null });
    expect(clocksOf(paper)).toEqual(['suit 2026-07-29']);
  });

  it('refused, but known after the period: what is left of the direct suit runs on', () => {
    const paper = pendingCase();
    paper.until('2026-06-01');
    paper.give('record-reconsideration-refusal', { refusedOn: plainDate('2026-04-20'), reason });
    expect(clocksOf(paper)).toEqual(['suit 2026-07-29']);
    expect(paper.state.courtWindow).toBeNull();
  });

  it('stands still while it is stayed, and may be extended once', () => {
    const paper = pendingCase();
    paper.until('2026-03-20');
    paper.give('record-reconsideration-stay', { stayedOn: plainDate('2026-03-16'), reason });
    expect(clocksOf(paper)).toEqual(['reconsideration-decision 2026-05-01 on-hold', 'remedy-reminder 2026-04-19']);
    paper.until('2026-06-08');
    expect(paper.state.stage).toBe('recovery-decision');
    expect(paper.refusalOf('record-reconsideration-extension', { extendedOn: plainDate('2026-06-08'), reason })).toBe(
      'remedy-not-ready',
    );
    paper.give('record-reconsideration-resumption', { resumedOn: plainDate('2026-06-08'), reason });
    // 14 of the 60 days had gone by; the holidays that would have moved the end do not count.
    expect(clocksOf(paper)).toEqual(['reconsideration-decision 2026-07-24']);
    paper.give('record-reconsideration-extension', { extendedOn: plainDate('2026-06-08'), reason });
    expect(clocksOf(paper)).toEqual(['reconsideration-decision 2026-08-24']);
    expect(paper.refusalOf('record-reconsideration-extension', { extendedOn: plainDate('2026-06-08'), reason })).toBe(
      'reconsideration-not-extendable',
    );
    paper.until('2026-08-25');
    expect(clocksOf(paper)).toEqual(['suit-after-reconsideration 2026-09-08']);
  });

  it('is no matter of a hold: the agency cannot stop the periods of others', () => {
    const paper = pendingCase();
    paper.give('hold', { reason, until: plainDate('2026-06-30') });
    expect(clocksOf(paper)).toEqual(['reconsideration-decision 2026-05-06']);
    paper.until('2026-05-20');
    expect(clocksOf(paper)).toEqual(['suit-after-reconsideration 2026-05-21']);
    paper.until('2026-06-29');
    expect(paper.state).toMatchObject({ stage: 'recovery-decision', courtWindow: { opens: '2026-05-22' } });
    paper.until('2026-07-01');
    expect(paper.state.stage).toBe('demand');
  });

  it('changed: the new amounts are booked, the rest is owed, and the court stays open', () => {
    const paper = decidedCase();
    paper.until('2026-02-10');
    pay(paper, '50000.00');
    paper.until('2026-03-02');
    paper.give('file-reconsideration', filed('2026-03-02'));
    paper.give('record-reconsideration-acceptance', accepted('2026-03-02'));
    paper.until('2026-04-20');
    const amounts = [
      { claimPeriodId: 'P1', amount: yuan('60000.00') },
      { claimPeriodId: 'P2', amount: yuan('10000.00') },
    ];
    const changed = decided('changed', '2026-04-20', { amounts });
    expect(paper.refusalOf('record-reconsideration-decision', { ...changed, amounts: [] })).toBe(
      'claim-period-missing',
    );
    expect(
      paper.refusalOf('record-reconsideration-decision', {
        ...changed,
        amounts: amounts.map((each) => ({ ...each, amount: yuan('90000.00') })),
      }),
    ).toBe('change-to-disadvantage');
    expect(
      paper.refusalOf('record-reconsideration-decision', {
        ...changed,
        amounts: amounts.map((each) => ({ ...each, amount: yuan('0.00') })),
      }),
    ).toBe('amount-not-positive');
    expect(paper.refusalOf('record-reconsideration-decision', decided('upheld', '2026-04-20', { amounts }))).toBe(
      'ruling-incomplete',
    );
    paper.give('record-reconsideration-decision', changed);
    expect(paper.state.decision?.amount).toBe(yuan('70000.00'));
    expect(totalsOf(paper.state.balances)).toMatchObject({ claimed: 7_000_000, outstanding: 2_000_000 });
    expect(clocksOf(paper)).toEqual(['suit-after-reconsideration 2026-05-06']);
    paper.until('2026-05-07');
    expect(paper.state.stage).toBe('demand');
    expect(
      paper.records.flatMap(({ documents }) => documents).findLast(({ kind }) => kind === 'demand-letter'),
    ).toMatchObject({ amountDue: 2_000_000 });
  });

  it('changed while more is claimed: asks only for what the decision names, and leaves the rest as it is', () => {
    const paper = decidedCase();
    paper.until('2026-03-02');
    paper.give('file-reconsideration', filed('2026-03-02'));
    paper.give('record-reconsideration-acceptance', accepted('2026-03-02'));
    paper.give('add-claim-period', {
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
      paper.refusalOf('record-reconsideration-decision', {
        ...changed,
        amounts: [...amounts, { claimPeriodId: 'P3', amount: yuan('20000.00') }],
      }),
    ).toBe('claim-period-missing');
    expect(
      paper.refusalOf('record-reconsideration-decision', {
        ...changed,
        amounts: amounts.map((each) => ({ ...each, amount: yuan('60000.00') })),
      }),
    ).toBe('change-to-disadvantage');
    paper.give('record-reconsideration-decision', changed);
    expect(paper.state.decision?.amount).toBe(yuan('70000.00'));
    expect(totalsOf(paper.state.balances).claimed).toBe(yuan('90000.00'));
    paper.until('2026-03-18');
    expect(
      paper.records.flatMap(({ documents }) => documents).findLast(({ kind }) => kind === 'demand-letter'),
    ).toMatchObject({ amountDue: yuan('70000.00') });
  });

  it('changed below what was paid: the difference is owed back', () => {
    const paper = decidedCase();
    paper.until('2026-02-10');
    pay(paper, '99000.00');
    paper.until('2026-03-02');
    paper.give('file-reconsideration', filed('2026-03-02'));
    paper.give('record-reconsideration-acceptance', accepted('2026-03-02'));
    const amounts = [
      { claimPeriodId: 'P1', amount: yuan('60000.00') },
      { claimPeriodId: 'P2', amount: yuan('10000.00') },
    ];
    paper.give('record-reconsideration-decision', decided('changed', '2026-03-02', { amounts }));
    expect(paper.state.owedBack).toBe(yuan('29000.00'));
    expect(paper.state.stage).toBe('refund-due');
  });

  it('annulled: the claim falls, and what was paid is owed back', () => {
    const paper = decidedCase();
    paper.until('2026-02-10');
    pay(paper, '50000.00');
    paper.until('2026-03-02');
    paper.give('file-reconsideration', filed('2026-03-02'));
    paper.give('record-reconsideration-acceptance', accepted('2026-03-02'));
    paper.give('record-reconsideration-decision', decided('annulled', '2026-03-02'));
    expect(paper.state).toMatchObject({
      stage: 'refund-due',
      decision: null,
      owedBack: 5_000_000,
      pendingClosing: { outcome: 'unfounded' },
    });
    expect(totalsOf(paper.state.balances)).toEqual({ claimed: 0, outstanding: 0, recovered: 0, waived: 0 });
    expect(clocksOf(paper)).toEqual([]);
  });

  it('annulled before anything was paid: the case is closed as unfounded', () => {
    const paper = pendingCase();
    paper.give('record-reconsideration-decision', decided('annulled', '2026-03-02'));
    expect(paper.state.closing).toMatchObject({ on: '2026-03-02', outcome: 'unfounded' });
    expect(endedRemedies(paper.state)).toMatchObject([{ outcome: 'annulled' }]);
  });

  it('sent back for a new procedure: a new advance notice, and a decision that names the one it replaces', () => {
    const paper = pendingCase();
    const fallen = paper.state.documents.findLast(({ kind }) => kind === 'recovery-decision')?.number;
    expect(paper.refusalOf('record-reconsideration-decision', decided('sent-back', '2026-03-02'))).toBe(
      'ruling-incomplete',
    );
    paper.give(
      'record-reconsideration-decision',
      decided('sent-back', '2026-03-02', { orderedStep: 'advance-notice' }),
    );
    expect(paper.state).toMatchObject({ stage: 'recovery-decision', decision: { documentId: null } });
    serve(paper, 'advance-notice', '2026-03-02');
    expect(clocksOf(paper)).toEqual(['defence 2026-03-05', 'hearing-request 2026-03-09']);
    paper.until('2026-03-10');
    expect(particularsOf(paper, 'recovery-decision')).toMatchObject({ replaces: { number: fallen } });
    serve(paper, 'recovery-decision', '2026-03-10');
    expect(clocksOf(paper)).toEqual(['performance 2026-04-09', 'reconsideration 2026-05-09', 'suit 2026-09-10']);
  });

  it('sent back for new facts: verified again, even when everything has been paid', () => {
    const paper = pendingCase();
    pay(paper, '100000.00');
    expect(paper.state.stage).toBe('recovery-decision');
    expect(openRemedy(paper.state)).not.toBeNull();
    paper.give(
      'record-reconsideration-decision',
      decided('sent-back', '2026-03-02', { orderedStep: 'advance-notice' }),
    );
    expect(paper.state).toMatchObject({ stage: 'verification', confirmation: null, closing: null });
    paper.give('confirm-overpayment', {
      amounts: paper.state.claimPeriods.map(({ id, amount }) => ({ claimPeriodId: id, amount })),
      suspicion: 'none',
      continuingBenefit: null,
      findings: 'It was owed.',
    });
    expect(paper.state.closing?.outcome).toBe('recovered');
  });

  it('paid in full while it is pending: the case waits, and is closed when the decision is upheld', () => {
    const paper = pendingCase();
    pay(paper, '100000.00');
    expect(paper.state.closing).toBeNull();
    paper.until('2026-03-20');
    paper.give('record-reconsideration-decision', decided('upheld', '2026-03-20'));
    expect(paper.state.closing).toMatchObject({ on: '2026-03-20', outcome: 'recovered' });
  });
});

describe('reconsideration that is withdrawn', () => {
  it('leaves the rest of the direct suit', () => {
    const paper = pendingCase();
    paper.until('2026-04-20');
    paper.give('record-remedy-withdrawal', { withdrawnOn: plainDate('2026-04-20'), reason });
    expect(clocksOf(paper)).toEqual(['suit 2026-07-29']);
    expect(paper.refusalOf('file-reconsideration', filed('2026-04-20'))).toBe('remedy-not-open');
    paper.until('2026-07-30');
    expect(paper.state.courtWindow).toEqual({ opens: '2026-07-30', closes: '2026-10-29', missed: false });
  });

  it('after the direct suit is over opens the window on the next day', () => {
    const paper = pendingCase();
    paper.give('record-reconsideration-stay', { stayedOn: plainDate('2026-03-02'), reason });
    paper.until('2026-08-10');
    paper.give('record-remedy-withdrawal', { withdrawnOn: plainDate('2026-08-07'), reason });
    expect(paper.state.stage).toBe('demand');
    expect(paper.state.courtWindow).toEqual({ opens: '2026-08-08', closes: '2026-11-07', missed: false });
  });
});
