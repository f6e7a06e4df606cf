import { z } from 'zod';
import { dutyHolders } from '../../../domain/kernel/duties/duty.ts';
import type { ClockChange, DutyOfOutcome, Outcome } from '../../../domain/kernel/outcome.ts';
import { ledgerAccounts, ledgerTransactionKinds } from '../../../domain/ledger/ledger.ts';
import type { Currency } from '../../../domain/money/money.ts';
import type { Speaker } from '../../../wording/catalogue.ts';
import { speaker } from '../../language/readers-language.ts';
import { amountText, dayText, writeAmount } from '../reading/amounts.ts';

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

const booking = z.object({
  kind: z.enum(ledgerTransactionKinds),
  postings: z.array(z.object({ account: z.enum(ledgerAccounts), claimId: z.string().nullable(), amount: amountText })),
});

const duty = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  who: z.enum(dutyHolders),
  due: dayText.nullable(),
});

/** What a command did, or would do. */
export const outcomeView = z
  .object({
    stage: z.object({ from: z.string(), to: z.string() }),
    awaitsApproval: z
      .array(z.object({ approvalId: z.string(), step: z.string() }))
      .meta({ description: 'Steps that wait for a second person since.' }),
    clocks: z.array(clock),
    letters: z.array(z.object({ documentId: z.string(), kind: z.string(), title: z.string(), number: z.string() })),
    money: z.array(booking).meta({ description: 'Bookings, with the claims that an amount goes to.' }),
    duties: z.object({
      done: z.array(duty).meta({ description: 'Those that are done, or that something else has taken the place of.' }),
      asked: z.array(duty).meta({ description: 'Those that have come.' }),
    }),
  })
  .meta({ id: 'Outcome' });
type OutcomeView = z.output<typeof outcomeView>;

export function presentOutcome(outcome: Outcome, currency: Currency): OutcomeView {
  const words = speaker();
  const { stage, awaitsApproval, clocks, letters, money, duties } = outcome;
  return {
    // Each part in its order: a repeat is answered from the record, which has an order of its own.
    stage: { from: stage.from, to: stage.to },
    awaitsApproval: awaitsApproval.map(({ approvalId, step }) => ({ approvalId, step })),
    clocks: clocks.map((each) => presentClock(words, each)),
    letters: letters.map(({ documentId, kind, number }) => ({
      documentId,
      kind,
      title: words.document(kind),
      number,
    })),
    money: money.map(({ kind, postings }) => ({
      kind,
      postings: postings.map(({ account, claimId, amount }) => ({
        account,
        claimId,
        amount: writeAmount(amount, currency),
      })),
    })),
    duties: {
      done: duties.done.map((each) => presentDuty(words, each)),
      asked: duties.asked.map((each) => presentDuty(words, each)),
    },
  };
}

function presentClock(words: Speaker, change: ClockChange): OutcomeView['clocks'][number] {
  const { deadlineId, change: what, purpose, title, rule, legalBasis, from, due, provisional, whoActs } = change;
  return {
    deadlineId,
    change: what,
    title: words.say(title),
    rule,
    legalBasis,
    from,
    due,
    provisional,
    whoActs,
    onExpiry: words.consequence(purpose),
  };
}

function presentDuty(words: Speaker, { id, kind, who, due }: DutyOfOutcome): OutcomeView['duties']['done'][number] {
  return { id, kind, title: words.duty(kind, id.slice(kind.length + 1)), who, due };
}
