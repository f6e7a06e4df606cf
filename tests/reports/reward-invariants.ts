import assert from 'node:assert/strict';
import { closedToCommand } from '../../domain/kernel/command-admission.ts';
import { dutiesOf } from '../../domain/kernel/duties/duties.ts';
import { reward } from '../../domain/processes/reward/definition.ts';
import type { Reward } from '../../domain/processes/reward/state.ts';
import type { Step } from '../ladder/invariants/invariant.ts';

/** An open report has a clock that runs; a closed one has none. */
export function aReportIsNeverForgotten({ state: { stage, deadlines } }: Step<Reward>): void {
  const running = deadlines.filter(({ status }) => status === 'running').length;
  assert.equal(running > 0, stage !== 'closed', `${running} clocks run in ${stage}`);
}

/** An open report asks somebody, or waits for its reporter, its matter or the end of a remedy; what it asks can be done. */
export function somebodyIsAsked({ state }: Step<Reward>): void {
  const duties = dutiesOf(reward, state).filter(({ kind }) => kind !== 'assign-process' && kind !== 'deliver-event');
  const { stage, acts, documents, award } = state;
  const waitsForOthers =
    stage === 'granting' ||
    award?.isCorrected === true ||
    (stage === 'notified' && award?.receivedOn !== null) ||
    acts.some(({ documentId }) => documents.some(({ id, servedOn }) => id === documentId && servedOn !== null));
  if (stage === 'closed') return assert.deepEqual(duties, []);
  assert.ok(duties.length > 0 || waitsForOthers, `nobody is asked in ${stage}`);
  for (const { id, commands, blocked } of duties) {
    assert.equal(blocked, null, `${id} is blocked by ${blocked?.code}`);
    for (const command of commands) assert.equal(closedToCommand(reward, state, command), null, `${id}: ${command}`);
  }
}

/** No clock is set twice, and only what is stayed stands still: the handling, or a reconsideration. */
export function clocksAreSetOnce({ state: { deadlines, stage } }: Step<Reward>): void {
  const clocks = deadlines.map(({ purpose, subject }) => `${purpose} ${subject}`);
  assert.deepEqual(clocks.toSorted(), [...new Set(clocks)].toSorted());
  for (const { purpose, status } of deadlines)
    if (status === 'on-hold' && purpose !== 'reconsideration-decision')
      assert.deepEqual([purpose, stage], ['handling', 'stayed']);
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
  const told = [...earlier, record].flatMap(({ events }) => events);
  const last = told.findLast(({ event }) => event !== 'report-kept-from');
  assert.ok(last?.event === 'report-left' || last?.event === 'basis-corrected', `${outcome} after ${last?.event}`);
}

/** Letters to the reporter name them by opaque ids, others not at all. */
export function onlyLettersToThemKnowReporters({ record: { documents }, state }: Step<Reward>): void {
  for (const { kind, reporterIds } of documents) {
    const toAuthority = ['hand-over-letter', 'clue-transfer', 'approval-form'].includes(kind);
    assert.deepEqual(reporterIds, toAuthority ? [] : state.reporterIds, kind);
  }
}

/** Whoever is served with a decision against them can contest it: while nobody has, both periods are kept or run. */
export function whoIsServedCanContest({ state: { acts, documents, deadlines, stage } }: Step<Reward>): void {
  for (const { id, documentId, standing, remedy, remedies, endedRights } of acts) {
    const isServed = documents.some((each) => each.id === documentId && each.servedOn !== null);
    if (stage === 'closed' || standing !== 'stands' || !isServed || remedy !== null || remedies.length > 0) continue;
    for (const right of ['reconsideration', 'suit'])
      assert.ok(
        deadlines.some(({ purpose, subject }) => purpose === right && subject === id) ||
          endedRights.some((period) => period.right === right),
        `${id} grants no ${right}`,
      );
  }
}

/** An act that has fallen, or was overtaken, is contested no more. */
export function whatHasFallenIsNotContested({ state: { acts, deadlines } }: Step<Reward>): void {
  const rights = ['reconsideration', 'suit'];
  for (const { id, standing } of acts)
    if (standing !== 'stands')
      assert.deepEqual(
        deadlines.filter(({ purpose, subject }) => subject === id && rights.includes(purpose)),
        [],
      );
}

/** A decision that is made in the place of one that had fallen names it, and only that. */
export function whatIsReplacedHasFallen({ state: { acts } }: Step<Reward>): void {
  for (const { kind, replaces } of acts) {
    const replaced = acts.find(({ id }) => id === replaces);
    assert.equal(replaced === undefined, replaces === null);
    if (replaced !== undefined) assert.deepEqual([replaced.kind, replaced.standing], [kind, 'fallen']);
  }
}
