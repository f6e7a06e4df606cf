import { beforeAll, describe, expect, it } from '@jest/globals';
import { china } from '../../domain/rulebooks/china/china.ts';
import { period } from '../../domain/rulebooks/rule-rows.ts';
import type { Rulebook, RulebookVersion } from '../../domain/rulebooks/rulebook.ts';
import { attempt } from '../../domain/kernel/attempt.ts';
import type { Deadline } from '../../domain/kernel/clocks/deadline.ts';
import { countingSteps, dayReached } from '../../domain/kernel/clocks/explanation.ts';
import { rulesOf } from '../../domain/kernel/rules-of-process.ts';
import { datesChangedByRulebook } from '../../domain/kernel/recounting/changed-dates.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { announcedCase, decidedCase, serve } from '../sample/remedy-cases.ts';
import { inEnglish } from '../sample/in-english.ts';
import { officeSettings, type SimulatedCase } from '../sample/sample-case.ts';
import { publish, secondChina } from './second-version.ts';

/** A version after that: too short for whoever was told more. */
const thirdChina: Rulebook = {
  ...secondChina,
  version: '2026.3',
  periods: {
    ...china.periods,
    A7: period({ id: 'A7', length: 10, unit: 'working-days', source: 'office setting', configurable: true }),
  },
};
/** As an office has set it under the first version. */
const fortyFiveDays = officeSettings({ periods: { A7: 45 } });
const second = { id: 'cn', version: '2026.2' };
const third = { id: 'cn', version: '2026.3' };

beforeAll(() => {
  publish(secondChina);
  publish(thirdChina);
});

/** The last day for performance, and in what it is counted. */
function performance(simulated: SimulatedCase): readonly (string | undefined)[] {
  const clock = simulated.state.deadlines.find(({ purpose }) => purpose === 'performance');
  return [clock?.due, clock?.unit];
}

describe('a second version of the rulebook, with another period for performance', () => {
  const first = { id: 'cn', version: '2026.1' };

  it('is what cases begin under, and cases that began before go by the one that they began under', () => {
    expect(performance(decidedCase({ rulebook: second }))).toEqual(['2026-03-11', 'working-days']);
    expect(performance(decidedCase({ rulebook: first }))).toEqual(['2026-02-28', 'calendar-days']);
  });

  it('moves the clocks of a case that is moved to it, once, and says so', () => {
    const simulated = decidedCase({ rulebook: first });
    const changes = datesChangedByRulebook(recoveryCase, simulated.state, second, simulated.now);
    expect(changes.map(({ rule, before, after }) => [rule, before, after])).toEqual([
      ['A7', '2026-02-28', '2026-03-11'],
    ]);
    expect(simulated.goByRulebook(second)).toBe(true);
    expect(performance(simulated)).toEqual(['2026-03-11', 'working-days']);
    const moves = simulated.state.deadlines.find(({ purpose }) => purpose === 'performance');
    expect(moves?.rulebookVersion).toBe('2026.2');
    expect(simulated.state).toMatchObject({ rulebook: second, opening: { rulebook: first } });
    const [, moved] = simulated.records.slice(-2);
    expect(moved?.cause).toEqual({ kind: 'rulebook', version: '2026.2' });
    expect(moved?.timeline.map(({ message }) => inEnglish(message))).toEqual([
      'Version 2026.2 of the rulebook cn applies from now on.',
      expect.stringMatching(/2026\.2 of the rulebook cn/),
    ]);
    expect(simulated.goByRulebook(second)).toBe(false);
    expect(simulated.goByRulebook(first)).toBe(false);
  });

  it('leaves each date explained by what it was counted by, those that ended before it as well', () => {
    const simulated = decidedCase({ rulebook: first });
    simulated.until('2026-03-02');
    simulated.goByRulebook(second);
    simulated.goBy(fortyFiveDays);
    simulated.until('2026-08-10');
    const known = new Map([null, fortyFiveDays].map((settings) => [settings?.version ?? null, settings]));
    const latest = new Map(simulated.records.flatMap(({ deadlines }) => deadlines).map((clock) => [clock.id, clock]));
    const reached = (clock: Deadline, rulebook: RulebookVersion): string => {
      const rules = rulesOf({ rulebook, officeSettings: known.get(clock.settingsVersion) ?? null });
      const by = { rules, calendar: simulated.state.calendar, restDays: 'weekends-and-days-off' } as const;
      return dayReached(countingSteps(by, clock, clock.counting));
    };
    const clocks = [...latest.values()];
    const own = ({ rulebookVersion: version }: Deadline): RulebookVersion => ({ id: 'cn', version });
    expect(clocks.map((clock) => [clock.id, reached(clock, own(clock))])).toEqual(
      clocks.map(({ id, due }) => [id, due]),
    );
    const ended = clocks.find(({ purpose }) => purpose === 'performance');
    expect(ended).toMatchObject({ rulebookVersion: '2026.1', settingsVersion: null, status: 'expired' });
    expect(ended === undefined ? null : reached(ended, second)).not.toBe(ended?.due);
    expect(new Set(clocks.map(({ rulebookVersion }) => rulebookVersion))).toEqual(new Set(['2026.1', '2026.2']));
  });

  it('never takes days from somebody who has been told more', () => {
    const running = decidedCase({ rulebook: first });
    running.goByRulebook(third);
    expect(performance(running)).toEqual(['2026-02-28', 'calendar-days']);

    const inThePost = announcedCase({ rulebook: first });
    serve(inThePost, 'advance-notice', '2026-01-21');
    inThePost.until('2026-01-29');
    inThePost.goByRulebook(third);
    serve(inThePost, 'recovery-decision', '2026-01-29');
    expect(performance(inThePost)).toEqual(['2026-02-28', 'calendar-days']);
  });

  it('counts what a letter in the post has announced in the unit of the letter, and by itself where that ends later', () => {
    const simulated = announcedCase({ rulebook: first });
    serve(simulated, 'advance-notice', '2026-01-21');
    simulated.until('2026-01-29');
    simulated.goByRulebook(second);
    serve(simulated, 'recovery-decision', '2026-01-29');
    expect(performance(simulated)).toEqual(['2026-03-11', 'working-days']);
  });

  it('leaves to a clock on hold what was left of it, in the unit in which that was counted', () => {
    const simulated = decidedCase({ rulebook: first });
    simulated.until('2026-02-10');
    simulated.give('hold', { reason: 'The person is in hospital.', until: plainDate('2026-03-20') });
    simulated.goByRulebook(second);
    expect(performance(simulated)[1]).toBe('calendar-days');
    simulated.until('2026-02-24');
    simulated.give('release', { reason: 'Back at home.' });
    expect(performance(simulated)).toEqual(['2026-03-16', 'calendar-days']);
  });

  it('leaves what an office has set in the unit in which that was decided', () => {
    const simulated = decidedCase({ rulebook: first, officeSettings: fortyFiveDays });
    expect(performance(simulated)).toEqual(['2026-03-16', 'calendar-days']);
    simulated.goByRulebook(second);
    expect(performance(simulated)).toEqual(['2026-03-16', 'calendar-days']);
    expect(performance(decidedCase({ rulebook: second, officeSettings: fortyFiveDays }))).toEqual([
      '2026-03-16',
      'calendar-days',
    ]);
  });

  it('takes no length from an office that the law has fixed since', () => {
    const fixed: Rulebook = {
      ...secondChina,
      version: '2026.4',
      periods: {
        ...china.periods,
        A7: period({ id: 'A7', length: 60, unit: 'calendar-days', source: 'office setting' }),
      },
    };
    publish(fixed);
    expect(
      performance(decidedCase({ rulebook: { id: 'cn', version: '2026.4' }, officeSettings: fortyFiveDays })),
    ).toEqual(['2026-03-30', 'calendar-days']);
  });
});

describe('a command that counts by a row which the rulebook of a case lacks', () => {
  const { A7: _performance, ...others } = china.periods;
  const lacking: Rulebook = { ...china, version: '2025.9', periods: others };
  const process = {
    ...recoveryCase,
    commands: { ...recoveryCase.commands, note: { ...recoveryCase.commands.note, requires: ['A7'] } },
  } satisfies typeof recoveryCase;

  it('is closed, says what is missing, and opens once the case is moved', () => {
    const simulated = announcedCase({ rulebook: second });
    const give = (rulebook: { readonly id: string; readonly version: string }) =>
      attempt(
        process,
        { ...simulated.state, rulebook },
        {
          command: 'note',
          payload: { text: 'Called.' },
          actor: { id: 'caseworker-1', name: '经办人一' },
          commandId: 'c',
          bodyDigest: 'd',
          expectedRevision: null,
          requestId: 'r',
        },
        simulated.now,
      );
    publish(lacking);
    expect(give({ id: 'cn', version: '2025.9' })).toMatchObject({
      kind: 'refused',
      refusal: { code: 'rulebook-lacks-rows', message: { values: { rows: ['A7'] } } },
      problem: null,
    });
    expect(give(second).kind).toBe('carried-out');
  });
});
