import assert from 'node:assert/strict';
import { totalsOf } from '../../domain/ledger/booking.ts';
import { chargeOn } from '../../domain/recovery-case/penalties/charge-amounts.ts';
import { referralIsOpen } from '../../domain/recovery-case/police/referral.ts';
import { rulebook } from '../../domain/rulebooks/registry.ts';
import type { Step } from './invariant.ts';

/** A surcharge never exceeds its fine, and nothing is booked of a charge that it does not amount to. */
export function chargesStayWithinTheirCap({ state, record: { on } }: Step): void {
  for (const charge of state.charges) {
    const own = state.balances.find(({ claimId }) => claimId === charge.claimId);
    const principal = state.balances.find(({ claimId }) => claimId === charge.onClaim);
    const grown = chargeOn(rulebook('cn'), charge, on);
    assert.ok((own?.claimed ?? 0) <= grown, `${charge.claimId} has ${own?.claimed} booked, and has grown to ${grown}`);
    if (charge.nature === 'surcharge')
      assert.ok(grown <= (principal?.claimed ?? 0), `${charge.claimId} has grown to ${grown}, beyond its fine`);
  }
}

/**
 * A penalty is decided after its announcement has been served, and never while the referral is open (C5); nobody but the one
 * fined is told of it as fined.
 */
export function penaltiesFollowTheLaw({ state, record: { documents } }: Step): void {
  const { penalty, deadlines } = state;
  if (documents.some(({ kind }) => kind === 'penalty-decision')) {
    const notice = state.documents.findLast(({ kind }) => kind === 'penalty-advance-notice');
    assert.ok(!referralIsOpen(state), 'decided while the police have the matter');
    assert.ok(notice !== undefined && notice.servedOn !== null, 'decided before its notice was served');
    assert.ok(penalty?.defences.every(({ answer }) => answer !== null) ?? false, 'a defence has no answer');
    const hearing = penalty?.hearing ?? null;
    assert.ok(hearing === null || hearing.heldOn !== null || hearing.lapsedOn !== null, 'decided before the hearing');
  }
  for (const { kind, addressees } of documents)
    if (kind === 'penalty-advance-notice' || kind === 'penalty-decision')
      assert.deepEqual(
        addressees.filter(({ actsFor }) => actsFor === null).map(({ id }) => id),
        [penalty?.addresseeId],
      );
  const pending = penalty?.remedy != null && penalty.remedy.endedOn === null;
  const rights = deadlines.filter(({ purpose }) => purpose === 'penalty-reconsideration' || purpose === 'penalty-suit');
  if (pending) assert.equal(rights.length, 0, 'a remedy is pending, and its periods run');
}

/** A case does not close as recovered while anything of a fine or charge is unpaid, nor while the police have the matter. */
export function nothingIsLeftWhenRecovered({ state }: Step): void {
  if (state.closing?.outcome !== 'recovered') return;
  assert.equal(totalsOf(state.balances).outstanding, 0);
  assert.ok(!referralIsOpen(state), 'the police have the matter');
}

/**
 * A fine that is served and unpaid is payable or grows while whoever is fined lives, and is open to a remedy, under one, or
 * stands.
 */
export function finesTakeTheirCourse({ state }: Step): void {
  const { penalty, documents, balances, charges, deadlines, pendingClosing, closing, addressees } = state;
  const servedOn = documents.find(({ id }) => id === penalty?.decisionId)?.servedOn ?? null;
  if (penalty?.status !== 'decided' || servedOn === null || pendingClosing !== null || closing !== null) return;
  const runs = (purpose: string): boolean => deadlines.some((deadline) => deadline.purpose === purpose);
  const unpaid = balances.some(({ claimId, outstanding }) => claimId === penalty.claimId && outstanding > 0);
  const pending = penalty.remedy !== null && penalty.remedy.endedOn === null;
  const grows = charges.some(({ onClaim }) => onClaim === penalty.claimId);
  const lives = addressees.some(({ id, until }) => id === penalty.addresseeId && until === null);
  if (unpaid && lives) assert.ok(runs('fine-payment') || grows, 'unpaid, not payable, and not growing');
  const standing = { pending, open: runs('penalty-suit'), final: penalty.finalSince !== null };
  assert.equal(Object.values(standing).filter(Boolean).length, 1, JSON.stringify(standing));
  const { filedWith = null, accepted = null } = penalty.remedy ?? {};
  assert.equal(runs('penalty-reconsideration-review'), pending && filedWith !== null && accepted === null);
  assert.equal(runs('penalty-reconsideration-decision'), pending && accepted !== null);
  if (runs('fine-court-window')) assert.notEqual(penalty.finalSince, null, 'a window for a fine that is not final');
}
