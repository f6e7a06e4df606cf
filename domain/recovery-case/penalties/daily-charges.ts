import { message } from '../messages.ts';
import { book, openClaim } from '../amounts/booking.ts';
import { isAfter, type PlainDate } from '../../calendar/plain-date.ts';
import { correctClaim } from '../../ledger/booking.ts';
import { capReachedOn } from '../../ledger/daily-charge.ts';
import type { LedgerTransaction } from '../../ledger/ledger.ts';
import { endDeadlines, setReminder } from '../../kernel/clocks/clocks.ts';
import type { Deadline, Transition } from '../recovery-case.ts';
import { balancesOn, chargeOn, ruleOfCharge } from './charge-amounts.ts';
import type { DailyCharge } from './daily-charge-state.ts';

/** Starts a charge with accounts of its own; nothing is booked before its first day. */
export function startCharge(t: Transition, charge: Omit<DailyCharge, 'claimId' | 'movements'>): void {
  const letter = charge.nature === 'surcharge' ? 'S' : 'L';
  const number = t.state.charges.filter(({ nature }) => nature === charge.nature).length + 1;
  const claimId = `${letter}${number}`;
  openClaim(t, claimId, charge.nature);
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
  book(t, 'accrual', postings, {
    text: message('charge-accrued', {
      nature: charge.nature,
      until,
      amount: t.amount(chargeOn(t.rules, charge, until)),
    }),
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
    title: message('charge-reaches-cap', { nature: charge.nature }),
  });
}
