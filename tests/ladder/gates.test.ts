import { inEnglish } from '../sample/in-english.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { minorUnits } from '../../domain/money/money.ts';
import type { DocumentKind } from '../../domain/recovery-case/document-kinds.ts';
import { forecast } from '../../domain/kernel/forecast.ts';
import { summaryOf } from '../../domain/recovery-case/summary.ts';
import type { GateStep } from '../../domain/rulebooks/gate-step.ts';
import { officeSettings, SimulatedCase, sampleOpening } from '../sample/sample-case.ts';
import { decidedCase, particularsOf } from '../sample/remedy-cases.ts';
import { nothingLongStandsIn } from './invariants/text-invariants.ts';
import { simulateConfirmed, simulateInDemand, serve } from './simulated-at-court.ts';

const approver = { id: 'approver-1', name: '审批人一' };

const gated = (...gates: readonly GateStep[]) => ({ officeSettings: officeSettings({ settings: { gates } }) });

function gatedCase(...gates: readonly GateStep[]): SimulatedCase {
  const simulated = new SimulatedCase('2026-01-05', sampleOpening(gated(...gates)));
  return simulated;
}

const confirmation = {
  amounts: [{ claimPeriodId: 'P1', amount: minorUnits(12_890_000) }],
  suspicion: 'none',
  continuingBenefit: null,
  findings: 'The death is registered.',
} as const;

const correction = {
  claimPeriodId: 'P1',
  from: plainDate('2017-04-01'),
  to: plainDate('2019-12-31'),
  benefitCode: 'basic-pension',
  amount: minorUnits(10_000_000),
  reason: 'Two months were paid back in 2019.',
} as const;

const waiting = (simulated: SimulatedCase): readonly string[] =>
  simulated.state.approvals.map(({ id, step, status, since }) => `${id} ${step} ${status} ${since}`);

describe('a command behind a gate', () => {
  it('waits for a second person, who is none of those who edited the case', () => {
    const simulated = gatedCase('correction');
    simulated.give('correct-claim-period', correction);
    expect(waiting(simulated)).toEqual(['G1 correction waiting 2026-01-05']);
    expect(simulated.state.balances[0]?.claimed).toBe(12_890_000);
    expect(simulated.refusalOf('approve-step', { approvalId: 'G1', note: '' })).toBe('approver-has-edited');

    simulated.as(approver).give('approve-step', { approvalId: 'G1', note: 'Checked.' });
    expect(waiting(simulated)).toEqual([]);
    expect(simulated.state.balances[0]?.claimed).toBe(10_000_000);
    expect(simulated.due('approval-reminder')).toBeUndefined();
  });

  it('is approved by nobody who asked for it, though another step was approved meanwhile', () => {
    const simulated = gatedCase('correction', 'waiver');
    simulated.give('correct-claim-period', correction);
    simulated.give('close', { outcome: 'waived', reason: 'The debtor has nothing.' });
    simulated.as(approver).give('approve-step', { approvalId: 'G1', note: '' });
    expect(waiting(simulated)).toEqual(['G2 waiver waiting 2026-01-05']);
    expect(simulated.refusalOf('approve-step', { approvalId: 'G2', note: '' })).toBe('approver-has-edited');
    simulated.as(approver).give('approve-step', { approvalId: 'G2', note: '' });
    expect(simulated.state.closing?.outcome).toBe('waived');
  });

  it('is reminded every seven days and never forgotten', () => {
    const simulated = gatedCase('correction');
    simulated.give('correct-claim-period', correction);
    expect(simulated.due('approval-reminder')).toBe('2026-01-12');
    simulated.until('2026-01-13');
    expect(simulated.due('approval-reminder')).toBe('2026-01-20');
    expect(simulated.records.at(-1)?.timeline.some(({ kind }) => kind === 'alert')).toBe(true);
  });

  it('that is sent back changes nothing and can be given again', () => {
    const simulated = gatedCase('correction');
    simulated.give('correct-claim-period', correction);
    simulated.as(approver).give('send-back-step', { approvalId: 'G1', reason: 'The statement is missing.' });
    expect(waiting(simulated)).toEqual([]);
    expect(simulated.state.balances[0]?.claimed).toBe(12_890_000);
    simulated.give('correct-claim-period', correction);
    expect(waiting(simulated)).toEqual(['G2 correction waiting 2026-01-05']);
  });

  it.each<[GateStep, DocumentKind, (simulated: SimulatedCase, reason: string) => void]>([
    [
      'correction',
      'claim-amendment',
      (simulated, reason) => simulated.give('correct-claim-period', { ...correction, reason }),
    ],
    ['waiver', 'closing-notice', (simulated, reason) => simulated.give('close', { outcome: 'waived', reason })],
    [
      'reopening',
      'reopening-notice',
      (simulated, reason) => {
        simulated.give('close', { outcome: 'transferred', reason: '移交外县办理。' });
        simulated.give('reopen', { reason, newFacts: '死亡证明系伪造。'.repeat(1_000) });
      },
    ],
  ])('waits without the words of its long texts, which its letter has once it is approved: %s', (step, kind, give) => {
    const simulated = gatedCase(step);
    simulated.give('confirm-overpayment', confirmation);
    const reason = '生活困难，无力偿还。'.repeat(200);
    give(simulated, reason);
    expect(waiting(simulated)).toHaveLength(1);
    nothingLongStandsIn(simulated.state);
    simulated.until('2026-01-20');
    simulated.as(approver).give('approve-step', { approvalId: 'G1', note: '' });
    expect(particularsOf(simulated, kind)).toMatchObject({ reason });
  });

  it('that the case no longer allows when it is approved is dropped with an alert', () => {
    const simulated = gatedCase('waiver');
    simulated.give('confirm-overpayment', confirmation);
    simulated.give('close', { outcome: 'waived', reason: 'No estate.' });
    expect(simulated.state.stage).toBe('persuasion');
    simulated.give('record-payment', {
      amount: minorUnits(12_890_000),
      receivedOn: plainDate('2026-01-05'),
      reference: 'B1',
      payer: '戴某某',
    });
    expect(simulated.state.stage).toBe('closed');
    expect(simulated.refusalOf('approve-step', { approvalId: 'G1', note: '' })).toBe('process-closed');
  });
});

describe('a closing that waits for a second person', () => {
  it('is not carried out when somebody has asked for reconsideration meanwhile', () => {
    const simulated = decidedCase(gated('waiver'));
    simulated.until('2026-03-02');
    simulated.give('close', { outcome: 'waived', reason: 'The debtor has nothing.' });
    const filing = { addresseeId: null, authority: null, reasonForDelay: null };
    simulated.give('file-reconsideration', { ...filing, filedOn: plainDate('2026-03-02') });
    simulated.as(approver).give('approve-step', { approvalId: 'G1', note: '' });
    expect(simulated.state).toMatchObject({
      stage: 'recovery-decision',
      closing: null,
      decision: { remedy: { status: 'filed' } },
    });
    expect(simulated.refusalOf('close', { outcome: 'waived', reason: 'Anew.' })).toBe('remedy-already-open');
  });
});

describe('an approver', () => {
  it('may be somebody who edited the case before the last approval, and not after it', () => {
    const simulated = gatedCase('correction');
    simulated.give('correct-claim-period', correction);
    simulated.as(approver).give('approve-step', { approvalId: 'G1', note: '' });
    simulated.as(approver).give('correct-claim-period', { ...correction, amount: minorUnits(9_000_000) });
    expect(simulated.refusalOf('approve-step', { approvalId: 'G2', note: '' })).toBeNull();
    expect(simulated.as(approver).refusalOf('approve-step', { approvalId: 'G2', note: '' })).toBe(
      'approver-has-edited',
    );
  });
});

describe('the decision behind a gate', () => {
  /** Refused on 5 January 2026; the periods of the advance notice end on 12 January. */
  function announced(): SimulatedCase {
    const simulated = simulateConfirmed({}, gated('decision'));
    simulated.give('record-refusal', { reason: 'The money is spent.' });
    serve(simulated, 'advance-notice', '2026-01-05');
    return simulated;
  }

  it('waits when everybody has been heard, is sent back with a reason, submitted again, and then issued', () => {
    const simulated = announced();
    simulated.until('2026-01-13');
    expect(waiting(simulated)).toEqual(['G1 decision waiting 2026-01-13']);
    expect(simulated.documents()).not.toContain('recovery-decision');
    expect(summaryOf(simulated.state).waitsFor).toBe('approver');
    expect(forecast(recoveryCase, simulated.state).end).toMatchObject({ kind: 'waits', waitsFor: 'approver' });
    expect(simulated.due('approval-reminder')).toBe('2026-01-20');
    simulated.until('2026-01-21');
    expect(simulated.due('approval-reminder')).toBe('2026-01-28');

    expect(simulated.refusalOf('send-back-step', { approvalId: 'G1', reason: 'No.' })).toBe('approver-has-edited');
    simulated.as(approver).give('send-back-step', { approvalId: 'G1', reason: 'The calculation is missing.' });
    expect(waiting(simulated)).toEqual(['G1 decision sent-back 2026-01-21']);
    expect(simulated.inWords(simulated.state.approvals[0]?.reason)).toBe('The calculation is missing.');
    expect(simulated.as(approver).refusalOf('approve-step', { approvalId: 'G1', note: '' })).toBe('approval-unknown');
    simulated.until('2026-01-29');
    expect(waiting(simulated)).toEqual(['G1 decision sent-back 2026-01-21']);

    simulated.give('submit-step', { approvalId: 'G1', note: 'Enclosed.' });
    expect(simulated.documents()).not.toContain('recovery-decision');
    simulated.as(approver).give('approve-step', { approvalId: 'G1', note: 'Checked.' });
    expect(waiting(simulated)).toEqual([]);
    const decision = simulated.state.documents.find(({ kind }) => kind === 'recovery-decision');
    expect(decision?.issuedOn).toBe('2026-01-29');
  });

  it('is overtaken when the case leaves the stage', () => {
    const simulated = announced();
    simulated.until('2026-01-13');
    simulated.give('record-payment', {
      amount: minorUnits(12_890_000),
      receivedOn: plainDate('2026-01-13'),
      reference: 'B1',
      payer: '戴某某',
    });
    expect(simulated.state.stage).toBe('closed');
    expect(waiting(simulated)).toEqual([]);
    expect(simulated.due('approval-reminder')).toBeUndefined();
  });
});

describe('the application to the court behind a gate', () => {
  /** The demand was served on 14 July 2026 and ran out on 28 July; the window is open until 13 October. */
  function ready(): SimulatedCase {
    const simulated = simulateInDemand(gated('court-application'));
    serve(simulated, 'demand-letter', '2026-07-14');
    simulated.until('2026-07-29');
    return simulated;
  }

  it('is not filed before it is approved, and the window runs on with its warnings', () => {
    const simulated = ready();
    expect(waiting(simulated)).toEqual(['G1 court-application waiting 2026-07-29']);
    expect(simulated.state.court?.status).toBe('not-filed');
    expect(simulated.due('court-window')).toBe('2026-10-13');
    simulated.until('2026-09-14');
    expect(simulated.due('court-window')).toBe('2026-10-13');
    const alerts = simulated.records.flatMap(({ timeline }) => timeline).map(({ message }) => inEnglish(message));
    expect(alerts).toContain('The application to the court must be filed by 2026-10-13.');
    simulated.as(approver).give('approve-step', { approvalId: 'G1', note: '' });
    expect(simulated.state.court).toMatchObject({ status: 'filed', filedOn: '2026-09-14' });
    expect(simulated.due('court-window')).toBeUndefined();
  });

  it('that is approved after the window has closed is not filed; filed late with reasons it is approved again', () => {
    const simulated = ready();
    simulated.until('2026-10-14');
    expect(simulated.state.courtWindow).toMatchObject({ closes: '2026-10-13', missed: true });
    simulated.as(approver).give('approve-step', { approvalId: 'G1', note: '' });
    expect(simulated.state.court?.status).toBe('not-filed');
    simulated.give('file-court-application', { reasonForDelay: 'The approver was ill.' });
    expect(waiting(simulated)).toEqual(['G2 court-application waiting 2026-10-14']);
    simulated.as(approver).give('approve-step', { approvalId: 'G2', note: '' });
    expect(simulated.inWords(simulated.state.court)).toMatchObject({
      status: 'filed',
      reasonForDelay: 'The approver was ill.',
    });
  });

  it('goes with the reasons that came while it waited', () => {
    const simulated = ready();
    simulated.until('2026-10-14');
    simulated.give('file-court-application', { reasonForDelay: 'The approver was ill.' });
    expect(waiting(simulated)).toEqual(['G2 court-application waiting 2026-10-14']);
    simulated.as(approver).give('approve-step', { approvalId: 'G2', note: '' });
    expect(simulated.inWords(simulated.state.court)).toMatchObject({
      status: 'filed',
      reasonForDelay: 'The approver was ill.',
    });
  });
});

describe('the transfer to the police behind a gate', () => {
  it('waits for a second person though the head has approved it, beside the ladder', () => {
    const simulated = simulateConfirmed({ suspicion: 'fraud' }, gated('referral'));
    simulated.give('approve-referral', { reason: 'Forged papers.' });
    expect(waiting(simulated)).toEqual(['G1 referral waiting 2026-01-05']);
    expect(simulated.state.referral).toMatchObject({ status: 'awaiting-head-decision', transferredOn: null });
    simulated.until('2026-01-07');
    simulated.as(approver).give('approve-step', { approvalId: 'G1', note: '' });
    expect(simulated.state.referral).toMatchObject({ status: 'transferred', transferredOn: '2026-01-07' });
    expect(simulated.documents()).toContain('police-transfer');
  });

  it('cannot be approved any more once the head has declined it', () => {
    const simulated = simulateConfirmed({ suspicion: 'fraud' }, gated('referral'));
    simulated.give('approve-referral', { reason: 'Forged papers.' });
    simulated.give('decline-referral', { reason: 'The signature is genuine after all.' });
    expect(waiting(simulated)).toEqual([]);
    expect(simulated.due('approval-reminder')).toBeUndefined();
    expect(simulated.as(approver).refusalOf('approve-step', { approvalId: 'G1', note: '' })).toBe('approval-unknown');
    expect(simulated.state.referral).toMatchObject({ status: 'declined', transferredOn: null });
  });
});
