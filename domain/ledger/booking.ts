import { minorUnits, ZERO, type MinorUnits } from '../money/money.ts';
import type { Balance, LedgerPosting } from './ledger.ts';

/** Books an amount from one account of a claim period to another. */
export function transfer(
  claimPeriodId: string,
  from: LedgerPosting['account'],
  to: LedgerPosting['account'],
  amount: number,
): readonly LedgerPosting[] {
  return amount === 0
    ? []
    : [
        { account: from, claimPeriodId, amount: -amount },
        { account: to, claimPeriodId, amount },
      ];
}

/** Raises or lowers what is claimed for a period by `difference`, against what is outstanding. */
export function claimDifference(claimPeriodId: string, difference: number): readonly LedgerPosting[] {
  return transfer(claimPeriodId, 'claimed', 'outstanding', difference);
}

/**
 * Allocates money received: oldest claim period first, each up to what is outstanding there; what is left over is owed
 * back to the payer. `balances` stand in the order of their periods.
 */
export function allocatePayment(balances: readonly Balance[], amount: MinorUnits): readonly LedgerPosting[] {
  const postings: LedgerPosting[] = [];
  let left: number = amount;
  for (const balance of balances) {
    const part = Math.min(left, balance.outstanding);
    postings.push(...transfer(balance.claimPeriodId, 'outstanding', 'recovered', part));
    left -= part;
  }
  return [...postings, ...overpayment(left)];
}

/** Money received beyond the claim, to be paid back to the payer. */
function overpayment(amount: number): readonly LedgerPosting[] {
  return amount === 0
    ? []
    : [
        { account: 'received-beyond-claim', claimPeriodId: null, amount: -amount },
        { account: 'owed-back', claimPeriodId: null, amount },
      ];
}

/**
 * Changes the claim of a period to `claimed`. Where more has been recovered or waived than is claimed from now on, first
 * the waiver shrinks and then the excess of what was recovered becomes owed back.
 */
export function correctClaim(balance: Balance, claimed: MinorUnits): readonly LedgerPosting[] {
  const period = balance.claimPeriodId;
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

/** Gives up everything that is outstanding. */
export function waiveOutstanding(balances: readonly Balance[]): readonly LedgerPosting[] {
  return balances.flatMap((balance) => transfer(balance.claimPeriodId, 'outstanding', 'waived', balance.outstanding));
}

/** Benefit that was suspended without ground and has to be paid out after all. */
export function backPay(amount: MinorUnits): readonly LedgerPosting[] {
  return amount === 0
    ? []
    : [
        { account: 'benefit-suspended', claimPeriodId: null, amount: -amount },
        { account: 'back-pay-due', claimPeriodId: null, amount },
      ];
}

export function emptyBalance(claimPeriodId: string): Balance {
  return { claimPeriodId, claimed: ZERO, outstanding: ZERO, recovered: ZERO, waived: ZERO };
}

/** What stands on the claim periods after `postings`. */
export function applyPostings(balances: readonly Balance[], postings: readonly LedgerPosting[]): readonly Balance[] {
  return balances.map((balance) => {
    const moved = (account: LedgerPosting['account']): number =>
      postings
        .filter((posting) => posting.claimPeriodId === balance.claimPeriodId && posting.account === account)
        .reduce((total, posting) => total + posting.amount, 0);
    return {
      claimPeriodId: balance.claimPeriodId,
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

/** Totals over all claim periods. */
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
