import { describe, expect, it } from '@jest/globals';
import { minorUnits } from '../../domain/money/money.ts';
import { rulebook } from '../../domain/rulebooks/registry.ts';
import { requireInvariants } from '../ladder/walks/require-invariants.ts';
import { throws } from '../ladder/walks/draws.ts';
import { walkOfKind } from '../ladder/walks/walk-of-kind.ts';
import { drawsAtLeast, fc } from '../sample/drawing.ts';
import { SimulatedMatter, SimulatedReport } from '../sample/simulated-reports.ts';
import { walkedMatter } from './walked-matter.ts';
import { walkedReport } from './walked-report.ts';

const most = rulebook('cn-fujian').rewards?.mostOfMatter ?? minorUnits(0);

/** What a report has of the matter: paid and not returned for good, or granted and still to be had. */
function takenBy({ state: { award, closing } }: SimulatedReport): number {
  if (award?.amount == null || closing?.outcome === 'waived' || closing?.outcome === 'revoked') return 0;
  return award.paidOn === null && award.repaid !== null ? 0 : award.amount;
}

describe('reports of one matter, each under any sequence of commands and lapses of time', () => {
  it('never have more together than one matter may, and have what the matter has granted', () => {
    const ends = new Set<string>();
    fc.assert(
      fc.property(throws, (draws) => {
        const reports = ['1', '2', '3'].map((number) => {
          const office = draws.chance(60) ? number : 'shared';
          const report = new SimulatedReport('2026-01-05', {}, number);
          const opening = { ...report.state.opening, office: { ...report.state.opening.office, id: office } };
          return new SimulatedReport('2026-01-05', opening, number).isAccepted().isHandled();
        });
        const matter = new SimulatedMatter('2026-01-05').with(...reports);
        matter.deliver();
        for (const report of reports) report.isConcluded({ loss: minorUnits(draws.below(200_000_000) + 1) });
        for (let turn = 0; turn < 40; turn += 1) {
          const report = draws.oneOf(reports);
          if (report === undefined) continue;
          walkOfKind(walkedReport, report, draws, { steps: 8, lapses: 8 });
          const lookedAt = matter.records.length;
          if (draws.chance(20)) matter.runOutNext();
          matter.deliver();
          requireInvariants(walkedMatter.invariants, matter.records, lookedAt);
          const taken = reports.map(takenBy);
          expect(taken.reduce((total, each) => total + each, 0)).toBeLessThanOrEqual(most);
          const known = reports.map(
            ({ state }) =>
              matter.state.reports.find(({ reportId }) => reportId === state.opening.processId)?.amount ?? 0,
          );
          expect(known.map((amount, index) => amount >= (taken[index] ?? 0))).toEqual([true, true, true]);
        }
        for (const { state } of reports) ends.add(state.closing?.outcome ?? state.stage);
      }),
      { ...drawsAtLeast(25), endOnFailure: true },
    );
    expect([...ends]).toEqual(expect.arrayContaining(['paid', 'waived', 'refused']));
  });
});
