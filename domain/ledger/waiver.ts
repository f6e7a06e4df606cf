import type { MinorUnits } from '../money/money.ts';
import type { Balance, LedgerPosting } from './ledger.ts';

/** Gives up a part of what is outstanding, in the order of `balances`. */
export function waivePart(balances: readonly Balance[], amount: MinorUnits): readonly LedgerPosting[] {
  const postings: LedgerPosting[] = [];
  let left: number = amount;
  for (const { claimId, outstanding } of balances) {
    const part = Math.min(left, outstanding);
    if (part > 0)
      postings.push({ account: 'outstanding', claimId, amount: -part }, { account: 'waived', claimId, amount: part });
    left -= part;
  }
  return postings;
}
