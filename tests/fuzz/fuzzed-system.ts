import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { readKeyring } from '../../encryption/keyring.ts';
import { connectClient } from '../../temporal/client.ts';
import { readTemporalSettings } from '../../temporal/settings.ts';
import { DataFolderLock } from '../../tools/embedded/data-folder-lock.ts';
import { openDataFolder, type DataFolder } from '../../tools/embedded/data-folder.ts';
import type { Report } from '../../tools/embedded/embedded-error.ts';
import { runEmbedded } from '../../tools/embedded/embedded-run.ts';
import { embeddedEncryptionKey } from '../../tools/embedded/encryption-key.ts';
import { firstSignal } from '../../tools/embedded/first-signal.ts';
import { anyFreePort } from '../../tools/embedded/ports.ts';

/** The system that is fuzzed: the embedded default on a data folder of the run's own. */
export interface FuzzedSystem {
  /** Where the API serves, without the path of its version. */
  readonly origin: string;
  /** Address of the API, up to and with its version. */
  readonly api: string;
  readonly temporal: { readonly client: Client };
  readonly folder: DataFolder;
}

/** Services that other systems may run on; the fuzzed one is all its own. */
const others = [
  'DATABASE_URL',
  'TEMPORAL_ADDRESS',
  'TEMPORAL_NAMESPACE',
  'PAYLOAD_KEYS',
  'PAYLOAD_KEY_ID',
  'IDENTITY_KEYS',
  'IDENTITY_KEY_ID',
] as const;

/** What the API warns of when it refuses a request, which it is made to do thousands of times. */
const refusals: ReadonlySet<string> = new Set(['[API] request answered']);

/**
 * Starts a system on a new data folder and free ports, and stops all of it when `use` is done. The folder goes when `use` answers that
 * all is well, and stays with its logs otherwise.
 *
 * @returns whether `use` came to its end and all was well
 * @throws EmbeddedError
 */
export async function withFuzzedSystem(
  report: Report,
  use: (system: FuzzedSystem) => Promise<boolean>,
): Promise<boolean> {
  const folder = await openDataFolder(join(tmpdir(), `social-insurance-recovery-fuzz-${randomUUID()}`));
  const lock = await DataFolderLock.take(folder.path, report);
  const environment = { ...process.env, ...(await freePorts()) };
  for (const variable of others) delete environment[variable];
  const outcomes: boolean[] = [];
  const allWell = () => outcomes.includes(true);
  try {
    const quiet = (line: string): void => {
      if (!refusals.has(line)) report(line);
    };
    await runEmbedded({ environment, folder, lock, report: quiet, interrupted: firstSignal() }, async (addresses) => {
      const settings = readTemporalSettings({ TEMPORAL_ADDRESS: addresses.temporal });
      const temporal = await connectClient(settings, readKeyring({ ...(await embeddedEncryptionKey(folder.path)) }));
      try {
        const well = await use({ origin: new URL(addresses.api).origin, api: addresses.api, temporal, folder });
        outcomes.push(well);
      } finally {
        await temporal.close();
      }
    });
  } finally {
    if (outcomes.length === 0) report('The run did not come to its end.');
    if (allWell()) await rm(folder.path, { recursive: true });
    else report(`The data folder of the run stays, with its logs: ${folder.path}`);
  }
  return allWell();
}

async function freePorts(): Promise<Record<string, string>> {
  const ports: Record<string, string> = {};
  for (const variable of ['PORT', 'POSTGRES_PORT', 'TEMPORAL_PORT', 'TEMPORAL_UI_PORT']) {
    ports[variable] = String(await anyFreePort());
  }
  return ports;
}
