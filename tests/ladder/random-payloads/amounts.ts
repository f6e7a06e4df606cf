import { addDays, plainDate } from '../../../domain/calendar/plain-date.ts';
import { totalsOf } from '../../../domain/ledger/booking.ts';
import { minorUnits, ZERO } from '../../../domain/money/money.ts';
import { reversalReasons } from '../../../domain/recovery-case/amounts/money-movement-state.ts';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import type { ClaimPeriod } from '../../../domain/recovery-case/claim-period.ts';
import { reason, type Pick, type RandomPayloads } from './pick.ts';

/** Minor units of the largest payment that walks make. */
export const mostPaid = 300_000;

export const amountsPayloads: RandomPayloads<
  | 'record-payment'
  | 'reverse-payment'
  | 'record-refund'
  | 'record-back-pay'
  | 'correct-claim-period'
  | 'add-claim-period'
  | 'drop-claim-period'
  | 'waive'
  | 'reopen'
> = {
  'record-payment': ({ addressees }, { number, today }) => ({
    amount: minorUnits((number % mostPaid) + 1),
    receivedOn: today,
    reference: `reference-${number}`,
    payer: 'payer',
    addresseeId: number % 2 === 0 ? null : (addressees[number % addressees.length]?.id ?? null),
  }),
  'reverse-payment': (state, { number }) => {
    const standing = state.moneyMovements.filter(({ reversedFor }) => reversedFor === null);
    const grounds = reversalReasons[number % reversalReasons.length] ?? 'bank-return';
    return {
      reference: standing[number % Math.max(1, standing.length)]?.reference ?? 'none',
      reason: grounds,
      otherCase: grounds === 'wrong-case' ? 'OTHER-1' : null,
      note: reason,
    };
  },
  'record-refund': (state, { number, today }) => ({
    amount: minorUnits(number % 3 === 0 ? (number % Math.max(1, state.owedBack)) + 1 : state.owedBack),
    paidOn: today,
    reference: `refund-${number}`,
  }),
  'record-back-pay': (_state, { number, today }) => ({ paidOn: today, reference: `back-pay-${number}` }),
  'correct-claim-period': (state, pick) => {
    const { id, from, to } = periodOf(state, pick);
    const amount = minorUnits(pick.number % 5 === 0 ? 0 : pick.number % 800_000);
    return { claimPeriodId: id, from, to, benefitCode: `corrected-${id}`, amount, reason };
  },
  'add-claim-period': (state, { number }) => {
    const from = addDays(plainDate('2010-01-01'), (number % 3_000) * 2);
    const benefitCode = `added-${state.claimPeriods.length}`;
    return { from, to: addDays(from, number % 60), benefitCode, amount: minorUnits((number % 200_000) + 1), reason };
  },
  'drop-claim-period': (state, pick) => ({ claimPeriodId: periodOf(state, pick).id, reason }),
  waive: (state, { number }) => ({
    amount: minorUnits((number % Math.max(1, totalsOf(state.balances).outstanding)) + 1),
    claimPeriodId: null,
    reason,
  }),
  reopen: () => ({ reason, newFacts: reason }),
};

function periodOf({ claimPeriods }: RecoveryCaseState, { number }: Pick): ClaimPeriod {
  const nothing = { from: plainDate('2026-01-01'), to: plainDate('2026-01-01'), benefitCode: 'none', amount: ZERO };
  return claimPeriods[number % Math.max(1, claimPeriods.length)] ?? { id: 'none', ...nothing };
}
