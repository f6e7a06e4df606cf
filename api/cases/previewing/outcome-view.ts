import { warningsView } from '../reading/warnings-view.ts';
import { z } from 'zod';
import { ledgerAccounts, ledgerTransactionKinds } from '../../../domain/ledger/ledger.ts';
import { amountText, dayText } from '../../processes/reading/amounts.ts';
import { totalsView } from '../../processes/reading/totals.ts';

const clock = z.object({
  deadlineId: z.string(),
  change: z.enum(['started', 'moved', 'held', 'met', 'cancelled', 'expired']),
  title: z.string(),
  rule: z.string(),
  legalBasis: z.string(),
  from: dayText,
  due: dayText,
  provisional: z.boolean(),
  whoActs: z.string(),
  onExpiry: z.string(),
});

const letter = z.object({
  kind: z.string(),
  title: z.string(),
  addressees: z.array(z.string()).meta({ description: 'Names, in the order in which the letter names them.' }),
  amountDue: amountText,
  dates: z.array(z.object({ title: z.string(), due: dayText, provisional: z.boolean(), legalBasis: z.string() })),
});

const booking = z.object({
  kind: z.enum(ledgerTransactionKinds),
  postings: z.array(z.object({ account: z.enum(ledgerAccounts), claimId: z.string().nullable(), amount: amountText })),
});

/** What a command would do to a case if it were given now. */
export const outcomeView = z.object({
  stage: z.object({ from: z.string(), to: z.string() }),
  awaitsApproval: z.array(z.string()).meta({ description: 'Steps that would wait for a second person.' }),
  clocks: z.array(clock),
  letters: z.array(letter),
  money: z.array(booking).meta({ description: 'Bookings, with the claims that an amount would go to.' }),
  totals: totalsView.meta({ description: 'Over all claims, as they would stand.' }),
  warnings: warningsView.meta({
    description: 'Those that would be new.',
  }),
  entries: z.array(z.string()).meta({ description: 'What the timeline would show.' }),
});
export type OutcomeView = z.output<typeof outcomeView>;
