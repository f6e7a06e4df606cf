import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { chinaCalendar } from '../../domain/calendar/china-calendar.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { countPeriod } from '../../domain/periods/deadline-date.ts';
import { rulebook } from '../../domain/rulebooks/registry.ts';
import { periodRule } from '../../domain/rulebooks/rulebook.ts';

const workedDates = z
  .array(
    z.object({ rulebook: z.string(), period: z.string(), from: z.string(), due: z.string(), opensNext: z.string() }),
  )
  .parse(JSON.parse(readFileSync(new URL('./worked-dates.json', import.meta.url), 'utf8')));

describe('dates worked out by hand', () => {
  it('are all there', () => {
    expect(workedDates).toHaveLength(24);
  });

  it.each(workedDates)('$rulebook $period from $from is due $due', (worked) => {
    const book = rulebook(worked.rulebook);
    const counted = countPeriod(
      periodRule(book, worked.period),
      plainDate(worked.from),
      chinaCalendar,
      book.settings?.restDays ?? 'weekends-and-days-off',
    );
    expect(counted).toMatchObject({ due: worked.due, opensNext: worked.opensNext, provisional: false });
  });
});
