import { describe, expect, it } from '@jest/globals';
import { forecast } from '../../domain/kernel/forecast.ts';
import { minorUnits } from '../../domain/money/money.ts';
import { reward } from '../../domain/processes/reward/definition.ts';
import type { Reward } from '../../domain/processes/reward/state.ts';
import { closingOutcomes } from '../../domain/processes/reward/vocabulary.ts';
import { throws, type Draws } from '../ladder/walks/draws.ts';
import { walkOfKind } from '../ladder/walks/walk-of-kind.ts';
import { drawsAtLeast, fc } from '../sample/drawing.ts';
import type { SimulatedProcess } from '../sample/simulated-process.ts';
import { anonymous, joint, SimulatedReport, realName } from '../sample/simulated-reports.ts';
import { reportBeginnings } from './report-beginnings.ts';
import { walkedReport } from './walked-report.ts';

/** What other processes tell a report: the answer of its matter, and the loss of its case. */
function others(simulated: SimulatedProcess<Reward>, draws: Draws): void {
  const amount = minorUnits(draws.below(10_000_000) + 1);
  const { stage, award } = simulated.state;
  if (stage === 'granting')
    return draws.chance(80)
      ? simulated.receive('award-granted', { amount, byTable: amount, waited: draws.chance(50) }, 'matter-1')
      : simulated.receive('award-denied', { reason: 'not-first' }, 'matter-1');
  if (award?.amount != null && draws.chance(20))
    return simulated.receive(
      'award-corrected',
      { amount: draws.chance(20) ? minorUnits(0) : amount, byTable: amount },
      'matter-1',
    );
  if (draws.chance(10)) simulated.receive('loss-established', { caseId: 'case-1', loss: amount }, 'case-1');
}

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
          surroundings: others,
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
          .filter((purpose) => purpose !== 'approval-reminder' && purpose !== 'hold-end')
          .map((purpose) => `clock ${purpose}`),
        ...closingOutcomes.map((outcome) => `closed as ${outcome}`),
      ].toSorted(),
    );
  });
});
