import { z } from 'zod';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import { amountText } from '../../processes/reading/amounts.ts';

/** Money that came in or was paid out, by its reference: what a reversal can name. */
export const moneyMovementView = z
  .object({
    transactionId: z.string().meta({ description: 'The booking in the ledger.' }),
    kind: z.string().meta({ example: 'payment' }),
    reference: z.string(),
    amount: amountText,
    reversedFor: z.string().nullable().meta({ description: 'Why it was taken back; null while it stands.' }),
  })
  .meta({ id: 'MoneyMovement' });

export function presentMoneyMovements(
  { moneyMovements }: RecoveryCaseState,
  money: (amount: number) => string,
): z.output<typeof moneyMovementView>[] {
  return moneyMovements.map(({ transactionId, kind, reference, amount, reversedFor }) => ({
    transactionId,
    kind,
    reference,
    amount: money(amount),
    reversedFor,
  }));
}
