import { describe, expect, it } from '@jest/globals';
import type { ProcessTypes } from '../../domain/kernel/process-types.ts';
import { rulebook } from '../../domain/rulebooks/registry.ts';
import { throws } from '../ladder/walks/draws.ts';
import { drawSeed, fc } from '../sample/drawing.ts';
import { goesOn, goToTheEnd, moveToPresent, requireEverythingWorks, type Present } from './drill.ts';
import { drilledCase, drilledMatter, drilledReport, type DrilledKind } from './drilled-kinds.ts';
import type { Kept } from './kept-form.ts';
import { keptCases, keptMatters, keptReports, keptSettings } from './kept-states.ts';

/**
 * Open processes were left by the versions before this one, and go on with its rules: whatever is told them, whichever of their
 * clocks runs out, and wherever they are moved, no rule fails on them.
 */

const present: Present = { rulebook: ({ id }) => rulebook(id), settings: keptSettings };

/** Drills a state as it was left and once it has been moved, and takes it to the end; says whether it came there. */
function drill<P extends ProcessTypes<P>>(kind: DrilledKind<P>, kept: Kept, index: number): boolean {
  const [draws] = fc.sample(throws, { seed: drawSeed + index, numRuns: 1 });
  if (draws === undefined) throw new Error('Nothing was drawn.');
  const simulated = goesOn(kind, kept);
  requireEverythingWorks(kind, simulated, draws);
  moveToPresent(simulated, present, draws);
  requireEverythingWorks(kind, simulated, draws);
  goToTheEnd(kind, simulated, draws);
  return simulated.state.closing !== null;
}

function drillAll<P extends ProcessTypes<P>>(kind: DrilledKind<P>, kept: readonly Kept[]): readonly boolean[] {
  return kept.map((each, index) => {
    try {
      return drill(kind, each, index);
    } catch (cause) {
      throw new Error(`State ${index} of ${kind.walked.definition.kind}, kept at ${each.at}`, { cause });
    }
  });
}

describe('processes that versions before have left', () => {
  it('are drilled in every state that is kept: recovery cases', () => {
    expect(drillAll(drilledCase, keptCases)).toEqual(keptCases.map(() => true));
  });

  it('are drilled in every state that is kept: reports', () => {
    expect(drillAll(drilledReport, keptReports)).toEqual(keptReports.map(() => true));
  });

  it('are drilled in every state that is kept: matters', () => {
    expect(drillAll(drilledMatter, keptMatters)).toHaveLength(keptMatters.length);
  });
});
