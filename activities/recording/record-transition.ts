import { ApplicationFailure } from '@temporalio/common';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import type {
  RecordActivities,
  RecordOutcome,
  RecordStanding,
  TakenIn,
  WentOnFrom,
} from '../../contracts/activities.ts';
import { auditText } from '../../database/audit/audit-chain.ts';
import { endIfUnanswered } from '../../database/connection/dead-connections.ts';
import { documentsToBeSent } from '../../database/processes/processes-that-run.ts';
import { findProcessedCommand } from '../../database/steps/processed-commands.ts';
import type { AnyKind, ProcessKinds } from '../../database/kinds/process-kind.ts';
import { openState, sealState } from '../../database/sealing/sealed-states.ts';
import type { AnyState, AnyTransition } from '../../domain/kernel/any-process.ts';
import { speakersOfKind } from '../../wording/kinds.ts';
import type { Keyring } from '../../encryption/keyring.ts';
import { auditRow, type AuditRow } from './audit-row.ts';
import { bytesOfText } from '../../database/sealing/bytes-as-text.ts';
import { entryRows } from './entry-rows.ts';
import { readMissed } from '../../database/steps/missed-transitions.ts';
import { parseMissed } from './missed-transitions.ts';
import { processRow } from './process-row.ts';
import { partsOf, recordStatement, saysAll, type RecordKind } from './record-statement.ts';

/** A transition as the rows that it leaves. */
interface WrittenTransition {
  readonly revision: number;
  readonly auditText: string;
  readonly process: readonly unknown[];
  /** The row in the table of its kind. */
  readonly ofKind: readonly unknown[];
  readonly audit: readonly unknown[];
  /** Further rows, by part of the statement. */
  readonly entries: Readonly<Record<string, readonly unknown[]>>;
}

interface PreparedStatement {
  readonly name: string;
  readonly text: string;
}

/**
 * Writes the transitions of processes, whatever their kind, into the record, each in one database transaction of one round trip.
 *
 * Recording is idempotent: a transition that is already there is left as it is. Where something else stands at its
 * revision or beyond, that stays, and is handed back for the process to go on from; so is the first answer to a command that
 * was carried out at an earlier revision. `record-case-number-taken` is final.
 * `record-revision-gap` (an earlier transition is missing) and `record-refused-by-database` (a rule of the record is
 * broken) are retried, so that a process goes on once the fault is mended; so is everything that passes by itself.
 */
export class TransitionRecorder implements RecordActivities<AnyTransition, AnyState> {
  readonly #dataSource: DataSource;
  readonly #keyring: Keyring;
  readonly #kinds: ProcessKinds;
  readonly #speakersOf: typeof speakersOfKind;
  readonly #build: string;
  readonly #statements = new Map<string, PreparedStatement>();

  /**
   * @param speakersOf what says the messages of each kind, where that is not the product's
   * @param build of the program that makes the transitions
   */
  constructor(
    dataSource: DataSource,
    keyring: Keyring,
    kinds: ProcessKinds,
    speakersOf = speakersOfKind,
    build = 'unbuilt',
  ) {
    this.#dataSource = dataSource;
    this.#keyring = keyring;
    this.#kinds = kinds;
    this.#speakersOf = speakersOf;
    this.#build = build;
  }

  /** @param takenIn null for a step that no run has taken, such as one of a process that is put into the record by a test */
  async recordTransition(record: AnyTransition, takenIn: TakenIn | null = null): Promise<RecordOutcome<AnyState>> {
    const kind = this.#kinds.named(record.state.process);
    const listed = kind.listed(record.state);
    const process = processRow(record, listed);
    const entries = entryRows(record, listed, this.#speakersOf(kind.name), this.#keyring, this.#build);
    const audit = auditRow(record, takenIn, { process, listed, entries }, new Date());
    const isWritten = await this.#write(kind, record.processId, sealState(this.#keyring, record.state), {
      revision: record.revision,
      auditText: auditText(audit),
      process: [process],
      ofKind: [listed.row],
      audit: [audit],
      entries: { ...entries, ...listed.lists },
    });
    return isWritten ? { kind: 'recorded', revision: record.revision } : this.#whatStands(audit, process.number);
  }

  /**
   * Writes transitions again that a process had missed, as the record had them then; those that are there already are left
   * as they are.
   * @returns how many were written
   */
  async recordMissed(processId: string, text: string): Promise<number> {
    const { kind, stateSealed, transitions } = parseMissed(text);
    let written = 0;
    for (const transition of transitions)
      if (await this.#write(this.#kinds.named(kind), processId, bytesOfText(stateSealed), transition)) written += 1;
    return written;
  }

  /** False where the record does not stand right before the transition: then nothing is written. */
  async #write(kind: AnyKind, processId: string, stateSealed: Buffer, transition: WrittenTransition): Promise<boolean> {
    const { revision, auditText: audited, process, ofKind, audit, entries } = transition;
    const parts = partsOf(kind).filter((part) => saysAll(part) || (entries[part] ?? []).length > 0);
    const { name, text } = this.#statement(kind, revision === 1 ? 'opening' : 'move', parts);
    const values = [
      processId,
      revision - 1,
      stateSealed,
      audited,
      ...[process, ofKind, audit].map((rows) => JSON.stringify(rows)),
      ...parts.map((part) => JSON.stringify(entries[part] ?? [])),
    ];
    return (await this.#connected((client) => client.query({ name, text, values }))).rowCount !== 0;
  }

  async findStanding({
    processId,
    revision,
  }: {
    readonly processId: string;
    readonly revision: number;
  }): Promise<RecordStanding<AnyState>> {
    const found = await this.#connected((client) =>
      client.query<{ revision: number; state: Buffer | null; toBeSent: string[] }>(
        `SELECT revision, CASE WHEN revision > $2 THEN state_sealed END AS state, ${documentsToBeSent} AS "toBeSent"
         FROM process WHERE id = $1`,
        [processId, revision],
      ),
    );
    const { revision: stands = 0, state = null, toBeSent = [] } = found.rows[0] ?? {};
    if (state !== null) return { kind: 'ahead', ...(await this.#wentOnFrom(processId, revision, state)), toBeSent };
    return { kind: stands === revision ? 'level' : 'behind', revision: stands, toBeSent };
  }

  /** Prepared once for each connection: planning the statement takes longer than running it. */
  #statement(kind: AnyKind, how: RecordKind, parts: readonly string[]): PreparedStatement {
    const included = partsOf(kind)
      .map((part) => (parts.includes(part) ? '1' : '0'))
      .join('');
    const name = `record-${kind.name}-${how}-${included}`;
    const known = this.#statements.get(name);
    if (known !== undefined) return known;
    const statement = { name, text: recordStatement(how, kind, parts) };
    this.#statements.set(name, statement);
    return statement;
  }

  /** Nothing was written: because this very transition stands there already, or another one, or the same command did. */
  async #whatStands(
    { processId, revision, commandId, contentDigest }: AuditRow,
    number: string,
  ): Promise<RecordOutcome<AnyState>> {
    const found = await this.#connected((client) =>
      client.query<{ recorded: string | null; revision: number | null; state: Buffer | null; taken: boolean }>(
        `SELECT
          (SELECT content_digest FROM audit_entry WHERE process_id = $1 AND revision = $2) AS recorded,
          (SELECT revision FROM process WHERE id = $1) AS revision,
          (SELECT state_sealed FROM process WHERE id = $1) AS state,
          EXISTS (SELECT FROM process WHERE number = $3 AND id <> $1) AS taken`,
        [processId, revision, number],
      ),
    );
    const { recorded = null, revision: stands = null, state = null, taken = false } = found.rows[0] ?? {};
    if (recorded === contentDigest) return { kind: 'recorded', revision };
    if (recorded !== null && state !== null)
      return { kind: 'superseded', ...(await this.#wentOnFrom(processId, revision - 1, state)) };
    if (stands === revision - 1 && commandId !== null) {
      const first = await findProcessedCommand(this.#dataSource, processId, commandId);
      if (first !== undefined) return { kind: 'already-carried-out', first };
    }
    if (stands === null && taken) {
      throw ApplicationFailure.nonRetryable(
        `Case ${processId} cannot be opened: its number belongs to another case.`,
        'record-case-number-taken',
      );
    }
    throw ApplicationFailure.retryable(
      `Case ${processId} stands at revision ${stands ?? 0} in the record, so revision ${revision} cannot follow.`,
      'record-revision-gap',
    );
  }

  async #wentOnFrom(processId: string, revision: number, sealed: Buffer): Promise<WentOnFrom<AnyState>> {
    const state = openState(this.#keyring, processId, sealed);
    const kind = this.#kinds.named(state.process);
    const missed = await readMissed(this.#dataSource, kind, processId, revision);
    return { state: kind.presentState(state), missed };
  }

  /** TypeORM cannot name a statement, which is what lets PostgreSQL keep its plan: so this speaks to pg itself. */
  async #connected<Result>(use: (client: pg.Client) => Promise<Result>): Promise<Result> {
    const queryRunner = this.#dataSource.createQueryRunner();
    try {
      const client: unknown = await queryRunner.connect();
      if (!(client instanceof pg.Client))
        throw new TypeError('The record needs a data source on PostgreSQL through pg.');
      return await use(client).catch((error: unknown) => {
        endIfUnanswered(client, error);
        throw error;
      });
    } catch (error) {
      throw withoutRowContents(error);
    } finally {
      await queryRunner.release();
    }
  }
}

/** PostgreSQL quotes the row that broke a rule; names and amounts must not reach failures and logs. */
function withoutRowContents(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return error;
  const code = error.code ?? 'unknown';
  const column = error.column === undefined ? '' : `${error.table ?? ''}.${error.column} of `;
  const rule = error.constraint ?? `${column}SQLSTATE ${code}`;
  return code.startsWith('22') || code.startsWith('23')
    ? ApplicationFailure.retryable(
        `The record refused the transition by its rule ${rule}.`,
        'record-refused-by-database',
      )
    : new Error(`${error.message} (SQLSTATE ${code})`);
}
