import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { copyFile, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Thoroughness } from '../../database/audit/file-verification.ts';
import { FollowedCase } from '../../tests/harness/followed-case.ts';
import { TestProduct } from '../../tests/harness/product.ts';
import { verify } from './verify-files-command.ts';
import { readVerifyFilesSettings } from './verify-files-settings.ts';

const documents = z.object({ items: z.array(z.object({ number: z.string(), status: z.string() })) });

/** A letter that has gone out, and its file. */
interface Letter {
  readonly number: string;
  readonly caseId: string;
  readonly path: string;
  readonly content: Buffer;
}

let product: TestProduct;
let letters: readonly Letter[];
beforeAll(async () => {
  product = await TestProduct.start();
  const cases = await Promise.all(Array.from({ length: 3 }, () => FollowedCase.confirmed(product)));
  letters = await Promise.all(cases.map((followed) => letterOf(followed)));
});
afterAll(() => product.stop());
afterEach(async () => {
  for (const { path, content } of letters) await writeFile(path, content);
});

async function letterOf(followed: FollowedCase): Promise<Letter> {
  for (;;) {
    const [first] = documents.parse(await followed.part('documents')).items;
    if (first?.status === 'dispatched') {
      const [name = ''] = (await readdir(product.files, { recursive: true })).filter((each) =>
        each.includes(followed.id),
      );
      const path = join(product.files, name);
      return { number: first.number, caseId: followed.id, path, content: await readFile(path) };
    }
    await pause(50);
  }
}

async function verified(thoroughness: Thoroughness = 'content') {
  const lines: string[] = [];
  const settings = readVerifyFilesSettings(product.variables);
  const isWhole = await verify({ settings, thoroughness, say: (line) => lines.push(line) });
  return { isWhole, text: lines.join('\n') };
}

/** The letters of the test, as many as there are. */
function three(): readonly [Letter, Letter, Letter] {
  const [first, second, third] = letters;
  if (first === undefined || second === undefined || third === undefined) throw new Error('No letters.');
  return [first, second, third];
}

describe('npm run verify-files', () => {
  it('tells that each file is as it was recorded', async () => {
    expect(await verified()).toEqual({
      isWhole: true,
      text: 'Files that the record names: 3.\nEach of them is there and as it was recorded.',
    });
  });

  it('tells of each letter whose file is missing, damaged or another’s, and of none besides', async () => {
    const [lost, changed, swapped] = three();
    await rm(lost.path);
    await writeFile(changed.path, changed.content.subarray(1));
    await writeFile(swapped.path, lost.content);

    const { isWhole, text } = await verified();
    expect(isWhole).toBe(false);
    expect(text).toContain('Missing or damaged: 3. Put each back from a backup under the same name');
    expect(text).toMatch(new RegExp(`missing: documents/\\S+, letter ${lost.number} of case ${lost.caseId}`));
    for (const { number, caseId } of [changed, swapped])
      expect(text).toMatch(new RegExp(`damaged: documents/\\S+, letter ${number} of case ${caseId}`));
  });

  it('only looks whether files are there, where that is asked', async () => {
    const [lost, changed] = three();
    await rm(lost.path);
    await writeFile(changed.path, 'Something else.');

    const { isWhole, text } = await verified('presence');
    expect(isWhole).toBe(false);
    expect(text).toContain('Missing or damaged: 1.');
    expect(text).toContain(lost.number);
  });

  it('tells of files that no record names, which are no fault', async () => {
    const [letter] = three();
    const unrecorded = letter.path.replace(/[0-9a-f]{64}$/, 'b'.repeat(64));
    await copyFile(letter.path, unrecorded);
    const { isWhole, text } = await verified();
    await rm(unrecorded);
    expect(isWhole).toBe(true);
    expect(text).toContain('Files that no record names: 1.');
    expect(text).toContain('b'.repeat(64));
  });

  it('says that the store is away, instead of that every file is missing', async () => {
    await rename(product.files, `${product.files}-away`);
    const failed = await verified().catch((error: unknown) => error);
    await rename(`${product.files}-away`, product.files);
    expect(failed).toMatchObject({ code: 'files-unavailable', message: expect.stringContaining('ENOENT') });
  });

  it('says which setting is missing', () => {
    for (const name of ['DATABASE_URL', 'PAYLOAD_KEYS', 'IDENTITY_KEYS', 'FILES_FOLDER'])
      expect(() => readVerifyFilesSettings({ ...product.variables, [name]: '' })).toThrow(`${name} is not set.`);
  });
});
