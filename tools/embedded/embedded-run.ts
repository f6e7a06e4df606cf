import { publishAddresses, withdrawAddresses, type Addresses } from './addresses.ts';
import type { DataFolderLock } from './data-folder-lock.ts';
import { beginLogs, type DataFolder } from './data-folder.ts';
import type { Report } from './embedded-error.ts';
import { startEmbeddedSystem } from './embedded-system.ts';
import { Guard } from './guard.ts';
import { Services } from './services.ts';

interface EmbeddedRun {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly folder: DataFolder;
  /** Taken for the folder; released at the end. */
  readonly lock: DataFolderLock;
  readonly report: Report;
  /** Ends the run early. */
  readonly interrupted: Promise<'interrupted'>;
}

/**
 * Starts the embedded default, and stops all of it when `use` is done, when the run is interrupted, or when one of the services
 * ends.
 *
 * @throws EmbeddedError if it does not start, or a service ends by itself
 */
export async function runEmbedded(run: EmbeddedRun, use: (addresses: Addresses) => Promise<void>): Promise<void> {
  const { environment, folder, lock, report, interrupted } = run;
  await withdrawAddresses(folder);
  await beginLogs(folder);
  const guard = new Guard();
  const services = new Services(guard, lock);
  const starting = startEmbeddedSystem(environment, folder, services, report);
  const using = async () => {
    const addresses = await starting;
    await publishAddresses(folder, addresses);
    await use(addresses);
  };
  try {
    await Promise.race([using(), services.failure, interrupted]);
  } finally {
    report('');
    await withdrawAddresses(folder);
    await services.stop(report);
    // What was just being started when we were told to stop ends as well.
    await starting.catch(() => undefined);
    await guard.dismiss();
    await lock.release();
  }
  report('Stopped.');
}
