import { inEnglish } from '../sample/in-english.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { minorUnits } from '../../domain/money/money.ts';
import type { DocumentKind } from '../../domain/recovery-case/document-kinds.ts';
import { forecast } from '../../domain/kernel/forecast.ts';
import { summaryOf } from '../../domain/recovery-case/summary.ts';
import type { GateStep } from '../../domain/rulebooks/gate-step.ts';
import { officeSettings, PaperCase, sampleOpening } from '../sample/sample-case.ts';
import { decidedCase, particularsOf } from '../sample/remedy-cases.ts';
import { nothingLongStandsIn } from './text-invariants.ts';
import { confirmedOnPaper, inDemandOnPaper, serve } from './paper-at-court.ts';

const approver = { id: 'approver-1', name: '审批人一' };

const gated = (...gates: readonly GateStep[]) => ({ officeSettings: officeSettings({ settings: { gates } }) });

function gatedCase(...gates: readonly GateStep[]): PaperCase {
  const paper = new PaperCase('2026-01-05', sampleOpening(gated(...gates)));
  return paper;
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

const waiting = (paper: PaperCase): readonly string[] =>
  paper.state.approvals.map(({ id, step, status, since }) => `${id} ${step} ${status} ${since}`);

describe('a command behind a gate', () => {
  it('waits for a second person, who is none of those who edited the case', () => {
    const paper = gatedCase('correction');
    paper.give('correct-claim-period', correction);
    expect(waiting(paper)).toEqual(['G1 correction waiting 2026-01-05']);
    expect(paper.state.balances[0]?.claimed).toBe(12_890_000);
    expect(paper.refusalOf('approve-step', { approvalId: 'G1', note: '' })).toBe('approver-edited-case');

    paper.as(approver).give('approve-step', { approvalId: 'G1', note: 'Checked.' });
    expect(waiting(paper)).toEqual([]);
    expect(paper.state.balances[0]?.claimed).toBe(10_000_000);
    expect(paper.due('approval-reminder')).toBeUndefined();
  });

  it('is approved by nobody who asked for it, though another step was approved meanwhile', () => {
    const paper = gatedCase('correction', 'waiver');
    paper.give('correct-claim-period', correction);
    paper.give('close', { outcome: 'waived', reason: 'The debtor has nothing.' });
    paper.as(approver).give('approve-step', { approvalId: 'G1', note: '' });
    expect(waiting(paper)).toEqual(['G2 waiver waiting 2026-01-05']);
    expect(paper.refusalOf('approve-step', { approvalId: 'G2', note: '' })).toBe('approver-edited-case');
    paper.as(approver).give('approve-step', { approvalId: 'G2', note: '' });
    expect(paper.state.closing?.outcome).toBe('waived');
  });

  it('is reminded every seven days and never forgotten', () => {
    const paper = gatedCase('correction');
    paper.give('correct-claim-period', correction);
    expect(paper.due('approval-reminder')).toBe('2026-01-12');
    paper.until('2026-01-13');
    expect(paper.due('approval-reminder')).toBe('2026-01-20');
    expect(paper.records.at(-1)?.timeline.some(({ kind }) => kind === 'alert')).toBe(true);
  });

  it('that is sent back changes nothing and can be given again', () => {
    const paper = gatedCase('correction');
    paper.give('correct-claim-period', correction);
    paper.as(approver).give('send-back-step', { approvalId: 'G1', reason: 'The statement is missing.' });
    expect(waiting(paper)).toEqual([]);
    expect(paper.state.balances[0]?.claimed).toBe(12_890_000);
    paper.give('correct-claim-period', correction);
    expect(waiting(paper)).toEqual(['G2 correction waiting 2026-01-05']);
  });

  it.each<[GateStep, DocumentKind, (paper: PaperCase, reason: string) => void]>([
    ['correction', 'claim-amendment', (paper, reason) => paper.give('correct-claim-period', { ...correction, reason })],
    ['waiver', 'closing-notice', (paper, reason) => paper.give('close', { outcome: 'waived', reason })],
    [
      'reopening',
      'reopening-notice',
      (paper, reason) => {
        paper.give('close', { outcome: 'transferred', reason: '移交外县办理。' });
        paper.give('reopen', { reason, newFacts: '死亡证明系伪造。'.repeat(1_000) });
      },
    ],
  ])('waits without the words of its long texts, which its letter has once it is approved: %s', (step, kind, give) => {
    const paper = gatedCase(step);
    paper.give('confirm-overpayment', confirmation);
    const reason = '生活困难，无力偿还。'.repeat(200);
    give(paper, reason);
    expect(waiting(paper)).toHaveLength(1);
    nothingLongStandsIn(paper.state);
    paper.until('2026-01-20');
    paper.as(approver).give('approve-step', { approvalId: 'G1', note: '' });
    expect(particularsOf(paper, kind)).toMatchObject({ reason });
  });

  it('that the case no longer allows when it is approved is dropped with an alert', () => {
    const paper = gatedCase('waiver');
    paper.give('confirm-overpayment', confirmation);
    paper.give('close', { outcome: 'waived', reason: 'No estate.' });
    expect(paper.state.stage).toBe('persuasion');
    paper.give('record-payment', {
      amount: minorUnits(12_890_000),
      receivedOn: plainDate('2026-01-05'),
      reference: 'B1',
      payer: '戴某某',
    });
    expect(paper.state.stage).toBe('closed');
    expect(paper.refusalOf('approve-step', { approvalId: 'G1', note: '' })).toBe('case-closed');
  });
});

describe('a closing that waits for a second person', () => {
  it('is not carried out when somebody has asked for reconsideration meanwhile', () => {
    const paper = decidedCase(gated('waiver'));
    paper.until('2026-03-02');
    paper.give('close', { outcome: 'waived', reason: 'The debtor has nothing.' });
    const filing = { addresseeId: null, authority: null, reasonForDelay: null };
    paper.give('file-reconsideration', { ...filing, filedOn: plainDate('2026-03-02') });
    paper.as(approver).give('approve-step', { approvalId: 'G1', note: '' });
    expect(paper.state).toMatchObject({
      stage: 'recovery-decision',
      closing: null,
      decision: { remedy: { status: 'filed' } },
    });
    expect(paper.refusalOf('close', { outcome: 'waived', reason: 'Anew.' })).toBe('remedy-already-open');
  });
});

describe('an approver', () => {
  it('may be somebody who edited the case before the last approval, and not after it', () => {
    const paper = gatedCase('correction');
    paper.give('correct-claim-period', correction);
    paper.as(approver).give('approve-step', { approvalId: 'G1', note: '' });
    paper.as(approver).give('correct-claim-period', { ...correction, amount: minorUnits(9_000_000) });
    expect(paper.refusalOf('approve-step', { approvalId: 'G2', note: '' })).toBeNull();
    expect(paper.as(approver).refusalOf('approve-step', { approvalId: 'G2', note: '' })).toBe('approver-edited-case');
  });
});

describe('the decision behind a gate', () => {
  /** Refused on 5 January 2026; the periods of the advance notice end on 12 January. */
  function announced(): PaperCase {
    const paper = confirmedOnPaper({}, gated('decision'));
    paper.give('record-refusal', { reason: 'The money is spent.' });
    serve(paper, 'advance-notice', '2026-01-05');
    return paper;
  }

  it('waits when everybody has been heard, is sent back with a reason, submitted again, and then issued', () => {
    const paper = announced();
    paper.until('2026-01-13');
    expect(waiting(paper)).toEqual(['G1 decision waiting 2026-01-13']);
    expect(paper.documents()).not.toContain('recovery-decision');
    expect(summaryOf(paper.state).waitsFor).toBe('approver');
    expect(forecast(recoveryCase, paper.state).end).toMatchObject({ kind: 'waits', waitsFor: 'approver' });
    expect(paper.due('approval-reminder')).toBe('2026-01-20');
    paper.until('2026-01-21');
    expect(paper.due('approval-reminder')).toBe('2026-01-28');

    expect(paper.refusalOf('send-back-step', { approvalId: 'G1', reason: 'No.' })).toBe('approver-edited-case');
    paper.as(approver).give('send-back-step', { approvalId: 'G1', reason: 'The calculation is missing.' });
    expect(waiting(paper)).toEqual(['G1 decision sent-back 2026-01-21']);
    expect(paper.inWords(paper.state.approvals[0]?.reason)).toBe('The calculation is missing.');
    expect(paper.as(approver).refusalOf('approve-step', { approvalId: 'G1', note: '' })).toBe('approval-unknown');
    paper.until('2026-01-29');
    expect(waiting(paper)).toEqual(['G1 decision sent-back 2026-01-21']);

    paper.give('submit-step', { approvalId: 'G1', note: 'Enclosed.' });
    expect(paper.documents()).not.toContain('recovery-decision');
    paper.as(approver).give('approve-step', { approvalId: 'G1', note: 'Checked.' });
    expect(waiting(paper)).toEqual([]);
    const decision = paper.state.documents.find(({ kind }) => kind === 'recovery-decision');
    expect(decision?.issuedOn).toBe('2026-01-29');
  });

  it('is overtaken when the case leaves the stage', () => {
    const paper = announced();
    paper.until('2026-01-13');
    paper.give('record-payment', {
      amount: minorUnits(12_890_000),
      receivedOn: plainDate('2026-01-13'),
      reference: 'B1',
      payer: '戴某某',
    });
    expect(paper.state.stage).toBe('closed');
    expect(waiting(paper)).toEqual([]);
    expect(paper.due('approval-reminder')).toBeUndefined();
  });
});

describe('the application to the court behind a gate', () => {
  /** The demand was served on 14 July 2026 and ran out on 28 July; the window is open until 13 October. */
  function ready(): PaperCase {
    const paper = inDemandOnPaper(gated('court-application'));
    serve(paper, 'demand-letter', '2026-07-14');
    paper.until('2026-07-29');
    return paper;
  }

  it('is not filed before it is approved, and the window runs on with its warnings', () => {
    const paper = ready();
    expect(waiting(paper)).toEqual(['G1 court-application waiting 2026-07-29']);
    expect(paper.state.court?.status).toBe('not-filed');
    expect(paper.due('court-window')).toBe('2026-10-13');
    paper.until('2026-09-14');
    expect(paper.due('court-window')).toBe('2026-10-13');
    const alerts = paper.records.flatMap(({ timeline }) => timeline).map(({ message }) => inEnglish(message));
    expect(alerts).toContain('The application to the court must be filed by 2026-10-13.');
    paper.as(approver).give('approve-step', { approvalId: 'G1', note: '' });
    expect(paper.state.court).toMatchObject({ status: 'filed', filedOn: '2026-09-14' });
    expect(paper.due('court-window')).toBeUndefined();
  });

  it('that is approved after the window has closed is not filed; filed late with reasons it is approved again', () => {
    const paper = ready();
    paper.until('2026-10-14');
    expect(paper.state.courtWindow).toMatchObject({ closes: '2026-10-13', missed: true });
    paper.as(approver).give('approve-step', { approvalId: 'G1', note: '' });
    expect(paper.state.court?.status).toBe('not-filed');
    paper.give('file-court-application', { reasonForDelay: 'The approver was ill.' });
    expect(waiting(paper)).toEqual(['G2 court-application waiting 2026-10-14']);
    paper.as(approver).give('approve-step', { approvalId: 'G2', note: '' });
    expect(paper.inWords(paper.state.court)).toMatchObject({
      status: 'filed',
      reasonForDelay: 'The approver was ill.',
    });
  });

  it('goes with the reasons that came while it waited', () => {
    const paper = ready();
    paper.until('2026-10-14');
    paper.give('file-court-application', { reasonForDelay: 'The approver was ill.' });
    expect(waiting(paper)).toEqual(['G2 court-application waiting 2026-10-14']);
    paper.as(approver).give('approve-step', { approvalId: 'G2', note: '' });
    expect(paper.inWords(paper.state.court)).toMatchObject({
      status: 'filed',
      reasonForDelay: 'The approver was ill.',
    });
  });
});

describe('the transfer to the police behind a gate', () => {
  it('waits for a second person though the head has approved it, beside the ladder', () => {
    const paper = confirmedOnPaper({ suspicion: 'fraud' }, gated('referral'));
    paper.give('approve-referral', { reason: 'Forged papers.' });
    expect(waiting(paper)).toEqual(['G1 referral waiting 2026-01-05']);
    expect(paper.state.referral).toMatchObject({ status: 'awaiting-head-decision', transferredOn: null });
    paper.until('2026-01-07');
    paper.as(approver).give('approve-step', { approvalId: 'G1', note: '' });
    expect(paper.state.referral).toMatchObject({ status: 'transferred', transferredOn: '2026-01-07' });
    expect(paper.documents()).toContain('police-transfer');
  });

  it('cannot be approved any more once the head has declined it', () => {
    const paper = confirmedOnPaper({ suspicion: 'fraud' }, gated('referral'));
    paper.give('approve-referral', { reason: 'Forged papers.' });
    paper.give('decline-referral', { reason: 'The signature is genuine after all.' });
    expect(waiting(paper)).toEqual([]);
    expect(paper.due('approval-reminder')).toBeUndefined();
    expect(paper.as(approver).refusalOf('approve-step', { approvalId: 'G1', note: '' })).toBe('approval-unknown');
    expect(paper.state.referral).toMatchObject({ status: 'declined', transferredOn: null });
  });
});
