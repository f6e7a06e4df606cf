import type { Statement } from '../process-list/conditions.ts';
import { inSightOf } from '../process-list/in-sight.ts';
import { selected } from '../columns.ts';
import { DutyEntity, type DutyRow } from '../entities/duty.ts';
import type { DutyFilter, DutyPosition } from './duty-query.ts';

/** A duty as a list shows it, with the number and the stage of its process. */
export interface ListedDuty extends DutyRow {
  readonly number: string;
  readonly stage: string;
}

/** How many of what an office has to do. */
export interface DutyCount {
  readonly processKind: string;
  readonly kind: string;
  readonly who: DutyRow['who'];
  readonly officeId: string;
  readonly overdue: boolean;
  readonly count: number;
}

/** As the indexes have it: what has no last day comes last. */
const day = `COALESCE(duty.due_on, 'infinity')`;
const order = `ORDER BY ${day}, duty.process_id, duty.id`;

/**
 * One page of duties by their last day, with one more that tells whether there is another page. The page is found in the duties
 * alone; of the processes those are read that it shows.
 */
export function dutyListStatement(filter: DutyFilter, limit: number, after: DutyPosition | undefined): Statement {
  const narrowed = new Narrowed(filter);
  if (after !== undefined) {
    const position = [narrowed.value(after.day), narrowed.value(after.processId), narrowed.value(after.id)];
    narrowed.add(`(${day}, duty.process_id, duty.id) > (${position[0]}::date, ${position[1]}::uuid, ${position[2]})`);
  }
  return narrowed.statement(
    (conditions) => `SELECT ${selected(DutyEntity, 'duty')}, process.number, process.stage
      FROM (SELECT * FROM duty WHERE ${conditions} ${order} LIMIT ${limit + 1}) AS duty
      JOIN process ON process.id = duty.process_id ${order}`,
  );
}

/** How many duties a filter finds; at most so many where a most is given. */
export function dutyTotalStatement(filter: DutyFilter, atMost: number | null): Statement {
  return new Narrowed(filter).statement((conditions) =>
    atMost === null
      ? `SELECT count(*)::integer AS count FROM duty WHERE ${conditions}`
      : `SELECT count(*)::integer AS count FROM (SELECT FROM duty WHERE ${conditions} LIMIT ${atMost}) AS counted`,
  );
}

/** How many duties of each kind, holder and office a filter finds, overdue or not. */
export function dutyCountsStatement(filter: DutyFilter): Statement {
  return new Narrowed(filter).statement(
    (
      conditions,
    ) => `SELECT process_kind AS "processKind", kind, who, office_id AS "officeId", overdue, count(*)::integer AS count
      FROM duty WHERE ${conditions} GROUP BY office_id, process_kind, kind, who, overdue`,
  );
}

/** What has to hold for a duty, with the values that it is held against. */
class Narrowed {
  readonly #conditions: string[] = [];
  readonly #values: unknown[] = [];

  constructor({ status = 'open', office, processKind, kind, who, assignee, due, ...filter }: DutyFilter) {
    const { overdue, changedSince, reader } = filter;
    if (status !== 'any') this.add(`duty.state = '${status}'`);
    this.#oneOf('office_id', office);
    this.#oneOf('process_kind', processKind);
    this.#oneOf('kind', kind);
    this.#oneOf('who', who);
    if (assignee === null) this.add('duty.assignee IS NULL');
    else if (assignee !== undefined) this.add(`duty.assignee = ${this.value(assignee)}`);
    if (due?.from !== undefined) this.add(`${day} >= ${this.value(due.from)}::date`);
    if (due?.to !== undefined) this.add(`${day} <= ${this.value(due.to)}::date`);
    if (due?.from !== undefined && due.to === undefined) this.add(`${day} < 'infinity'`);
    if (overdue !== undefined) this.add(overdue ? 'duty.overdue' : 'NOT duty.overdue');
    if (changedSince !== undefined) this.add(`duty.changed_at >= ${this.value(changedSince)}`);
    if (reader !== undefined) this.add(inSightOf(this, 'duty', reader));
  }

  /** The placeholder of a value. */
  value(value: unknown): string {
    this.#values.push(value);
    return `$${this.#values.length}`;
  }

  add(condition: string): void {
    this.#conditions.push(condition);
  }

  statement(write: (conditions: string) => string): Statement {
    return {
      text: write(this.#conditions.length === 0 ? 'true' : this.#conditions.join(' AND ')),
      values: this.#values,
    };
  }

  /** What equals one value comes out of an index in the order of its further columns; what equals one of several does not. */
  #oneOf(column: string, values: readonly string[] | undefined): void {
    if (values === undefined) return;
    const [only, ...others] = values;
    this.add(
      others.length === 0 ? `duty.${column} = ${this.value(only)}` : `duty.${column} = ANY(${this.value(values)})`,
    );
  }
}
