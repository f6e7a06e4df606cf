import { transfer, overpayment, movementOn } from './booking.ts';
import type { Balance, LedgerPosting } from './ledger.ts';

/** Postings with the opposite sign: what they moved is moved back. */
export function reverseOf(postings: readonly LedgerPosting[]): readonly LedgerPosting[] {
  return postings.map((posting) => ({ ...posting, amount: -posting.amount }));
}

/**
 * Takes money that was booked as received out again. Where nothing came between, this is the exact reverse of how it was
 * allocated. Where a later correction has moved a part of it, that part is taken from where it is now: first from what is
 * owed back, then from what other claims have recovered, the last in the order of allocation first.
 *
 * `received` are the postings of the receipt; null where more would be taken out than was received, because a part has been
 * paid out as a refund.
 */
export function takeOut(
  balances: readonly Balance[],
  owedBack: number,
  received: readonly LedgerPosting[],
): readonly LedgerPosting[] | null {
  const taken = new Map(
    balances.map(({ claimId, recovered }) => [claimId, Math.min(recovered, recoveredBy(received, claimId))]),
  );
  const missing = [...taken].reduce((left, [claimId, part]) => left + recoveredBy(received, claimId) - part, 0);
  const fromOwedBack = Math.min(owedBack, movementOn('owed-back', received) + missing);
  let left = movementOn('owed-back', received) + missing - fromOwedBack;
  for (const { claimId, recovered } of balances.toReversed()) {
    const before = taken.get(claimId) ?? 0;
    const more = Math.min(left, recovered - before);
    taken.set(claimId, before + more);
    left -= more;
  }
  if (left > 0) return null;
  return [
    ...[...taken].flatMap(([claimId, part]) => transfer(claimId, 'recovered', 'outstanding', part)),
    ...overpayment(-fromOwedBack),
  ];
}

/** Claims again what a waiver has given up and nobody has corrected since: never more than is still waived of a claim. */
export function takeBackWaiver(
  balances: readonly Balance[],
  waiver: readonly LedgerPosting[],
): readonly LedgerPosting[] {
  return balances.flatMap(({ claimId, waived }) => {
    const given = waiver.filter((posting) => posting.claimId === claimId);
    return transfer(claimId, 'waived', 'outstanding', Math.min(waived, movementOn('waived', given)));
  });
}

function recoveredBy(postings: readonly LedgerPosting[], claimId: string): number {
  return movementOn(
    'recovered',
    postings.filter((posting) => posting.claimId === claimId),
  );
}
