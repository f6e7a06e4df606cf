import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { chinaDaysFile } from './generate-china-calendar.ts';

describe('the generator of the Chinese calendar', () => {
  it('writes exactly the data file that is committed', async () => {
    const committed = readFileSync(new URL('../../domain/calendar/china-days.ts', import.meta.url), 'utf8');

    expect(await chinaDaysFile()).toBe(committed);
  });
});
