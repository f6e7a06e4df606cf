import { DefaultLogger, Runtime, type Logger } from '@temporalio/worker';

let installed = false;

/**
 * Threads of the SDK's native part beside that of JavaScript, which is busy long before one of them is. More of them pass work to
 * each other and take the processor from those who do it. TOKIO_WORKER_THREADS says otherwise where it is set.
 */
const nativeThreads = '1';

/** Why a workflow's task has failed is known to the native part alone. */
const nativeWarnings = { core: 'WARN', other: 'ERROR' } as const;

/**
 * Prepares the SDK's native part, once for each process; the first call decides where its log goes. It leaves signals to the
 * process, which has more to stop than connections and workers.
 */
export function installNativeRuntime(logger: Logger = new DefaultLogger('ERROR')): void {
  if (installed) return;
  process.env['TOKIO_WORKER_THREADS'] ??= nativeThreads;
  Runtime.install({
    shutdownSignals: [],
    logger,
    telemetryOptions: { logging: { filter: nativeWarnings, forward: {} } },
  });
  installed = true;
}
