import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Contradiction, Finding, FindingEffect } from './finding.ts';

/** One thing that what comes in is held against. */
export interface IncomingCheck<Told> {
  readonly code: string;
  readonly effect: FindingEffect;
  /** What it has found; nothing where all that is told can be true together. */
  readonly find: (told: Told, today: PlainDate) => readonly Contradiction[];
}

/** Everything that an opening or a command of one name is held against. */
export interface HeldAgainst<From extends readonly unknown[]> {
  /** What it is held against, in this order. */
  readonly checks: readonly Pick<IncomingCheck<never>, 'code' | 'effect'>[];
  readonly find: (today: PlainDate, ...from: From) => readonly Finding[];
}

/** @param tells what of an opening, or of a command and the process that it is given, is held against something */
export function heldAgainst<Told, From extends readonly unknown[]>(
  checks: readonly IncomingCheck<Told>[],
  tells: (...from: From) => Told,
): HeldAgainst<From> {
  return {
    checks: checks.map(({ code, effect }) => ({ code, effect })),
    find: (today, ...from) => {
      const told = tells(...from);
      return checks.flatMap(({ code, effect, find }) => find(told, today).map((found) => ({ ...found, code, effect })));
    },
  };
}
