import { median } from './load.ts';

/** One measured pair: the product, and what it is held against, which is raw Temporal unless the name says otherwise. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly product: number;
  readonly raw: number;
  /** Product to raw; the median of the rounds' own ratios, which noise hits alike. */
  readonly ratio: number;
  readonly aim: Aim | null;
}

/** Something that is measured of the product alone. */
export interface Measure {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly aim: Aim | null;
}

export type Aim = { readonly atLeast: number } | { readonly atMost: number } | { readonly below: number };

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

export function isMet(found: Figure | Measure): boolean {
  const { aim } = found;
  const value = 'ratio' in found ? found.ratio : found.value;
  if (aim === null) return true;
  if ('atLeast' in aim) return value >= aim.atLeast;
  return 'atMost' in aim ? value <= aim.atMost : value < aim.below;
}
