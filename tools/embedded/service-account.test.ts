import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assertReachable } from './service-account.ts';

/** Somebody who owns nothing here. */
const stranger = { uid: 59_999, gid: 59_999 };

let checkout: string;
let file: string;

beforeEach(async () => {
  checkout = await realpath(await mkdtemp(join(tmpdir(), 'checkout-')));
  await mkdir(join(checkout, 'dist'));
  await chmod(checkout, 0o711);
  await chmod(join(checkout, 'dist'), 0o755);
  file = join(checkout, 'dist', 'main.js');
  await writeFile(file, '');
  await chmod(file, 0o644);
});

afterEach(() => rm(checkout, { recursive: true }));

describe('the account that services run as', () => {
  it('passes through folders in which it may not look around', async () => {
    expect(await assertReachable(file, stranger)).toBeUndefined();
  });

  it('is told, before anything starts, which folder it cannot enter', async () => {
    await chmod(checkout, 0o700);
    await expect(assertReachable(file, stranger)).rejects.toThrow(
      `You are root, so everything is run by the user postgres, who cannot enter ${checkout}. Run this as another user, let `,
    );
  });

  it('is told which file it cannot read', async () => {
    await chmod(file, 0o700);
    await expect(assertReachable(file, stranger)).rejects.toThrow(`who cannot read ${file}.`);
  });
});
