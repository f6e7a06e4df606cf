import { describe, expect, it } from '@jest/globals';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { freeBytesIn } from '../files/private-folder.ts';
import { RoomWatch, type Place } from './room-watch.ts';

/** What the log says after one look. */
async function said(freeBytes: Place['freeBytes'], leastFree: number): Promise<readonly string[]> {
  const lines: string[] = [];
  const logger = pino({}, { write: (line: string) => void lines.push(line) });
  await new RoomWatch({ title: 'the outbox', freeBytes }, logger, leastFree).look();
  return lines;
}

describe('the room for letters', () => {
  it('is said to run out below the least that should be free, with what there is', async () => {
    const [line = '', ...more] = await said(() => freeBytesIn(tmpdir()), Number.MAX_SAFE_INTEGER);
    expect(JSON.parse(line)).toMatchObject({
      level: 40,
      msg: 'the outbox is about to be full',
      freeBytes: expect.any(Number),
    });
    expect(more).toEqual([]);
  });

  it('is not spoken of while there is enough, or where it is not told', async () => {
    expect(await said(() => freeBytesIn(tmpdir()), 0)).toEqual([]);
    expect(await said(() => Promise.resolve(null), Number.MAX_SAFE_INTEGER)).toEqual([]);
  });

  it('is said to be unknown where the place cannot be asked', async () => {
    const [line = ''] = await said(() => freeBytesIn(join(tmpdir(), 'no-such-outbox')), 0);
    expect(JSON.parse(line)).toMatchObject({ level: 40, msg: 'the room in the outbox is not known' });
  });
});
