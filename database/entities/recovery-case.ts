import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { CaseRow } from '../../domain/recovery-case/case-row.ts';
import type { ProjectionRow } from './projection.ts';

/** What of a process only a recovery case lists and is searched by. It is written with the row of its process, and never without. */
export type RecoveryCaseRow = ProjectionRow & CaseRow;

const columns = {
  id: {
    name: 'id',
    type: 'uuid',
    primary: true,
    foreignKey: { target: 'process', name: 'recovery_case_process', onDelete: 'NO ACTION' },
  },
  isOpen: { name: 'is_open', type: 'boolean' },
  officeId: { name: 'office_id', type: 'text' },
  openedAt: { name: 'opened_at', type: 'timestamptz' },
  scheme: { name: 'scheme', type: 'text' },
  violation: { name: 'violation', type: 'text' },
  source: { name: 'source', type: 'text' },
  foundOn: { name: 'found_on', type: 'date' },
  currency: { name: 'currency', type: 'text' },
  claimed: { name: 'claimed', type: 'bigint' },
  recovered: { name: 'recovered', type: 'bigint' },
  waived: { name: 'waived', type: 'bigint' },
  outstanding: { name: 'outstanding', type: 'bigint' },
  owedBack: { name: 'owed_back', type: 'bigint' },
  backPayDue: { name: 'back_pay_due', type: 'bigint' },
  suspicion: { name: 'suspicion', type: 'text' },
  referralStatus: { name: 'referral_status', type: 'text', nullable: true },
} as const satisfies Record<keyof RecoveryCaseRow, EntitySchemaColumnOptions>;

export const RecoveryCaseEntity = new EntitySchema<RecoveryCaseRow>({
  name: 'recovery_case',
  tableName: 'recovery_case',
  columns,
  indices: [
    { name: 'recovery_case_open_by_scheme', columns: ['scheme', 'openedAt', 'id'], where: 'is_open' },
    { name: 'recovery_case_open_by_violation', columns: ['violation', 'openedAt', 'id'], where: 'is_open' },
    {
      name: 'recovery_case_open_of_office_by_scheme',
      columns: ['officeId', 'scheme', 'openedAt', 'id'],
      where: 'is_open',
    },
    {
      name: 'recovery_case_open_of_office_by_violation',
      columns: ['officeId', 'violation', 'openedAt', 'id'],
      where: 'is_open',
    },
    { name: 'recovery_case_open_by_outstanding', columns: ['outstanding', 'id'], where: 'is_open' },
    { name: 'recovery_case_by_outstanding', columns: ['outstanding', 'id'] },
  ],
  checks: [
    { name: 'recovery_case_currency', expression: `currency IN ('CNY', 'VND')` },
    { name: 'recovery_case_amounts', expression: 'recovered + outstanding + waived = claimed' },
    {
      name: 'recovery_case_amounts_not_negative',
      expression: 'least(claimed, recovered, outstanding, waived, owed_back, back_pay_due) >= 0',
    },
  ],
});
