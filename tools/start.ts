import type { Addresses } from './embedded/addresses.ts';
import { DataFolderLock } from './embedded/data-folder-lock.ts';
import { dataFolderPath, openDataFolder, type DataFolder } from './embedded/data-folder.ts';
import { EmbeddedError } from './embedded/embedded-error.ts';
import { runEmbedded } from './embedded/embedded-run.ts';
import { firstSignal } from './embedded/first-signal.ts';

/** `npm start`: the embedded default. Runs until Ctrl-C, or until one of its services ends. */

function say(line: string): void {
  process.stdout.write(`${line}\n`);
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

async function main(): Promise<number> {
  const interrupted = firstSignal();
  try {
    const environment = process.env;
    const folder = await openDataFolder(dataFolderPath(environment));
    const lock = await DataFolderLock.take(folder.path, say);
    await runEmbedded({ environment, folder, lock, report: say, interrupted }, async (addresses) => {
      present(addresses, folder);
      await interrupted;
    });
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof EmbeddedError ? error.message : String(error)}\n`);
    return 1;
  }
}

process.exitCode = await main();
