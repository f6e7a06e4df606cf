import { cpus, totalmem } from 'node:os';
import { commandsInRound } from './commanding.ts';
import type { ExpiryFaults } from './expiring.ts';
import { isMet, type Figure, type Measure } from './figure.ts';
import type { LadderCost } from './ladder.ts';
import type { BenchOptions } from './options.ts';
import type { Servers } from './servers.ts';

/** Everything that a run has found out. */
export interface BenchReport {
  readonly figures: readonly Figure[];
  /** What is measured of the product alone. */
  readonly measures: readonly Measure[];
  readonly expiryFaults: ExpiryFaults;
  readonly ladder: LadderCost;
  readonly lettersPerSecond: number;
  readonly conditions: Readonly<Record<string, string | number>>;
}

export function conditionsOf(options: BenchOptions, servers: Servers) {
  const { rounds, operations, cases, concurrency } = options;
  const [processor] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    processors: `${cpus().length} × ${processor?.model ?? 'unknown'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
    temporal: servers.temporalVersion,
    postgresql: servers.postgresVersion,
    sameServer: 'as npm start has it: SQLite with journal_mode=wal and synchronous=2, one task-queue partition',
    defaultServer: 'a second one of the same program, as start-dev comes: its own journal mode and partitions',
    rawWorker: "the SDK's default settings, its cache large enough for all its workflows; payloads not encrypted",
    postgresqlDurability: 'fsync and synchronous_commit on',
    processes: 'PostgreSQL, two Temporal servers, API, worker, two raw workers and the load share the machine',
    documents: 'not produced while cases are measured; letters a second by a worker of their own, afterwards',
    rounds,
    operationsPerRound: operations,
    commandsPerRound: operations * commandsInRound,
    casesRunningOut: cases,
    concurrency,
  };
}

/** The report as a person reads it: ratios first. */
export function written({
  figures,
  measures,
  expiryFaults,
  ladder,
  lettersPerSecond,
  conditions,
}: BenchReport): string {
  const rows = figures.map((figure) => [
    valueOf(figure),
    aimOf(figure),
    verdictOf(figure),
    `${figure.product.toFixed(1)} ${figure.unit}`,
    `${figure.raw.toFixed(1)} ${figure.unit}`,
    figure.name,
  ]);
  return [
    '',
    ...table([['ratio', 'aim', '', 'product', 'raw', 'product : raw'], ...rows]),
    '',
    writtenMeasures(measures),
    '',
    expiryLine(expiryFaults),
    `One full ladder to the court application: ${ladder.transitions} transitions, ${ladder.events} events, ${kilobytes(ladder.bytes)},`,
    `  ${ladder.workflowTasks} workflow tasks, ${ladder.timers} timers, ${ladder.localActivities} recordings (local activities), ${ladder.activities} documents (activities).`,
    `Letters: ${lettersPerSecond.toFixed(1)}/s rendered, stored and dispatched by one worker.`,
    '',
    'Conditions',
    ...table(Object.entries(conditions).map(([name, value]) => [`  ${name}`, String(value)])),
    '',
    conclusion([...figures, ...measures]),
  ].join('\n');
}

/** What is measured of the product alone. */
export function writtenMeasures(measures: readonly Measure[]): string {
  return table(measures.map((each) => [valueOf(each), aimOf(each), verdictOf(each), each.name])).join('\n');
}

function expiryLine(faults: ExpiryFaults): string {
  const found = Object.entries(faults).filter(([, count]) => count > 0);
  return found.length === 0
    ? 'Running out together: every case moved on exactly once, none lost, none twice, every audit chain whole.'
    : `Running out together: FAULTS: ${found.map(([name, count]) => `${name} ${count}`).join(', ')}.`;
}

function conclusion(found: readonly (Figure | Measure)[]): string {
  const missed = found.filter((each) => !isMet(each));
  return missed.length === 0
    ? 'Every aim is met.'
    : `AIMS MISSED: ${missed.map((each) => `${each.name} (${valueOf(each)}, aim ${aimOf(each)})`).join('; ')}.`;
}

function valueOf(found: Figure | Measure): string {
  if ('ratio' in found) return found.ratio.toFixed(2);
  return `${found.value.toFixed(found.value < 10 ? 2 : 0)} ${found.unit}`;
}

function aimOf({ aim }: Figure | Measure): string {
  if (aim === null) return '–';
  if ('atLeast' in aim) return `≥ ${aim.atLeast.toFixed(1)}`;
  return 'atMost' in aim ? `≤ ${aim.atMost.toFixed(1)}` : `< ${aim.below}`;
}

function verdictOf(found: Figure | Measure): string {
  if (found.aim === null) return '';
  return isMet(found) ? 'ok' : 'MISSED';
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} KiB of history`;
