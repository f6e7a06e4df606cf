import type { ProcessNames } from '../process-names.ts';
import type { Deadline } from './deadline.ts';

/** The running deadline that acts first; of several at the same instant the one that was started first. */
export function earliestDeadline<N extends ProcessNames>(deadlines: readonly Deadline<N>[]): Deadline<N> | null {
  return deadlines.reduce<Deadline<N> | null>(
    (first, each) => (each.status === 'running' && (first === null || actsBefore(each, first)) ? each : first),
    null,
  );
}

/** Number of a deadline within its process, in the order of start. */
export function deadlineSequence({ id }: Pick<Deadline, 'id'>): number {
  return Number(id.slice(1));
}

type Acting = Pick<Deadline, 'id' | 'runsOutAt'>;

function actsBefore(one: Acting, other: Acting): boolean {
  return (
    one.runsOutAt < other.runsOutAt ||
    (one.runsOutAt === other.runsOutAt && deadlineSequence(one) < deadlineSequence(other))
  );
}
