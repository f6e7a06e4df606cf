import { z } from 'zod';
import type { ReadWords } from '../../database/sealing/process-texts.ts';
import { reportedMatter } from '../../domain/processes/reported-matter/definition.ts';
import type { ReportedMatter } from '../../domain/processes/reported-matter/state.ts';
import { amountText, instantText, writeAmount } from '../processes/reading/amounts.ts';
import { currencyOf } from '../processes/reading/currency-of.ts';
import { presentProcess, processShape } from '../processes/reading/process-view.ts';
import type { RecordedProcess } from '../processes/record/recorded-process.ts';
import { matterAddressing } from './matter-addressing.ts';

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

/** A recorded matter as the API shows it. */
export function presentMatter(recorded: RecordedProcess<ReportedMatter>, read: ReadWords): z.output<typeof matterView> {
  const { state } = recorded;
  return {
    ...presentProcess({ definition: reportedMatter, address: matterAddressing }, recorded, read),
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
