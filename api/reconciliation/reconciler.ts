import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { describeError } from '../../database/connection/error-description.ts';
import { ProcessesToCompare } from '../../reconciliation/processes-to-compare.ts';
import { EndedRuns } from '../../reconciliation/ended-runs.ts';
import { Reconciliation, settling, type Comparison, type Difference } from '../../reconciliation/reconciliation.ts';
import { alone } from '../../reconciliation/sweep-lock.ts';
import { ApiEnvironment } from '../environment.ts';

/** Milliseconds between two sweeps. */
const interval = 30_000;
/** Milliseconds back to which the first sweep after a start looks. */
const firstWindow = 3_600_000;
/** Sweeps in which all cases have had their turn. */
const sweepsOfARound = 3_600_000 / interval;
/** Cases compared at once. */
const atOnce = 4;
/** What the log says of a case that was not level, and how loud. */
const said = {
  'process-behind': { level: 'warn', sentence: 'the process of a case was behind its record and has caught up' },
  'process-gone': { level: 'error', sentence: 'the process of a case was gone and was taken up from the record' },
  'record-behind': {
    level: 'error',
    sentence:
      'the record of a case is behind its process: the database is older than Temporal, and is brought up to it',
  },
} as const satisfies Record<Exclude<Difference, 'level' | 'unsettled'>, unknown>;

/** What the latest sweeps have found. */
export interface ReconciliationStanding {
  /** When a sweep of this process last came to its end; null before. */
  readonly sweptAt: Date | null;
  /** Cases whose record is behind their process: a person has to look. */
  readonly recordBehind: ReadonlySet<string>;
}

/**
 * Sweeps over the cases: those that have moved since the last sweep and those whose process is gone within a minute, all
 * others in turn within an hour, and all of them at once when record or Temporal was found to have been restored.
 */
@Injectable()
export class Reconciler implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #dataSource: DataSource;
  readonly #environment: ApiEnvironment;
  readonly #cases: ProcessesToCompare;
  readonly #reconciliation: Reconciliation;
  readonly #endedRuns: EndedRuns;
  /** Cases that could not be compared, or not yet: they are in the next sweep again. */
  readonly #unsettled = new Set<string>();
  readonly #recordBehind = new Set<string>();
  #movedUntil = new Date(Date.now() - firstWindow);
  #roundUntil = '';
  /** One of the two was found to have been put back to an earlier state. */
  #foundRestored = false;
  #sweptAt: Date | null = null;
  #sweeping: Promise<boolean> | null = null;
  #stopping = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    dataSource: DataSource,
    environment: ApiEnvironment,
    cases: ProcessesToCompare,
    reconciliation: Reconciliation,
    endedRuns: EndedRuns,
  ) {
    this.#dataSource = dataSource;
    this.#environment = environment;
    this.#cases = cases;
    this.#reconciliation = reconciliation;
    this.#endedRuns = endedRuns;
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

  /** One sweep, whether it came to its end; none where another one is under way, here or in another process. */
  async sweep(): Promise<boolean> {
    if (this.#sweeping !== null) return false;
    this.#sweeping = this.#sweepAlone();
    const swept = await this.#sweeping;
    this.#sweeping = null;
    return swept;
  }

  /** What fails is told, and tried again in the next sweep. */
  async #sweepAlone(): Promise<boolean> {
    try {
      return await alone(this.#dataSource, () => this.#sweepOnce());
    } catch (error) {
      this.#environment.logger.warn({ error: describeError(error) }, 'record and processes could not be compared');
      return false;
    }
  }

  async #sweepOnce(): Promise<void> {
    const until = new Date(Date.now() - settling);
    const inTurn = await this.#nextInTurn();
    const cases = new Set([
      ...this.#unsettled,
      ...this.#recordBehind,
      ...(await this.#unrecorded(until)),
      ...(await this.#cases.notRunning()),
      ...(await this.#cases.moved(this.#movedUntil, until)),
      ...inTurn,
    ]);
    const waiting = [...cases];
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (let process = waiting.shift(); process !== undefined && !this.#stopping; process = waiting.shift())
          await this.#compare(process);
      }),
    );
    await this.#keepHistories(until);
    if (this.#stopping) return;
    this.#movedUntil = until;
    this.#sweptAt = new Date();
  }

  async #compare(workflowId: string): Promise<void> {
    try {
      const comparison = await this.#reconciliation.compare(workflowId);
      await this.#reconciliation.mend(comparison);
      this.#say(comparison);
      this.#keep(comparison);
    } catch (error) {
      this.#unsettled.add(workflowId);
      this.#environment.logger.warn({ workflowId, error: describeError(error) }, 'a case could not be compared');
    }
  }

  #keep({ workflowId, difference, process }: Comparison): void {
    if (difference === 'unsettled') this.#unsettled.add(workflowId);
    else this.#unsettled.delete(workflowId);
    const newlyBehind = difference === 'record-behind' && !this.#recordBehind.has(workflowId);
    const forgotten = difference === 'process-gone' && process.kind === 'unknown';
    this.#foundRestored ||= newlyBehind || forgotten;
    if (difference === 'record-behind') this.#recordBehind.add(workflowId);
    else this.#recordBehind.delete(workflowId);
  }

  #say({ processId, difference, recordRevision, process, lost }: Comparison): void {
    if (difference === 'level' || difference === 'unsettled') return;
    const { level, sentence } = said[difference];
    this.#environment.logger[level]({ processId, recordRevision, process }, sentence);
    if (lost !== null) this.#environment.logger.error({ processId, ...lost }, 'steps of a case are lost');
  }

  /** The latest page of cases that the record lacks, and further ones while any is found. */
  async #unrecorded(until: Date): Promise<readonly string[]> {
    const unrecorded: string[] = [];
    for await (const page of this.#cases.unrecorded(until)) {
      if (page.length === 0) break;
      unrecorded.push(...page);
    }
    return unrecorded;
  }

  /** The latest page of runs whose histories the record lacks, and further ones while any is found. */
  async #keepHistories(until: Date): Promise<void> {
    for await (const page of this.#endedRuns.notKept(until)) {
      if (page.length === 0 || this.#stopping) return;
      for (const run of page) {
        await this.#endedRuns.keep(run);
        this.#environment.logger.warn(run, 'the record lacked the history of an ended run, which is copied again');
      }
    }
  }

  /**
   * Cases that have not moved, as many as it takes to have had all of them in a round; all of them where the record of one was
   * found to be behind, or Temporal to have forgotten one: what was restored is behind in others as well.
   */
  async #nextInTurn(): Promise<readonly string[]> {
    const count = await this.#cases.countOfRunning();
    const limit = this.#foundRestored ? count : Math.ceil(count / sweepsOfARound);
    this.#foundRestored = false;
    const found = await this.#cases.running(limit === count ? '' : this.#roundUntil, limit);
    this.#roundUntil = found.length < limit ? '' : (found.at(-1) ?? '');
    return found;
  }
}
