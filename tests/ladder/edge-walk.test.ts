import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { describe, expect, it } from '@jest/globals';
import { commandNames } from '../../domain/recovery-case/command-names.ts';
import { adoptCalendar } from '../../domain/kernel/recounting/adopt-calendar.ts';
import { adoptOfficeSettings } from '../../domain/kernel/recounting/adopt-office-settings.ts';
import { drawsAtLeast, fc } from '../sample/drawing.ts';
import { calendarTo2027 } from '../sample/made-up-notice.ts';
import { SimulatedCase, sampleOpening } from '../sample/sample-case.ts';
import { beginnings } from './walks/beginnings/beginnings.ts';
import { throws } from './walks/draws.ts';
import { openedAtTheEdges } from './edges/edge-openings.ts';
import { settingsAtTheEdges } from './edges/edge-settings.ts';
import { nothingMet, walkAtTheEdges } from './edges/edge-walk.ts';

/**
 * Whatever the API lets through – the first and the last day, the longest text, the largest amount, ids of something else –
 * is carried out or refused, and nothing but that: nothing is thrown, the case takes the next command, its clocks run out.
 */
describe('what lies at the edges of every field', () => {
  it('is carried out or refused, wherever a case is, and the case goes on', () => {
    const met = nothingMet();
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(beginnings)), throws, (begin, draws) => {
        walkAtTheEdges(begin(), draws, met);
      }),
      { ...drawsAtLeast(200), endOnFailure: true },
    );
    const never = commandNames.filter((command) => !met.carriedOut.has(command));
    expect(never.length).toBeLessThan(10);
    expect(met.refused.size).toBeGreaterThan(70);
  });

  it('opens a case that goes on, or is refused', () => {
    let opened = 0;
    fc.assert(
      fc.property(throws, (draws) => {
        const simulated = openedAtTheEdges(draws);
        if (simulated === null) return;
        opened += 1;
        walkAtTheEdges(simulated, draws);
      }),
      { ...drawsAtLeast(150), endOnFailure: true },
    );
    expect(opened).toBeGreaterThan(20);
  });

  it('is set by an office whose cases go on, or is refused', () => {
    const met = nothingMet();
    fc.assert(
      fc.property(throws, (draws) => {
        const settings = settingsAtTheEdges(draws);
        const simulated = new SimulatedCase('2026-01-05', sampleOpening({ officeSettings: settings }));
        walkAtTheEdges(simulated, draws, met, (state, at) =>
          draws.chance(50)
            ? adoptOfficeSettings(recoveryCase, state, settingsAtTheEdges(draws), at)
            : adoptCalendar(recoveryCase, state, calendarTo2027, at),
        );
      }),
      { ...drawsAtLeast(60), endOnFailure: true },
    );
    expect(met.carriedOut.size).toBeGreaterThan(20);
  });
});
