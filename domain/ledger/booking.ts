import { minorUnits, ZERO, type MinorUnits } from '../money/money.ts';
import type { Balance, ClaimNature, LedgerPosting } from './ledger.ts';

/** Books an amount from one account of a claim to another. */
export function transfer(
  claimId: string,
  from: LedgerPosting['account'],
  to: LedgerPosting['account'],
  amount: number,
): readonly LedgerPosting[] {
  return amount === 0
    ? []
    : [
        { account: from, claimId, amount: -amount },
        { account: to, claimId, amount },
      ];
}

/** Raises or lowers what is claimed by `difference`, against what is outstanding. */
export function claimDifference(claimId: string, difference: number): readonly LedgerPosting[] {
  return transfer(claimId, 'claimed', 'outstanding', difference);
}

/**
 * Allocates money received: one claim after the other, each up to what is outstanding there; what is left over is owed
 * back to the payer. `balances` stand in the order of allocation.
 */
export function allocatePayment(balances: readonly Balance[], amount: MinorUnits): readonly LedgerPosting[] {
  const postings: LedgerPosting[] = [];
  let left: number = amount;
  for (const balance of balances) {
    const part = Math.min(left, balance.outstanding);
    postings.push(...transfer(balance.claimId, 'outstanding', 'recovered', part));
    left -= part;
  }
  return [...postings, ...overpayment(left)];
}

/** Money received beyond the claim, to be paid back to the payer; a negative amount is owed back no longer. */
export function overpayment(amount: number): readonly LedgerPosting[] {
  return amount === 0
    ? []
    : [
        { account: 'received-beyond-claim', claimId: null, amount: -amount },
        { account: 'owed-back', claimId: null, amount },
      ];
}

/**
 * Changes the claim of a period to `claimed`. Where more has been recovered or waived than is claimed from now on, first
 * the waiver shrinks and then the excess of what was recovered becomes owed back.
 */
export function correctClaim(balance: Balance, claimed: MinorUnits): readonly LedgerPosting[] {
  const period = balance.claimId;
  const difference = claimed - balance.claimed;
  const fromOutstanding = Math.max(difference, -balance.outstanding);
  const fromWaived = Math.min(balance.waived, -(difference - fromOutstanding));
  const fromRecovered = -(difference - fromOutstanding) - fromWaived;
  return [
    ...transfer(period, 'claimed', 'outstanding', fromOutstanding),
    ...transfer(period, 'waived', 'claimed', fromWaived),
    ...transfer(period, 'recovered', 'claimed', fromRecovered),
    ...overpayment(fromRecovered),
  ];
}

/**
 * Moves `amount` of what is claimed for a period to another one, with what stands on it: first what is outstanding, then
 * what was waived, and last what was recovered, as payments count for the oldest first.
 */
export function divideClaim(balance: Balance, laterPeriodId: string, amount: MinorUnits): readonly LedgerPosting[] {
  const outstanding = Math.min(amount, balance.outstanding);
  const waived = Math.min(amount - outstanding, balance.waived);
  const recovered = amount - outstanding - waived;
  return (
    [
      ['outstanding', outstanding],
      ['waived', waived],
      ['recovered', recovered],
    ] as const
  ).flatMap(([account, part]) => [
    ...transfer(balance.claimId, account, 'claimed', part),
    ...transfer(laterPeriodId, 'claimed', account, part),
  ]);
}

/** Gives up everything that is outstanding. */
export function waiveOutstanding(balances: readonly Balance[]): readonly LedgerPosting[] {
  return balances.flatMap((balance) => transfer(balance.claimId, 'outstanding', 'waived', balance.outstanding));
}

/** Benefit that was suspended without ground and has to be paid out after all. */
export function backPay(amount: MinorUnits): readonly LedgerPosting[] {
  return amount === 0
    ? []
    : [
        { account: 'benefit-suspended', claimId: null, amount: -amount },
        { account: 'back-pay-due', claimId: null, amount },
      ];
}

export function emptyBalance(claimId: string, nature: ClaimNature = 'overpayment'): Balance {
  return { claimId, nature, claimed: ZERO, outstanding: ZERO, recovered: ZERO, waived: ZERO };
}

/** What stands on the claims after `postings`. */
export function applyPostings(balances: readonly Balance[], postings: readonly LedgerPosting[]): readonly Balance[] {
  const postingsOf = new Map<string | null, LedgerPosting[]>();
  for (const posting of postings) {
    const own = postingsOf.get(posting.claimId) ?? [];
    postingsOf.set(posting.claimId, own);
    own.push(posting);
  }
  return balances.map((balance) => {
    const own = postingsOf.get(balance.claimId);
    if (own === undefined) return balance;
    const moved = (account: LedgerPosting['account']): number => movementOn(account, own);
    return {
      claimId: balance.claimId,
      nature: balance.nature,
      claimed: minorUnits(balance.claimed - moved('claimed')),
      outstanding: minorUnits(balance.outstanding + moved('outstanding')),
      recovered: minorUnits(balance.recovered + moved('recovered')),
      waived: minorUnits(balance.waived + moved('waived')),
    };
  });
}

/** Movement on an account of the case as a whole. */
export function movementOn(account: LedgerPosting['account'], postings: readonly LedgerPosting[]): number {
  return postings
    .filter((posting) => posting.account === account)
    .reduce((total, posting) => total + posting.amount, 0);
}

export interface Totals {
  readonly claimed: MinorUnits;
  readonly outstanding: MinorUnits;
  readonly recovered: MinorUnits;
  readonly waived: MinorUnits;
}

export function ofNature(balances: readonly Balance[], ...natures: readonly ClaimNature[]): readonly Balance[] {
  return balances.filter(({ nature }) => natures.includes(nature));
}

/** Totals over all claims of the balances given. */
export function totalsOf(balances: readonly Balance[]): Totals {
  const total = (of: (balance: Balance) => number): MinorUnits =>
    minorUnits(balances.reduce((sum, balance) => sum + of(balance), 0));
  return {
    claimed: total((balance) => balance.claimed),
    outstanding: total((balance) => balance.outstanding),
    recovered: total((balance) => balance.recovered),
    waived: total((balance) => balance.waived),
  };
}
