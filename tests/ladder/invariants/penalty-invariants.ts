import assert from 'node:assert/strict';
import { totalsOf } from '../../../domain/ledger/booking.ts';
import { chargeOn } from '../../../domain/recovery-case/penalties/charge-amounts.ts';
import { pendingHearings, unansweredDefences } from '../../../domain/procedures/administrative-act/being-heard.ts';
import { referralIsOpen } from '../../../domain/recovery-case/police/referral.ts';
import { rulebook } from '../../../domain/rulebooks/registry.ts';
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
  const { penalties, deadlines } = state;
  for (const { id, kind, addressees } of documents) {
    const penalty = penalties.find(({ noticeId, documentId }) => noticeId === id || documentId === id);
    if (kind === 'penalty-decision') {
      const notice = state.documents.find((document) => document.id === penalty?.noticeId);
      assert.ok(!referralIsOpen(state), 'decided while the police have the matter');
      assert.ok(notice !== undefined && notice.servedOn !== null, 'decided before its notice was served');
      assert.ok(penalty !== undefined && unansweredDefences(penalty).length === 0, 'a defence has no answer');
      assert.equal(pendingHearings(penalty).length, 0, 'decided before the hearing');
    }
    if (kind === 'penalty-advance-notice' || kind === 'penalty-decision')
      assert.deepEqual(
        addressees.filter(({ actsFor }) => actsFor === null).map((addressee) => addressee.id),
        [penalty?.addresseeId],
      );
  }
  for (const { id, remedy } of penalties.filter(({ status }) => status === 'decided')) {
    const rights = deadlines.filter(({ purpose, subject }) => subject === id && rightsToRemedies.includes(purpose));
    if (remedy !== null && remedy.acceptedOn !== null)
      assert.equal(rights.length, 0, 'a remedy is accepted, and its periods run');
  }
}

/** Nobody has two fines for one drawing (APL 29). */
export function nobodyIsFinedTwice({ state: { penalties } }: Step): void {
  const standing = penalties.filter(({ status }) => status !== 'dropped' && status !== 'annulled');
  for (const one of standing)
    for (const other of standing.filter((each) => each.id > one.id && each.addresseeId === one.addresseeId)) {
      const [ids, others] = [one.claimPeriodIds, other.claimPeriodIds];
      assert.ok(ids !== null && others !== null, `${one.addresseeId} is fined twice`);
      assert.deepEqual(
        ids.filter((id) => others.includes(id)),
        [],
      );
    }
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
  const { penalties, documents, balances, charges, deadlines, pendingClosing, closing, addressees } = state;
  if (pendingClosing !== null || closing !== null) return;
  for (const penalty of penalties.filter(({ status }) => status === 'decided')) {
    const servedOn = documents.find(({ id }) => id === penalty.documentId)?.servedOn ?? null;
    if (servedOn === null) continue;
    const runs = (...purposes: readonly string[]): boolean =>
      deadlines.some(({ purpose, subject }) => subject === penalty.id && purposes.includes(purpose));
    const unpaid = balances.some(({ claimId, outstanding }) => claimId === penalty.claimId && outstanding > 0);
    const grows = charges.some(({ onClaim }) => onClaim === penalty.claimId);
    const lives = addressees.some(({ id, until }) => id === penalty.addresseeId && until === null);
    if (unpaid && lives) assert.ok(runs('fine-payment') || grows, 'unpaid, not payable, and not growing');
    const open = penalty.remedy !== null || runs(...rightsToRemedies);
    assert.notEqual(open, penalty.finalSince !== null, `open ${open}, final since ${penalty.finalSince}`);
    if (runs('fine-court-window')) assert.notEqual(penalty.finalSince, null, 'a window for a fine that is not final');
  }
}

const rightsToRemedies: readonly string[] = ['reconsideration', 'suit', 'suit-after-reconsideration'];
