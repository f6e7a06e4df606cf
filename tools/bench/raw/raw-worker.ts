import { fileURLToPath } from 'node:url';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import pg from 'pg';
import { rawTaskQueue, type RawActivities } from './raw-activities.ts';

/**
 * A worker process as the SDK's documentation begins with: default settings, no codec. Only its cache is as large as the
 * product's, so that raw workflows are not fetched and replayed where cases are not.
 */

async function run(address: string, databaseUrl: string): Promise<void> {
  Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: ['SIGTERM', 'SIGINT'] });
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  const connection = await NativeConnection.connect({ address });
  const worker = await Worker.create({
    connection,
    taskQueue: rawTaskQueue,
    maxCachedWorkflows: 2_000,
    workflowsPath: fileURLToPath(new URL('./raw-workflows.js', import.meta.url)),
    activities: {
      noop: () => {
        process.send?.({ stepDone: true });
        return Promise.resolve();
      },
      insertRow: async (row) => {
        await pool.query({ name: 'insert-row', text: 'INSERT INTO raw_timer (row) VALUES ($1)', values: [row] });
      },
      appendRow: async (value) => {
        await pool.query({ name: 'append-row', text: 'INSERT INTO raw_update (value) VALUES ($1)', values: [value] });
      },
    } satisfies RawActivities,
  });
  const running = worker.run();
  process.send?.({ ready: true });
  await running;
  await connection.close();
  await pool.end();
}

await run(process.env['TEMPORAL_ADDRESS'] ?? '', process.env['DATABASE_URL'] ?? '');
process.exit(0);
