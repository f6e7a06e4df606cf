import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { OutboxFolder } from '../activities/documents/dispatch/outbox-folder.ts';
import { Leftovers, type Workplace } from './leftovers.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outbox-leftovers-'));
});
afterEach(() => rm(folder, { recursive: true }));

function outboxIn(path: string): Workplace {
  const outbox = new OutboxFolder(path);
  return { title: 'the outbox', removeLeftovers: (now) => outbox.removeLeftovers(now) };
}

async function halfWritten(name: string, writtenAt: Date): Promise<void> {
  const path = join(folder, `.${name}.pdf.1c0d.partial`);
  await writeFile(path, 'a le');
  await utimes(path, writtenAt, writtenAt);
}

describe('what a killed worker has left half written', () => {
  it('is removed by a worker that was there already, or came so soon that it could still have been written', async () => {
    const watching = new Leftovers(outboxIn(folder), pino({ level: 'silent' }), 20);
    await halfWritten('DAYU-2026-000084-08', new Date());
    const stop = watching.watch();
    try {
      await halfWritten('DAYU-2026-000084-09', new Date(Date.now() - 3_600_000));
      while ((await readdir(folder)).length > 1) await new Promise((resume) => setTimeout(resume, 10));
      expect(await readdir(folder)).toEqual(['.DAYU-2026-000084-08.pdf.1c0d.partial']);
    } finally {
      stop();
    }
  });

  it('is said where it cannot be removed', async () => {
    const lines: string[] = [];
    const logger = pino({}, { write: (line: string) => void lines.push(line) });
    const stop = new Leftovers(outboxIn(join(folder, 'none')), logger, 20).watch();
    while (lines.length === 0) await new Promise((resume) => setTimeout(resume, 10));
    stop();
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 40, msg: 'the outbox could not be tidied up' });
  });
});
