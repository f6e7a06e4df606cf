import { z } from 'zod';
import type { AmountSum } from '../../database/figures/amount-sums.ts';
import { processKinds } from '../../database/kinds/registry.ts';
import { claimNatures } from '../../domain/ledger/ledger.ts';
import { natureWordings } from '../../wording/rulebooks/settings.ts';
import { called } from '../language/readers-language.ts';
import { writeAmount } from '../processes/reading/amounts.ts';
import { presentTotals, totalsView } from '../processes/reading/totals.ts';
import { repeatable, text } from '../validation/fields.ts';

/** Whose amounts are added up. */
export const amountSumsQuery = z.strictObject({
  kind: repeatable(z.array(z.enum(processKinds.all.map(({ name }) => name)))).optional(),
  office: repeatable(z.array(text(40)).max(50)).optional(),
  nature: repeatable(z.array(z.enum(claimNatures))).optional(),
  status: z
    .enum(['open', 'closed', 'any'])
    .default('open')
    .meta({ description: 'Of open processes unless said otherwise.' }),
});
export type AmountSumsQuery = z.output<typeof amountSumsQuery>;

const sum = z.object({
  kind: z.string(),
  office: z.string(),
  nature: z.enum(claimNatures),
  title: z.string(),
  currency: z.string(),
  processes: z.int().meta({ description: 'In how many processes there is such a claim.' }),
  totals: totalsView,
});

/** What is claimed and has come in, by kind, office and nature of the claim. */
export const amountSumsView = z.object({ items: z.array(sum) }).meta({ id: 'AmountSums' });
export type AmountSumsView = z.output<typeof amountSumsView>;

export function presentAmountSum({ kind, office, nature, currency, processes, ...totals }: AmountSum) {
  return {
    kind,
    office,
    nature,
    title: called(natureWordings[nature]),
    currency,
    processes,
    totals: presentTotals(totals, (amount) => writeAmount(amount, currency)),
  };
}
