import type { ProcessOpening } from '../../../domain/kernel/process-opening.ts';
import type { Currency } from '../../../domain/money/money.ts';
import { rulebook } from '../../../domain/rulebooks/registry.ts';

/** In what the amounts of a process are written: the currency of its rulebook. */
export function currencyOf({ opening }: { readonly opening: ProcessOpening }): Currency {
  return rulebook(opening.rulebook.id, opening.rulebook.version).currency;
}
