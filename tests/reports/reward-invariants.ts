import assert from 'node:assert/strict';
import { closedToCommand } from '../../domain/kernel/command-admission.ts';
import { dutiesOf } from '../../domain/kernel/duties/duties.ts';
import { reward } from '../../domain/processes/reward/definition.ts';
import type { Reward } from '../../domain/processes/reward/state.ts';
import type { Step } from '../ladder/invariant.ts';

/** An open report has a clock that runs; a closed one has none. */
export function aReportIsNeverForgotten({ state: { stage, deadlines } }: Step<Reward>): void {
  const running = deadlines.filter(({ status }) => status === 'running').length;
  assert.equal(running > 0, stage !== 'closed', `${running} clocks run in ${stage}`);
}

/** An open report asks somebody, or waits for its reporter, its matter or the end of a remedy; what it asks can be done. */
export function somebodyIsAsked({ state }: Step<Reward>): void {
  const duties = dutiesOf(reward, state).filter(({ kind }) => kind !== 'assign-process');
  const { stage, decision, award } = state;
  const waitsForOthers =
    stage === 'granting' ||
    award?.isCorrected === true ||
    (stage === 'notified' && award?.receivedOn !== null) ||
    decision?.servedOn != null;
  if (stage === 'closed') return assert.deepEqual(duties, []);
  assert.ok(duties.length > 0 || waitsForOthers, `nobody is asked in ${stage}`);
  for (const { id, commands, blocked } of duties) {
    assert.equal(blocked, null, `${id} is blocked by ${blocked?.code}`);
    for (const command of commands) assert.equal(closedToCommand(reward, state, command), null, `${id}: ${command}`);
  }
}

/** No clock is set twice, and only the handling stands still, while it is stayed. */
export function clocksAreSetOnce({ state: { deadlines, stage } }: Step<Reward>): void {
  const purposes = deadlines.map(({ purpose }) => purpose);
  assert.deepEqual(purposes.toSorted(), [...new Set(purposes)].toSorted());
  for (const { purpose, status } of deadlines)
    if (status === 'on-hold') assert.deepEqual([purpose, stage], ['handling', 'stayed']);
}

/** Whoever proposed a reward has neither reviewed nor approved it. */
export function fourEyes({ state: { award } }: Step<Reward>): void {
  if (award === null) return;
  assert.notEqual(award.proposedBy, award.approvedBy);
  assert.notEqual(award.proposedBy, award.reviewedBy);
  assert.notEqual(award.approvedBy, award.reviewedBy);
}

/** Nothing is paid that the matter has not granted, or without its materials. */
export function onlyWhatIsGrantedIsPaid({ state: { award } }: Step<Reward>): void {
  if (award?.paidOn == null) return;
  assert.ok(award.amount !== null && award.amount > 0 && award.claim !== null);
}

/** A reward that is waived, refused or revoked unpaid leaves the matter, once it is decided. */
export function theMatterHearsOfTheEnd({ state, record, earlier }: Step<Reward>): void {
  const outcome = state.closing?.outcome;
  if (outcome !== 'waived' && outcome !== 'refused' && outcome !== 'revoked' && outcome !== 'unfounded') return;
  const last = [...earlier, record].flatMap(({ events }) => events).at(-1);
  assert.ok(last?.event === 'report-left' || last?.event === 'basis-corrected', `${outcome} after ${last?.event}`);
}

/** Letters to the reporter name them by opaque ids, others not at all. */
export function onlyLettersToThemKnowReporters({ record: { documents }, state }: Step<Reward>): void {
  for (const { kind, reporterIds } of documents) {
    const toAuthority = ['hand-over-letter', 'clue-transfer', 'approval-form'].includes(kind);
    assert.deepEqual(reporterIds, toAuthority ? [] : state.reporterIds, kind);
  }
}
