import { describe, expect, it } from '@jest/globals';
import { dutiesOf } from '../../domain/kernel/duties/duties.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { addDays, plainDate } from '../../domain/calendar/plain-date.ts';
import { headOfDepartment, lawyer } from '../sample/case-with-heads.ts';
import { finedFor, lastFine } from '../sample/fined-case.ts';
import { serve } from '../sample/remedy-cases.ts';
import { SimulatedCase, sampleOpening, yuan } from '../sample/sample-case.ts';

const openedOn = plainDate('2026-01-05');

/** A fine that is announced and served, in an office that has set no gate. */
function announced({ weighsHeavily = false } = {}): SimulatedCase {
  const drawn = { from: addDays(openedOn, -370), to: addDays(openedOn, -98), amount: yuan('10000.00') };
  const person = { ...sampleOpening().person, diedOn: null };
  const claimPeriods = [{ id: 'P1', benefitCode: 'basic-pension', ...drawn }];
  const simulated = new SimulatedCase(
    openedOn,
    sampleOpening({ violation: 'double-drawing', person, foundOn: openedOn, claimPeriods }),
  );
  simulated.give('confirm-overpayment', {
    amounts: [{ claimPeriodId: 'P1', amount: drawn.amount }],
    suspicion: 'none',
    continuingBenefit: null,
    findings: 'The certificate is forged.',
  });
  simulated.give('propose-penalty', { multiple: 2, ground: finedFor, weighsHeavily });
  serve(simulated, 'penalty-advance-notice', openedOn);
  return simulated;
}

const waiting = ({ state }: SimulatedCase) => state.approvals.map(({ id, step }) => `${id} ${step}`);
const approve = (approvalId: string) => ({ approvalId, note: '同意' });

describe('the decision on a fine (B6)', () => {
  it('waits for the head once everybody has been heard, although the office has set no gate', () => {
    const simulated = announced();
    expect(waiting(simulated)).toEqual([]);
    simulated.until('2026-01-14');
    expect([lastFine(simulated)?.status, waiting(simulated)]).toEqual(['announced', ['G1 penalty']]);
    expect(dutiesOf(recoveryCase, simulated.state)).toContainEqual(
      expect.objectContaining({ kind: 'approve-step', who: 'approver' }),
    );
    expect(simulated.refusalOf('approve-step', approve('G1'))).toBe('approver-has-edited');
    simulated.until('2026-02-02');
    expect(lastFine(simulated)?.status).toBe('announced');
    simulated.as(headOfDepartment).give('approve-step', approve('G1'));
    expect(lastFine(simulated)).toMatchObject({ status: 'decided', decidedOn: '2026-02-02', reviewedBy: null });
    expect(waiting(simulated)).toEqual([]);
  });

  it('is reviewed for its legality first where a hearing was held, by another than who decides', () => {
    const simulated = announced();
    simulated.give('request-hearing', { addresseeId: null, requestedOn: openedOn });
    simulated.give('schedule-hearing', { hearingId: null, hearingOn: plainDate('2026-01-20'), place: '听证室' });
    simulated.until('2026-01-20');
    simulated.give('record-hearing', { hearingId: null, heldOn: simulated.today, minutes: '听证笔录。' });
    expect(waiting(simulated)).toEqual(['G1 penalty-legal-review']);
    simulated.as(lawyer).give('approve-step', approve('G1'));
    expect([lastFine(simulated)?.status, waiting(simulated)]).toEqual(['announced', ['G2 penalty']]);
    expect(simulated.as(lawyer).refusalOf('approve-step', approve('G2'))).toBe('approver-has-edited');
    expect(simulated.refusalOf('approve-step', approve('G2'))).toBe('approver-has-edited');
    simulated.as(headOfDepartment).give('approve-step', approve('G2'));
    expect(lastFine(simulated)).toMatchObject({ status: 'decided', reviewedBy: lawyer.id });
  });

  it('that weighs heavily is reviewed, and then discussed by all heads', () => {
    const simulated = announced({ weighsHeavily: true });
    simulated.until('2026-01-14');
    expect(waiting(simulated)).toEqual(['G1 penalty-legal-review']);
    simulated.as(lawyer).give('approve-step', approve('G1'));
    expect(waiting(simulated)).toEqual(['G2 penalty-after-discussion']);
    simulated.as(headOfDepartment).give('approve-step', approve('G2'));
    expect(lastFine(simulated)?.status).toBe('decided');
  });

  it('is not issued past a defence that came in time and becomes known while it waits', () => {
    const simulated = announced();
    simulated.until('2026-01-14');
    simulated.give('record-defence', {
      addresseeId: null,
      receivedOn: plainDate('2026-01-07'),
      summary: 'Not forged.',
    });
    simulated.as(headOfDepartment).give('approve-step', approve('G1'));
    expect(lastFine(simulated)?.status).toBe('announced');
    simulated.give('answer-defence', { defenceId: null, answer: 'It is.' });
    expect(waiting(simulated)).toEqual(['G2 penalty']);
  });

  it('that is dropped is approved by nobody any more', () => {
    const simulated = announced();
    simulated.until('2026-01-14');
    simulated.give('drop-penalty', { reason: 'No intent.' });
    expect(waiting(simulated)).toEqual([]);
    expect(simulated.as(headOfDepartment).refusalOf('approve-step', approve('G1'))).toBe('approval-unknown');
  });

  it('waits for each fine on its own', () => {
    const simulated = announced();
    simulated.until('2026-01-14');
    simulated.as(headOfDepartment).give('send-back-step', { approvalId: 'G1', reason: 'Say who forged it.' });
    expect(lastFine(simulated)?.status).toBe('announced');
    simulated.give('submit-step', { approvalId: 'G1', note: 'Added.' });
    simulated.as(headOfDepartment).give('approve-step', approve('G1'));
    expect(lastFine(simulated)?.status).toBe('decided');
  });
});
