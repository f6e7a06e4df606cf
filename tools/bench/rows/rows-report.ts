import type { RowsRead } from './rows-read.ts';

/** What asking one question has found out. */
export interface Answered {
  readonly name: string;
  readonly kind: 'list' | 'count';
  /** Rows of the largest answer. */
  readonly shown: number;
  /** Milliseconds in which nineteen of twenty answers were there. */
  readonly p95: number;
  /** The statement that is sent to the best one that was written by hand; medians. */
  readonly ratio: number;
  readonly read: RowsRead;
}

const slowest = { list: 20, count: 100 } as const;
const highestRatio = 2;

/** A list is met where it is quick, as good as by hand, and reads no table from beginning to end. */
function isMet({ kind, p95, ratio, read }: Answered): boolean {
  return p95 <= slowest[kind] && ratio <= highestRatio && (kind === 'count' || read.wholeTables.length === 0);
}

export function writtenAnswers(rows: number, answered: readonly Answered[]): string {
  const missed = answered.filter((each) => !isMet(each)).map(({ name }) => name);
  return [
    '',
    `${rows} cases: aims are ${slowest.list} ms for a list and ${slowest.count} ms for a count at p95, and at most ${highestRatio} times the best by hand`,
    '',
    ['p95 ms', 'by hand', 'rows read', 'pages', 'shown', ''].map((title) => title.padStart(10)).join(''),
    ...answered.map((each) =>
      [
        each.p95.toFixed(1).padStart(10),
        each.ratio.toFixed(2).padStart(10),
        String(Math.round(each.read.rows)).padStart(10),
        String(each.read.pages).padStart(10),
        String(each.shown).padStart(10),
        isMet(each) ? '  ok     ' : '  MISSED ',
        `${each.kind}: ${each.name}`,
        each.read.wholeTables.length === 0 ? '' : ` (reads all of ${each.read.wholeTables.join(', ')})`,
      ].join(''),
    ),
    '',
    missed.length === 0 ? 'Every aim is met.' : `AIMS MISSED: ${missed.join('; ')}.`,
  ].join('\n');
}
