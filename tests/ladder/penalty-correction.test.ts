import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { fileSuit, finedFor as ground, withdrawRemedy } from '../sample/fined-case.ts';
import { inEnglish } from '../sample/in-english.ts';
import { confirmedCase, fined, outstanding, pay } from '../sample/penalty-cases.ts';
import { serve } from '../sample/remedy-cases.ts';
import { yuan } from '../sample/sample-case.ts';

const day = plainDate;
const reason = 'As on file.';

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
