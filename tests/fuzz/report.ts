import type { ProcessesAfterwards } from './afterwards.ts';
import { seldomCalled, type Call, type Finding } from './calls.ts';

/** What a run of the fuzzer has seen. */
export interface FuzzReport {
  /** Every operation of the description, by method and path. */
  readonly operations: readonly string[];
  readonly calls: readonly Call[];
  /** Logs of processes that could not test everything. */
  readonly unfinished: readonly string[];
  readonly findings: readonly Finding[];
  readonly afterwards: ProcessesAfterwards;
  readonly minutes: number;
}

export function isClean(report: FuzzReport): boolean {
  return found(report).length === 0;
}

/** The report as people read it: counts by operation, then what was found. */
export function written(report: FuzzReport): string {
  const { operations, calls, afterwards, minutes } = report;
  const counts = operations.map((operation) => countsOf(operation, calls));
  return [
    '',
    'Calls by operation (answers by status):',
    ...counts.map(({ operation, total, statuses }) => `  ${String(total).padStart(6)}  ${operation}  ${statuses}`),
    '',
    `${calls.length} calls of ${operations.length} operations in ${minutes} minutes, ` +
      `at least ${Math.min(...counts.map(({ total }) => total))} of each: ${statusesOf(calls)}.`,
    `Slowest answer: ${Math.max(0, ...calls.map(({ seconds }) => seconds)).toFixed(1)} s.`,
    ...unavailable(calls),
    `Afterwards ${afterwards.processes} processes were asked, ${afterwards.closed} of them closed: ` +
      `${afterwards.processes - afterwards.stuck.length} answered as they should.`,
    '',
    ...told(found(report)),
  ].join('\n');
}

function countsOf(operation: string, calls: readonly Call[]) {
  const own = calls.filter((call) => call.operation === operation);
  return { operation, total: own.length, statuses: statusesOf(own) };
}

function statusesOf(calls: readonly Call[]): string {
  return counted(calls.map(({ status }) => String(status)));
}

function unavailable(calls: readonly Call[]): readonly string[] {
  const given = calls.filter(({ status }) => status === 503);
  return given.length === 0 ? [] : [`503 was answered as ${counted(given.map(({ code }) => code ?? 'no problem'))}.`];
}

/** Each value with how often it is there: `200 × 40, 409 × 12`. */
function counted(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([value, count]) => `${value} × ${count}`)
    .join(', ');
}

function told(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? ['Nothing was found.'] : [...lines, '', `${lines.length} things were found.`];
}

/** Each thing that is not as it should be, in words. */
function found({ operations, calls, minutes, unfinished, findings, afterwards }: FuzzReport): readonly string[] {
  const { fewest, seldom } = seldomCalled(operations, calls, minutes);
  return [
    ...grouped(findings),
    ...unfinished.map((log) => `schemathesis could not test everything: see ${log}.`),
    ...afterwards.stuck.map(({ path, stage, answer }) => `${path} (${stage}) does not answer as it should. ${answer}`),
    ...(afterwards.clocks === null ? [] : [afterwards.clocks]),
    ...seldom.map(({ operation, total }) => `${operation} was called ${total} times, which is fewer than ${fewest}.`),
  ];
}

/** Findings of one kind at one operation are told once, with the first request that shows it. */
function grouped(findings: readonly Finding[]): readonly string[] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = [finding.operation, finding.title, finding.status, finding.message.split('\n')[0]].join(' ');
    kinds.set(kind, [...(kinds.get(kind) ?? []), finding]);
  }
  return [...kinds.values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const { operation, title, status, message, curl } = first;
    return [
      `${operation}: ${title}, ${alike.length} times, answered ${status ?? 'not at all'}. ${message}\n  ${curl}\n`,
    ];
  });
}
