import type { Deadline } from '../../../domain/kernel/clocks/deadline.ts';

interface ToldCause {
  readonly kind: string;
  readonly command?: string;
  readonly actor?: { readonly id: string };
  readonly purpose?: string;
}

/** As much of a transition, of whatever kind of process, as tells how it came there. */
interface Told {
  readonly revision: number;
  readonly on: string;
  readonly cause: ToldCause;
  readonly state: { readonly stage: string; readonly deadlines: readonly Deadline[] };
}

/** How much of the way to it is told with a violation. */
const lastTransitions = 12;

/** Something that must hold of a case does not: what it is, where, and how the case came there. */
export class Violation extends Error {
  /** `given` is what the case was told last. */
  constructor(broken: string, records: readonly Told[], given: string, problem: unknown) {
    const last = records.at(-1);
    const where = last === undefined ? 'before its opening' : `at revision ${last.revision}, after ${causeOf(last)}`;
    const what = problem instanceof Error ? problem.message : String(problem);
    super(`${broken} is broken ${where}: ${what}\n${storyOf(records)}\nTold last: ${given}`, { cause: problem });
    this.name = 'Violation';
  }
}

/** The last part of the way in words, for whoever has to find out what went wrong. */
function storyOf(records: readonly Told[]): string {
  return records
    .slice(-lastTransitions)
    .map((record) => {
      const { revision, on, state } = record;
      const clocks = state.deadlines.map(({ purpose, due, status, addressee }) =>
        [purpose, due, ...(status === 'running' ? [] : [status]), ...(addressee === null ? [] : [addressee])].join(' '),
      );
      return `${revision}. ${on} ${causeOf(record)} -> ${state.stage} [${clocks.join(', ')}]`;
    })
    .join('\n');
}

function causeOf({ cause }: Pick<Told, 'cause'>): string {
  if (cause.command !== undefined) return `${cause.command} by ${cause.actor?.id}`;
  if (cause.purpose !== undefined) return `${cause.kind} ${cause.purpose}`;
  return cause.kind;
}
