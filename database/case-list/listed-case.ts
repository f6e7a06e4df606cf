import type { EntitySchema } from 'typeorm';
import { columnsOf, selected } from '../columns.ts';
import { ProcessEntity, type ProcessRow } from '../entities/process.ts';
import { RecoveryCaseEntity, type RecoveryCaseRow } from '../entities/recovery-case.ts';
import type { ListedTable } from './conditions.ts';

const ofProcess = [
  'id',
  'number',
  'officeId',
  'stage',
  'assignee',
  'onHold',
  'holdUntil',
  'nextDeadlineOn',
  'nextDeadlineRule',
  'nextDeadlineTitle',
  'waitsFor',
  'nextStep',
  'revision',
  'openedOn',
  'openedAt',
  'changedAt',
  'closedOn',
  'closingOutcome',
] as const satisfies (keyof ProcessRow)[];

const ofCase = [
  'scheme',
  'violation',
  'currency',
  'claimed',
  'recovered',
  'waived',
  'outstanding',
  'suspicion',
  'referralStatus',
] as const satisfies (keyof RecoveryCaseRow)[];

/** A case as a list reads it: what it shows and is sorted by, and nothing else. */
export type ListedCase = Pick<ProcessRow, (typeof ofProcess)[number]> & Pick<RecoveryCaseRow, (typeof ofCase)[number]>;

/** The columns of a listed case, of `process` and `recovery_case`. */
export const listedColumns = [
  selected(ProcessEntity, 'process', ofProcess),
  selected(RecoveryCaseEntity, 'recovery_case', ofCase),
].join(', ');

/** The columns that a page found in one table alone gives of it. */
export const pageColumns: Readonly<Record<ListedTable, string>> = {
  process: namesOf(ProcessEntity, ofProcess),
  recovery_case: namesOf(RecoveryCaseEntity, ['id', ...ofCase]),
};

function namesOf<Row>(entity: EntitySchema<Row>, properties: readonly (keyof Row)[]): string {
  const wanted: readonly PropertyKey[] = properties;
  return columnsOf(entity)
    .filter(({ property }) => wanted.includes(property))
    .map(({ name }) => name)
    .join(', ');
}
