import { closedToCommand } from '../../../domain/kernel/command-admission.ts';
import { commandNamesOf, isGivenByPeople } from '../../../domain/kernel/actions.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import { minorUnits } from '../../../domain/money/money.ts';
import type { ReportedMatter } from '../../../domain/processes/reported-matter/state.ts';
import type { Reward } from '../../../domain/processes/reward/state.ts';
import type { RecoveryCase } from '../../../domain/recovery-case/case-state.ts';
import type { OfficeSettings } from '../../../domain/rulebooks/office-settings.ts';
import { beginnings } from '../../ladder/walks/beginnings/beginnings.ts';
import { throws, type Draws } from '../../ladder/walks/draws.ts';
import { walkOfKind } from '../../ladder/walks/walk-of-kind.ts';
import { sentByOthers, walkedReport } from '../../reports/walked-report.ts';
import { drawSeed, fc } from '../../sample/drawing.ts';
import type { SimulatedProcess } from '../../sample/simulated-process.ts';
import { anonymous, joint, SimulatedMatter, SimulatedReport, realName } from '../../sample/simulated-reports.ts';
import { drilledCase, drilledMatter, drilledReport, type DrilledKind } from '../drilled-kinds.ts';
import type { Kept } from '../kept-form.ts';
import type { Candidate } from './choose.ts';
import { shapeOf } from './shape.ts';

const drawn = (seed: number, numRuns: number): readonly Draws[] =>
  fc.sample(throws, { seed: drawSeed + seed, numRuns });

/** Something stays a candidate for what so many have had before. */
const enough = 3;

/** States of a kind with what each has: the shape of it, where it stands, its clocks, and the commands that are open. */
class Pool<P extends ProcessTypes<P>> {
  readonly candidates: Candidate<Kept<P['state']>>[] = [];
  readonly #definition: DrilledKind<P>['walked']['definition'];
  readonly #times = new Map<string, number>();

  constructor({ walked }: DrilledKind<P>) {
    this.#definition = walked.definition;
  }

  add({ records }: SimulatedProcess<P>): void {
    for (const { at, state } of records) {
      const has = this.#featuresOf(state);
      const isRare = [...has].some((each) => (this.#times.get(each) ?? 0) < enough);
      if (!isRare) continue;
      for (const each of has) this.#times.set(each, (this.#times.get(each) ?? 0) + 1);
      this.candidates.push({ value: { at, state }, has, cost: JSON.stringify({ ...state, calendar: null }).length });
    }
  }

  #featuresOf(state: P['state']): ReadonlySet<string> {
    const open = commandNamesOf(this.#definition).filter(
      (command) =>
        isGivenByPeople(this.#definition, command) && closedToCommand(this.#definition, state, command) === null,
    );
    return new Set([
      ...shapeOf(state),
      `stage ${state.stage}`,
      ...open.map((command) => `open ${command}`),
      ...state.deadlines.map(({ purpose }) => `clock ${purpose}`),
      ...state.deadlines.map(({ status }) => `a clock ${status}`),
    ]);
  }
}

/** Recovery cases of every beginning that walks have, each taken on its way several times. */
export function poolOfCases(settings: readonly OfficeSettings[]): readonly Candidate<Kept<RecoveryCase['state']>>[] {
  const pool = new Pool(drilledCase);
  const surroundings = (simulated: SimulatedProcess<RecoveryCase>, draws: Draws): void => {
    const last = simulated.state.documents.at(-1);
    const other = draws.oneOf(settings);
    if (draws.chance(50) && last !== undefined && simulated.state.closing === null)
      simulated.documentFails(last.id, 'No room.');
    else if (other !== undefined) simulated.goBy(other);
  };
  for (const [index, begin] of Object.values(beginnings).entries())
    for (const draws of drawn(index, 5)) {
      const simulated = begin();
      walkOfKind({ ...drilledCase.walked, invariants: [] }, simulated, draws, { steps: 80, lapses: 35, surroundings });
      pool.add(simulated);
    }
  return pool.candidates;
}

/** Reports of each kind of reporter, and what their matter and case tell them. */
export function poolOfReports(): readonly Candidate<Kept<Reward['state']>>[] {
  const pool = new Pool(drilledReport);
  for (const draws of drawn(1_000, 100)) {
    const reporter = draws.oneOf([realName, realName, joint, anonymous]) ?? realName;
    const simulated = new SimulatedReport('2026-01-05', { reporter });
    const way = { steps: 140, lapses: 8, surroundings: sentByOthers, disturbances: 20 };
    walkOfKind({ ...walkedReport, invariants: [] }, simulated, draws, way);
    pool.add(simulated);
  }
  return pool.candidates;
}

/** Matters of three reports each, which walk. */
export function poolOfMatters(): readonly Candidate<Kept<ReportedMatter['state']>>[] {
  const pool = new Pool(drilledMatter);
  for (const draws of drawn(2_000, 30)) {
    const reports = ['1', '2', '3'].map((number) =>
      new SimulatedReport('2026-01-05', {}, number).isAccepted().isHandled(),
    );
    const matter = new SimulatedMatter('2026-01-05').with(...reports);
    matter.deliver();
    for (const report of reports) report.isConcluded({ loss: minorUnits(draws.below(200_000_000) + 1) });
    for (let turn = 0; turn < 40; turn += 1) {
      const report = draws.oneOf(reports);
      if (report !== undefined) walkOfKind({ ...walkedReport, invariants: [] }, report, draws, { steps: 8, lapses: 8 });
      if (draws.chance(20)) matter.runOutNext();
      if (draws.chance(20)) walkOfKind(drilledMatter.walked, matter, draws, { steps: 4, lapses: 10 });
      matter.deliver();
    }
    pool.add(matter);
  }
  return pool.candidates;
}
