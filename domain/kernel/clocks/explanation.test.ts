import { describe, expect, it } from '@jest/globals';
import { chinaCalendar } from '../../calendar/china-calendar.ts';
import { plainDate } from '../../calendar/plain-date.ts';
import { rulebook } from '../../rulebooks/registry.ts';
import { countingSteps, dayReached, type CountedBy } from './explanation.ts';

const day = plainDate;
const by: CountedBy = {
  rules: rulebook('cn'),
  calendar: chinaCalendar,
  restDays: 'weekends-and-days-off',
};

describe('how a date was counted', () => {
  it('names each rest day that a period of working days passes over: ten from before the Spring Festival of 2026', () => {
    const [step] = countingSteps(by, { rule: 'A18', from: day('2026-02-12') }, { kind: 'rule' });
    expect(step).toMatchObject({
      kind: 'period',
      length: 10,
      from: '2026-02-12',
      // 14 and 28 February were worked; the festival lasted from the 15th to the 23rd.
      notCounted: [15, 16, 17, 18, 19, 20, 21, 22, 23].map((number) => `2026-02-${number}`).concat('2026-03-01'),
      movedOff: [],
      due: '2026-03-04',
    });
  });

  it('names the rest days that the end of a period in months moves off', () => {
    const [step] = countingSteps(by, { rule: 'A15', from: day('2025-07-01') }, { kind: 'rule' });
    expect(step).toMatchObject({
      nominal: '2026-01-01',
      movedOff: ['2026-01-01', '2026-01-02', '2026-01-03'],
      due: '2026-01-04',
      notCounted: [],
    });
  });

  it('tells of an extension what holds: the later of the day that was granted and the day counted otherwise', () => {
    const granted = { kind: 'extension', until: day('2026-03-07'), otherwise: { kind: 'rule' } } as const;
    const steps = countingSteps(by, { rule: 'A18', from: day('2026-02-12') }, granted);
    expect(steps.map(({ kind, due }) => [kind, due])).toEqual([
      ['period', '2026-03-04'],
      ['extension', '2026-03-09'],
    ]);
    expect(dayReached(steps)).toBe('2026-03-09');
  });

  it('counts on with what a hold has left, and from the last day of what a reminder reminds of', () => {
    const rest = countingSteps(
      by,
      { rule: 'A18', from: day('2026-02-12') },
      {
        kind: 'rest',
        left: 2,
        unit: 'working-days',
        since: day('2026-04-03'),
        heldOn: day('2026-04-01'),
        otherwise: { kind: 'rule' },
      },
    );
    expect(rest).toMatchObject([
      { kind: 'rest-after-hold', notCounted: ['2026-04-04', '2026-04-05', '2026-04-06'], due: '2026-04-08' },
    ]);
    const warning = countingSteps(
      by,
      { rule: 'A19.warning-3', from: day('2026-02-12') },
      { kind: 'before', deadlineId: 'D4', lastDay: day('2026-03-13') },
    );
    expect(warning).toMatchObject([{ from: '2026-03-13', reminderOf: 'D4' }]);
  });
});
