import assert from 'node:assert/strict';
import { countingSteps, dayReached } from '../../../domain/kernel/clocks/explanation.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import { rulesOf } from '../../../domain/kernel/rules-of-process.ts';
import { ladderSettings } from '../../../domain/rulebooks/rulebook.ts';
import type { Step } from './invariant.ts';

/** What must hold of every kind of process. */

/** Whatever people have told the case, every clock can act when it is due. */
export function noClockFails<P extends ProcessTypes<P>>({ record: { cause } }: Step<P>): void {
  if (cause.kind === 'clock-failure') assert.fail(`${cause.purpose} failed: ${cause.problem}`);
}

/**
 * Every date explains itself by the versions that it was counted by, whatever the process goes by since: the steps by which it is
 * said to have been counted lead to it. One that stands still has none.
 */
export function datesExplainThemselves<P extends ProcessTypes<P>>({ record: { deadlines }, state }: Step<P>): void {
  for (const deadline of deadlines.filter(({ status }) => status === 'running')) {
    const { counting, purpose, due, calendarVersion, rulebookVersion: version, settingsVersion } = deadline;
    const { officeSettings } = state;
    const isByWhatIsKept = settingsVersion === (officeSettings?.version ?? null);
    if (calendarVersion !== state.calendar.version || !isByWhatIsKept) continue;
    const rules = rulesOf({ rulebook: { id: state.rulebook.id, version }, officeSettings });
    const { restDays } = ladderSettings(rules);
    const by = { rules, calendar: state.calendar, restDays };
    assert.equal(
      dayReached(countingSteps(by, deadline, counting)),
      due,
      `${purpose} of ${due} does not explain itself`,
    );
  }
}

/** Revisions and timeline count on without a gap. */
export function numberingHasNoGaps<P extends ProcessTypes<P>>({ record, before }: Step<P>): void {
  assert.equal(record.revision, (before?.revision ?? 0) + 1);
  const first = before?.state.counters.timeline ?? 0;
  assert.deepEqual(
    record.timeline.map(({ sequence }) => sequence),
    record.timeline.map((_, index) => first + index + 1),
  );
}

/** Nobody approves who has edited the case since the last approval. */
export function nobodyApprovesTheirOwn<P extends ProcessTypes<P>>({ record: { cause }, before }: Step<P>): void {
  if (cause.kind !== 'command' || cause.command !== 'approve-step') return;
  assert.ok(!before?.state.editors.includes(cause.actor.id), `${cause.actor.id} has edited the case`);
}

/** Each step that waits for a second person is reminded of, and nothing else is. */
export function approvalsAreWatched<P extends ProcessTypes<P>>({ state: { approvals, deadlines } }: Step<P>): void {
  const reminded = deadlines.flatMap(({ purpose, subject }) => (purpose === 'approval-reminder' ? [`${subject}`] : []));
  assert.deepEqual(reminded.toSorted(), approvals.map(({ id }) => id).toSorted());
}

/** Wherever a process stands, it has entered: the last stage that a step enters is the one that it leaves it in, from that day. */
export function stagesAreEntered<P extends ProcessTypes<P>>({ record, state, before }: Step<P>): void {
  const last = record.stagesEntered.at(-1);
  assert.equal(last ?? before?.state.stage, state.stage);
  assert.equal(last === undefined ? before?.state.stageEnteredOn : record.on, state.stageEnteredOn);
}
