import { z } from 'zod';
import type { ReadWords } from '../../../database/process-texts.ts';
import { ofNature, totalsOf } from '../../../domain/ledger/booking.ts';
import { claimNatures } from '../../../domain/ledger/ledger.ts';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import { amountText, dayText } from './amounts.ts';
import { presentTotals, totalsView } from './totals.ts';

const penalty = z
  .object({
    status: z.string(),
    addresseeId: z.string().meta({ description: 'Id of the addressee who is fined.' }),
    multiple: z.number(),
    baseAmount: amountText.meta({ description: 'What they drew; the fine is a multiple of it (B1).' }),
    fine: amountText,
    ground: z.string(),
    proposedOn: dayText,
    defences: z.array(
      z.object({ receivedOn: dayText, from: z.string(), summary: z.string(), answer: z.string().nullable() }),
    ),
    hearing: z
      .object({
        requestedOn: dayText,
        scheduledFor: dayText.nullable(),
        heldOn: dayText.nullable(),
        lapsedOn: dayText.nullable().meta({ description: 'Day on which it was withdrawn, or nobody came.' }),
      })
      .nullable(),
    decisionId: z.string().nullable(),
    decidedOn: dayText.nullable(),
    claimId: z.string().nullable(),
    payBy: dayText.nullable(),
    reconsiderationUntil: dayText.nullable(),
    suitUntil: dayText.nullable(),
    remedy: z
      .object({
        kind: z.string(),
        filedOn: dayText,
        filedWith: z.string().nullable().meta({ description: 'The authority that reconsiders; null for a suit.' }),
        endedOn: dayText.nullable(),
        outcome: z.string().nullable(),
        afterReconsideration: dayText.nullable(),
        accepted: z
          .object({ on: dayText, simplified: z.boolean(), extended: z.boolean() })
          .nullable()
          .meta({ description: 'Since when the authority has to decide on reconsideration (A13); null before.' }),
      })
      .nullable(),
    finalSince: dayText.nullable(),
    courtFiledOn: dayText.nullable(),
  })
  .meta({ id: 'Penalty' });

const charge = z
  .object({ claimId: z.string(), nature: z.string(), onClaim: z.string(), from: dayText })
  .meta({ id: 'DailyCharge', description: 'Grows by the day on what is unpaid of another claim.' });

/** Fines, surcharges and late fees of a case, and what it comes to by nature. */
export const penaltySections = {
  totalsByNature: z
    .array(totalsView.extend({ nature: z.enum(claimNatures) }))
    .meta({ description: 'As booked; the ledger tells what is owed at the end of any day.' }),
  penalty: penalty.nullable(),
  charges: z.array(charge),
};

export function presentPenalties(state: RecoveryCaseState, money: (amount: number) => string, read: ReadWords) {
  return {
    totalsByNature: claimNatures
      .map((nature) => ({ nature, balances: ofNature(state.balances, nature) }))
      .filter(({ balances }) => balances.length > 0)
      .map(({ nature, balances }) => ({ nature, ...presentTotals(totalsOf(balances), money) })),
    penalty: presentPenalty(state.penalty, money, read),
    charges: state.charges.map(({ claimId, nature, onClaim, from }) => ({ claimId, nature, onClaim, from })),
  };
}

function presentPenalty(
  shown: RecoveryCaseState['penalty'],
  money: (amount: number) => string,
  read: ReadWords,
): z.output<typeof penalty> | null {
  if (shown === null) return null;
  const { noticeId: _notice, pauses: _pauses, ...rest } = shown;
  return {
    ...rest,
    baseAmount: money(shown.baseAmount),
    fine: money(shown.fine),
    ground: read(shown.ground),
    defences: shown.defences.map(({ receivedOn, from, summary, answer }) => ({
      receivedOn,
      from,
      summary: read(summary),
      answer: answer === null ? null : read(answer),
    })),
    hearing: shown.hearing === null ? null : { ...shown.hearing },
    remedy: shown.remedy === null ? null : { ...shown.remedy },
  };
}
