import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { DataFolder } from './data-folder.ts';
import { EmbeddedError } from './embedded-error.ts';
import { hasCode } from './error-code.ts';

const addressesSchema = z.object({
  api: z.string(),
  openApi: z.string(),
  /** Unknown for a Temporal server that was running already, unless TEMPORAL_UI_URL tells. */
  temporalUi: z.string().optional(),
  /** host:port of the frontend */
  temporal: z.string(),
  temporalNamespace: z.string(),
  /** Where letters are sent to. */
  outbox: z.string(),
});

/** Where a person, or another program, finds what has been started. */
export type Addresses = Readonly<z.infer<typeof addressesSchema>>;

/** Leaves the addresses in the data folder as long as the system runs; the file appears whole or not at all. */
export async function publishAddresses(folder: DataFolder, addresses: Addresses): Promise<void> {
  const draft = `${addressFile(folder)}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(addresses, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, addressFile(folder));
}

/** Takes them away: the system stops, or a run that was killed has left its own. */
export async function withdrawAddresses(folder: DataFolder): Promise<void> {
  await rm(addressFile(folder), { force: true });
}

/**
 * The addresses of the system that runs on the folder; undefined until all of it is up.
 *
 * @throws EmbeddedError if the file is damaged
 */
export async function publishedAddresses(folder: DataFolder): Promise<Addresses | undefined> {
  try {
    return addressesSchema.parse(JSON.parse(await readFile(addressFile(folder), 'utf8')));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw new EmbeddedError(`${addressFile(folder)} is damaged. Stop the system that runs there, and start it again.`, {
      cause: error,
    });
  }
}

function addressFile({ path }: DataFolder): string {
  return join(path, 'addresses.json');
}
