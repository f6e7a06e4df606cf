import type { Finding } from '../afterwards/finding.ts';
import type { CampaignResult } from './campaign.ts';
import { nameOf } from './fault-plan.ts';
import type { InflictedFault } from './inflicted-fault.ts';
import type { Journal } from './journal.ts';

/** Violations told one by one; of more, the number. */
const mostTold = 10;

/** Whether everything holds in every run. */
export function isClean(results: readonly CampaignResult[]): boolean {
  return results.every(({ findings }) => findings.every(({ violations }) => violations.length === 0));
}

/** The figures of all runs, side by side, then what was violated. */
export function written(results: readonly CampaignResult[]): string {
  const seeds = results.map(({ seed }) => `seed ${seed}`);
  return [
    ...table(
      ['', ...seeds],
      figures.map(([name, of]) => [name, ...results.map(of)]),
    ),
    '',
    ...table(
      ['fault', 'times', 'slowest'],
      [...slowestOf(results)].map(([name, { times, seconds }]) => [name, String(times), `${seconds.toFixed(1)} s`]),
    ),
    '',
    ...table(['said to clerks', ...seeds], counted(results.map(({ journal }) => saidIn(journal)))),
    '',
    ...table(['must hold: checked (violated)', ...seeds], counted(results.map(({ findings }) => checksOf(findings)))),
    '',
    ...results.flatMap(({ findings }) => findings.flatMap(told)),
    isClean(results) ? 'Everything holds.' : 'Not everything holds.',
  ].join('\n');
}

/** The same, for programs. */
export function asJson(results: readonly CampaignResult[]): string {
  const runs = results.map(({ journal, ...result }) => ({ ...result, said: Object.fromEntries(saidIn(journal)) }));
  return `${JSON.stringify({ clean: isClean(results), runs }, null, 2)}\n`;
}

const figures: readonly (readonly [string, (result: CampaignResult) => string])[] = [
  ['faults', ({ inflicted }) => String(inflicted.length)],
  ['minutes', ({ seconds }) => (seconds / 60).toFixed(0)],
  ['commands acknowledged', ({ journal }) => String(acknowledgedIn(journal).length)],
  ['longest until the next was, in s', ({ inflicted }) => longest(inflicted.map(({ recovery }) => recovery))],
  [
    'longest until level after a loss, in s',
    ({ inflicted }) => longest(inflicted.map(({ mending }) => mending?.seconds ?? null)),
  ],
  ['level after quiet, in s', ({ secondsUntilLevel }) => secondsUntilLevel.toFixed(0)],
  ['parts that ended by themselves', ({ endedByThemselves }) => String(endedByThemselves)],
];

function acknowledgedIn({ commands }: Journal) {
  return commands.filter(({ outcome }) => outcome.kind === 'acknowledged');
}

function longest(seconds: readonly (number | null)[]): string {
  return Math.max(0, ...seconds.map((each) => each ?? 0)).toFixed(1);
}

/** By kind of fault: of losses, the time until all was level; of others, until the next command was acknowledged. */
function slowestOf(results: readonly CampaignResult[]) {
  const kinds = new Map<string, { times: number; seconds: number }>();
  const inflicted = results.flatMap((result) => result.inflicted);
  const named = inflicted.map((each): readonly [string, InflictedFault] => [nameOf(each.fault), each]);
  for (const [name, { recovery, mending }] of named.toSorted(([one], [other]) => one.localeCompare(other))) {
    const { times, seconds } = kinds.get(name) ?? { times: 0, seconds: 0 };
    const took = mending === null ? recovery : mending.seconds;
    kinds.set(name, { times: times + 1, seconds: Math.max(seconds, took ?? 0) });
  }
  return kinds;
}

function saidIn(journal: Journal): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const add = (what: string, times = 1) => counts.set(what, (counts.get(what) ?? 0) + times);
  for (const { outcome } of journal.commands) add(`command ${outcome.kind}`);
  for (const { command } of acknowledgedIn(journal)) add(`acknowledged: ${command}`);
  add('opening acknowledged', journal.openings.length);
  add('opening given up', journal.openingsGivenUp);
  add('opening lost with Temporal and asked for again', journal.openedAgain.length);
  for (const [answer, times] of journal.answers) add(`answer ${answer}`, times);
  return new Map([...counts].map(([what, times]) => [what, String(times)]));
}

function checksOf(findings: readonly Finding[]): ReadonlyMap<string, string> {
  return new Map(
    findings.map(({ invariant, checked, violations }) => [
      invariant,
      violations.length === 0 ? String(checked) : `${checked} (${violations.length})`,
    ]),
  );
}

/** One row for each name that occurs, with its value in each of the runs. */
function counted(runs: readonly ReadonlyMap<string, string>[]): readonly (readonly string[])[] {
  const names = [...new Set(runs.flatMap((run) => [...run.keys()]))];
  return names.map((name) => [name, ...runs.map((run) => run.get(name) ?? '0')]);
}

function told({ invariant, violations }: Finding): readonly string[] {
  if (violations.length === 0) return [];
  const more = violations.length - mostTold;
  return [
    `VIOLATED: ${invariant}`,
    ...violations.slice(0, mostTold).map((violation) => `  ${violation}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
    '',
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
}
