import { NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import { connectionOptions } from '../../temporal/client.ts';
import { dataConverter } from '../../temporal/data-converter.ts';
import { installNativeRuntime } from '../../temporal/native-runtime.ts';
import type { TestTemporal } from './temporal.ts';

export interface TestWorker {
  /** Waits for what is running, then ends. */
  stop(): Promise<void>;
}

/** A worker within the test's own process, as the product configures it; warnings only on the console. */
export async function startWorker(
  temporal: TestTemporal,
  options: Pick<WorkerOptions, 'activities' | 'workflowsPath' | 'workflowBundle'> & { readonly taskQueue: string },
): Promise<TestWorker> {
  installNativeRuntime();
  const connection = await NativeConnection.connect(connectionOptions(temporal.settings));
  const worker = await Worker.create({
    ...options,
    connection,
    namespace: temporal.settings.namespace,
    dataConverter: dataConverter(temporal.keyring),
  });
  const running = worker.run();
  return {
    stop: async () => {
      worker.shutdown();
      await running;
      await connection.close();
    },
  };
}
