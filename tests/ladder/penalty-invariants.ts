import { expect } from '@jest/globals';
import { totalsOf } from '../../domain/ledger/booking.ts';
import type { RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';
import { chargeOn } from '../../domain/recovery-case/penalties/charge-amounts.ts';
import { referralIsOpen } from '../../domain/recovery-case/police/referral.ts';
import type { TransitionRecord } from '../../domain/recovery-case/transition-record.ts';
import { rulebook } from '../../domain/rulebooks/registry.ts';

/** A surcharge never exceeds its fine, and nothing is booked of a charge that it does not amount to. */
export function chargesStayWithinTheirCap({ state, on }: TransitionRecord): void {
  for (const charge of state.charges) {
    const own = state.balances.find(({ claimId }) => claimId === charge.claimId);
    const principal = state.balances.find(({ claimId }) => claimId === charge.onClaim);
    const grown = chargeOn(rulebook('cn'), charge, on);
    expect(own?.claimed ?? 0).toBeLessThanOrEqual(grown);
    if (charge.nature === 'surcharge') expect(grown).toBeLessThanOrEqual(principal?.claimed ?? 0);
  }
}

/**
 * A penalty is decided after its announcement has been served, and never while the referral is open (C5); nobody but the one
 * fined is told of it as fined.
 */
export function penaltiesFollowTheLaw({ state, documents }: TransitionRecord): void {
  const notice = state.documents.findLast(({ kind }) => kind === 'penalty-advance-notice');
  if (documents.some(({ kind }) => kind === 'penalty-decision')) {
    expect(referralIsOpen(state)).toBe(false);
    expect(notice?.servedOn).not.toBeNull();
    expect(state.penalty?.defences.every(({ answer }) => answer !== null)).toBe(true);
    const hearing = state.penalty?.hearing ?? null;
    expect(hearing === null || hearing.heldOn !== null || hearing.lapsedOn !== null).toBe(true);
  }
  const { penalty } = state;
  for (const { kind, addressees } of documents)
    if (kind === 'penalty-advance-notice' || kind === 'penalty-decision')
      expect(addressees.filter(({ actsFor }) => actsFor === null).map(({ id }) => id)).toEqual([penalty?.addresseeId]);
  const pending = penalty?.remedy != null && penalty.remedy.endedOn === null;
  const rights = state.deadlines.filter(
    ({ purpose }) => purpose === 'penalty-reconsideration' || purpose === 'penalty-suit',
  );
  if (pending) expect(rights).toEqual([]);
}

/** A case does not close as recovered while anything of a fine or charge is unpaid, nor while the police have the matter. */
export function nothingIsLeftWhenRecovered(state: RecoveryCaseState): void {
  if (state.closing?.outcome !== 'recovered') return;
  expect(totalsOf(state.balances).outstanding).toBe(0);
  expect(referralIsOpen(state)).toBe(false);
}

/** A fine that is served and unpaid is payable or grows, and is open to a remedy, under one, or stands. */
export function finesTakeTheirCourse({ state }: TransitionRecord): void {
  const { penalty, documents, balances, charges, deadlines, pendingClosing, closing } = state;
  const servedOn = documents.find(({ id }) => id === penalty?.decisionId)?.servedOn ?? null;
  if (penalty?.status !== 'decided' || servedOn === null || pendingClosing !== null || closing !== null) return;
  const runs = (purpose: string): boolean => deadlines.some((deadline) => deadline.purpose === purpose);
  const unpaid = balances.some(({ claimId, outstanding }) => claimId === penalty.claimId && outstanding > 0);
  const pending = penalty.remedy !== null && penalty.remedy.endedOn === null;
  if (unpaid) expect(runs('fine-payment') || charges.some(({ onClaim }) => onClaim === penalty.claimId)).toBe(true);
  expect([pending, runs('penalty-suit'), penalty.finalSince !== null].filter(Boolean)).toHaveLength(1);
  const { filedWith = null, accepted = null } = penalty.remedy ?? {};
  expect(runs('penalty-reconsideration-review')).toBe(pending && filedWith !== null && accepted === null);
  expect(runs('penalty-reconsideration-decision')).toBe(pending && accepted !== null);
  if (runs('fine-court-window')) expect(penalty.finalSince).not.toBeNull();
}
