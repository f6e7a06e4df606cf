import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedError, type Report } from '../../tools/embedded/embedded-error.ts';
import { cacheFolder } from '../../tools/embedded/find-temporal.ts';

/**
 * A virtual environment of Python with the packages of a requirements file, beside the other programs that the embedded default
 * keeps. Made once; where several make it at the same time, all go on with the same one. Its scripts have to be given to its own
 * Python.
 *
 * @param name of the package that all others are there for
 * @returns its folder of programs
 * @throws EmbeddedError without Python 3.10 or later, or when pip fails
 */
export async function pythonEnvironment(name: string, requirements: string, report: Report): Promise<string> {
  const wanted = await readFile(requirements, 'utf8');
  const digest = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  const folder = join(dirname(cacheFolder(process.env)), `${name}-${digest}`);
  const programs = join(folder, 'bin');
  if (await exists(programs)) return programs;
  report(`${name}: installing it with pip into ${folder} …`);
  const made = `${folder}.${randomUUID()}`;
  try {
    await mkdir(dirname(folder), { recursive: true });
    await execute(name, 'python3', ['-m', 'venv', made]);
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', requirements];
    await execute(name, join(made, 'bin', 'python'), pip);
    await rename(made, folder);
  } catch (error) {
    // Somebody else may have been faster.
    if (!(await exists(programs))) throw error;
  } finally {
    await rm(made, { recursive: true, force: true });
  }
  return programs;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function execute(name: string, command: string, given: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)(command, [...given], { timeout: 600_000 });
  } catch (error) {
    throw new EmbeddedError(`${name} needs Python 3.10 or later with venv and pip. ${String(error)}`, { cause: error });
  }
}
