import { openRemedy } from '../../../domain/recovery-case/acts/decision-act.ts';
import { liesWithTheCourt } from '../../../domain/recovery-case/acts/reopen-remedies.ts';
import assert from 'node:assert/strict';
import { isBefore } from '../../../domain/calendar/plain-date.ts';
import { totalsOf } from '../../../domain/ledger/booking.ts';
import { lastActOn } from '../../../domain/recovery-case/limitation/agreed-instalments.ts';
import { lastDayOfClaim, outerLastDay } from '../../../domain/recovery-case/limitation/limitation-days.ts';
import { penaltyKeepsCaseOpen } from '../../../domain/recovery-case/penalties/penalty.ts';
import type { Step } from './invariant.ts';

/** An objection follows a refusal, enforcement a title, execution a settlement or judgment. */
export function courtsActInOrder({ state: { court, enforcement, civilSuit, judgment, documents } }: Step): void {
  const issued = (kind: string): boolean => documents.some((document) => document.kind === kind);
  if (court !== null && ['refused', 'objected', 'refused-finally'].includes(court.status))
    assert.notEqual(court.refusal, null, `${court.status} without a refusal`);
  if (court?.status === 'accepted') assert.notEqual(court.acceptedOn, null, 'accepted on no day');
  if (court?.status === 'objected') assert.ok(issued('court-objection'), 'objected without a letter');
  if (enforcement !== null)
    assert.ok(court?.status === 'ruled' || civilSuit?.status === 'executing', 'enforced without a title');
  if (civilSuit?.status === 'executing') {
    assert.notEqual(civilSuit.title, null, 'executed without a title');
    assert.ok(issued('civil-execution-application'), 'executed without an application');
  }
  if (civilSuit !== null) assert.ok(issued('civil-complaint'), 'sued without a complaint');
  // Where the application still lies with the court, a person is asked (`actsComeAfterWhatTheyNeed`).
  if (court?.title.kind === 'judgment' && court.status !== 'not-filed' && !liesWithTheCourt(court))
    assert.notEqual(judgment, null, 'filed by a judgment that is not there');
}

/** Notice before decision, decision before demand; the court is asked once remedies are over, inside its window. */
export function actsComeAfterWhatTheyNeed(step: Step): void {
  const { court, documents, stage, confirmation } = step.state;
  const issued = (kind: string): boolean => documents.some((document) => document.kind === kind);
  if (issued('recovery-decision')) assert.ok(issued('advance-notice'), 'decided without an advance notice');
  if (issued('demand-letter')) assert.ok(issued('recovery-decision'), 'demanded without a decision');
  if (stage !== 'closed' && court !== null && liesWithTheCourt(court)) {
    const amiss = whatIsAmiss(step.state);
    assert.ok(amiss === null || isForAPerson(step), `filed on ${court.filedOn}, ${amiss}`);
  }
  // A fine that was decided before the case was closed and reopened stands, though the claim is not confirmed anew.
  const collectsFine = stage === 'penalty-collection' && penaltyKeepsCaseOpen(step.state);
  if (stage !== 'closed' && confirmation === null && !collectsFine)
    assert.ok(['verification', 'public-notice', 'refund-due'].includes(stage), `${stage} without a confirmation`);
}

/** Why an application that lies with the court should not, by what is known now; null where it is in order. */
function whatIsAmiss({ court, courtWindow, decision, documents, judgment }: Step['state']): string | null {
  const filedOn = court?.filedOn ?? null;
  if (court === null || filedOn === null || decision === null) return 'on no day, or without a decision';
  if (court.title.kind === 'judgment' && judgment === null) return 'by a judgment that is not there';
  if (court.title.kind === 'decision' && judgment !== null) return null;
  if (court.title.kind === 'decision' && decision.remedyEnded === null) return 'while remedies are open';
  if (courtWindow === null) return 'without a window';
  if (filedOn < courtWindow.opens) return `before the window, which opens on ${courtWindow.opens}`;
  if (filedOn > courtWindow.closes && court.reasonForDelay === null) return 'late without a reason';
  const demanded = documents.some(({ kind, servedOn }) => kind === 'demand-letter' && servedOn !== null);
  return demanded || court.title.kind === 'judgment' ? null : 'without a demand';
}

/** Somebody is asked to withdraw the application and to make it again, or has said that it stays. */
function isForAPerson({ state, record: { cause }, before }: Step): boolean {
  const isAsked = ({ consequences, court }: Step['state']): boolean =>
    consequences.some(({ kind, subject }) => kind.startsWith('applied-') && subject === court?.documentId);
  if (isAsked(state)) return true;
  const wasSettled = cause.kind === 'command' && cause.command === 'settle-consequence';
  return before !== undefined && whatIsAmiss(before.state) !== null && (wasSettled || !isAsked(before.state));
}

/** A case that lies with a court is never forgotten: a period of the court, of the office or a reminder runs. */
export function courtsAreWatched({ state: { stage, hold, deadlines } }: Step): void {
  if (hold !== null || (stage !== 'court-application' && stage !== 'civil-suit')) return;
  const watches =
    /^(court-(?!window)|civil-(?!execution)|asset-check|instalment|judgment-performance|approval-reminder|debtor-reminder)/;
  assert.ok(
    deadlines.some(({ purpose }) => watches.test(purpose)),
    `nothing watches the court in ${stage}`,
  );
}

/**
 * A limitation only moves on, unless the agreement that it followed has ended or is a shorter one now, or money that had
 * restarted it is taken back, and never past its outer limit, which stands as long as its period does.
 */
export function limitationMovesOn({ state, record: { ledger }, before }: Step): void {
  const isCorrected =
    before?.state.facts.some((fact, index) => fact.standing !== state.facts[index]?.standing) === true;
  const isTakenBack = isCorrected || ledger.some(({ kind }) => kind === 'reversal');
  for (const claim of state.limitation?.claims ?? []) {
    const { claimPeriodId } = claim;
    const period = state.claimPeriods.find(({ id }) => id === claimPeriodId);
    const earlier = before?.state.limitation?.claims.find((each) => each.claimPeriodId === claimPeriodId);
    const earlierPeriod = before?.state.claimPeriods.find(({ id }) => id === claimPeriodId);
    if (period === undefined) assert.fail(`a limitation of ${claimPeriodId}, which is not claimed`);
    const outer = outerLastDay(state, period).due;
    assert.ok(!isBefore(outer, lastDayOfClaim(state, period, claim).due), `${claimPeriodId} lasts beyond ${outer}`);
    if (earlier === undefined || before === undefined) continue;
    if (!isTakenBack) assert.ok(!isBefore(lastActOn(claim), lastActOn(earlier)), `an act on ${claimPeriodId} is gone`);
    const followedAgreement = isBefore(lastActOn(earlier), earlier.from);
    if (!followedAgreement && !isTakenBack)
      assert.ok(!isBefore(claim.from, earlier.from), `${claimPeriodId} counts from an earlier day`);
    if (earlierPeriod?.to === period.to)
      assert.equal(outer, outerLastDay(before.state, earlierPeriod).due, `the outer limit of ${claimPeriodId} moved`);
  }
}

/** What the court holds, or was asked to hold, is watched while money is to be secured, and only then. */
export function preservationsAreWatched({ state: { stage, preservations, deadlines, balances } }: Step): void {
  const watches = (purpose: string): boolean => deadlines.some((deadline) => deadline.purpose === purpose);
  const secures = stage !== 'closed' && stage !== 'refund-due';
  const owed = totalsOf(balances.filter(({ nature }) => nature === 'overpayment')).outstanding;
  const pending = preservations.some(({ outcome }) => outcome === null);
  assert.equal(watches('preservation-reminder'), secures && owed > 0 && pending, 'whether the answer is reminded of');
  if (!secures || owed === 0) assert.ok(!watches('preservation-end-warning'), 'the end is watched for nothing');
}

/** While the court may still be asked, the end of that window has its clock. */
export function theWindowIsWatched({ state }: Step): void {
  const { stage, courtWindow, court, deadlines } = state;
  if (courtWindow === null || courtWindow.missed || openRemedy(state) !== null) return;
  if (court !== null && court.status !== 'not-filed') return;
  if (['closed', 'refund-due', 'penalty-collection', 'awaiting-police-report'].includes(stage)) return;
  assert.ok(
    deadlines.some(({ purpose }) => purpose === 'court-window'),
    `nothing watches the window in ${stage}`,
  );
}

/** Of the claims that are still owed, the one that becomes barred first has its clock. */
export function limitationIsWatched({ state: { stage, limitation, deadlines, balances } }: Step): void {
  if (['closed', 'refund-due', 'awaiting-police-report'].includes(stage)) return;
  const owed = new Set(balances.filter(({ outstanding }) => outstanding > 0).map(({ claimId }) => claimId));
  const running = (limitation?.claims ?? []).filter(
    ({ claimPeriodId, standing }) => owed.has(claimPeriodId) && (standing === 'running' || standing === 'near'),
  );
  const clocks = deadlines.filter(({ purpose }) => purpose === 'claim-limitation');
  assert.equal(clocks.length, running.length > 0 ? 1 : 0, `clocks for ${running.length} claims that run`);
}
