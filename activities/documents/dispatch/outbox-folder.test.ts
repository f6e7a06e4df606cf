import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OutgoingLetter } from './dispatch-port.ts';
import { OutboxFolder } from './outbox-folder.ts';

const number = '余社保退告〔2026〕7号';

function letter(text: string, part: Partial<OutgoingLetter> = {}): OutgoingLetter {
  const content = Buffer.from(text);
  return {
    number,
    processNumber: 'DAYU-2026-000001',
    revision: 2,
    kind: 'notice-to-return',
    sha256: createHash('sha256').update(content).digest('hex'),
    content,
    recipients: [{ name: '戴建国', address: '大余县南安镇东门街12号' }],
    ...part,
  };
}

describe('outbox folder', () => {
  let folder = '';
  const inFolder = (name: string) => join(folder, name);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'outbox-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('holds a letter and its manifest, without personal data in names or manifest', async () => {
    const sent = letter('a letter');
    const receipt = await new OutboxFolder(folder).send(sent);

    expect((await readdir(folder)).toSorted()).toEqual([`${number}.json`, `${number}.pdf`]);
    expect(await readFile(inFolder(`${number}.pdf`), 'utf8')).toBe('a letter');
    expect(JSON.parse(await readFile(inFolder(`${number}.json`), 'utf8'))).toEqual({
      number,
      kind: 'notice-to-return',
      processNumber: 'DAYU-2026-000001',
      revision: 2,
      sha256: sent.sha256,
      size: 8,
      created: receipt.dispatchedAt.toISOString(),
    });
    expect(receipt.reference).toBe(`${number}.pdf`);
  });

  it('makes the folder where there is none yet', async () => {
    await new OutboxFolder(inFolder('deep/outbox')).send(letter('a letter'));
    expect(await readdir(inFolder('deep/outbox'))).toHaveLength(2);
  });

  it('opens letters to its owner and its group, and to nobody else, however open new files are elsewhere', async () => {
    const usual = process.umask(0);
    try {
      await new OutboxFolder(inFolder('outbox')).send(letter('a letter'));
    } finally {
      process.umask(usual);
    }

    const modes = ['outbox', `outbox/${number}.pdf`, `outbox/${number}.json`].map(async (name) => {
      const { mode } = await stat(inFolder(name));
      return (mode & 0o777).toString(8);
    });
    expect(await Promise.all(modes)).toEqual(['750', '640', '640']);
  });

  it.each([0o777, 0o1777, 0o702])(
    'is refused, and holds no letter, if everybody may write to it (%o)',
    async (mode) => {
      await chmod(folder, mode);
      const outbox = new OutboxFolder(folder);

      const sentence = `Everybody may write to the outbox folder ${folder}. Close it with chmod o-w, or set OUTBOX_FOLDER to another one.`;
      await expect(outbox.prepare()).rejects.toThrow(sentence);
      await expect(outbox.send(letter('a letter'))).rejects.toThrow(sentence);
      expect(await readdir(folder)).toEqual([]);

      await chmod(folder, 0o770);
      await outbox.send(letter('a letter'));
      expect(await readdir(folder)).toHaveLength(2);
    },
  );

  it('is refused if it is none', async () => {
    await writeFile(inFolder('file'), 'content');
    for (const name of ['file', 'file/outbox'])
      await expect(new OutboxFolder(inFolder(name)).prepare()).rejects.toThrow(
        /is none, and cannot be made\. Set OUTBOX_/,
      );
  });

  it('answers a repeat with the same receipt and touches nothing', async () => {
    const outbox = new OutboxFolder(folder);
    const first = await outbox.send(letter('a letter'));
    const before = await Promise.all((await readdir(folder)).map((name) => stat(inFolder(name), { bigint: true })));
    const second = await new OutboxFolder(folder).send(letter('a letter'));
    const after = await Promise.all((await readdir(folder)).map((name) => stat(inFolder(name), { bigint: true })));

    expect(second).toEqual(first);
    expect(after.map(({ ino, mtimeNs }) => [ino, mtimeNs])).toEqual(before.map(({ ino, mtimeNs }) => [ino, mtimeNs]));
  });

  it('completes a letter whose sender died before the manifest', async () => {
    const outbox = new OutboxFolder(folder);
    await outbox.send(letter('a letter'));
    await unlink(inFolder(`${number}.json`));
    const before = await stat(inFolder(`${number}.pdf`), { bigint: true });

    await outbox.send(letter('a letter'));

    expect((await readdir(folder)).toSorted()).toEqual([`${number}.json`, `${number}.pdf`]);
    expect((await stat(inFolder(`${number}.pdf`), { bigint: true })).ino).toBe(before.ino);
  });

  it('is not led astray by a half-written file of a sender that died', async () => {
    await writeFile(inFolder(`.${number}.pdf.0190a0b0.partial`), 'a le');
    await new OutboxFolder(folder).send(letter('a letter'));
    expect(await readFile(inFolder(`${number}.pdf`), 'utf8')).toBe('a letter');
  });

  it('refuses another letter under the same number and keeps the first', async () => {
    const outbox = new OutboxFolder(folder);
    await outbox.send(letter('a letter'));
    await expect(outbox.send(letter('another letter'))).rejects.toMatchObject({ code: 'document-number-reused' });
    expect(await readFile(inFolder(`${number}.pdf`), 'utf8')).toBe('a letter');
  });

  it('refuses another letter under the same number even if the first has no manifest yet', async () => {
    const outbox = new OutboxFolder(folder);
    await outbox.send(letter('a letter'));
    await unlink(inFolder(`${number}.json`));
    await expect(outbox.send(letter('another letter'))).rejects.toMatchObject({ code: 'document-number-reused' });
    expect(await readdir(folder)).toEqual([`${number}.pdf`]);
  });

  it('gives one letter and one receipt to many senders of the same letter', async () => {
    const outboxes = Array.from({ length: 12 }, () => new OutboxFolder(folder));
    const receipts = await Promise.all(outboxes.map((outbox) => outbox.send(letter('a letter'))));
    expect(new Set(receipts.map(({ dispatchedAt }) => dispatchedAt.getTime())).size).toBe(1);
    expect((await readdir(folder)).toSorted()).toEqual([`${number}.json`, `${number}.pdf`]);
  });

  it.each(['../elsewhere', '.hidden', 'a/b', 'a\\b', 'a\0b', '', 'x'.repeat(121)])(
    'refuses the number %j, which cannot name a file, and writes nothing',
    async (unfit) => {
      const sending = new OutboxFolder(folder).send(letter('a letter', { number: unfit }));
      await expect(sending).rejects.toMatchObject({ code: 'document-number-unfit' });
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it('removes what a killed worker has left half written, once nobody can be writing it any more, and nothing else', async () => {
    const outbox = new OutboxFolder(folder);
    const [half, whole] = ['.DAYU-2026-000084-09.pdf.1c0d.partial', 'DAYU-2026-000084-08.pdf'] as const;
    for (const name of [half, whole]) await writeFile(inFolder(name), 'a letter');
    await outbox.removeLeftovers(Date.now());
    expect((await readdir(folder)).toSorted()).toEqual([half, whole]);
    await outbox.removeLeftovers(Date.now() + 3_600_000);
    expect(await readdir(folder)).toEqual([whole]);
  });
});
