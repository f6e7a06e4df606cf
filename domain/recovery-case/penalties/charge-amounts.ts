import type { PlainDate } from '../../calendar/plain-date.ts';
import { movementOn } from '../../ledger/booking.ts';
import { chargeUntil } from '../../ledger/daily-charge.ts';
import type { Balance, LedgerTransaction } from '../../ledger/ledger.ts';
import { largerOf, minorUnits, type MinorUnits } from '../../money/money.ts';
import type { DailyChargeRule, Rulebook } from '../../rulebooks/rulebook.ts';
import type { DailyCharge } from './daily-charge-state.ts';

/**
 * Keeps charges up with a booking: money that comes in or goes out moves what is unpaid from the day on which it was
 * received; a claim that is corrected was never due in its old amount. Principal and movements together stay what is
 * outstanding of the claim, so that neither counts twice whatever is corrected, returned or claimed again.
 */
export function chargesAfter(
  charges: readonly DailyCharge[],
  { postings }: Pick<LedgerTransaction, 'postings'>,
  valueOn: PlainDate,
): readonly DailyCharge[] {
  return charges.map((charge) => {
    const own = postings.filter(({ claimId }) => claimId === charge.onClaim);
    const corrected = -movementOn('claimed', own);
    const moved = movementOn('outstanding', own) - corrected;
    return {
      ...charge,
      principal: minorUnits(charge.principal + corrected),
      movements: moved === 0 ? charge.movements : [...charge.movements, { on: valueOn, amount: moved }],
    };
  });
}

/** What a charge amounts to at the end of a day. */
export function chargeOn(rules: Rulebook, charge: DailyCharge, on: PlainDate): MinorUnits {
  return chargeUntil(ruleOfCharge(rules, charge), charge, on);
}

/**
 * What a case owes at the end of a day: the booked balances with what its charges have grown by since, and without what
 * they would only grow by later.
 */
export function balancesOn(
  rules: Rulebook,
  { balances, charges }: { readonly balances: readonly Balance[]; readonly charges: readonly DailyCharge[] },
  on: PlainDate,
): readonly Balance[] {
  return balances.map((balance) => {
    const charge = charges.find(({ claimId }) => claimId === balance.claimId);
    if (charge === undefined) return balance;
    const settled = minorUnits(balance.recovered + balance.waived);
    const claimed = largerOf(chargeOn(rules, charge, on), settled);
    return { ...balance, claimed, outstanding: minorUnits(claimed - settled) };
  });
}

/** By what a charge grows; by nothing where the rulebook knows no such charge. */
export function ruleOfCharge(rules: Rulebook, { nature }: Pick<DailyCharge, 'nature'>): DailyChargeRule {
  const rule = nature === 'surcharge' ? rules.charges.surcharge : rules.charges.lateFee;
  return rule ?? { row: '', dailyBasisPoints: 0, paymentDayCounted: true, cappedAtPrincipal: true };
}
