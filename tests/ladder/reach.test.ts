import { describe, expect, it } from '@jest/globals';
import { commandNames } from '../../domain/recovery-case/command-names.ts';
import type { CommandName } from '../../domain/recovery-case/commands.ts';
import { reportCommands } from '../../domain/recovery-case/reports/linked-reports.ts';
import { drawSeed, fc } from '../sample/drawing.ts';
import type { SimulatedCase } from '../sample/sample-case.ts';
import { beginnings } from './walks/beginnings/beginnings.ts';
import { suedOverFine } from './walks/beginnings/fines.ts';
import { throws } from './walks/draws.ts';
import { comesTo, isNear, placesByKind, type Place } from './walks/places.ts';
import { walk } from './walks/walk.ts';

/** Walks come to every place of the procedure that has a name: they begin near it, and do what takes them there. */

const everyBeginning = Object.values(beginnings).map((begin) => ({ begin, state: begin().state }));

/** Places that are seldom come to from any of the usual beginnings, with one right before them. */
const rightBefore = new Map<Place, () => SimulatedCase>([['penalty remedy dismissed', suedOverFine]]);

/** Beside the place where some beginning is, else anywhere. */
function beginningsNear(place: Place): readonly (() => SimulatedCase)[] {
  const before = rightBefore.get(place);
  if (before !== undefined) return [before];
  const near = everyBeginning.filter(({ state }) => isNear(place, state));
  return (near.length > 0 ? near : everyBeginning).map(({ begin }) => begin);
}

/** Reports that are linked to a case move it nowhere. */
function commandsOnTheWay(place: Place): readonly CommandName[] {
  return commandNames.filter((name) => !Object.hasOwn(reportCommands, name) || place === `command ${name}`);
}

/** So many walks do not miss a place that one in a hundred comes to. */
const mostWalks = 1_000;

/** Walks until one has come there, each place by walks of its own: most take one or a few, and none more than a hundred. */
function isReached(place: Place, index: number): boolean {
  let reached = false;
  fc.assert(
    fc.property(fc.constantFrom(...beginningsNear(place)), throws, (begin, draws) => {
      if (reached) return;
      const simulated = begin();
      const from = simulated.records.length;
      walk(simulated, draws, { steps: 80, lapses: 30, commands: commandsOnTheWay(place), seeks: place });
      reached = comesTo(place, simulated.records, from);
    }),
    { numRuns: mostWalks, endOnFailure: true, seed: drawSeed + index },
  );
  return reached;
}

describe('a walk that seeks a place', () => {
  it.each(Object.entries(placesByKind))('comes to every %s', (_kind, places) => {
    expect(places.filter((place, index) => !isReached(place, index))).toEqual([]);
  });
});
