import type { EntitySchema } from 'typeorm';
import { columnsOf, type Column } from '../columns.ts';
import { ProcessEntity, type ProcessRow } from '../entities/process.ts';
import type { ProjectionRow } from '../entities/projection.ts';

const ofProcess = [
  'id',
  'number',
  'officeId',
  'rulebookId',
  'rulebookVersion',
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

/** A process as every list reads it: what it shows, is sorted by and has its amounts in, and nothing else. */
export type ListedRow = Pick<ProcessRow, (typeof ofProcess)[number]>;

/** What lists read of the table of a kind, and what they can be sorted by that only the kind has. */
export interface ListOfKind {
  readonly kind: string;
  readonly table: string;
  readonly columns: readonly Pick<Column, 'name' | 'property'>[];
  /** Columns of its table, of which none is ever empty, by the name of the sort. */
  readonly sorts: Readonly<Record<string, string>>;
}

/** @param shown what of the row of the kind a list shows, or is sorted by */
export function listOfKind<Row extends ProjectionRow>(
  kind: string,
  entity: EntitySchema<Row>,
  shown: readonly (keyof Row)[],
  sorts: ListOfKind['sorts'],
): ListOfKind {
  return { kind, table: entity.options.name, columns: columnsNamed(entity, shown), sorts };
}

const processColumns = columnsNamed(ProcessEntity, ofProcess);

/** The columns of a listed process, of `process` and the table of its kind. */
export function listedColumns({ table, columns }: ListOfKind): string {
  return [...selectedFrom('process', processColumns), ...selectedFrom(table, columns)].join(', ');
}

/** The columns that a page found in one table alone gives of it. */
export function pageColumns({ table, columns }: ListOfKind, of: string): string {
  return of === table ? ['id', 'opened_at', ...columns.map(({ name }) => name)].join(', ') : processPage;
}

const processPage = processColumns.map(({ name }) => name).join(', ');

function selectedFrom(table: string, columns: ListOfKind['columns']): readonly string[] {
  return columns.map(({ name, property }) => `${table}.${name} AS "${property}"`);
}

function columnsNamed<Row>(entity: EntitySchema<Row>, properties: readonly (keyof Row)[]): readonly Column[] {
  const wanted: readonly PropertyKey[] = properties;
  return columnsOf(entity).filter(({ property }) => wanted.includes(property));
}
