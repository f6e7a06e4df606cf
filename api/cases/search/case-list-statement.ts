import { z } from 'zod';
import { caseTextCondition, searchable } from '../../../database/case-search.ts';
import { selected } from '../../../database/columns.ts';
import { ProcessEntity, type ProcessRow } from '../../../database/entities/process.ts';
import { RecoveryCaseEntity, type RecoveryCaseRow } from '../../../database/entities/recovery-case.ts';
import { positionDay, positionInstant } from '../../paging/cursor.ts';
import type { SearchBody, SearchFilter, SearchSort } from './search-body.ts';

/** A case as a list reads it: without its state, and without what it is only searched by. */
export type ListedCase = Omit<ProcessRow, 'stateSealed' | 'auditHash' | 'requestDigest'> &
  Omit<RecoveryCaseRow, 'id' | 'searchText' | 'identityBlindIndex'>;

const listedColumns = [
  selected(ProcessEntity, 'process', ['stateSealed', 'auditHash', 'requestDigest']),
  selected(RecoveryCaseEntity, 'recovery_case', ['id', 'searchText', 'identityBlindIndex']),
].join(', ');

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

interface SortKey {
  readonly expression: string;
  readonly of: (row: ListedCase) => string | number;
  /** What a cursor may hold. */
  readonly schema: z.ZodType<string | number>;
}

/** Column of each sort, and what takes the place of an empty one so that those cases come last when ascending. */
export const sortKeys: Readonly<Record<SearchSort['by'], SortKey>> = {
  openedAt: {
    expression: 'process.opened_at',
    of: (row) => row.openedAt.toISOString(),
    schema: positionInstant,
  },
  nextDeadline: {
    expression: `COALESCE(process.next_deadline_on, 'infinity')`,
    of: (row) => row.nextDeadlineOn ?? 'infinity',
    schema: z.union([positionDay, z.literal('infinity')]),
  },
  outstanding: { expression: 'recovery_case.outstanding', of: (row) => row.outstanding, schema: z.int() },
  number: {
    expression: 'process.number',
    of: (row) => row.number,
    schema: z.string().regex(/^[A-Z0-9-]{1,60}$/),
  },
};

/** Where a page begins: after the case with this key and id. */
export interface ListPosition {
  readonly key: string | number;
  readonly id: string;
}

export interface ListQuery extends Pick<SearchBody, 'filter' | 'sort' | 'limit'> {
  /** Fingerprints that the text of the filter would have as an identity number. */
  readonly fingerprints: readonly string[];
  readonly after: ListPosition | undefined;
}

/** One page of cases, with one case more that tells whether there is another page. */
export function caseListStatement({ filter, sort, limit, fingerprints, after }: ListQuery): Statement {
  const conditions = new Conditions();
  narrow(conditions, filter, fingerprints);
  const { expression } = sortKeys[sort.by];
  if (after !== undefined) {
    const comparison = sort.order === 'ascending' ? '>' : '<';
    conditions.add(
      `(${expression}, process.id) ${comparison} (${conditions.value(after.key)}, ${conditions.value(after.id)}::uuid)`,
    );
  }
  const direction = sort.order === 'ascending' ? 'ASC' : 'DESC';
  return conditions.statement(
    (where) => `SELECT ${listedColumns} FROM process JOIN recovery_case ON recovery_case.id = process.id ${where}
      ORDER BY ${expression} ${direction}, process.id ${direction} LIMIT ${limit + 1}`,
  );
}

/** What has to hold for each row, with the values that it is held against. */
class Conditions {
  readonly #conditions: string[] = [];
  readonly #values: unknown[] = [];

  /** The placeholder of a value. */
  value(value: unknown): string {
    this.#values.push(value);
    return `$${this.#values.length}`;
  }

  add(condition: string): void {
    this.#conditions.push(condition);
  }

  statement(write: (where: string) => string): Statement {
    const where = this.#conditions.length === 0 ? '' : `WHERE ${this.#conditions.join(' AND ')}`;
    return { text: write(where), values: this.#values };
  }
}

function narrow(conditions: Conditions, filter: SearchFilter, fingerprints: readonly string[]): void {
  const { stage, scheme, violation, office, assignee, dueBefore, outstanding, onHold, text } = filter;
  const oneOf = (column: string, values: readonly string[] | undefined): void => {
    if (values !== undefined) conditions.add(`${column} = ANY(${conditions.value(values)})`);
  };
  oneOf('process.stage', stage);
  oneOf('recovery_case.scheme', scheme);
  oneOf('recovery_case.violation', violation);
  oneOf('process.office_id', office);
  if (assignee === null) conditions.add('process.assignee IS NULL');
  else if (assignee !== undefined) conditions.add(`process.assignee = ${conditions.value(assignee)}`);
  if (dueBefore !== undefined) conditions.add(`process.next_deadline_on < ${conditions.value(dueBefore)}`);
  if (onHold !== undefined) conditions.add(`process.on_hold = ${conditions.value(onHold)}`);
  if (outstanding !== undefined) {
    const { currency, from, to } = outstanding;
    conditions.add(`recovery_case.currency = ${conditions.value(currency)}`);
    if (from !== undefined) conditions.add(`recovery_case.outstanding >= ${conditions.value(from)}`);
    if (to !== undefined) conditions.add(`recovery_case.outstanding <= ${conditions.value(to)}`);
  }
  if (text !== undefined) {
    const written = caseTextCondition('recovery_case', conditions.value(searchable(text)));
    conditions.add(`(${written} OR recovery_case.identity_blind_index = ANY(${conditions.value(fingerprints)}))`);
  }
}
