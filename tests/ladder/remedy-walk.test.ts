import { describe, expect, it } from '@jest/globals';
import { fc, walks } from '../sample/drawing.ts';
import { availableActions } from '../../domain/recovery-case/actions.ts';
import { forecast } from '../../domain/recovery-case/forecast.ts';
import { countPeriod } from '../../domain/periods/deadline-date.ts';
import { periodRule } from '../../domain/rulebooks/rulebook.ts';
import { rulebook } from '../../domain/rulebooks/registry.ts';
import type { TransitionRecord } from '../../domain/recovery-case/transition-record.ts';
import { announcedCaseOfHeirs, decidedCase, serve } from '../sample/remedy-cases.ts';
import type { PaperCase } from '../sample/sample-case.ts';
import { randomPayloads } from './random-payloads/random-payloads.ts';
import { remediesPayloads } from './random-payloads/remedies.ts';
import { everythingIsWatched } from './clock-invariants.ts';
import { nobodyIsDecidedOnUnheard, remediesAreOneAtATime, theWayToTheCourtWaits } from './remedy-invariants.ts';

/** A decision under any sequence of being heard, served, remedies, payments and lapses of time, with one or two who owe. */

const step = fc.record({ lapse: fc.boolean(), number: fc.nat(1_000_000) });
const steps = fc.array(step, { minLength: 10, maxLength: 60 });
const asked = [
  ...Object.keys(remediesPayloads),
  'record-service',
  'record-payment',
  'request-agreement',
  'hold',
  'release',
];

function walk(paper: PaperCase, taken: readonly { lapse: boolean; number: number }[]): PaperCase {
  for (const { lapse, number } of taken) {
    if (lapse) paper.runOutNext();
    else {
      const allowed = availableActions(paper.state).filter(
        ({ allowed: open, command }) => open && asked.includes(command),
      );
      const command = allowed[number % Math.max(1, allowed.length)]?.command;
      const pick = { number, today: paper.today };
      const payload = command === undefined ? undefined : randomPayloads[command](paper.state, pick);
      if (command !== undefined && payload !== undefined && paper.refusalOf(command, payload) === null)
        paper.give(command, payload);
    }
    const record = paper.records.at(-1);
    if (record !== undefined) check(record, paper);
  }
  return paper;
}

function check(record: TransitionRecord, paper: PaperCase): void {
  try {
    nobodyIsDecidedOnUnheard(record);
    remediesAreOneAtATime(record.state);
    theWayToTheCourtWaits(record);
    everythingIsWatched(record.state);
    nothingIsShorterThanTheLaw(record);
    if (record.state.stage !== 'closed')
      expect(record.state.deadlines.some(({ status }) => status === 'running')).toBe(true);
  } catch (error) {
    throw new Error(
      paper.records
        .slice(-10)
        .map(({ on, cause, state }) => {
          const what =
            cause.kind === 'command' ? cause.command : cause.kind === 'deadline' ? cause.purpose : cause.kind;
          const clocks = state.deadlines.map(
            ({ purpose, due, status, addressee }) => `${purpose} ${due} ${status} ${addressee ?? ''}`,
          );
          return `${on} ${what} -> ${state.stage} ${state.remedy?.kind ?? ''} ${state.remedy?.status ?? ''} [${clocks.join(', ')}]`;
        })
        .join('\n'),
      { cause: error },
    );
  }
}

function nothingIsShorterThanTheLaw({ deadlines, state }: TransitionRecord): void {
  for (const deadline of deadlines.filter(
    ({ rule, status }) => status === 'running' && /^A(6|7|11|12|13|14|15)/.test(rule),
  ))
    expect(
      deadline.due >=
        countPeriod(periodRule(rulebook('cn'), deadline.rule), deadline.from, state.calendar, 'weekends-and-days-off')
          .due,
    ).toBe(true);
}

function decidedCaseOfHeirs(): PaperCase {
  const paper = announcedCaseOfHeirs();
  serve(paper, 'advance-notice', '2026-01-21', 'R2');
  serve(paper, 'advance-notice', '2026-01-21', 'R3');
  paper.until('2026-01-29');
  serve(paper, 'recovery-decision', '2026-01-29', 'R2');
  paper.until('2026-02-11');
  serve(paper, 'recovery-decision', '2026-02-11', 'R3');
  return paper;
}

describe('a decision under any sequence of remedies', () => {
  it.each([
    { name: 'announced to two', begin: announcedCaseOfHeirs },
    { name: 'served on one', begin: decidedCase },
    { name: 'served on two', begin: decidedCaseOfHeirs },
  ])('$name, never breaks what must hold', ({ begin }) => {
    fc.assert(
      fc.property(steps, (taken) => {
        expect(forecast(walk(begin(), taken).state).steps.length).toBeLessThan(400);
      }),
      walks(60),
    );
  });

  it('meets every command and every end of a remedy', () => {
    const commands = new Set<string>();
    const outcomes = new Set<string>();
    for (const begin of [announcedCaseOfHeirs, decidedCase])
      fc.assert(
        fc.property(fc.array(step, { minLength: 40, maxLength: 80 }), (taken) => {
          for (const { cause, state } of walk(begin(), taken).records) {
            if (cause.kind === 'command') commands.add(cause.command);
            for (const { outcome } of state.remedies) outcomes.add(outcome);
          }
        }),
        { numRuns: 120, seed: 20260105, endOnFailure: true },
      );
    expect(Object.keys(remediesPayloads).filter((command) => !commands.has(command))).toEqual([]);
    expect([...outcomes].toSorted()).toEqual([
      'abandoned',
      'annulled',
      'changed',
      'dismissed',
      'refused',
      'sent-back',
      'undecided',
      'upheld',
      'withdrawn',
    ]);
  });
});
