import { z } from 'zod';
import { claimNatures, ledgerAccounts, ledgerTransactionKinds } from '../../../domain/ledger/ledger.ts';
import { amountText, dayText } from '../../processes/reading/amounts.ts';
import { totalsView } from '../../processes/reading/totals.ts';
import { anyDay } from '../../validation/fields.ts';

export const amountsExplanationQuery = z.strictObject({
  asOf: anyDay(
    'Charges that grow by the day are explained up to the end of this day; today where left out.',
  ).optional(),
});
export type AmountsExplanationQuery = z.output<typeof amountsExplanationQuery>;

const nature = { nature: z.enum(claimNatures), natureTitle: z.string() } as const;

const claim = totalsView.extend({
  claimId: z.string(),
  ...nature,
  period: z
    .object({ from: dayText, to: dayText, benefitCode: z.string() })
    .nullable()
    .meta({ description: 'Of an overpaid benefit: the days for which it was paid.' }),
});

const account = z.object({ account: z.enum(ledgerAccounts), title: z.string() });

const move = z.object({
  claimId: z.string().nullable().meta({ description: 'Null for accounts of the case as a whole.' }),
  from: account,
  to: account,
  amount: amountText,
});

const booking = z.object({
  id: z.string(),
  revision: z.int(),
  kind: z.enum(ledgerTransactionKinds),
  title: z.string(),
  bookedOn: dayText,
  reference: z.string().nullable(),
  reverses: z.string().nullable().meta({ description: 'Id of the booking that this one takes back.' }),
  text: z.string().nullable().meta({ description: 'What the timeline tells of it.' }),
  legalBasis: z.string().nullable(),
  moves: z.array(move).meta({ description: 'What it moves from one account to another, in this order.' }),
  after: z
    .object({ totals: totalsView, owedBack: amountText, backPayDue: amountText })
    .meta({ description: 'What stands after it.' }),
});

const stretch = z.object({
  from: dayText,
  days: z.int(),
  unpaid: amountText.meta({ description: 'What was unpaid on each of these days.' }),
});

const charge = z.object({
  claimId: z.string(),
  ...nature,
  onClaim: z.string().meta({ description: 'The claim that it grows on.' }),
  row: z.string(),
  legalBasis: z.string().nullable(),
  dailyBasisPoints: z.number().meta({ description: 'Share for each day: 300 is 3 %.' }),
  cap: amountText.nullable().meta({ description: 'It grows no further; null where it has no cap.' }),
  stretches: z
    .array(stretch)
    .meta({ description: 'Days times what was unpaid, times the share, added up and rounded once, half a unit up.' }),
  amount: amountText.meta({ description: 'What that comes to at the end of the day.' }),
});

/** How what is claimed and what is outstanding came about, so that a court can follow it by hand. */
export const amountsExplanationView = z
  .object({
    currency: z.enum(['CNY', 'VND']),
    asOf: dayText,
    rulebook: z.object({ id: z.string(), version: z.string(), settingsVersion: z.string().nullable() }),
    claims: z.array(claim).meta({ description: 'In the order in which payments count for them.' }),
    allocation: z.object({
      order: z.array(z.object(nature)),
      text: z.string(),
    }),
    bookings: z.array(booking).meta({ description: 'Oldest first.' }),
    charges: z.array(charge),
    totals: totalsView.meta({ description: 'What these bookings lead to.' }),
    owedBack: amountText,
    backPayDue: amountText,
    agrees: z.boolean().meta({ description: 'Whether that is what the case shows.' }),
  })
  .meta({ id: 'AmountsExplanation' });
export type AmountsExplanationView = z.output<typeof amountsExplanationView>;
