import { describe, expect, it } from '@jest/globals';
import { fc, walks } from '../sample/drawing.ts';
import { searchAttributesAreShortAndNameNobody } from './visibility-invariants.ts';
import { totalsOf } from '../../domain/ledger/booking.ts';
import { availableActions } from '../../domain/recovery-case/actions.ts';
import type { CommandName } from '../../domain/recovery-case/commands.ts';
import { forecast } from '../../domain/recovery-case/forecast.ts';
import { summaryOf } from '../../domain/recovery-case/summary.ts';
import type { PaperCase } from '../sample/sample-case.ts';
import { everythingIsWatched } from './clock-invariants.ts';
import { courtsActInOrder, limitationMovesOn } from './court-invariants.ts';
import { atCourtOnPaper, confirmedOnPaper, windowMissedOnPaper } from './paper-at-court.ts';
import { courtPayloads } from './random-payloads/court.ts';
import { randomPayloads } from './random-payloads/random-payloads.ts';

/**
 * The random walk of all commands seldom comes as far as a court. These walks begin there: before the court, after the
 * window was missed, and with one who drew the benefit and can be sued.
 */
const relationship = 'daughter';
const drawer = { name: '戴小某', identityNumber: null, address: '大余县某镇', telephone: null, relationship };
const beginnings = [
  () => atCourtOnPaper(),
  () => windowMissedOnPaper(),
  () => confirmedOnPaper({ suspicion: 'fraud' }, { debtor: drawer }),
] as const;

const others: readonly CommandName[] = ['record-payment', 'hold', 'release', 'request-agreement', 'conclude-agreement'];
const walked = new Set<string>([...Object.keys(courtPayloads), ...others]);

const step = fc.record({ lapse: fc.integer({ min: 0, max: 9 }), number: fc.nat(1_000_000) });
const anyWalk = fc.record({
  beginning: fc.constantFrom(...beginnings),
  steps: fc.array(step, { minLength: 10, maxLength: 40 }),
});

function walk({ beginning, steps }: typeof anyWalk extends fc.Arbitrary<infer Walk> ? Walk : never): PaperCase {
  const paper = beginning();
  for (const { lapse, number } of steps) {
    if (paper.state.stage === 'closed') break;
    if (lapse < 3) paper.runOutNext();
    else giveSomething(paper, number);
    check(paper);
  }
  return paper;
}

function giveSomething(paper: PaperCase, number: number): void {
  const open = availableActions(paper.state).filter(({ allowed, command }) => allowed && walked.has(command));
  const command = open[number % Math.max(1, open.length)]?.command;
  if (command === undefined) return;
  const payload = randomPayloads[command](paper.state, { number, today: paper.today });
  if (paper.refusalOf(command, payload) === null) paper.give(command, payload);
}

function check(paper: PaperCase): void {
  const { state } = paper;
  const record = paper.records.at(-1);
  if (record === undefined) throw new Error('Nothing was recorded.');
  try {
    courtsActInOrder(state);
    everythingIsWatched(state);
    limitationMovesOn(record, paper.records.at(-2));
    const { claimed, recovered, outstanding, waived } = totalsOf(state.balances);
    expect(recovered + outstanding + waived).toBe(claimed);
    if (state.stage !== 'closed') expect(state.deadlines.some(({ status }) => status === 'running')).toBe(true);
    expect(summaryOf(state).nextStep).not.toBe('');
    searchAttributesAreShortAndNameNobody(state);
  } catch (error) {
    throw new Error(story(paper), { cause: error });
  }
}

function story(paper: PaperCase): string {
  return paper.records
    .map(({ on, cause, state }) => {
      const what = cause.kind === 'command' ? cause.command : cause.kind === 'deadline' ? cause.purpose : cause.kind;
      const clocks = state.deadlines.map(({ purpose, due, status }) => `${purpose} ${due} ${status}`);
      return `${on} ${what} -> ${state.stage} ${state.court?.status} ${state.civilSuit?.status} [${clocks.join(', ')}]`;
    })
    .slice(-8)
    .join('\n');
}

describe('a case before the courts under any sequence of commands and lapses of time', () => {
  it('never breaks what must hold', () => {
    fc.assert(
      fc.property(anyWalk, (each) => {
        expect(forecast(walk(each).state).steps.length).toBeLessThan(400);
      }),
      walks(80),
    );
  });

  it('meets every command of the courts', () => {
    const given = new Set<string>();
    fc.assert(
      fc.property(anyWalk, (each) => {
        for (const { cause } of walk(each).records) if (cause.kind === 'command') given.add(cause.command);
      }),
      { numRuns: 150, seed: 20260729, endOnFailure: true },
    );
    expect(Object.keys(courtPayloads).filter((command) => !given.has(command))).toEqual([]);
  });
});
