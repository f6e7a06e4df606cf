import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { MinorUnits } from '../../domain/money/money.ts';

/** A stretch of time in which one benefit was overpaid, as it is claimed now. */
export interface ClaimPeriodRow {
  readonly processId: string;
  /** Unique within the case. */
  readonly id: string;
  /** First and last day, both included. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly benefitCode: string;
  readonly amount: MinorUnits;
}

const columns = {
  processId: {
    name: 'process_id',
    type: 'uuid',
    primary: true,
    foreignKey: { target: 'recovery_case', name: 'claim_period_case', onDelete: 'NO ACTION' },
  },
  id: { name: 'id', type: 'text', primary: true },
  from: { name: 'from_day', type: 'date' },
  to: { name: 'to_day', type: 'date' },
  benefitCode: { name: 'benefit_code', type: 'text' },
  amount: { name: 'amount', type: 'bigint' },
} as const satisfies Record<keyof ClaimPeriodRow, EntitySchemaColumnOptions>;

export const ClaimPeriodEntity = new EntitySchema<ClaimPeriodRow>({
  name: 'claim_period',
  tableName: 'claim_period',
  columns,
  checks: [
    { name: 'claim_period_days', expression: 'from_day <= to_day' },
    { name: 'claim_period_amount', expression: 'amount BETWEEN 0 AND 9007199254740991' },
  ],
});
