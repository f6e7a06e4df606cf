import { describe, expect, it } from '@jest/globals';
import type { ProcessTypes } from '../../domain/kernel/process-types.ts';
import { foretoldInvariants, requireSaidBy, eventInvariants } from '../ladder/invariants/event-invariants.ts';
import { minorUnits } from '../../domain/money/money.ts';
import { needsReview } from '../../domain/processes/reward/assessment.ts';
import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { recoveryCaseSpeakers } from '../../wording/recovery-case/catalogue.ts';
import { beginnings } from '../ladder/walks/beginnings/beginnings.ts';
import { throws, type Draws } from '../ladder/walks/draws.ts';
import { requireInvariants } from '../ladder/walks/require-invariants.ts';
import { walkedCase } from '../ladder/walks/walk.ts';
import { walkOfKind, type WalkedKind } from '../ladder/walks/walk-of-kind.ts';
import { drawsAtLeast, fc } from '../sample/drawing.ts';
import type { SimulatedProcess } from '../sample/simulated-process.ts';
import { anonymous, head, SimulatedMatter, SimulatedReport, realName } from '../sample/simulated-reports.ts';
import { SimulatedCase } from '../sample/sample-case.ts';
import { SimulatedProceedings } from './simulated-proceedings.ts';
import * as ofProceedings from './proceedings-invariants.ts';
import { walkedMatter } from './walked-matter.ts';
import { walkedReport } from './walked-report.ts';

/** One of the processes, with what people do about it and what must hold of it. */
interface Walked {
  readonly acts: (draws: Draws) => void;
  readonly look: () => void;
}

function walked<P extends ProcessTypes<P>>(kind: WalkedKind<P>, simulated: SimulatedProcess<P>): Walked {
  let lookedAt = simulated.records.length;
  return {
    acts: (draws) => {
      walkOfKind(kind, simulated, draws, { steps: 6, lapses: 0, previews: true });
      lookedAt = simulated.records.length;
    },
    look: () => {
      requireInvariants(kind.invariants, simulated.records, lookedAt);
      lookedAt = simulated.records.length;
    },
  };
}

const saidCase: typeof walkedCase = {
  ...walkedCase,
  invariants: [
    ...walkedCase.invariants,
    ...eventInvariants(recoveryCase, recoveryCaseSpeakers),
    ...foretoldInvariants(recoveryCase),
  ],
  requireSaid: requireSaidBy(recoveryCaseSpeakers),
};

/** Three reports of one matter, each somewhere on its way up to its award, and a case that they may have led to. */
function drawn(begin: () => SimulatedCase, draws: Draws): SimulatedProceedings {
  const reports = ['1', '2', '3'].map((number) => {
    const report = new SimulatedReport('2026-01-05', { reporter: draws.chance(80) ? realName : anonymous }, number);
    const steps = draws.below(6);
    if (steps > 0) report.isAccepted({ caseIds: draws.chance(70) ? [caseId] : [] });
    if (steps > 1) report.isHandled();
    if (steps > 2) report.isConcluded({ loss: minorUnits(draws.below(200_000_000) + 1) });
    if (steps > 3 && report.state.stage === 'assessment') report.isProposed();
    if (steps > 4 && report.state.proposal !== null && !needsReview(report.state))
      report.as(head).give('approve-award', { note: '' });
    return report;
  });
  return new SimulatedProceedings(reports, new SimulatedMatter('2026-01-05'), begin());
}

const { processId: caseId } = new SimulatedCase('2026-01-05').state.opening;

/** Reports that are accepted on the way may have led to the case. */
const linkingReport: typeof walkedReport = {
  ...walkedReport,
  payloads: {
    ...walkedReport.payloads,
    screen: (state, pick) => {
      const screening = walkedReport.payloads.screen(state, pick);
      return screening.outcome === 'accept'
        ? { ...screening, caseIds: pick.number % 3 === 0 ? [] : [caseId] }
        : screening;
    },
  },
};

/** People act, clocks run out, and what was sent arrives, late or twice, in whatever order it has between any two. */
function step(proceedings: SimulatedProceedings, people: readonly (() => void)[], draws: Draws): void {
  const number = draws.below(100);
  const deliverable = draws.oneOf(proceedings.deliverable);
  const unreported = draws.oneOf(proceedings.unreported);
  const remembered = draws.oneOf(proceedings.remembered);
  if (number < 40 && deliverable !== undefined) proceedings.deliver(deliverable);
  else if (number < 44 && unreported !== undefined) proceedings.report(unreported);
  else if (number < 48 && remembered !== undefined) proceedings.deliverAgain(remembered);
  else if (number < 58) proceedings.lapse();
  else draws.oneOf(people)?.();
}

describe('reports, their matter and their case under any sequence of commands, events and lapses of time', () => {
  it('say everything in each language, do what was foretold, and never wait in vain', () => {
    const heard = new Set<string>();
    fc.assert(
      fc.property(
        fc.constantFrom(() => new SimulatedCase('2026-01-05'), ...Object.values(beginnings)),
        throws,
        (begin, draws) => {
          const proceedings = drawn(begin, draws);
          const { reports, matter, recovery } = proceedings;
          const all = [
            ...reports.map((report) => ({ simulated: report, ...walked(linkingReport, report) })),
            { simulated: matter, ...walked(walkedMatter, matter) },
            { simulated: recovery, ...walked(saidCase, recovery) },
          ];
          const people = all.map(({ simulated, acts }) => () => {
            proceedings.catchUp(simulated);
            acts(draws);
          });
          for (let turn = 0; turn < 150; turn += 1) {
            step(proceedings, people, draws);
            for (const { look } of all) look();
            for (const holds of Object.values(ofProceedings)) holds(proceedings);
          }
          for (const { event } of proceedings.arrived) heard.add(event.event);
        },
      ),
      { ...drawsAtLeast(20), endOnFailure: true },
    );
    expect([...heard].toSorted()).toEqual([
      'award-asked',
      'award-corrected',
      'award-denied',
      'award-granted',
      'award-paid',
      'basis-corrected',
      'case-unlinked',
      'loss-established',
      'report-accepted',
      'report-kept-from',
      'report-left',
      'report-linked',
    ]);
  });
});
