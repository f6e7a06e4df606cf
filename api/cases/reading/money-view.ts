import { z } from 'zod';
import { totalsOf } from '../../../domain/ledger/booking.ts';
import { amountText, dayText } from '../../processes/reading/amounts.ts';
import { presentTotals, totalsView } from '../../processes/reading/totals.ts';
import { caseSection } from './case-section.ts';

const claimPeriod = z
  .object({ id: z.string(), from: dayText, to: dayText, benefitCode: z.string(), ...totalsView.shape })
  .meta({ id: 'ClaimPeriod' });

/** Money that came in or was paid out, by its reference: what a reversal can name. */
const moneyMovement = z
  .object({
    transactionId: z.string().meta({ description: 'The booking in the ledger.' }),
    kind: z.string().meta({ example: 'payment' }),
    reference: z.string(),
    amount: amountText,
    reversedFor: z.string().nullable().meta({ description: 'Why it was taken back; null while it stands.' }),
  })
  .meta({ id: 'MoneyMovement' });

/** What is claimed, what has come in, and what the agency owes. */
export const moneySection = caseSection(
  {
    currency: z.enum(['CNY', 'VND']),
    totals: totalsView.meta({ description: 'Over all claims, as booked.' }),
    owedBack: amountText.meta({ description: 'Received beyond the claim, to be paid back to the payer.' }),
    backPayDue: amountText.meta({ description: 'Suspended without ground, to be paid out after all.' }),
    claimPeriods: z.array(claimPeriod),
    moneyMovements: z.array(moneyMovement),
    benefitPayment: z.object({ status: z.string(), since: dayText.nullable() }),
  },
  (state, { money }) => ({
    currency: state.opening.currency,
    totals: presentTotals(totalsOf(state.balances), money),
    owedBack: money(state.owedBack),
    backPayDue: money(state.backPayDue),
    claimPeriods: state.claimPeriods.map(({ id, from, to, benefitCode }) => {
      const balance = state.balances.find(({ claimId }) => claimId === id);
      return { id, from, to, benefitCode, ...presentTotals(balance, money) };
    }),
    moneyMovements: state.moneyMovements.map(({ transactionId, kind, reference, amount, reversedFor }) => ({
      transactionId,
      kind,
      reference,
      amount: money(amount),
      reversedFor,
    })),
    benefitPayment: { ...state.benefitPayment },
  }),
);
