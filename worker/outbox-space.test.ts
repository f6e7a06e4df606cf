import { describe, expect, it } from '@jest/globals';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { OutboxSpace } from './outbox-space.ts';

/** What the log says after one look. */
async function said(folder: string, leastFree: number): Promise<readonly string[]> {
  const lines: string[] = [];
  const logger = pino({}, { write: (line: string) => void lines.push(line) });
  await new OutboxSpace(folder, leastFree, logger).look();
  return lines;
}

describe('the room in the outbox', () => {
  it('is said to run out below the least that should be free, with what there is', async () => {
    const [line = '', ...more] = await said(tmpdir(), Number.MAX_SAFE_INTEGER);
    expect(JSON.parse(line)).toMatchObject({
      level: 40,
      msg: 'the outbox is about to be full',
      outboxFolder: tmpdir(),
      freeBytes: expect.any(Number),
    });
    expect(more).toEqual([]);
  });

  it('is not spoken of while there is enough', async () => {
    expect(await said(tmpdir(), 0)).toEqual([]);
  });

  it('is said to be unknown where the folder cannot be asked', async () => {
    const [line = ''] = await said(join(tmpdir(), 'no-such-outbox'), 0);
    expect(JSON.parse(line)).toMatchObject({ level: 40, msg: 'the room in the outbox is not known' });
  });
});
