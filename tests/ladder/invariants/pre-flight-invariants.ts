import assert from 'node:assert/strict';
import { dutiesOf } from '../../../domain/kernel/duties/duties.ts';
import { findingsOn } from '../../../domain/kernel/pre-flight/pre-flight-rules.ts';
import { recoveryCase } from '../../../domain/recovery-case/definition.ts';
import type { DocumentKind } from '../../../domain/recovery-case/document-kinds.ts';
import type { Burden } from '../../../domain/recovery-case/pre-flight/burden.ts';
import { preFlightOfCase } from '../../../domain/recovery-case/pre-flight/case-pre-flight.ts';
import type { Step } from './invariant.ts';

/** Steps against somebody that nobody has given. */

/** The step by which a document comes. */
const burdenOf: { readonly [Kind in DocumentKind]?: Burden } = {
  'advance-notice': 'announcement',
  'withholding-notice': 'withholding',
  'recovery-decision': 'decision',
  'demand-letter': 'demand',
  'court-application': 'court-application',
  'suspension-notice': 'suspension',
  'police-transfer': 'police-transfer',
};

/** Commands by which a person takes such a step themselves. */
const byPeople = ['take-stopped-step', 'approve-step', 'file-court-application', 'approve-referral'];

/** A crime, and that payment was suspended, do not lapse with the claim. */
const notOfTheClaim: readonly Burden[] = ['police-transfer', 'suspension'];

/** What is barred is asked for by nothing that goes by itself. */
export function nothingBarredIsAskedForByItself({ record: { cause, documents }, state, before }: Step): void {
  if (before === undefined || (cause.kind === 'command' && byPeople.includes(cause.command))) return;
  const asked = documents.filter(({ kind }) => {
    const burden = burdenOf[kind];
    return burden !== undefined && !notOfTheClaim.includes(burden);
  });
  if (asked.length === 0) return;
  const barredBefore = expired(before.state);
  const barred = expired(state).filter((id) => barredBefore.includes(id));
  assert.deepEqual(barred, [], `${asked.map(({ kind }) => kind).join(', ')} for what is barred`);
}

/** No step is taken by itself against a case in which a check fails that stops it, before it as well as after it. */
export function nothingIsDonePastACheck({ record: { cause, documents, on }, state, before }: Step): void {
  if (before === undefined || (cause.kind === 'command' && byPeople.includes(cause.command))) return;
  for (const { kind } of documents) {
    const burden = burdenOf[kind];
    if (burden === undefined) continue;
    const stopping = (at: Step['state']): readonly string[] =>
      findingsOn(preFlightOfCase, at, on, burden).stopping.map(({ check }) => check);
    const after = stopping(state);
    assert.deepEqual(
      stopping(before.state).filter((check) => after.includes(check)),
      [],
      `${kind} past a check`,
    );
  }
}

/** Each stopped step is the duty of somebody, reminded of, dated before the right lapses that it keeps; and is stopped by something. */
export function stoppedStepsAreDuties({ record: { on }, state }: Step): void {
  const asked = dutiesOf(recoveryCase, state).filter(({ kind }) => kind === 'decide-stopped-step');
  assert.deepEqual(
    asked.map(({ subject }) => `${subject}`).toSorted(),
    state.stoppedSteps.map(({ burden }) => burden).toSorted(),
  );
  for (const { burden, lapsesOn, reasons } of state.stoppedSteps) {
    const reminder = state.deadlines.find(
      ({ purpose, subject }) => purpose === 'stopped-step-reminder' && subject === burden,
    );
    assert.ok(reminder !== undefined, `nobody is reminded of ${burden}`);
    if (lapsesOn !== null && lapsesOn >= on) assert.ok(reminder.due <= lapsesOn, `${burden} is decided on too late`);
    assert.ok(reasons.length > 0, `nothing is said against ${burden}`);
    if (state.hold === null)
      assert.ok(findingsOn(preFlightOfCase, state, on, burden).stopping.length > 0, `${burden} could go on`);
  }
}

/** Nobody is reminded of what is not stopped. */
export function onlyStoppedStepsAreRemindedOf({ state: { stoppedSteps, deadlines } }: Step): void {
  const reminded = deadlines.flatMap(({ purpose, subject }) =>
    purpose === 'stopped-step-reminder' ? [`${subject}`] : [],
  );
  assert.deepEqual(reminded.toSorted(), stoppedSteps.map(({ burden }) => burden).toSorted());
}

function expired({ limitation, balances }: Step['state']): readonly string[] {
  const owed = new Set(balances.filter(({ outstanding }) => outstanding > 0).map(({ claimId }) => claimId));
  return (limitation?.claims ?? [])
    .filter(({ claimPeriodId, standing }) => standing === 'expired' && owed.has(claimPeriodId))
    .map(({ claimPeriodId }) => claimPeriodId);
}
