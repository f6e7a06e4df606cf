import { readdir, readFile } from 'node:fs/promises';

/** Ticks of the kernel's clock in a second, by which Linux counts processor time. */
const ticksPerSecond = 100;

interface Counted {
  readonly parent: number;
  /** Seconds that the process itself has taken, and those of its children that have ended. */
  readonly own: number;
  readonly endedChildren: number;
}

/** Seconds of processor time that a process and all its children have taken so far. Linux alone tells. */
export async function processorTime(pid: number): Promise<number> {
  const counted = await allCounted();
  const root = counted.get(pid);
  if (root === undefined) throw new Error(`Process ${pid} has ended, or this system does not tell processor time.`);
  const children = [...counted.values()].filter(({ parent }) => parent === pid);
  return root.own + root.endedChildren + children.reduce((sum, { own }) => sum + own, 0);
}

async function allCounted(): Promise<ReadonlyMap<number, Counted>> {
  const counted = new Map<number, Counted>();
  for (const name of (await readdir('/proc')).filter((each) => /^\d+$/.test(each))) {
    // A process may have ended since.
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => undefined);
    if (stat !== undefined) counted.set(Number(name), readStat(stat));
  }
  return counted;
}

/** The name in brackets may have blanks; what follows it is counted from the third field of proc(5). */
function readStat(stat: string): Counted {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const seconds = (field: number): number => Number(fields[field - 3]) / ticksPerSecond;
  return { parent: Number(fields[1]), own: seconds(14) + seconds(15), endedChildren: seconds(16) + seconds(17) };
}
