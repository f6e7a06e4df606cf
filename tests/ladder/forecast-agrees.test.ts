import { describe, expect, it } from '@jest/globals';
import { fc, walks } from '../sample/drawing.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { availableActions } from '../../domain/recovery-case/actions.ts';
import { recurs } from '../../domain/recovery-case/clock-nature.ts';
import { forecast } from '../../domain/recovery-case/forecast.ts';
import type { Forecast } from '../../domain/recovery-case/forecast-step.ts';
import { earliestDeadline, summaryOf } from '../../domain/recovery-case/summary.ts';
import { announcedCase, announcedCaseOfHeirs, decidedCase } from '../sample/remedy-cases.ts';
import { officeSettings, PaperCase, sampleOpening } from '../sample/sample-case.ts';
import { atCourtOnPaper, confirmedOnPaper, inDemandOnPaper, windowMissedOnPaper } from './paper-at-court.ts';
import { randomPayloads } from './random-payloads/random-payloads.ts';

const living = { ...sampleOpening().person, diedOn: null };

const gated = { officeSettings: officeSettings({ settings: { gates: ['decision', 'referral'] } }) };

/** Points from which cases go on; the last periods of limitation run out years after them. */
const beginnings: readonly (readonly [name: string, begin: () => PaperCase])[] = [
  ['opened', () => new PaperCase('2026-01-05')],
  ['opened about somebody alive', () => new PaperCase('2026-01-05', sampleOpening({ person: living }))],
  ['confirmed', () => confirmedOnPaper()],
  ['confirmed with fraud', () => confirmedOnPaper({ suspicion: 'fraud' })],
  ['announced', () => announcedCase()],
  ['announced to heirs', () => announcedCaseOfHeirs()],
  ['decided', () => decidedCase()],
  ['demanded', () => inDemandOnPaper()],
  ['at court', () => atCourtOnPaper()],
  ['refused by the court', () => refusedByCourt()],
  ['window missed', () => windowMissedOnPaper()],
  ['decision and referral wait for a second person', () => confirmedOnPaper({ suspicion: 'fraud' }, gated)],
];

function refusedByCourt(): PaperCase {
  const paper = atCourtOnPaper();
  const refusedOn = plainDate('2026-07-29');
  paper.give('record-court-refusal', { refusedOn, receivedOn: refusedOn, reason: 'Lack of facts.' });
  return paper;
}

type Pick = Readonly<{ lapse: boolean; number: number }>;

/** Any allowed command, or lapse of time, in any order. */
const picks = fc.array(fc.record({ lapse: fc.boolean(), number: fc.nat(1_000_000) }), { maxLength: 40 });

function walk(paper: PaperCase, steps: readonly Pick[]): void {
  for (const { lapse, number } of steps) {
    if (lapse) paper.runOutNext();
    else act(paper, number);
  }
  while ((earliestDeadline(paper.state.deadlines)?.runsOutAt ?? Infinity) <= paper.now) paper.runOutNext();
}

function act(paper: PaperCase, number: number): void {
  const open = availableActions(paper.state).filter(({ allowed, command }) => allowed && command !== 'close');
  const command = open[number % Math.max(1, open.length)]?.command;
  if (command === undefined) return;
  const payload = randomPayloads[command](paper.state, { number, today: paper.today });
  if (paper.refusalOf(command, payload) === null) paper.give(command, payload);
}

/** What happens to a case when nobody acts, until only reminders are left that come again and again. */
function pathOf(paper: PaperCase): Forecast['steps'] {
  const steps: Forecast['steps'][number][] = [];
  while (paper.state.deadlines.some((each) => each.status === 'running' && !recurs(each))) {
    const deadline = earliestDeadline(paper.state.deadlines);
    paper.runOutNext();
    const record = paper.records.at(-1);
    if (deadline === null || record === undefined || recurs(deadline)) continue;
    const { id: deadlineId, purpose, rule, title, due, legalBasis, provisional } = deadline;
    const entries = record.timeline.map(({ text }) => text);
    const { stage } = record.state;
    steps.push({ on: record.on, deadlineId, purpose, rule, title, due, legalBasis, provisional, entries, stage });
  }
  return steps;
}

/** The path that then happens, with its end as the forecast tells ends. */
function happensTo(paper: PaperCase): object {
  const steps = pathOf(paper);
  const { closing, stage } = paper.state;
  const { waitsFor } = summaryOf(paper.state);
  return { steps, end: { kind: closing === null ? 'waits' : 'closed', stage, waitsFor, text: expect.anything() } };
}

describe('what the forecast tells is what happens when nobody acts, over the whole of its tail', () => {
  it.each(beginnings)('%s', (_name, begin) => {
    const paper = begin();
    walk(paper, []);
    const told = forecast(paper.state);
    expect(told).toEqual(happensTo(paper));
  });

  it('whatever has happened to the case before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...beginnings), picks, ([, begin], steps) => {
        const paper = begin();
        walk(paper, steps);
        const told = forecast(paper.state);
        expect(told).toEqual(happensTo(paper));
      }),
      walks(400),
    );
  });

  it('rests on the case alone, and on nothing that was worked out for it before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...beginnings), picks, ([, begin], steps) => {
        const paper = begin();
        walk(paper, steps);
        const afresh = structuredClone(paper.state);
        expect(forecast(paper.state)).toEqual(forecast(afresh));
        expect(summaryOf(paper.state)).toEqual(summaryOf(afresh));
        expect(availableActions(paper.state)).toEqual(availableActions(afresh));
      }),
      walks(100),
    );
  });

  it('goes on until a claim is barred, years after the last act', () => {
    const { steps } = forecast(refusedByCourt().state);
    expect(steps.at(-1)).toMatchObject({ purpose: 'claim-limitation' });
    expect((steps.at(-1)?.on ?? '') > '2029-01-01').toBe(true);
  });
});
