import { chown, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { assertReachable, serviceAccount } from './service-account.ts';
import { startService, untilReady, type ServiceProcess } from './service-process.ts';

const loopback = '127.0.0.1';
const namespace = 'default';
const retentionSeconds = 30 * 24 * 60 * 60;

export interface EmbeddedTemporalOptions {
  /** The `temporal` program. */
  readonly program: string;
  /** Its database is in here, under `temporal`. */
  readonly folder: string;
  readonly logFile: string;
  readonly port: number;
  /** Without one, there is no web UI. */
  readonly ui?: { readonly port: number; readonly codecEndpoint: string };
  /** `power-cut`: everything acknowledged survives one. `killed-process`: the death of the server only, which is faster. */
  readonly survives: 'power-cut' | 'killed-process';
  /** More settings of the server, each as `name=value`. */
  readonly dynamicConfig?: readonly string[];
}

export interface EmbeddedTemporal {
  readonly service: ServiceProcess;
  /** host:port of its frontend */
  readonly address: string;
}

/**
 * Starts Temporal's development server on the loopback address, with native time skipping allowed.
 *
 * @throws EmbeddedError
 */
export async function startEmbeddedTemporal(
  options: EmbeddedTemporalOptions,
  started: (service: ServiceProcess) => Promise<void>,
): Promise<EmbeddedTemporal> {
  const address = `${loopback}:${options.port}`;
  const account = await serviceAccount();
  await mkdir(databaseFolder(options), { recursive: true, mode: 0o700 });
  if (account !== undefined) {
    await chown(databaseFolder(options), account.uid, account.gid);
    await assertReachable(databaseFolder(options), account);
    await assertReachable(options.program, account);
  }
  const service = await startService({
    name: 'Temporal',
    command: options.program,
    arguments: serverArguments(options),
    environment: process.env,
    logFile: options.logFile,
    stopSignal: 'SIGTERM',
    stopWithin: 15_000,
    account,
  });
  await started(service);
  await untilReady(service, () => namespaceAnswers(address), 60_000);
  await keepClosedWorkflows(address);
  return { service, address };
}

function databaseFolder({ folder }: EmbeddedTemporalOptions): string {
  return join(folder, 'temporal');
}

function serverArguments(options: EmbeddedTemporalOptions): string[] {
  const { port, ui, survives } = options;
  const dynamicConfig = [
    'frontend.WorkflowTimeSkippingEnabled=true',
    // One partition is right for one server: a task waits for no other partition's poller.
    'matching.numTaskqueueReadPartitions=1',
    'matching.numTaskqueueWritePartitions=1',
    // Else the server lets a continued run wait when the run before took less than a second; skipping time jumps over that
    // wait to its target, so the run would begin days late by its own clock.
    'history.workflowIdReuseMinimalInterval="0s"',
    'history.timerProcessorMaxTimeShift="50ms"',
    // Workflows whose tasks fail can be searched for.
    'system.numConsecutiveWorkflowTaskProblemsToTriggerSearchAttribute=2',
    ...(options.dynamicConfig ?? []),
  ];
  return [
    'server',
    'start-dev',
    `--ip=${loopback}`,
    `--port=${port}`,
    `--db-filename=${join(databaseFolder(options), 'temporal.db')}`,
    '--sqlite-pragma=journal_mode=wal',
    `--sqlite-pragma=synchronous=${survives === 'power-cut' ? 2 : 1}`,
    '--log-format=json',
    '--log-level=warn',
    ...dynamicConfig.map((setting) => `--dynamic-config-value=${setting}`),
    ...(ui === undefined
      ? ['--headless']
      : [`--ui-port=${ui.port}`, `--ui-codec-endpoint=${ui.codecEndpoint}`, '--ui-disable-news-fetch']),
  ];
}

async function namespaceAnswers(address: string): Promise<boolean> {
  const connection = Connection.lazy({ address });
  try {
    await connection.withDeadline(Date.now() + 2_000, async () => {
      await connection.workflowService.describeNamespace({ namespace });
      // Visibility and the search attributes come up later than the frontend.
      await connection.workflowService.countWorkflowExecutions({ namespace });
      await connection.operatorService.listSearchAttributes({ namespace });
    });
    return true;
  } catch {
    // Not yet: what stands in the way, if it lasts, is in the server's log.
    return false;
  } finally {
    await connection.close();
  }
}

/** The development server forgets closed workflows after a day; a manager wants to look at one longer in its UI. */
async function keepClosedWorkflows(address: string): Promise<void> {
  const connection = await Connection.connect({ address });
  try {
    const { config } = await connection.workflowService.describeNamespace({ namespace });
    if (Number(config?.workflowExecutionRetentionTtl?.seconds ?? 0) >= retentionSeconds) return;
    await connection.workflowService.updateNamespace({
      namespace,
      config: { workflowExecutionRetentionTtl: msToTs(retentionSeconds * 1000) },
    });
  } finally {
    await connection.close();
  }
}
