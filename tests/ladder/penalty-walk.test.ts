import { describe, expect, it } from '@jest/globals';
import { fc, walks } from '../sample/drawing.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { availableActions } from '../../domain/recovery-case/actions.ts';
import type { CommandName } from '../../domain/recovery-case/commands.ts';
import { forecast } from '../../domain/recovery-case/forecast.ts';
import { PaperCase, sampleOpening, yuan } from '../sample/sample-case.ts';
import { moneyInHandIsAccountedFor, whatTheAgencyOwesIsWatched } from './amount-invariants.ts';
import { everythingIsWatched } from './clock-invariants.ts';
import {
  chargesStayWithinTheirCap,
  finesTakeTheirCourse,
  nothingIsLeftWhenRecovered,
  penaltiesFollowTheLaw,
} from './penalty-invariants.ts';
import { randomPayloads } from './random-payloads/random-payloads.ts';

/**
 * The random walk of all commands seldom comes as far as a fine that is served. These walks begin there, and stay with the
 * fine: late fees and the police are walked among all commands.
 */
const walked: readonly CommandName[] = [
  'propose-penalty',
  'record-penalty-remedy',
  'record-penalty-remedy-outcome',
  'correct-penalty',
  'record-fine-application',
  'record-payment',
  'reverse-payment',
  'record-refund',
  'correct-claim-period',
  'close',
  'reopen',
];
const afterFine = [
  'record-penalty-remedy',
  'record-penalty-remedy-outcome',
  'correct-penalty',
  'record-fine-application',
] as const;

const step = fc.record({ lapse: fc.integer({ min: 0, max: 9 }), number: fc.nat(1_000_000) });

/** A fine of ¥20,000.00, served on 2026-01-20; the overpayment is paid where that is said. */
function fined(paid: boolean): PaperCase {
  const drawn = { from: plainDate('2025-01-01'), to: plainDate('2025-09-30'), amount: yuan('10000.00') };
  const claimPeriods = [{ id: 'P1', benefitCode: 'basic-pension', ...drawn }];
  const paper = new PaperCase('2026-01-05', sampleOpening({ claimPeriods }));
  paper.give('confirm-overpayment', {
    amounts: [{ claimPeriodId: 'P1', amount: drawn.amount }],
    suspicion: 'none',
    continuingBenefit: null,
    findings: 'The certificate of life is forged.',
  });
  paper.give('propose-penalty', { multiple: 2, ground: 'The certificate of life is forged.' });
  const receipt = { receivedOn: plainDate('2026-01-05'), reference: 'bank-1', payer: '戴某' };
  if (paid) paper.give('record-payment', { amount: drawn.amount, ...receipt });
  serve(paper, 'penalty-advance-notice', '2026-01-05');
  paper.until('2026-01-20');
  serve(paper, 'penalty-decision', '2026-01-20');
  return paper;
}

function serve(paper: PaperCase, kind: string, servedOn: string): void {
  const documentId = paper.state.documents.findLast((document) => document.kind === kind)?.id ?? 'none';
  const proven = { servedOn: plainDate(servedOn), way: 'direct', proof: 'Signed.' } as const;
  paper.give('record-service', { documentId, addresseeId: null, ...proven });
}

function walk(paper: PaperCase, steps: readonly { lapse: number; number: number }[]): PaperCase {
  for (const { lapse, number } of steps) {
    if (lapse < 4) paper.runOutNext();
    else giveSomething(paper, number);
    check(paper);
  }
  return paper;
}

function giveSomething(paper: PaperCase, number: number): void {
  const open = availableActions(paper.state).filter(({ allowed, command }) => allowed && walked.includes(command));
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
    moneyInHandIsAccountedFor(state);
    whatTheAgencyOwesIsWatched(state);
    everythingIsWatched(state);
    chargesStayWithinTheirCap(record);
    penaltiesFollowTheLaw(record);
    finesTakeTheirCourse(record);
    nothingIsLeftWhenRecovered(state);
  } catch (error) {
    throw new Error(story(paper), { cause: error });
  }
}

/** The walk in words, for whoever has to find out what went wrong. */
function story(paper: PaperCase): string {
  return paper.records
    .slice(-12)
    .map(({ on, cause, state }) => {
      const what = cause.kind === 'command' ? cause.command : cause.kind === 'deadline' ? cause.purpose : cause.kind;
      const clocks = state.deadlines.map(({ purpose, due }) => `${purpose} ${due}`);
      return `${on} ${what} -> ${state.stage} ${JSON.stringify(state.penalty)} [${clocks.join(', ')}]`;
    })
    .join('\n');
}

describe('a fine that is served, under any sequence of payments, remedies and corrections', () => {
  it.each([true, false])('never breaks what must hold, the overpayment being paid: %s', (paid) => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 40 }), (steps) => {
        expect(forecast(walk(fined(paid), steps).state).steps.length).toBeLessThan(400);
      }),
      walks(150),
    );
  });

  it('meets every command about it and every end of a remedy', () => {
    const commands = new Set<string>();
    const outcomes = new Set<string>();
    for (const steps of fc.sample(fc.array(step, { minLength: 30, maxLength: 40 }), { seed: 20260105, numRuns: 240 }))
      for (const { cause, state } of walk(fined(true), steps).records) {
        if (cause.kind === 'command') commands.add(cause.command);
        if (state.penalty?.remedy?.outcome != null) outcomes.add(state.penalty.remedy.outcome);
      }
    expect(afterFine.filter((command) => !commands.has(command))).toEqual([]);
    expect([...outcomes].toSorted()).toEqual(['annulled', 'changed', 'silent', 'upheld', 'withdrawn']);
  });
});
