import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateAt } from '../../domain/calendar/time-zone.ts';
import { availableActions } from '../../domain/recovery-case/actions.ts';
import { recurs } from '../../domain/recovery-case/clock-nature.ts';
import { forecast } from '../../domain/recovery-case/forecast.ts';
import { earliestDeadline, summaryOf } from '../../domain/recovery-case/summary.ts';
import { randomPayloads } from './random-payloads/random-payloads.ts';
import { PaperCase, sampleOpening } from '../sample/sample-case.ts';

/** Any allowed command, or lapse of time, in any order. */
const step = fc.record({ lapse: fc.boolean(), number: fc.nat(1_000_000) });

function walked(steps: readonly { lapse: boolean; number: number }[]): PaperCase {
  const diedOn = (steps[0]?.number ?? 0) % 2 === 0 ? null : sampleOpening().person.diedOn;
  const paper = new PaperCase('2026-01-05', sampleOpening({ person: { ...sampleOpening().person, diedOn } }));
  for (const { lapse, number } of steps) {
    if (lapse) paper.runOutNext();
    else {
      const allowed = availableActions(paper.state).filter(({ allowed: open, command }) => open && command !== 'close');
      const action = allowed[number % Math.max(1, allowed.length)];
      if (action === undefined) continue;
      const today = dateAt(paper.now, 'Asia/Shanghai');
      const payload = randomPayloads[action.command](paper.state, { number, today });
      if (paper.refusalOf(action.command, payload) === null) paper.give(action.command, payload);
    }
  }
  while ((earliestDeadline(paper.state.deadlines)?.runsOutAt ?? Infinity) <= paper.now) paper.runOutNext();
  return paper;
}

function pathOf(paper: PaperCase): readonly object[] {
  const path: object[] = [];
  const goesOn = (): boolean =>
    paper.state.deadlines.some(({ purpose, status }) => status === 'running' && !recurs(purpose));
  while (goesOn()) {
    const deadline = earliestDeadline(paper.state.deadlines);
    paper.runOutNext();
    const record = paper.records.at(-1);
    if (deadline === null || record === undefined || recurs(deadline.purpose)) continue;
    path.push({
      on: record.on,
      deadlineId: deadline.id,
      purpose: deadline.purpose,
      rule: deadline.rule,
      title: deadline.title,
      due: deadline.due,
      legalBasis: deadline.legalBasis,
      provisional: deadline.provisional,
      entries: record.timeline.map(({ text }) => text),
      stage: record.state.stage,
    });
  }
  return path;
}

it('whatever has happened to a case, what its forecast tells is what then happens when nobody acts', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 60 }), (steps) => {
      const paper = walked(steps);
      const told = forecast(paper.state);
      expect(pathOf(paper)).toEqual(told.steps);
      const { waitsFor } = summaryOf(paper.state);
      expect(told.end).toMatchObject({ stage: paper.state.stage, waitsFor });
    }),
    { numRuns: 300, endOnFailure: true },
  );
});
