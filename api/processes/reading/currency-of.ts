import type { Currency } from '../../../domain/money/money.ts';
import { rulebook } from '../../../domain/rulebooks/registry.ts';
import type { RulebookVersion } from '../../../domain/rulebooks/rulebook.ts';

/** In what the amounts of a process are written: the currency of its rulebook. */
export function currencyOf({ rulebook: { id, version } }: { readonly rulebook: RulebookVersion }): Currency {
  return rulebook(id, version).currency;
}
