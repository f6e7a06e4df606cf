import { describe, expect, it } from '@jest/globals';
import { forecast } from '../../domain/kernel/forecast.ts';
import { reward } from '../../domain/processes/reward/definition.ts';
import { closingOutcomes } from '../../domain/processes/reward/vocabulary.ts';
import { throws } from '../ladder/walks/draws.ts';
import { walkOfKind } from '../ladder/walks/walk-of-kind.ts';
import { drawsAtLeast, fc } from '../sample/drawing.ts';
import { anonymous, joint, SimulatedReport, realName } from '../sample/simulated-reports.ts';
import { courseOfAct } from './course-of-act.ts';
import { reportBeginnings } from './report-beginnings.ts';
import { sentByOthers, walkedReport } from './walked-report.ts';

describe('a report under any sequence of commands, answers and lapses of time', () => {
  it('never breaks what must hold, and comes to every stage and end', () => {
    const places = new Set<string>();
    fc.assert(
      fc.property(throws, (draws) => {
        // Nobody is awarded or paid whom nobody knows: an anonymous report begins at its receipt.
        const isKnown = draws.chance(75);
        const begin = isKnown ? draws.oneOf(reportBeginnings) : undefined;
        const reporter = isKnown ? realName : (draws.oneOf([joint, anonymous]) ?? joint);
        const simulated = begin === undefined ? new SimulatedReport('2026-01-05', { reporter }) : begin(reporter);
        walkOfKind(walkedReport, simulated, draws, {
          steps: 80,
          lapses: 15,
          surroundings: (around) => {
            sentByOthers(around, draws);
            courseOfAct(around, draws);
          },
          disturbances: 20,
          previews: true,
        });
        for (const { state, cause } of simulated.records) {
          places.add(state.closing === null ? state.stage : `closed as ${state.closing.outcome}`);
          if (cause.kind === 'deadline') places.add(`clock ${cause.purpose}`);
        }
        expect(forecast(reward, simulated.state).steps.length).toBeLessThan(50);
      }),
      { ...drawsAtLeast(150), endOnFailure: true },
    );
    expect([...places].toSorted()).toEqual(
      [
        ...Object.keys(reward.stages),
        ...Object.keys(reward.clocks)
          .filter((purpose) => !['approval-reminder', 'stopped-step-reminder', 'hold-end'].includes(purpose))
          .map((purpose) => `clock ${purpose}`),
        ...closingOutcomes.map((outcome) => `closed as ${outcome}`),
      ].toSorted(),
    );
  });
});
