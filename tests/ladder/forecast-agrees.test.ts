import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { describe, expect, it } from '@jest/globals';
import { fc, walks } from '../sample/drawing.ts';
import { availableActions } from '../../domain/kernel/actions.ts';
import { recurs } from '../../domain/kernel/clocks/clock-nature.ts';
import { forecast } from '../../domain/kernel/forecast.ts';
import type { Forecast } from '../../domain/recovery-case/recovery-case.ts';
import { earliestDeadline } from '../../domain/kernel/clocks/earliest.ts';
import { summaryOf } from '../../domain/recovery-case/summary.ts';
import type { SimulatedCase } from '../sample/sample-case.ts';
import { beginnings } from './walks/beginnings/beginnings.ts';
import { courtBeginnings } from './walks/beginnings/courts.ts';
import { throws } from './walks/draws.ts';
import { walk, type Way } from './walks/walk.ts';

const way: Way = { steps: 40, lapses: 50 };
const anyBeginning = fc.constantFrom(...Object.values(beginnings));

/** What is due now has run out: the rest lies ahead. */
function upToNow(simulated: SimulatedCase): SimulatedCase {
  while ((earliestDeadline(simulated.state.deadlines)?.runsOutAt ?? Infinity) <= simulated.now) simulated.runOutNext();
  return simulated;
}

/** What happens to a case when nobody acts, until only reminders are left that come again and again. */
function pathOf(simulated: SimulatedCase): Forecast['steps'] {
  const steps: Forecast['steps'][number][] = [];
  while (simulated.state.deadlines.some((each) => each.status === 'running' && !recurs(each))) {
    const deadline = earliestDeadline(simulated.state.deadlines);
    simulated.runOutNext();
    const record = simulated.records.at(-1);
    if (deadline === null || record === undefined || recurs(deadline)) continue;
    const { id: deadlineId, purpose, rule, title, due, legalBasis, provisional } = deadline;
    const entries = record.timeline.map(({ message }) => message);
    const { stage } = record.state;
    steps.push({ on: record.on, deadlineId, purpose, rule, title, due, legalBasis, provisional, entries, stage });
  }
  return steps;
}

/** The path that then happens, with its end as the forecast tells ends. */
function happensTo(simulated: SimulatedCase): object {
  const steps = pathOf(simulated);
  const { closing, stage } = simulated.state;
  const { waitsFor } = summaryOf(simulated.state);
  return { steps, end: { kind: closing === null ? 'waits' : 'closed', stage, waitsFor, text: expect.anything() } };
}

describe('what the forecast tells is what happens when nobody acts, over the whole of its tail', () => {
  it.each(Object.entries(beginnings))('%s', (_name, begin) => {
    const simulated = upToNow(begin());
    const told = forecast(recoveryCase, simulated.state);
    expect(told).toEqual(happensTo(simulated));
  });

  it('whatever has happened to the case before', () => {
    fc.assert(
      fc.property(anyBeginning, throws, (begin, draws) => {
        const simulated = upToNow(walk(begin(), draws, way));
        const told = forecast(recoveryCase, simulated.state);
        expect(told).toEqual(happensTo(simulated));
      }),
      walks(400),
    );
  });

  it('rests on the case alone, and on nothing that was worked out for it before', () => {
    fc.assert(
      fc.property(anyBeginning, throws, (begin, draws) => {
        const simulated = upToNow(walk(begin(), draws, way));
        const afresh = structuredClone(simulated.state);
        expect(forecast(recoveryCase, simulated.state)).toEqual(forecast(recoveryCase, afresh));
        expect(summaryOf(simulated.state)).toEqual(summaryOf(afresh));
        expect(availableActions(recoveryCase, simulated.state)).toEqual(availableActions(recoveryCase, afresh));
      }),
      walks(100),
    );
  });

  it('goes on until a claim is barred, years after the last act', () => {
    const { steps } = forecast(recoveryCase, courtBeginnings['refused by the court']().state);
    expect(steps.at(-1)).toMatchObject({ purpose: 'claim-limitation' });
    expect((steps.at(-1)?.on ?? '') > '2029-01-01').toBe(true);
  });
});
