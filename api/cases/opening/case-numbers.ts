import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CaseProcesses } from '../case-processes.ts';

/** Numbers taken from the sequence at once; what a process has not used when it stops stays unused. */
const blockSize = 50;

/** Numbers of the sequence, in order, with the instant at which the database server that gave them was started. */
interface TakenNumbers {
  readonly numbers: readonly number[];
  readonly serverStart: string | null;
}

/**
 * Hands out the running part of case numbers (案号) without a query for each case. A number that a case was started with is
 * never given again, not even by a database that was restored from a backup older than that case.
 */
@Injectable()
export class CaseNumbers {
  readonly #dataSource: DataSource;
  readonly #processes: CaseProcesses;
  readonly #block: number[] = [];
  #refill: Promise<void> | undefined;
  /** Start of the database server whose sequence was last held against the cases at Temporal; null before the first time. */
  #comparedSince: string | null = null;

  constructor(dataSource: DataSource, processes: CaseProcesses) {
    this.#dataSource = dataSource;
    this.#processes = processes;
  }

  async next(): Promise<number> {
    for (;;) {
      const number = this.#block.shift();
      if (number !== undefined) return number;
      await this.#refilled();
    }
  }

  /** Requests that find the block empty wait for the same query. */
  #refilled(): Promise<void> {
    this.#refill ??= this.#fetch().finally(() => {
      this.#refill = undefined;
    });
    return this.#refill;
  }

  async #fetch(): Promise<void> {
    const { numbers, serverStart } = await this.#take(blockSize);
    if (serverStart !== this.#comparedSince) {
      const highest = Math.max(...(await this.#processes.latestNumbers()).map(runningNumber), 0);
      this.#comparedSince = serverStart;
      if (highest >= (numbers[0] ?? 0)) {
        await this.#take(highest - (numbers.at(-1) ?? highest));
        return;
      }
    }
    this.#block.push(...numbers);
  }

  /** Takes numbers from the sequence, and asks since when the database server runs: it is started anew when it is restored. */
  async #take(count: number): Promise<TakenNumbers> {
    const rows = await this.#dataSource.query<{ readonly number: number; readonly serverStart: string }[]>(
      `SELECT nextval('case_number') AS number, pg_postmaster_start_time()::text AS "serverStart"
       FROM generate_series(1, $1)`,
      [count],
    );
    return { numbers: rows.map(({ number }) => number), serverStart: rows[0]?.serverStart ?? null };
  }
}

/** The running part of a case number; 0 for a number that was not given here. */
function runningNumber(number: string): number {
  return Number(/^[A-Z0-9-]+-\d{4}-(\d{6,9})$/.exec(number)?.[1] ?? 0);
}

/** Case number as people use it: DAYU-2026-000123. */
export function caseNumber(officeId: string, year: number, running: number): string {
  return `${officeId.toUpperCase()}-${year}-${String(running).padStart(6, '0')}`;
}
