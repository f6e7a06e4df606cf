import { setTimeout as delay } from 'node:timers/promises';
import { publishedAddresses, type Addresses } from '../embedded/addresses.ts';
import { DataFolderInUseError, DataFolderLock } from '../embedded/data-folder-lock.ts';
import { dataFolderPath, openDataFolder, type DataFolder } from '../embedded/data-folder.ts';
import type { Report } from '../embedded/embedded-error.ts';
import { runEmbedded } from '../embedded/embedded-run.ts';
import { DemoError } from './demo-error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

interface Need {
  readonly environment: Environment;
  readonly report: Report;
  readonly interrupted: Promise<'interrupted'>;
}

/** Seconds in which a system that is just being started gets ready. */
const startLimit = 120;

/**
 * Lets `use` work with the system that runs on the data folder; where none runs, starts one as `npm start` does and stops it at
 * the end.
 *
 * @throws EmbeddedError or DemoError
 */
export async function withSystem(
  need: Need,
  use: (addresses: Addresses, folder: DataFolder) => Promise<void>,
): Promise<void> {
  const { environment, report, interrupted } = need;
  const folder = await openDataFolder(dataFolderPath(environment));
  const lock = await lockUnlessRunning(folder, report);
  if (lock === undefined) {
    const addresses = await addressesOnceUp(folder);
    report(`The system that runs on ${folder.path} is used: ${addresses.api}`);
    await Promise.race([use(addresses, folder), interrupted]);
    return;
  }
  report(`No system runs on ${folder.path}: one is started for the demonstration, and stopped at its end.`);
  await runEmbedded({ environment, folder, lock, report, interrupted }, async (addresses) => {
    await use(addresses, folder);
    report('');
    report(
      'The demonstration is over; the system that was started for it stops. Its data stay: npm start goes on with them.',
    );
  });
}

async function lockUnlessRunning(folder: DataFolder, report: Report): Promise<DataFolderLock | undefined> {
  try {
    return await DataFolderLock.take(folder.path, report);
  } catch (error) {
    if (error instanceof DataFolderInUseError) return undefined;
    throw error;
  }
}

async function addressesOnceUp(folder: DataFolder): Promise<Addresses> {
  for (let second = 0; second < startLimit; second += 1) {
    const addresses = await publishedAddresses(folder);
    if (addresses !== undefined) return addresses;
    await delay(1_000);
  }
  throw new DemoError(`The system that starts on ${folder.path} is not up after ${startLimit} seconds: see its logs.`);
}
