import pg from 'pg';
import type { TestDatabase } from './database.ts';

/** Freezes the processes of PostgreSQL that serve an application, as if its host were lost: they neither answer nor end. */
export class FrozenConnections {
  readonly #administrator: pg.Client;
  readonly #frozen = new Set<number>();

  private constructor(administrator: pg.Client) {
    this.#administrator = administrator;
  }

  static async of(database: TestDatabase): Promise<FrozenConnections> {
    const administrator = new pg.Client({ connectionString: database.urlAs('administrator') });
    await administrator.connect();
    return new FrozenConnections(administrator);
  }

  /** All connections that an application has at the moment, none of them in the middle of a statement; tells how many. */
  async freeze(applicationName: string): Promise<number> {
    const idle = await this.#idle(applicationName);
    for (const pid of idle) {
      process.kill(pid, 'SIGSTOP');
      this.#frozen.add(pid);
    }
    return idle.length;
  }

  /** How many connections an application has that do nothing. */
  async idle(applicationName: string): Promise<number> {
    return (await this.#idle(applicationName)).length;
  }

  async #idle(applicationName: string): Promise<readonly number[]> {
    const { rows } = await this.#administrator.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = $1 AND state LIKE 'idle%'`,
      [applicationName],
    );
    return rows.map(({ pid }) => pid);
  }

  /** Lets those that are still there go on, and ends. */
  async release(): Promise<void> {
    const { rows } = await this.#administrator.query<{ pid: number }>(
      'SELECT pid FROM pg_stat_activity WHERE datname = current_database()',
    );
    for (const { pid } of rows) if (this.#frozen.has(pid)) process.kill(pid, 'SIGCONT');
    await this.#administrator.end();
  }
}
