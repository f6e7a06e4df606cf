import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  giveCaseNumbers,
  latestCaseNumber,
  moveCaseNumbersOn,
  type NumberSeries,
} from '../../../database/offices/case-numbers.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import { processNumber, sequenceInSeries } from '../../../domain/kernel/process-number.ts';
import { RunningProcesses } from '../running-processes.ts';

/** The openings of an office and a year that ask for a number. */
interface Asking {
  readonly series: NumberSeries;
  /** Those that the next statement gives a number. */
  openings: Set<string>;
  next: Promise<ReadonlyMap<string, number>> | undefined;
  /** The statement that is under way. */
  running: Promise<unknown>;
  /** Start of the database server whose series was last held against the cases at Temporal; null before the first time. */
  comparedSince: string | null;
  /** The highest place that was given here: a series that ends before it has been restored. */
  highest: number;
}

/**
 * Gives cases their numbers (案号), consecutive for each office and year. An opening keeps the number that it was given, however
 * often it is tried. A number that a case was started with is never given again, not even by a database that was restored from a
 * backup older than that case. Openings that ask while a statement is under way share the next one.
 */
@Injectable()
export class CaseNumbers<P extends ProcessTypes<P>> {
  readonly #dataSource: DataSource;
  readonly #processes: RunningProcesses<P>;
  readonly #asking = new Map<string, Asking>();

  constructor(dataSource: DataSource, processes: RunningProcesses<P>) {
    this.#dataSource = dataSource;
    this.#processes = processes;
  }

  /** @param processId the opening's, which is known before its case is opened */
  async numberOf(processId: string, officeId: string, year: number): Promise<string> {
    const asking = this.#askingOf({ officeId, year });
    asking.openings.add(processId);
    asking.next ??= asking.running.then(() => this.#giveNext(asking));
    const sequence = (await asking.next).get(processId);
    if (sequence === undefined) throw new Error(`The series of ${officeId} and ${year} gave an opening no number.`);
    return processNumber(officeId, year, sequence);
  }

  #askingOf(series: NumberSeries): Asking {
    const key = `${series.year} ${series.officeId}`;
    const known = this.#asking.get(key);
    if (known !== undefined) return known;
    const running = Promise.resolve();
    const asking: Asking = { series, openings: new Set(), next: undefined, running, comparedSince: null, highest: 0 };
    this.#asking.set(key, asking);
    return asking;
  }

  #giveNext(asking: Asking): Promise<ReadonlyMap<string, number>> {
    const openings = [...asking.openings];
    asking.openings = new Set();
    asking.next = undefined;
    const given = this.#give(asking, openings);
    // Whoever asked is told of a failure; those who ask next only wait until it is over.
    asking.running = given.catch(() => undefined);
    return given;
  }

  async #give(asking: Asking, openings: readonly string[]): Promise<ReadonlyMap<string, number>> {
    for (;;) {
      const { sequences, serverStart } = await giveCaseNumbers(this.#dataSource, asking.series, openings, {
        serverStart: asking.comparedSince,
        highest: asking.highest,
      });
      if (sequences.size > 0) {
        asking.highest = Math.max(asking.highest, ...sequences.values());
        return sequences;
      }
      await this.#passWhatWasStarted(asking);
      asking.comparedSince = serverStart;
    }
  }

  /**
   * Moves a series past the numbers that cases were started with, or that were given here, and that the record does not know. A
   * database server is started anew when it is restored: so this is done once after each of its starts, and where it shows.
   */
  async #passWhatWasStarted({ series, highest: given }: Asking): Promise<void> {
    for (;;) {
      const latest = await latestCaseNumber(this.#dataSource, series);
      const numbers = await this.#processes.numbersBeyond(series, latest);
      const highest = Math.max(
        ...numbers.map((number) => sequenceInSeries(number, series.officeId, series.year) ?? 0),
        given,
      );
      if (highest <= latest) return;
      await moveCaseNumbersOn(this.#dataSource, series, highest);
    }
  }
}
