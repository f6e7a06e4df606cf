import { DefaultLogger, Runtime, type Logger } from '@temporalio/worker';

let installed = false;

/**
 * Prepares the SDK's native part, once for each process; the first call decides where its log goes. It leaves signals to the
 * process, which has more to stop than connections and workers.
 */
export function installNativeRuntime(logger: Logger = new DefaultLogger('ERROR')): void {
  if (installed) return;
  Runtime.install({ shutdownSignals: [], logger, telemetryOptions: { logging: { filter: 'off' } } });
  installed = true;
}
