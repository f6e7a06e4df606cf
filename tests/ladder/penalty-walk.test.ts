import { describe, expect, it } from '@jest/globals';
import { fc, walks } from '../sample/drawing.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { availableActions } from '../../domain/recovery-case/actions.ts';
import type { CommandName } from '../../domain/recovery-case/commands.ts';
import { forecast } from '../../domain/recovery-case/forecast.ts';
import { referralIsOpen } from '../../domain/recovery-case/police/referral.ts';
import type { Suspicion } from '../../domain/recovery-case/vocabulary.ts';
import { finedFor, payOverpayment, recentlyDrawn } from '../sample/fined-case.ts';
import { serve } from '../sample/remedy-cases.ts';
import type { PaperCase } from '../sample/sample-case.ts';
import { moneyInHandIsAccountedFor, whatTheAgencyOwesIsWatched } from './amount-invariants.ts';
import { everythingIsWatched } from './clock-invariants.ts';
import {
  chargesStayWithinTheirCap,
  finesTakeTheirCourse,
  nothingIsLeftWhenRecovered,
  penaltiesFollowTheLaw,
} from './penalty-invariants.ts';
import { policeDaysAreThoseOfTheLaw, thePoliceKeepWhatTheyHave } from './police-invariants.ts';
import { randomPayloads } from './random-payloads/random-payloads.ts';

/**
 * The random walk of all commands seldom comes as far as a fine that is served. These walks begin there, and stay with
 * what is charged and with the police.
 */
const walked: readonly CommandName[] = [
  'propose-penalty',
  'record-penalty-remedy',
  'record-penalty-reconsideration-acceptance',
  'record-penalty-reconsideration-extension',
  'record-penalty-remedy-outcome',
  'correct-penalty',
  'record-fine-application',
  'impose-late-fee',
  'open-referral',
  'approve-referral',
  'decline-referral',
  'record-police-filing',
  'record-police-refusal',
  'record-police-report',
  'record-payment',
  'reverse-payment',
  'record-refund',
  'correct-claim-period',
  'close',
  'reopen',
];
const afterFine = [
  'record-penalty-remedy',
  'record-penalty-reconsideration-acceptance',
  'record-penalty-reconsideration-extension',
  'record-penalty-remedy-outcome',
  'correct-penalty',
  'record-fine-application',
  'impose-late-fee',
  'record-police-report',
] as const;

const step = fc.record({ lapse: fc.integer({ min: 0, max: 9 }), number: fc.nat(1_000_000) });

interface Beginning {
  /** Whether the overpayment is paid. */
  readonly paid: boolean;
  readonly suspicion: Suspicion;
}

/** A fine of ¥20,000.00, served on 2026-01-20; the head has declined to refer a suspicion to the police. */
function fined({ paid, suspicion }: Beginning): PaperCase {
  const paper = recentlyDrawn(plainDate('2026-01-05'), suspicion);
  if (referralIsOpen(paper.state)) paper.give('decline-referral', { reason: 'A matter between relatives.' });
  paper.give('propose-penalty', { multiple: 2, ground: finedFor });
  if (paid) payOverpayment(paper);
  serve(paper, 'penalty-advance-notice', '2026-01-05');
  paper.until('2026-01-20');
  serve(paper, 'penalty-decision', '2026-01-20');
  return paper;
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
    policeDaysAreThoseOfTheLaw(record);
    thePoliceKeepWhatTheyHave(record, paper.records.at(-2));
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
  it.each<Beginning>([
    { paid: true, suspicion: 'none' },
    { paid: false, suspicion: 'none' },
    { paid: true, suspicion: 'fraud' },
    { paid: false, suspicion: 'forged-papers' },
  ])('never breaks what must hold, the overpayment being paid: $paid, suspicion: $suspicion', (beginning) => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 40 }), (steps) => {
        expect(forecast(walk(fined(beginning), steps).state).steps.length).toBeLessThan(400);
      }),
      walks(100),
    );
  });

  it('meets every command about it and every end of a remedy', () => {
    const commands = new Set<string>();
    const outcomes = new Set<string>();
    for (const steps of fc.sample(fc.array(step, { minLength: 30, maxLength: 40 }), { seed: 20260105, numRuns: 240 }))
      for (const { cause, state } of walk(fined({ paid: true, suspicion: 'fraud' }), steps).records) {
        if (cause.kind === 'command') commands.add(cause.command);
        if (state.penalty?.remedy?.outcome != null) outcomes.add(state.penalty.remedy.outcome);
      }
    expect(afterFine.filter((command) => !commands.has(command))).toEqual([]);
    expect([...outcomes].toSorted()).toEqual(['annulled', 'changed', 'silent', 'upheld', 'withdrawn']);
  });
});
