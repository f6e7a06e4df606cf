import { recoveryCaseSpeakers } from '../../wording/recovery-case/catalogue.ts';
import type { Comparison, Difference } from '../../reconciliation/reconciliation.ts';
import type { OpenLoss } from '../../reconciliation/lost-steps.ts';
import type { RecoveredCase } from './recover-case.ts';

/** What is said of cases that stood in the same way. */
interface Wording {
  /** Which side was behind. */
  readonly behind: string;
  readonly mended: string;
  /** What a person has to do where it remains. */
  readonly todo: string;
}

const wordings: Readonly<Record<Exclude<Difference, 'level'>, Wording>> = {
  unsettled: {
    behind: 'a step on its way',
    mended: 'arrived by itself',
    todo: 'Run this again in a minute.',
  },
  'process-behind': {
    behind: 'process behind its record',
    mended: 'went on from the record',
    todo: 'See that workers run ("What to watch"), then run this again.',
  },
  'process-gone': {
    behind: 'process gone',
    mended: 'taken up from the record',
    todo: 'See that Temporal takes new workflows ("What to watch"), then run this again.',
  },
  'record-behind': {
    behind: 'record behind its process',
    mended: 'record written anew from the histories',
    todo: 'See that workers run and whether Temporal has forgotten a run: then restore a later backup ("Restore").',
  },
};

const page = 'docs/operations.md';

export function isLevel({ now, problem }: RecoveredCase): boolean {
  return problem === null && now?.difference === 'level';
}

/** What was compared, what was behind on which side, what was mended and how, and what remains; a line each. */
export function reportOf(
  cases: readonly RecoveredCase[],
  losses: readonly OpenLoss[],
  dryRun: boolean,
): readonly string[] {
  const remaining = cases.filter((recovered) => !isLevel(recovered));
  return [
    ...tableOf(cases),
    '',
    ...(remaining.length === 0 ? ['All is level.'] : [remains(remaining.length, dryRun), ...remaining.map(lineOf)]),
    ...(losses.length === 0
      ? []
      : [
          duties(losses.length),
          ...losses.map(({ processId, message }) => `  ${processId}: ${recoveryCaseSpeakers.en.say(message)}`),
        ]),
  ];
}

function duties(count: number): string {
  return `Steps are lost, until a person ends the duty with acknowledge-lost-steps: ${count}. See ${page}.`;
}

function remains(count: number, dryRun: boolean): string {
  const said = dryRun ? 'Not level, and left as it is (--dry-run)' : 'Not level';
  return `${said}: ${count}. What to do is in ${page}.`;
}

function tableOf(cases: readonly RecoveredCase[]): readonly string[] {
  const rows: (readonly string[])[] = [['', 'cases', 'mended', 'remain']];
  rows.push(['compared', String(cases.length), '', '']);
  for (const [difference, { behind, mended }] of Object.entries(wordings)) {
    const found = cases.filter((recovered) => recovered.found?.difference === difference);
    if (found.length === 0) continue;
    const level = found.filter(isLevel).length;
    const how = level === 0 ? '' : mended;
    rows.push([behind, String(found.length), String(level), String(found.length - level), how]);
  }
  const unknown = cases.filter(({ found }) => found === null).length;
  if (unknown > 0) rows.push(['not compared', String(unknown), '0', String(unknown)]);
  const widths = [26, 7, 7, 7];
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .map((cell, column) => (column === 4 ? `  ${cell}` : cell))
      .join('')
      .trimEnd(),
  );
}

function lineOf({ processId, found, now, problem }: RecoveredCase): string {
  const last = now ?? found;
  const reason = problem === null ? '' : ` ${problem}`;
  if (last === null) return `  ${processId}: could not be compared.${reason}`;
  const { difference } = last;
  const { behind, todo } = difference === 'level' ? { behind: 'level', todo: 'Run this again.' } : wordings[difference];
  return `  ${processId}: ${behind}, ${positionsOf(last)}.${reason} ${todo}`;
}

function positionsOf({ recordRevision, process }: Comparison): string {
  const record = recordRevision === 0 ? 'not recorded' : `recorded at revision ${recordRevision}`;
  switch (process.kind) {
    case 'unknown':
      return `${record}, unknown at Temporal`;
    case 'ended':
      return `${record}, ended at Temporal at ${process.revision === null ? 'an unknown revision' : `revision ${process.revision}`}`;
    case 'running':
      return `${record}, runs at revision ${process.revision}`;
    default:
      return process satisfies never;
  }
}
