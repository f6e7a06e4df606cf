import { median } from './load.ts';

/** One measured pair of product and raw Temporal. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly product: number;
  readonly raw: number;
  /** Product to raw; the median of the rounds' own ratios, which noise hits alike. */
  readonly ratio: number;
  readonly aim: Aim | null;
}

export type Aim = { readonly atLeast: number } | { readonly atMost: number };

/** What one round gave. */
export interface Pair {
  readonly product: number;
  readonly raw: number;
}

/** @param pairs one for each round */
export function figureOf(name: string, unit: string, aim: Aim | null, pairs: readonly Pair[]): Figure {
  return {
    name,
    unit,
    product: median(pairs.map(({ product }) => product)),
    raw: median(pairs.map(({ raw }) => raw)),
    ratio: median(pairs.map(({ product, raw }) => product / raw)),
    aim,
  };
}

export function isMet({ ratio, aim }: Figure): boolean {
  if (aim === null) return true;
  return 'atLeast' in aim ? ratio >= aim.atLeast : ratio <= aim.atMost;
}
