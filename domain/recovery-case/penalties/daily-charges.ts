import { isAfter, type PlainDate } from '../../calendar/plain-date.ts';
import { correctClaim, movementOn } from '../../ledger/booking.ts';
import { capReachedOn, chargeUntil, type ChargedPrincipal } from '../../ledger/daily-charge.ts';
import type { Balance, LedgerTransaction } from '../../ledger/ledger.ts';
import { largerOf, minorUnits, type MinorUnits } from '../../money/money.ts';
import type { DailyChargeRule, Rulebook } from '../../rulebooks/rulebook.ts';
import { endDeadlines, setReminder } from '../clocks.ts';
import type { Deadline } from '../deadline.ts';
import type { Transition } from '../transition.ts';

/** A charge that grows by the day, on accounts of its own. */
export interface DailyCharge extends ChargedPrincipal {
  /** The charge's own claim: S1 for a surcharge, L1 for a late fee. */
  readonly claimId: string;
  readonly nature: 'surcharge' | 'late-fee';
  /** The claim that it grows on. */
  readonly onClaim: string;
}

const titles = { surcharge: 'Surcharge on the fine', 'late-fee': 'Late fee' } as const;

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

/** Starts a charge with accounts of its own; nothing is booked before its first day. */
export function startCharge(t: Transition, charge: Omit<DailyCharge, 'claimId' | 'movements'>): void {
  const letter = charge.nature === 'surcharge' ? 'S' : 'L';
  const number = t.state.charges.filter(({ nature }) => nature === charge.nature).length + 1;
  const claimId = `${letter}${number}`;
  t.openClaim(claimId, charge.nature);
  t.change({ charges: [...t.state.charges, { ...charge, claimId, movements: [] }] });
  keepCharges(t);
}

/** Brings what is booked of every charge to its amount at the end of today, and watches for the day of its cap. */
export function keepCharges(t: Transition): void {
  for (const charge of t.state.charges) {
    const balance = t.state.balances.find(({ claimId }) => claimId === charge.claimId);
    if (balance !== undefined)
      bookCharge(t, charge, correctClaim(balance, chargeOn(t.rules, charge, t.today)), t.today);
    watchCap(t, charge);
  }
}

/**
 * Brings charges to their amount on the day on which money was received, before it is allocated; what has been paid on a
 * charge stays on it.
 */
export function valueCharges(t: Transition, on: PlainDate): void {
  const valued = balancesOn(t.rules, t.state, on);
  for (const charge of t.state.charges) {
    const before = t.state.balances.find(({ claimId }) => claimId === charge.claimId);
    const then = valued.find(({ claimId }) => claimId === charge.claimId);
    if (before !== undefined && then !== undefined) bookCharge(t, charge, correctClaim(before, then.claimed), on);
  }
}

/** Days on which a charge does not grow, because a remedy is pending. */
export function pauseCharges(t: Transition, onClaim: string, pauses: DailyCharge['pauses']): void {
  t.change({
    charges: t.state.charges.map((charge) => (charge.onClaim === onClaim ? { ...charge, pauses } : charge)),
  });
  keepCharges(t);
}

function bookCharge(
  t: Transition,
  charge: DailyCharge,
  postings: LedgerTransaction['postings'],
  until: PlainDate,
): void {
  const { row } = ruleOfCharge(t.rules, charge);
  t.book('accrual', postings, {
    text: `${titles[charge.nature]} until ${until}: ${t.money(chargeOn(t.rules, charge, until))} in all.`,
    legalBasis: t.law(row),
  });
}

/** On the day on which a charge stops growing, the last of it is booked. */
function watchCap(t: Transition, charge: DailyCharge): void {
  const isOwn = ({ purpose, subject }: Deadline): boolean => purpose === 'charge-cap' && subject === charge.claimId;
  const on = capReachedOn(ruleOfCharge(t.rules, charge), charge);
  if (t.state.deadlines.find(isOwn)?.due === on) return;
  endDeadlines(t, isOwn, 'cancelled');
  if (on === null || !isAfter(on, t.today)) return;
  setReminder(t, {
    purpose: 'charge-cap',
    rule: charge.nature === 'surcharge' ? 'A8.pay' : 'penalty.reminder',
    on,
    scope: 'penalty',
    whoActs: 'debtor',
    subject: charge.claimId,
    title: `${titles[charge.nature]} reaches what it is charged on`,
  });
}

function ruleOfCharge(rules: Rulebook, { nature }: Pick<DailyCharge, 'nature'>): DailyChargeRule {
  const rule = nature === 'surcharge' ? rules.charges.surcharge : rules.charges.lateFee;
  return rule ?? { row: '', dailyBasisPoints: 0, paymentDayCounted: true, cappedAtPrincipal: true };
}
