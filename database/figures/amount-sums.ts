import type { DataSource } from 'typeorm';
import type { ClaimNature } from '../../domain/ledger/ledger.ts';
import type { Currency, MinorUnits } from '../../domain/money/money.ts';
import type { Statement } from '../process-list/conditions.ts';

/** Whose amounts are added up. */
export interface AmountSumsQuery {
  readonly kind: readonly string[] | undefined;
  readonly office: readonly string[] | undefined;
  readonly nature: readonly ClaimNature[] | undefined;
  readonly status: 'open' | 'closed' | 'any';
}

/** What stands on all claims of a nature, in the processes of a kind and an office. */
export interface AmountSum {
  readonly kind: string;
  readonly office: string;
  readonly nature: ClaimNature;
  readonly currency: Currency;
  readonly processes: number;
  readonly claimed: MinorUnits;
  readonly recovered: MinorUnits;
  readonly waived: MinorUnits;
  readonly outstanding: MinorUnits;
}

/** Said of the state in words, as the index of what is open has it. */
const ofStatus = { open: 'is_open', closed: 'NOT is_open', any: 'true' } as const;

export function amountSumsStatement({ kind, office, nature, status }: AmountSumsQuery): Statement {
  return {
    text: `
      SELECT process_kind AS kind, office_id AS office, nature, currency, count(*)::integer AS processes,
        sum(claimed)::bigint AS claimed, sum(recovered)::bigint AS recovered, sum(waived)::bigint AS waived,
        sum(outstanding)::bigint AS outstanding
      FROM amount_by_nature
      WHERE ${ofStatus[status]} AND ($1::text[] IS NULL OR process_kind = ANY($1))
        AND ($2::text[] IS NULL OR office_id = ANY($2)) AND ($3::text[] IS NULL OR nature = ANY($3))
      GROUP BY process_kind, office_id, nature, currency
      ORDER BY process_kind, office_id, nature, currency`,
    values: [kind ?? null, office ?? null, nature ?? null],
  };
}

/** Adds up what is claimed, and what of it has come in, by kind, office, nature and currency. */
export function readAmountSums(dataSource: DataSource, query: AmountSumsQuery): Promise<readonly AmountSum[]> {
  const { text, values } = amountSumsStatement(query);
  return dataSource.query<AmountSum[]>(text, [...values]);
}
