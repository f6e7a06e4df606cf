import { describe, expect, it } from '@jest/globals';
import type { ProcessTypes } from '../../domain/kernel/process-types.ts';
import { rulebook } from '../../domain/rulebooks/registry.ts';
import { throws } from '../ladder/walks/draws.ts';
import { drawSeed, fc } from '../sample/drawing.ts';
import type { SimulatedProcess } from '../sample/simulated-process.ts';
import { goesOn, goToTheEnd, moveToPresent, requireEverythingWorks, type Present } from './drill.ts';
import { drilledCase, drilledMatter, drilledReport, type DrilledKind } from './drilled-kinds.ts';
import type { Kept } from './kept-form.ts';
import { keptCases, keptMatters, keptReports, keptSettings } from './kept-states.ts';

/**
 * Open processes were left by the versions before this one, and go on with its rules: whatever is told them, whichever of their
 * clocks runs out, and wherever they are moved, no rule fails on them.
 */

const present: Present = { rulebook: ({ id }) => rulebook(id), settings: keptSettings };

/** Drills a state as it was left and once it has been moved, and takes it to the end. */
function drill<P extends ProcessTypes<P>>(kind: DrilledKind<P>, kept: Kept, index: number): SimulatedProcess<P> {
  const [draws] = fc.sample(throws, { seed: drawSeed + index, numRuns: 1 });
  if (draws === undefined) throw new Error('Nothing was drawn.');
  const simulated = goesOn(kind, kept);
  requireEverythingWorks(kind, simulated, draws);
  moveToPresent(simulated, present, draws);
  requireEverythingWorks(kind, simulated, draws);
  if (kind.endedBy !== undefined) goToTheEnd(kind, simulated, draws);
  return simulated;
}

/** What is wrong with each of the states on which a rule fails. */
function faultsOf<P extends ProcessTypes<P>>(kind: DrilledKind<P>, kept: readonly Kept[]): readonly string[] {
  return kept.flatMap((each, index) => {
    try {
      drill(kind, each, index);
      return [];
    } catch (error) {
      return [`state ${index}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}

describe('processes that versions before have left', () => {
  it('are drilled in every state that is kept: recovery cases', () => {
    expect(keptCases.length).toBeGreaterThan(20);
    expect(faultsOf(drilledCase, keptCases)).toEqual([]);
  });

  it('are drilled in every state that is kept: reports', () => {
    expect(keptReports.length).toBeGreaterThan(10);
    expect(faultsOf(drilledReport, keptReports)).toEqual([]);
  });

  it('are drilled in every state that is kept: matters, which their reports end', () => {
    expect(keptMatters.length).toBeGreaterThan(3);
    expect(faultsOf(drilledMatter, keptMatters)).toEqual([]);
  });
});
