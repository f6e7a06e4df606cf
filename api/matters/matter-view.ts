import { z } from 'zod';
import type { ReportedMatterState } from '../../domain/processes/reported-matter/state.ts';
import { amountText, instantText, writeAmount } from '../processes/reading/amounts.ts';
import { currencyOf } from '../processes/reading/currency-of.ts';
import { processShape } from '../processes/reading/process-view.ts';

/** A reported matter: the reports that belong to it, and what they have earned. */
export const matterView = z
  .object({
    ...processShape,
    subject: z.string(),
    reports: z
      .array(
        z.object({
          reportId: z.string(),
          number: z.string(),
          office: z.string(),
          receivedAt: instantText,
          acceptedAt: instantText,
          standing: z.enum(['accepted', 'asked', 'granted', 'paid', 'left']),
          amount: amountText.meta({ description: 'What stands of its award.' }),
        }),
      )
      .meta({ description: 'In the order in which they were accepted, which is that of the awards.' }),
  })
  .meta({ id: 'Matter' });

/** What a matter has of its own. */
export function presentMatter(
  state: ReportedMatterState,
): Omit<z.output<typeof matterView>, keyof typeof processShape> {
  return {
    subject: state.opening.subject,
    reports: state.reports.map(({ reportId, number, office, receivedAt, acceptedAt, standing, amount }) => ({
      reportId,
      number,
      office,
      receivedAt: new Date(receivedAt).toISOString(),
      acceptedAt: new Date(acceptedAt).toISOString(),
      standing,
      amount: writeAmount(amount, currencyOf(state)),
    })),
  };
}
