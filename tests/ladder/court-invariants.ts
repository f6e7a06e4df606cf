import { expect } from '@jest/globals';
import { isBefore } from '../../domain/calendar/plain-date.ts';
import { totalsOf } from '../../domain/ledger/booking.ts';
import type { RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';
import { lastActOn } from '../../domain/recovery-case/limitation/agreed-instalments.ts';
import { lastDayOfClaim, outerLastDay } from '../../domain/recovery-case/limitation/limitation-days.ts';
import type { TransitionRecord } from '../../domain/recovery-case/transition-record.ts';

/** An objection follows a refusal, enforcement a title, execution a settlement or judgment. */
export function courtsActInOrder({ court, enforcement, civilSuit, judgment, documents }: RecoveryCaseState): void {
  const kinds = new Set(documents.map(({ kind }) => kind));
  if (court !== null && ['refused', 'objected', 'refused-finally'].includes(court.status))
    expect(court.refusal).not.toBeNull();
  if (court?.status === 'accepted') expect(court.acceptedOn).not.toBeNull();
  if (court?.status === 'objected') expect(kinds.has('court-objection')).toBe(true);
  if (enforcement !== null) expect(court?.status === 'ruled' || civilSuit?.status === 'executing').toBe(true);
  if (civilSuit?.status === 'executing') {
    expect(civilSuit.title).not.toBeNull();
    expect(kinds.has('civil-execution-application')).toBe(true);
  }
  if (civilSuit !== null) expect(kinds.has('civil-complaint')).toBe(true);
  if (court?.title.kind === 'judgment' && court.status !== 'not-filed') expect(judgment).not.toBeNull();
}

/** A case that lies with a court is never forgotten: a period of the court, of the office or a reminder runs. */
export function courtsAreWatched({ stage, hold, deadlines }: RecoveryCaseState): void {
  if (hold !== null || (stage !== 'court-application' && stage !== 'civil-suit')) return;
  const watched = deadlines.filter(({ purpose }) =>
    /^(court-(?!window)|civil-(?!execution)|asset-check|instalment|judgment-performance|approval-reminder|debtor-reminder)/.test(
      purpose,
    ),
  );
  expect(watched.length).toBeGreaterThan(0);
}

/**
 * A limitation only moves on, unless the agreement that it followed has ended or is a shorter one now, or money that had
 * restarted it is taken back, and never past its outer limit, which stands as long as its period does.
 */
export function limitationMovesOn({ state, ledger }: TransitionRecord, before: TransitionRecord | undefined): void {
  const isTakenBack = ledger.some(({ kind }) => kind === 'reversal');
  for (const claim of state.limitation?.claims ?? []) {
    const period = state.claimPeriods.find(({ id }) => id === claim.claimPeriodId);
    const earlier = before?.state.limitation?.claims.find(({ claimPeriodId }) => claimPeriodId === claim.claimPeriodId);
    const earlierPeriod = before?.state.claimPeriods.find(({ id }) => id === claim.claimPeriodId);
    if (period === undefined) throw new Error('A limitation without its claim period.');
    expect(isBefore(outerLastDay(state, period).due, lastDayOfClaim(state, period, claim).due)).toBe(false);
    if (earlier === undefined) continue;
    if (!isTakenBack) expect(isBefore(lastActOn(claim), lastActOn(earlier))).toBe(false);
    const followedAgreement = isBefore(lastActOn(earlier), earlier.from);
    if (!followedAgreement && !isTakenBack) expect(isBefore(claim.from, earlier.from)).toBe(false);
    if (earlierPeriod?.to === period.to && before !== undefined)
      expect(outerLastDay(state, period).due).toBe(outerLastDay(before.state, earlierPeriod).due);
  }
}

/** What the court holds, or was asked to hold, is watched while money is to be secured, and only then. */
export function preservationsAreWatched({ stage, preservations, deadlines, balances }: RecoveryCaseState): void {
  const watched = new Set(deadlines.map(({ purpose }) => purpose));
  const secures = stage !== 'closed' && stage !== 'refund-due';
  const owed = totalsOf(balances.filter(({ nature }) => nature === 'overpayment')).outstanding;
  const pending = preservations.some(({ outcome }) => outcome === null);
  expect(watched.has('preservation-reminder')).toBe(secures && owed > 0 && pending);
  if (!secures || owed === 0) expect(watched.has('preservation-end-warning')).toBe(false);
}

/** While the court may still be asked, the end of that window has its clock. */
export function theWindowIsWatched({ stage, courtWindow, court, deadlines, remedy }: RecoveryCaseState): void {
  if (courtWindow === null || courtWindow.missed || remedy !== null) return;
  if (court !== null && court.status !== 'not-filed') return;
  if (['closed', 'refund-due', 'penalty-collection', 'awaiting-police-report'].includes(stage)) return;
  expect([stage, deadlines.some(({ purpose }) => purpose === 'court-window')]).toEqual([stage, true]);
}

/** Of the claims that are still owed, the one that becomes barred first has its clock. */
export function limitationIsWatched({ stage, limitation, deadlines, balances }: RecoveryCaseState): void {
  if (['closed', 'refund-due', 'awaiting-police-report'].includes(stage)) return;
  const owed = new Set(balances.filter(({ outstanding }) => outstanding > 0).map(({ claimId }) => claimId));
  const running = (limitation?.claims ?? []).filter(
    ({ claimPeriodId, standing }) => owed.has(claimPeriodId) && (standing === 'running' || standing === 'near'),
  );
  const clocks = deadlines.filter(({ purpose }) => purpose === 'claim-limitation');
  expect(clocks).toHaveLength(running.length > 0 ? 1 : 0);
}
