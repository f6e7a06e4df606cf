import { z } from 'zod';
import type { TransitionRecord } from '../../../domain/kernel/transition-record.ts';
import type { Reward } from '../../../domain/processes/reward/state.ts';
import { said, speaker } from '../../language/readers-language.ts';
import { amountText, writeAmount } from '../../processes/reading/amounts.ts';
import { currencyOf } from '../../processes/reading/currency-of.ts';

/** What a command would leave behind in a report if it were given now. */
export const reportDraftView = z.object({
  letters: z.array(z.object({ kind: z.string(), title: z.string() })),
  award: amountText.nullable().meta({ description: 'As it would stand; null where nothing is awarded.' }),
  entries: z.array(z.string()).meta({ description: 'What the timeline would show.' }),
});

export function presentReportDraft(
  _before: Reward['state'],
  { state, documents, timeline }: TransitionRecord<Reward>,
): z.output<typeof reportDraftView> {
  const amount = state.award?.amount ?? null;
  return {
    letters: documents.map(({ kind }) => ({ kind, title: speaker().document(kind) })),
    award: amount === null ? null : writeAmount(amount, currencyOf(state)),
    entries: timeline.map(({ message }) => said(message)),
  };
}
