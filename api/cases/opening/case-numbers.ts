import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Numbers taken from the sequence at once; what a process has not used when it stops stays unused. */
const blockSize = 50;

/** Hands out the running part of case numbers (案号) without a query for each case. */
@Injectable()
export class CaseNumbers {
  readonly #dataSource: DataSource;
  readonly #block: number[] = [];
  #refill: Promise<void> | undefined;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
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
    const rows = await this.#dataSource.query<{ readonly number: number }[]>(
      `SELECT nextval('case_number') AS number FROM generate_series(1, $1)`,
      [blockSize],
    );
    this.#block.push(...rows.map(({ number }) => number));
  }
}

/** Case number as people use it: DAYU-2026-000123. */
export function caseNumber(officeId: string, year: number, running: number): string {
  return `${officeId.toUpperCase()}-${year}-${String(running).padStart(6, '0')}`;
}
