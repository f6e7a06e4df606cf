import type { Report } from '../../tools/embedded/embedded-error.ts';
import type { Guard } from '../../tools/embedded/guard.ts';
import type { Finding } from '../afterwards/finding.ts';
import { awaited, onGround } from '../afterwards/ground.ts';
import { letterFindings } from '../afterwards/letter-findings.ts';
import { halfWritten, notArchived, notArrived, notDispatched, notLevel } from '../afterwards/quiet.ts';
import { recordFindings } from '../afterwards/record-findings.ts';
import { BreakableSystem } from './breakable-system.ts';
import { workflowIdOf } from '../../contracts/recovery-case.ts';
import { Clerk, SharedCases } from './clerk.ts';
import { commandFindings } from './command-invariants.ts';
import { eventFindings } from './event-invariants.ts';
import { faultPlan } from './fault-plan.ts';
import type { InflictedFault } from './inflicted-fault.ts';
import { Inflicting } from './inflicting.ts';
import { Journal } from './journal.ts';
import { officeWork } from './office-work.ts';
import { openListeningReports } from './listening-reports.ts';
import { putOverdueCases } from './overdue-cases.ts';
import { processFindings } from './process-invariants.ts';

const clerks = 10;
/** Cases of a run: so few that each meets many faults. */
const mostCases = 40;
/** What a clerk does before beginning anew. */
const stepsOfClerk = 2_000;
/** Milliseconds after which nobody can be writing a letter any more that is half written, and some. */
const tidiedWithin = 150_000;

/** What is inflicted in one run. */
export interface Campaign {
  readonly faults: number;
  readonly seed: number;
  /** Seconds after quiet within which all has to be level. */
  readonly patience: number;
  readonly report: Report;
}

/** What one run was made of, and what it has found. */
export interface CampaignResult {
  readonly seed: number;
  readonly seconds: number;
  readonly inflicted: readonly InflictedFault[];
  readonly journal: Journal;
  readonly endedByThemselves: number;
  readonly secondsUntilLevel: number;
  readonly findings: readonly Finding[];
}

/**
 * Inflicts faults on a system of its own while clerks work, waits for quiet, and checks what must hold. The data of a run in which
 * something does not hold stay, with their logs.
 */
export async function runCampaign(guard: Guard, campaign: Campaign): Promise<CampaignResult> {
  const system = await BreakableSystem.start(guard, campaign.report);
  let holds = false;
  try {
    const result = await campaignOn(system, campaign);
    holds = result.findings.every(({ violations }) => violations.length === 0);
    return result;
  } finally {
    await system.stopAll();
    if (holds) await system.discard();
    else campaign.report(`The data of the run stay, with its logs: ${system.folder}`);
  }
}

async function campaignOn(system: BreakableSystem, campaign: Campaign): Promise<CampaignResult> {
  const began = performance.now();
  const journal = new Journal();
  const cases = new SharedCases(mostCases);
  const overdue = await onGround(system.whereabouts, putOverdueCases);
  cases.ids.push(...overdue);
  const office = await openedOffice(system, cases, journal);
  const others = await onGround(system.whereabouts, (ground) => openListeningReports(ground, cases.ids));
  const inflicted = await underWork(system, campaign, { office, cases, others, journal });
  campaign.report('Quiet. Waiting until record and processes are level …');
  const quiet = await untilLevel(system, [...cases.ids.map(workflowIdOf), ...others], campaign.patience * 1_000);
  const findings = await onGround(system.whereabouts, async (ground) => [
    ...quiet.findings,
    ...(await processFindings(ground)),
    ...(await commandFindings(ground, journal, overdue)),
    ...(await recordFindings(ground)),
    ...(await eventFindings(ground)),
    ...(await letterFindings(ground)),
    ...faultFindings(inflicted, journal),
  ]);
  return {
    seed: campaign.seed,
    seconds: (performance.now() - began) / 1_000,
    inflicted,
    journal,
    endedByThemselves: system.endedByThemselves,
    secondsUntilLevel: quiet.seconds,
    findings,
  };
}

/** Clerks, of whom each has opened a case. */
async function openedOffice(system: BreakableSystem, cases: SharedCases, journal: Journal): Promise<readonly Clerk[]> {
  const { api } = system.whereabouts;
  const office = Array.from({ length: clerks }, (_, index) => new Clerk(`caseworker-${index}`, api, cases, journal));
  await Promise.all(office.map((clerk) => clerk.open(true)));
  return office;
}

/** Those who work, what they work on, and what listens to it. */
interface Work {
  readonly office: readonly Clerk[];
  readonly cases: SharedCases;
  /** Ids of the workflows that nobody works on. */
  readonly others: readonly string[];
  readonly journal: Journal;
}

/** Lets clerks work while faults are inflicted, and what they have begun come to its end. */
async function underWork(
  system: BreakableSystem,
  { faults, seed, report }: Campaign,
  { office, cases, others, journal }: Work,
): Promise<readonly InflictedFault[]> {
  const stop = new AbortController();
  const work = office.map((clerk, index) => clerk.work(officeWork(stepsOfClerk, seed + index), stop.signal));
  const inflicted = await new Inflicting(system, cases, others, journal, report).all(faultPlan(faults, seed));
  stop.abort();
  await Promise.all(work);
  return inflicted;
}

/** Waits for what the system does by itself once nothing happens to it any more; what is left when time is up is a violation. */
async function untilLevel(system: BreakableSystem, workflowIds: readonly string[], within: number) {
  return onGround(system.whereabouts, async (ground) => {
    const level = await awaited(within, () => notLevel(ground, workflowIds));
    const told = await awaited(within, () => notArrived(ground));
    const letters = await awaited(within, () => notDispatched(ground));
    const archived = await awaited(within, () => notArchived(ground));
    const partial = await awaited(tidiedWithin, () => halfWritten(ground));
    const findings: readonly Finding[] = [
      {
        invariant: 'record and process level after quiet',
        checked: workflowIds.length,
        violations: level.left.map((comparison) => JSON.stringify(comparison)),
      },
      { invariant: 'no event on its way for long', checked: workflowIds.length, violations: told.left },
      { invariant: 'no letter on its way for long', checked: workflowIds.length, violations: letters.left },
      { invariant: 'every run that has ended is archived', checked: workflowIds.length, violations: archived.left },
      { invariant: 'no letter left half written', checked: workflowIds.length, violations: partial.left },
    ];
    return { seconds: level.seconds, findings };
  });
}

function faultFindings(inflicted: readonly InflictedFault[], journal: Journal): readonly Finding[] {
  const losses = inflicted.flatMap(({ mending }) => mending ?? []);
  const answers = [...journal.answers.values()].reduce((sum, count) => sum + count, 0);
  return [
    {
      invariant: 'a command is acknowledged again after each fault',
      checked: inflicted.length,
      violations: inflicted.flatMap(({ fault, recovery }) => (recovery === null ? JSON.stringify(fault) : [])),
    },
    {
      invariant: 'all cases are mended after each loss; npm run recover ends well',
      checked: losses.length,
      violations: losses.flatMap(({ seconds, recoverSaid }) =>
        seconds === null ? 'not level within the limit' : (recoverSaid ?? []),
      ),
    },
    { invariant: 'whoever insists is answered', checked: journal.commands.length, violations: journal.neverAnswered },
    { invariant: 'no answer but those that are described', checked: answers, violations: journal.unexpected },
  ];
}
