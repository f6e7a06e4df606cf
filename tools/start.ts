import { fileURLToPath } from 'node:url';
import { DataFolderLock } from './embedded/data-folder-lock.ts';
import { beginLogs, openDataFolder, type DataFolder } from './embedded/data-folder.ts';
import { EmbeddedError } from './embedded/embedded-error.ts';
import { startEmbeddedSystem, type Addresses } from './embedded/embedded-system.ts';
import { Guard } from './embedded/guard.ts';
import { Services } from './embedded/services.ts';

/** `npm start`: the embedded default. Runs until Ctrl-C, or until one of its services ends. */

const defaultDataFolder = fileURLToPath(new URL('../../.data', import.meta.url));

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The first signal stops everything in good order; a second one leaves at once, and the guardian does the stopping. */
function firstSignal(): Promise<'interrupted'> {
  return new Promise((resolve) => {
    let received = 0;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        received += 1;
        if (received > 1) process.exit(1);
        resolve('interrupted');
      });
    }
  });
}

function present(addresses: Addresses, folder: DataFolder): void {
  const rows = [
    ['API', addresses.api],
    ['OpenAPI', addresses.openApi],
    ['Temporal UI', addresses.temporalUi ?? 'of the server you named'],
    ['Data folder', folder.path],
    ['Logs', folder.logs],
    ['Letters sent', addresses.outbox],
  ] as const;
  const table = rows.map(([name, value]) => `  ${name.padEnd(14)}${value}`);
  say(
    ['', 'Running. Ctrl-C stops everything; the next start goes on where this one ended.', '', ...table, ''].join('\n'),
  );
}

async function runOn(folder: DataFolder, lock: DataFolderLock, interrupted: Promise<'interrupted'>): Promise<void> {
  await beginLogs(folder);
  const guard = new Guard();
  const services = new Services(guard, lock);
  const starting = startEmbeddedSystem(process.env, folder, services, say);
  const running = starting.then((addresses) => {
    present(addresses, folder);
    return services.failure;
  });
  try {
    await Promise.race([running, services.failure, interrupted]);
  } finally {
    say('');
    await services.stop(say);
    // What was just being started when we were told to stop ends as well.
    await starting.catch(() => undefined);
    await guard.dismiss();
    await lock.release();
  }
  say('Stopped.');
}

async function main(): Promise<number> {
  const interrupted = firstSignal();
  try {
    const folder = await openDataFolder(process.env['DATA_FOLDER'] ?? defaultDataFolder);
    await runOn(folder, await DataFolderLock.take(folder.path, say), interrupted);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof EmbeddedError ? error.message : String(error)}\n`);
    return 1;
  }
}

process.exitCode = await main();
