import assert from 'node:assert/strict';
import { pendingHearings, unansweredDefences } from '../../../domain/procedures/administrative-act/being-heard.ts';
import { decisionUnderRemedy, endedRemedies, openRemedy } from '../../../domain/recovery-case/acts/decision-act.ts';
import type { Step } from './invariant.ts';

const rights = ['reconsideration', 'suit', 'suit-after-reconsideration'];
const courses = {
  reconsideration: [
    'reconsideration-review',
    'reconsideration-correction',
    'reconsideration-decision',
    'remedy-reminder',
  ],
  suit: ['suit-acceptance', 'suit-judgment', 'remedy-reminder'],
};

/** A decision is issued only when everybody has been heard: served, periods over, hearings held, defences answered. */
export function nobodyIsDecidedOnUnheard({ record: { documents }, state }: Step): void {
  if (!documents.some(({ kind }) => kind === 'recovery-decision')) return;
  const { decision } = state;
  assert.ok(decision !== null, 'a letter without a decision');
  assert.equal(unansweredDefences(decision).length, 0, 'defences without an answer');
  assert.equal(pendingHearings(decision).length, 0, 'hearings that are not over');
  const running = state.deadlines.filter(({ subject }) => subject === decision.id).map(({ purpose }) => purpose);
  assert.ok(!running.includes('defence') && !running.includes('hearing-request'), 'the period to be heard runs');
  const notice = state.documents.findLast(({ kind }) => kind === 'advance-notice');
  assert.notEqual(notice?.servedOn, null, 'the notice is not served');
}

/** Never two remedies, and each that is open is waited for; accepted, it leaves its applicant no other. */
export function remediesAreOneAtATime({ state }: Step): void {
  const { deadlines } = state;
  const [remedy, remedies] = [openRemedy(state), endedRemedies(state)];
  const waiting = deadlines
    .filter(({ purpose }) => [...courses.reconsideration, ...courses.suit].includes(purpose))
    .filter(({ subject }) => ![...state.penalties, ...state.benefitActs].some(({ id }) => id === subject));
  if (remedy === null) return assert.equal(waiting[0]?.purpose, undefined, 'waited for without a remedy');
  assert.ok(
    waiting.some(({ status }) => status === 'running'),
    `nothing waits for the ${remedy.kind}`,
  );
  const ofAnother = waiting.find(({ purpose }) => !courses[remedy.kind].includes(purpose));
  assert.equal(ofAnother?.purpose, undefined, `runs for a ${remedy.kind}`);
  assert.ok(!remedies.some((ended) => ended.remedy.id === remedy.id), `${remedy.id} has ended before`);
  if (remedy.acceptedOn === null) return;
  const right = deadlines.find(
    ({ purpose, addressee, subject }) =>
      rights.includes(purpose) && addressee === remedy.addresseeId && subject === decisionUnderRemedy(state)?.id,
  );
  assert.equal(right?.purpose, undefined, `open to ${remedy.addresseeId}, whose ${remedy.kind} is accepted`);
}

/** A case is not closed before an authority or court that was turned to has answered. */
export function noClosedCaseHasARemedyOpen({ state }: Step): void {
  const remedy = openRemedy(state);
  if (state.stage === 'closed') assert.equal(remedy, null, `closed while a ${remedy?.kind} is open`);
}

/** While anybody may still turn to an authority or court, or has, the agency does not. */
export function theWayToTheCourtWaits({ record: { documents }, state }: Step): void {
  const { deadlines, court, judgment, courtWindow } = state;
  const ofDecision = deadlines.filter(({ subject }) => subject === state.decision?.id);
  const open = openRemedy(state) !== null || ofDecision.some(({ purpose }) => rights.includes(purpose));
  if (!open) return;
  const early = documents.find(({ kind }) => kind === 'demand-letter' || kind === 'court-application');
  assert.equal(early?.kind, undefined, 'issued while a remedy is open');
  if (judgment === null && (court === null || court.status === 'not-filed'))
    assert.equal(courtWindow, null, 'the window is open while a remedy is');
}
