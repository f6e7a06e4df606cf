import { readKeyring } from '../../encryption/keyring.ts';
import { connectClient } from '../../temporal/client.ts';
import { readTemporalSettings } from '../../temporal/settings.ts';
import type { Addresses } from '../embedded/addresses.ts';
import type { DataFolder } from '../embedded/data-folder.ts';
import { EmbeddedError } from '../embedded/embedded-error.ts';
import { embeddedEncryptionKey } from '../embedded/encryption-key.ts';
import { firstSignal } from '../embedded/first-signal.ts';
import { ProcessClock } from './process-clock.ts';
import { DemoError } from './demo-error.ts';
import { play } from './play.ts';
import { Rest } from './rest.ts';
import { withSystem } from './system.ts';
import { Narrator } from './narrator.ts';

/** `npm run demo`: four cases and three reports, played through REST against the running system, with time skipped where it would be waited for. */

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const coloured = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;

async function playOn(addresses: Addresses, folder: DataFolder): Promise<void> {
  const settings = readTemporalSettings({
    ...process.env,
    TEMPORAL_ADDRESS: addresses.temporal,
    TEMPORAL_NAMESPACE: addresses.temporalNamespace,
  });
  const given = process.env['PAYLOAD_KEYS'] ?? '';
  const keyring = readKeyring(given === '' ? { ...(await embeddedEncryptionKey(folder.path)) } : process.env);
  const temporal = await connectClient(settings, keyring);
  try {
    const clock = new ProcessClock(temporal.client);
    await play({ rest: new Rest(addresses.api), clock, narrator: new Narrator(say, coloured) }, addresses.outbox);
  } finally {
    await temporal.close();
  }
}

async function main(): Promise<number> {
  const interrupted = firstSignal();
  let played = false;
  try {
    await withSystem({ environment: process.env, report: say, interrupted }, async (addresses, folder) => {
      await playOn(addresses, folder);
      played = true;
    });
    if (!played) process.stderr.write('The demonstration was interrupted.\n');
    return played ? 0 : 1;
  } catch (error) {
    const known = error instanceof EmbeddedError || error instanceof DemoError;
    process.stderr.write(`The demonstration ended early. ${known ? error.message : String(error)}\n`);
    return 1;
  }
}

// A story that was interrupted would go on by itself.
process.exit(await main());
