import { setTimeout as pause } from 'node:timers/promises';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { DocumentActivities } from '../../contracts/activities.ts';
import { readKeyring } from '../../encryption/keyring.ts';
import { dataConverter } from '../../temporal/data-converter.ts';
import type { Ground } from './ground.ts';
import { queues } from './processes.ts';

export interface StandIn {
  stop(): Promise<void>;
}

/** Answers for the document worker while cases are only brought to where they are measured: nothing is rendered. */
export async function standInForDocuments(address: string, keys: Readonly<Record<string, string>>): Promise<StandIn> {
  const connection = await NativeConnection.connect({ address });
  const worker = await Worker.create({
    connection,
    taskQueue: queues.documents,
    dataConverter: dataConverter(readKeyring(keys)),
    activities: { produceDocument: () => Promise.resolve() } satisfies DocumentActivities,
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

/** Letters a second that one document worker renders, stores and dispatches, while letters are waiting. */
export async function lettersPerSecond(ground: Ground, seconds: number): Promise<number> {
  ground.report(`letters, for ${seconds} s`);
  // Fonts are read with the first letters.
  await pause(2_000);
  const before = await ground.register.dispatched();
  const began = performance.now();
  await pause(seconds * 1000);
  return ((await ground.register.dispatched()) - before) / ((performance.now() - began) / 1000);
}
