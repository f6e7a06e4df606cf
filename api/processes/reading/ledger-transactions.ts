import { z } from 'zod';
import type { LedgerPostingRow } from '../../../database/entities/ledger-posting.ts';
import type { LedgerTransactionRow } from '../../../database/entities/ledger-transaction.ts';
import type { Currency } from '../../../domain/money/money.ts';
import { amountText, dayText, writeAmount } from './amounts.ts';

export const ledgerTransactionView = z
  .object({
    id: z.string(),
    revision: z.number().int(),
    kind: z.string(),
    bookedOn: dayText,
    reference: z.string().nullable(),
    reverses: z.string().nullable().meta({ description: 'Id of the booking that this one takes back.' }),
    postings: z.array(
      z.object({
        account: z.string(),
        claimId: z.string().nullable(),
        amount: amountText.meta({ description: 'Signed; the postings of a claim add up to zero.' }),
      }),
    ),
  })
  .meta({ id: 'LedgerTransaction' });
type TransactionView = z.output<typeof ledgerTransactionView>;

export function presentTransaction(
  row: LedgerTransactionRow,
  postings: readonly LedgerPostingRow[],
  currency: Currency,
): TransactionView {
  const { id, revision, kind, bookedOn, reference, reverses } = row;
  return {
    id,
    revision,
    kind,
    bookedOn,
    reference,
    reverses,
    postings: postings
      .filter(({ transactionId }) => transactionId === id)
      .map(({ account, claimId, amount }) => ({
        account,
        claimId,
        amount: writeAmount(amount, currency),
      })),
  };
}
