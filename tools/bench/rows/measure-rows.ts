import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../../database/migrate.ts';
import { startEmbeddedPostgres } from '../../embedded/embedded-postgres.ts';
import type { Guard } from '../../embedded/guard.ts';
import { anyFreePort } from '../../embedded/ports.ts';
import { temporaryFolder } from '../../embedded/service-account.ts';
import { answers } from './answers.ts';
import { connected } from './connected.ts';
import { fillRecord } from './fill-record.ts';
import { writtenAnswers } from './rows-report.ts';

/** Measures lists and counts on a record of so many synthetic cases, on a PostgreSQL of its own. */
export async function measureRows(guard: Guard, rows: number, json: string | null): Promise<void> {
  const report = (line: string): void => {
    process.stderr.write(`${Math.round(performance.now() / 1000)} s: ${line}\n`);
  };
  report('starting PostgreSQL');
  const folder = await temporaryFolder(join(tmpdir(), 'social-insurance-recovery-rows-'));
  guard.discard(folder);
  const postgres = await startEmbeddedPostgres(
    { folder, logFile: join(folder, 'postgresql.log'), port: await anyFreePort(), survives: 'nothing' },
    (service) => {
      guard.watch(service);
      return Promise.resolve();
    },
  );
  await postgres.setUp('recovery');
  await migrate(postgres.databaseUrl('recovery', 'owner'));
  report(`making ${rows} cases`);
  await connected(postgres.databaseUrl('recovery', 'administrator'), (administrator) =>
    fillRecord(administrator, rows, report),
  );
  report('asking');
  const answered = await answers(postgres.databaseUrl('recovery', 'application'));
  process.stdout.write(`${writtenAnswers(rows, answered)}\n`);
  if (json !== null) await writeFile(json, `${JSON.stringify({ rows, answered }, null, 2)}\n`);
}
