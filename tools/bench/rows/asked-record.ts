import { DataSource, type Logger } from 'typeorm';
import type { Statement } from '../../../database/process-list/conditions.ts';
import { dataSourceOptions } from '../../../database/connection/data-source.ts';
import type { SentBy } from './question.ts';

/** Remembers the statements that a data source sends. */
class SentStatements implements Logger {
  readonly #sent: Statement[] = [];

  taken(): readonly Statement[] {
    return this.#sent.splice(0);
  }

  logQuery(text: string, values: unknown[] = []): void {
    this.#sent.push({ text, values });
  }

  logQueryError(): void {
    this.taken();
  }

  logQuerySlow(): void {
    // It is in the statements already.
  }

  logSchemaBuild(): void {
    // Nothing is built.
  }

  logMigration(): void {
    // Nothing is migrated.
  }

  log(): void {
    // What else there is to say concerns no statement.
  }
}

/** The record as API and worker are connected with it, whose statements can be looked at. */
export async function askedRecord(url: string): Promise<{ readonly sentBy: SentBy; close(): Promise<void> }> {
  const logger = new SentStatements();
  const dataSource = await new DataSource({ ...dataSourceOptions(url, { poolSize: 1 }), logger }).initialize();
  return {
    sentBy: async (use) => {
      logger.taken();
      await use(dataSource);
      return logger.taken();
    },
    close: () => dataSource.destroy(),
  };
}
