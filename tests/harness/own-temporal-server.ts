import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedTemporal } from '../../tools/embedded/embedded-temporal.ts';
import { findTemporal } from '../../tools/embedded/find-temporal.ts';
import { anyFreePort } from '../../tools/embedded/ports.ts';
import { temporaryFolder } from '../../tools/embedded/service-account.ts';

export interface OwnTemporalServer {
  /** host:port of its frontend */
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * A Temporal server for one test file, for what depends on a setting that the server of all tests must not have.
 *
 * @param dynamicConfig settings of the server, each as `name=value`
 */
export async function startOwnTemporalServer(dynamicConfig: readonly string[]): Promise<OwnTemporalServer> {
  const found = await findTemporal({ ...process.env, TEMPORAL_ADDRESS: undefined }, () => undefined);
  if (found.kind === 'server') throw new Error('No Temporal program was looked for.');
  const folder = await temporaryFolder(join(tmpdir(), 'own-temporal-server-'));
  const { service, address } = await startEmbeddedTemporal(
    {
      program: found.path,
      folder,
      logFile: join(folder, 'temporal.log'),
      port: await anyFreePort(),
      survives: 'killed-process',
      dynamicConfig,
    },
    () => Promise.resolve(),
  );
  return {
    address,
    stop: async () => {
      await service.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
