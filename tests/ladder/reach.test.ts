import { beforeAll, describe, expect, it } from '@jest/globals';
import { commandNames } from '../../domain/recovery-case/command-names.ts';
import type { CommandName } from '../../domain/recovery-case/commands.ts';
import { reportCommands } from '../../domain/recovery-case/reports/linked-reports.ts';
import { drawSeed, fc } from '../sample/drawing.ts';
import { beginnings } from './walks/beginnings/beginnings.ts';
import { throws } from './walks/draws.ts';
import { comesTo, isNear, placesByKind, placesComeTo, type Place } from './walks/places.ts';
import { Violation } from './walks/violation.ts';
import { walk } from './walks/walk.ts';

/**
 * Walks come to every place of the procedure that has a name: most of them by themselves, and to the others walks that begin near
 * them and do what takes them there.
 */

const everyBeginning = Object.values(beginnings).map((begin) => ({ begin, state: begin().state }));

/** Reports that are linked to a case move it nowhere. */
function commandsOnTheWay(place: Place | null): readonly CommandName[] {
  return commandNames.filter((name) => !Object.hasOwn(reportCommands, name) || place === `command ${name}`);
}

/** Where walks come that seek nothing: some from each beginning. */
function reachedByThemselves(): ReadonlySet<Place> {
  const reached = new Set<Place>();
  fc.assert(
    fc.property(throws, (draws) => {
      for (const { begin } of everyBeginning) {
        const simulated = begin();
        const from = simulated.records.length;
        walk(simulated, draws, { steps: 60, lapses: 30, commands: commandsOnTheWay(null) });
        for (const place of placesComeTo(simulated.records, from)) reached.add(place);
      }
    }),
    { numRuns: 2, endOnFailure: true },
  );
  return reached;
}

/** So many walks do not miss a place that one in a hundred comes to. */
const mostWalks = 1_000;

/** Walks until one has come there: most places take one or a few, and none more than a hundred. */
function isReached(place: Place, index: number): boolean {
  const near = everyBeginning.filter(({ state }) => isNear(place, state));
  const starts = near.length > 0 ? near : everyBeginning;
  const comesElsewhere = fc.property(fc.constantFrom(...starts), throws, ({ begin }, draws) => {
    const simulated = begin();
    const from = simulated.records.length;
    const steps = near.length > 0 && draws.chance(60) ? 16 : 80;
    walk(simulated, draws, { steps, lapses: 30, commands: commandsOnTheWay(place), seeks: place });
    return !comesTo(place, simulated.records, from);
  });
  const { failed, errorInstance } = fc.check(comesElsewhere, {
    numRuns: mostWalks,
    endOnFailure: true,
    seed: drawSeed + index,
  });
  if (errorInstance instanceof Violation) throw errorInstance;
  return failed;
}

describe('walks', () => {
  let reached: ReadonlySet<Place>;
  beforeAll(() => {
    reached = reachedByThemselves();
  });

  it.each(Object.entries(placesByKind))('come to every %s', (_kind, places) => {
    expect(places.filter((place, index) => !reached.has(place) && !isReached(place, index))).toEqual([]);
  });
});
