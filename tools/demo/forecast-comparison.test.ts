import { describe, expect, it } from '@jest/globals';
import type { TimelineEntry } from './answers.ts';
import { differences, stepsIn } from './forecast-comparison.ts';

const forecast = [
  { on: '2026-12-02', rule: 'reply.reminder', title: 'Reminder', due: '2026-12-02', entries: ['a', 'b'], stage: 's' },
  { on: '2026-12-08', rule: 'reply', title: 'Reply', due: '2026-12-07', entries: ['c'], stage: 's' },
];

function entry(revision: number, on: string, rule: string | null, text: string): TimelineEntry {
  const author = { kind: rule === null ? ('system' as const) : ('timer' as const), person: null, rule };
  return { sequence: 1, revision, kind: 'alert', author, on, text, legalBasis: null };
}

const happened = [
  entry(4, '2026-12-02', 'reply.reminder', 'a'),
  entry(4, '2026-12-02', null, 'b'),
  entry(5, '2026-12-08', 'reply', 'c'),
];

describe('forecast and course of events', () => {
  it('agree when days, rules and entries are the same', () => {
    expect(differences(forecast, stepsIn(happened))).toEqual([]);
  });

  it.each([
    ['another day', [...happened.slice(0, 2), entry(5, '2026-12-09', 'reply', 'c')]],
    ['another rule', [...happened.slice(0, 2), entry(5, '2026-12-08', 'A10', 'c')]],
    ['another entry', [...happened.slice(0, 2), entry(5, '2026-12-08', 'reply', 'd')]],
    ['a step that is missing', happened.slice(0, 2)],
    ['a step too many', [...happened, entry(6, '2026-12-09', 'A10', 'e')]],
  ])('do not agree over %s', (_what, timeline) => {
    expect(differences(forecast, stepsIn(timeline))).toHaveLength(1);
  });
});
