import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RestClient } from '../../tests/harness/rest-client.ts';
import { ServedApi } from '../../tests/harness/served-api.ts';
import { madeUpNotice } from '../../tests/sample/made-up-notice.ts';
import { calendarCommand } from './calendar-command.ts';

let api: ServedApi;
let folder: string;
let said: string[];
beforeEach(async () => {
  api = await ServedApi.start();
  folder = await mkdtemp(join(tmpdir(), 'calendar-command-'));
  said = [];
});
afterEach(async () => {
  await api.stop();
  await rm(folder, { recursive: true });
});

function give(...given: readonly string[]): Promise<void> {
  return calendarCommand([...given, '--api', api.base], { ACTING_PERSON: 'caseworker-9' }, (line) => said.push(line));
}

async function noticeFile(notice: unknown): Promise<string> {
  const path = join(folder, 'notice.json');
  await writeFile(path, JSON.stringify(notice));
  return path;
}

describe('npm run calendar', () => {
  it('loads a notice from a file in the name of the person, and again without harm', async () => {
    const path = await noticeFile(madeUpNotice);
    await give('load', '--file', path);
    await give('load', '--file', path);
    expect(said).toEqual([
      expect.stringContaining('Loaded as cn-2027.1'),
      expect.stringContaining('Loaded as cn-2027.1'),
    ]);
    const { body } = await new RestClient(`${api.base}/api/v1`).get('/calendars/cn');
    expect(body).toMatchObject({ version: 'cn-2027.1', loadedBy: { id: 'caseworker-9' } });
  });

  it('has nothing to load from a package that knows no more than the product', async () => {
    await give('load', '--package');
    expect(said).toEqual([expect.stringContaining('knows no year that the record lacks')]);
  });

  it('says what to put right', async () => {
    const path = await noticeFile({ ...madeUpNotice, workingDays: ['2027-03-01'] });
    await expect(give('load', '--file', path)).rejects.toThrow('workingDays.0: 2027-03-01 is no Saturday or Sunday');
    await expect(give('load', '--file', join(folder, 'other.json'))).rejects.toThrow('cannot be read as JSON');
    await expect(give('load')).rejects.toThrow('npm run calendar -- load --file notice.json');
    const nobody = calendarCommand(['load', '--package', '--api', api.base], {}, () => undefined);
    await expect(nobody).rejects.toThrow('--as PERSON');
    await expect(
      calendarCommand(['load', '--package', '--api', 'http://127.0.0.1:9'], { ACTING_PERSON: 'a' }, () => undefined),
    ).rejects.toThrow('does not answer');
  });
});
