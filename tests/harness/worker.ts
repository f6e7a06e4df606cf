import { Worker, type WorkerOptions } from '@temporalio/worker';
import { dataConverter } from '../../temporal/data-converter.ts';
import { connectWorker } from '../../worker/connection.ts';
import { installNativeRuntime } from '../../worker/native-runtime.ts';
import type { TestTemporal } from './temporal.ts';

export interface TestWorker {
  /** Waits for what is running, then ends. */
  stop(): Promise<void>;
}

/** A worker within the test's own process, as the product configures it unless told otherwise; warnings only on the console. */
export async function startWorker(
  { settings, keyring }: TestTemporal,
  options: Pick<WorkerOptions, 'activities' | 'workflowsPath' | 'workflowBundle' | 'dataConverter'> & {
    readonly taskQueue: string;
  },
): Promise<TestWorker> {
  installNativeRuntime();
  const { connection } = await connectWorker(settings, keyring);
  const { namespace } = settings;
  const worker = await Worker.create({ connection, namespace, dataConverter: dataConverter(keyring), ...options });
  const running = worker.run();
  return {
    stop: async () => {
      worker.shutdown();
      await running;
      await connection.close();
    },
  };
}
