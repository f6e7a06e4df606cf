import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { caseIdOf, recoveryCaseWorkflow } from '../../contracts/recovery-case.ts';
import { goesOn } from '../../database/processes-that-go-on.ts';
import { describeError } from '../../database/error-description.ts';
import { ApiEnvironment } from '../environment.ts';
import { TemporalAccess } from '../temporal-access.ts';
import { Reconciliation, settling, type Reconciled } from './reconciliation.ts';

/** Milliseconds between two sweeps. */
const interval = 30_000;
/** Milliseconds back to which the first sweep after a start looks. */
const firstWindow = 3_600_000;
/** Sweeps in which all cases have had their turn. */
const sweepsOfARound = 3_600_000 / interval;
/** Milliseconds between two sweeps over all cases because some processes are gone. */
const betweenFullSweeps = 300_000;
/** Cases compared at once. */
const atOnce = 4;
/** Cases that are held against the record at a time. */
const pageSize = 200;
/** One sweep at a time among all processes of the API; the number means nothing. */
const lockId = 7_351_204;

/** A process as Temporal lists it. */
interface StartedProcess {
  readonly caseId: string;
  readonly runs: boolean;
}

/** What the latest sweeps have found. */
export interface ReconciliationStanding {
  /** When a sweep of this process last came to its end; null before. */
  readonly sweptAt: Date | null;
  /** Cases whose record is behind their process: a person has to look. */
  readonly recordBehind: ReadonlySet<string>;
}

/**
 * Sweeps over the cases: those that have moved since the last sweep within a minute, all others in turn within an hour, and
 * all of them at once when fewer processes run than cases go on, or the record of one is behind.
 */
@Injectable()
export class Reconciler implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #dataSource: DataSource;
  readonly #temporal: TemporalAccess;
  readonly #environment: ApiEnvironment;
  readonly #reconciliation: Reconciliation;
  /** Cases that could not be compared, or not yet: they are in the next sweep again. */
  readonly #unsettled = new Set<string>();
  readonly #recordBehind = new Set<string>();
  #movedUntil = new Date(Date.now() - firstWindow);
  #roundUntil = '';
  #foundBehind = false;
  #lookedAtAll = 0;
  #sweptAt: Date | null = null;
  #sweeping: Promise<void> | null = null;
  #stopping = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    dataSource: DataSource,
    temporal: TemporalAccess,
    environment: ApiEnvironment,
    reconciliation: Reconciliation,
  ) {
    this.#dataSource = dataSource;
    this.#temporal = temporal;
    this.#environment = environment;
    this.#reconciliation = reconciliation;
  }

  get standing(): ReconciliationStanding {
    return { sweptAt: this.#sweptAt, recordBehind: this.#recordBehind };
  }

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.sweep(), interval).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.#timer);
    this.#stopping = true;
    await this.#sweeping;
  }

  /** One sweep; none where another one is under way, here or in another process. */
  async sweep(): Promise<void> {
    if (this.#sweeping !== null) return;
    this.#sweeping = this.#sweepLocked()
      .catch((error: unknown) => {
        this.#environment.logger.warn({ error: describeError(error) }, 'record and processes could not be compared');
      })
      .finally(() => {
        this.#sweeping = null;
      });
    await this.#sweeping;
  }

  async #sweepLocked(): Promise<void> {
    const connection = this.#dataSource.createQueryRunner();
    try {
      const { manager } = connection;
      const [lock] = await manager.query<{ held: boolean }[]>('SELECT pg_try_advisory_lock($1) AS held', [lockId]);
      if (lock?.held !== true) return;
      try {
        await this.#sweepOnce();
      } finally {
        await manager.query('SELECT pg_advisory_unlock($1)', [lockId]);
      }
    } finally {
      await connection.release();
    }
  }

  async #sweepOnce(): Promise<void> {
    const until = new Date(Date.now() - settling);
    const inTurn = await this.#nextInTurn();
    const cases = new Set([
      ...this.#unsettled,
      ...this.#recordBehind,
      ...(await this.#unrecorded(until)),
      ...(await this.#moved(until)),
      ...inTurn,
    ]);
    const waiting = [...cases];
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (let caseId = waiting.shift(); caseId !== undefined && !this.#stopping; caseId = waiting.shift())
          await this.#compare(caseId);
      }),
    );
    if (this.#stopping) return;
    this.#movedUntil = until;
    this.#sweptAt = new Date();
  }

  async #compare(caseId: string): Promise<void> {
    try {
      const reconciled = await this.#reconciliation.reconcile(caseId);
      this.#keep(caseId, reconciled);
      if (reconciled === 'unsettled') this.#unsettled.add(caseId);
      else this.#unsettled.delete(caseId);
    } catch (error) {
      this.#unsettled.add(caseId);
      this.#environment.logger.warn({ caseId, error: describeError(error) }, 'a case could not be compared');
    }
  }

  #keep(caseId: string, reconciled: Reconciled): void {
    if (reconciled !== 'record-behind') {
      this.#recordBehind.delete(caseId);
      return;
    }
    this.#foundBehind ||= !this.#recordBehind.has(caseId);
    this.#recordBehind.add(caseId);
  }

  async #moved(until: Date): Promise<readonly string[]> {
    const moved = await this.#dataSource.query<{ id: string }[]>(
      'SELECT DISTINCT process_id AS id FROM audit_entry WHERE recorded_at > $1 AND recorded_at <= $2',
      [this.#movedUntil, until],
    );
    return moved.map(({ id }) => id);
  }

  /**
   * Cases that run at Temporal and that the record does not have, or has as closed: the latest page of them, and further ones
   * while any is found.
   */
  async #unrecorded(until: Date): Promise<readonly string[]> {
    const unrecorded: string[] = [];
    for await (const page of this.#pagesOfStarted(until)) {
      const lacking = await this.#dataSource.query<{ id: string }[]>(
        `SELECT id FROM unnest($1::uuid[], $2::boolean[]) AS started (id, runs) WHERE NOT EXISTS (
           SELECT FROM process WHERE id = started.id AND (NOT started.runs OR ${goesOn})
         )`,
        [page.map(({ caseId }) => caseId), page.map(({ runs }) => runs)],
      );
      if (lacking.length === 0) break;
      unrecorded.push(...lacking.map(({ id }) => id));
    }
    return unrecorded;
  }

  async *#pagesOfStarted(until: Date): AsyncGenerator<readonly StartedProcess[]> {
    const query = `WorkflowType = '${recoveryCaseWorkflow}' AND TaskQueue = '${this.#environment.settings.caseTaskQueue}'`;
    let page: StartedProcess[] = [];
    for await (const { workflowId, startTime, status } of this.#temporal.client.workflow.list({ query, pageSize })) {
      if (startTime > until) continue;
      page.push({ caseId: caseIdOf(workflowId), runs: status.name === 'RUNNING' });
      if (page.length < pageSize) continue;
      yield page;
      page = [];
    }
    if (page.length > 0) yield page;
  }

  /** Cases that have not moved, as many as it takes to have had all of them in a round. */
  async #nextInTurn(): Promise<readonly string[]> {
    const [counted] = await this.#dataSource.query<{ count: number }[]>(
      `SELECT count(*)::integer AS count FROM process WHERE ${goesOn}`,
    );
    const count = counted?.count ?? 0;
    const limit = (await this.#allAreSuspect(count)) ? count : Math.ceil(count / sweepsOfARound);
    const found = await this.#dataSource.query<{ id: string }[]>(
      `SELECT id FROM process WHERE ${goesOn} AND ($1 = '' OR id > NULLIF($1, '')::uuid) ORDER BY id LIMIT $2`,
      [limit === count ? '' : this.#roundUntil, limit],
    );
    this.#roundUntil = found.length < limit ? '' : (found.at(-1)?.id ?? '');
    return found.map(({ id }) => id);
  }

  /**
   * Whether all cases are to be looked at in this sweep: the record of one was found to be behind, so it was restored, and is
   * behind in others; or fewer processes run than cases go on. The latter may last, so it is acted on now and then only.
   */
  async #allAreSuspect(goingOn: number): Promise<boolean> {
    const found = this.#foundBehind;
    this.#foundBehind = false;
    if (found) return true;
    if (Date.now() - this.#lookedAtAll < betweenFullSweeps || !(await this.#someAreGone(goingOn))) return false;
    this.#lookedAtAll = Date.now();
    return true;
  }

  /** Fewer processes run than cases go on. More may: a namespace can carry more than this database. */
  async #someAreGone(goingOn: number): Promise<boolean> {
    if (goingOn === 0) return false;
    const running = `WorkflowType = '${recoveryCaseWorkflow}' AND ExecutionStatus = 'Running'`;
    const { count } = await this.#temporal.client.workflow.count(running);
    return count < goingOn;
  }
}
