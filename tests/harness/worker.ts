import { Worker, type WorkerOptions } from '@temporalio/worker';
import { dataConverter } from '../../temporal/data-converter.ts';
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
  const worker = await Worker.create({
    ...options,
    connection: temporal.connection,
    namespace: temporal.settings.namespace,
    dataConverter: dataConverter(temporal.keyring),
  });
  const running = worker.run();
  return {
    stop: async () => {
      worker.shutdown();
      await running;
    },
  };
}
