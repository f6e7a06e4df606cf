import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { z } from 'zod';
import { LedgerPostingEntity, type LedgerPostingRow } from '../../../database/entities/ledger-posting.ts';
import { LedgerTransactionEntity, type LedgerTransactionRow } from '../../../database/entities/ledger-transaction.ts';
import { totalsOf } from '../../../domain/ledger/booking.ts';
import { claimNatures } from '../../../domain/ledger/ledger.ts';
import type { Currency } from '../../../domain/money/money.ts';
import { balancesOn } from '../../../domain/recovery-case/penalties/charge-amounts.ts';
import { rulesOf } from '../../../domain/kernel/rules-of-process.ts';
import { cursorField, limitField, pageOf, pageSchema, readCursor } from '../../paging/cursor.ts';
import { anyDay } from '../../validation/fields.ts';
import { ledgerTransactionView, presentTransaction } from '../../processes/reading/ledger-transactions.ts';
import type { RecoveryCase } from '../../../domain/recovery-case/case-state.ts';
import { ProcessRecord } from '../../processes/record/process-record.ts';
import { amountText, writeAmount } from '../../processes/reading/amounts.ts';
import { presentTotals, totalsView } from '../../processes/reading/totals.ts';

export const ledgerQuery = z.strictObject({
  limit: limitField,
  cursor: cursorField.optional(),
  asOf: anyDay(
    'Balances and totals with what charges amount to at the end of this day; as booked without it.',
  ).optional(),
});
export type LedgerQuery = z.output<typeof ledgerQuery>;

export const ledgerView = z
  .object({
    currency: z.enum(['CNY', 'VND']),
    totals: totalsView,
    owedBack: amountText,
    backPayDue: amountText,
    balances: z.array(totalsView.extend({ claimId: z.string(), nature: z.enum(claimNatures) })),
    transactions: pageSchema(ledgerTransactionView),
  })
  .meta({ id: 'Ledger' });
type LedgerView = z.output<typeof ledgerView>;

const cursorPosition = z.object({ revision: z.int32(), position: z.int32() });

/** The money of a case: bookings, oldest first, and what stands on each claim. */
@Injectable()
export class Ledger {
  readonly #dataSource: DataSource;
  readonly #record: ProcessRecord<RecoveryCase>;

  constructor(dataSource: DataSource, record: ProcessRecord<RecoveryCase>) {
    this.#dataSource = dataSource;
    this.#record = record;
  }

  /** @throws Problem `case-not-found` */
  async read(caseId: string, query: LedgerQuery): Promise<LedgerView> {
    const { state } = await this.#record.get(caseId);
    const { currency } = state.opening;
    const money = (amount: number): string => writeAmount(amount, currency);
    const balances = query.asOf === undefined ? state.balances : balancesOn(rulesOf(state), state, query.asOf);
    return {
      currency,
      totals: presentTotals(totalsOf(balances), money),
      owedBack: money(state.owedBack),
      backPayDue: money(state.backPayDue),
      balances: balances.map((balance) => ({
        claimId: balance.claimId,
        nature: balance.nature,
        ...presentTotals(balance, money),
      })),
      transactions: await this.#transactions(caseId, query, currency),
    };
  }

  async #transactions(caseId: string, { limit, cursor }: LedgerQuery, currency: Currency) {
    const select = this.#dataSource
      .getRepository(LedgerTransactionEntity)
      .createQueryBuilder('ledger_transaction')
      .where({ processId: caseId })
      .orderBy('ledger_transaction.revision')
      .addOrderBy('ledger_transaction.position')
      .limit(limit + 1);
    if (cursor !== undefined) {
      select.andWhere(
        '(ledger_transaction.revision, ledger_transaction.position) > (:revision, :position)',
        readCursor(cursor, cursorPosition),
      );
    }
    const rows = await select.getMany();
    const postings = await this.#postings(caseId, rows);
    const present = (row: LedgerTransactionRow) => presentTransaction(row, postings, currency);
    const { items, nextCursor } = pageOf(rows, limit, present, ({ revision, position }) => ({ revision, position }));
    return { items: [...items], nextCursor };
  }

  async #postings(caseId: string, rows: readonly LedgerTransactionRow[]): Promise<readonly LedgerPostingRow[]> {
    if (rows.length === 0) return [];
    return this.#dataSource.getRepository(LedgerPostingEntity).find({
      where: { processId: caseId, transactionId: In(rows.map(({ id }) => id)) },
      order: { transactionId: 'ASC', position: 'ASC' },
    });
  }
}
