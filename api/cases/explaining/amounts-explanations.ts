import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LedgerPostingEntity } from '../../../database/entities/ledger-posting.ts';
import { LedgerTransactionEntity } from '../../../database/entities/ledger-transaction.ts';
import { TimelineEntryEntity } from '../../../database/entities/timeline-entry.ts';
import type { RecoveryCase } from '../../../domain/recovery-case/case-state.ts';
import { ProcessRecord } from '../../processes/record/process-record.ts';
import type { AmountsExplanationView } from './amounts-explanation-view.ts';
import { presentAmountsExplanation, type RecordedBooking } from './present-amounts-explanation.ts';
import type { PlainDate } from '../../../domain/calendar/plain-date.ts';

/** How the amounts of cases came about, from the bookings in the record. */
@Injectable()
export class AmountsExplanations {
  readonly #dataSource: DataSource;
  readonly #record: ProcessRecord<RecoveryCase>;

  constructor(dataSource: DataSource, record: ProcessRecord<RecoveryCase>) {
    this.#dataSource = dataSource;
    this.#record = record;
  }

  /**
   * @param asOf the day up to which charges grow; today where the office is, where nobody says which
   * @throws Problem `case-not-found`
   */
  async of(caseId: string, asOf: PlainDate | undefined): Promise<AmountsExplanationView> {
    const { state } = await this.#record.get(caseId);
    return presentAmountsExplanation(state, await this.#bookings(caseId, state.revision), asOf);
  }

  /** Up to the revision that was read: what is booked meanwhile is not part of it. */
  async #bookings(processId: string, revision: number): Promise<readonly RecordedBooking[]> {
    const transactions = await this.#dataSource
      .getRepository(LedgerTransactionEntity)
      .find({ where: { processId }, order: { revision: 'ASC', position: 'ASC' } });
    const postings = await this.#dataSource
      .getRepository(LedgerPostingEntity)
      .find({ where: { processId }, order: { position: 'ASC' } });
    const entries = await this.#dataSource
      .getRepository(TimelineEntryEntity)
      .find({ where: { processId, kind: 'ledger' }, order: { sequence: 'ASC' } });
    return transactions
      .filter((transaction) => transaction.revision <= revision)
      .map((transaction) => ({
        ...transaction,
        postings: postings.filter(({ transactionId }) => transactionId === transaction.id),
        // Each booking has said one thing, in its turn.
        entry: entries.filter((entry) => entry.revision === transaction.revision).at(transaction.position - 1),
      }));
  }
}
