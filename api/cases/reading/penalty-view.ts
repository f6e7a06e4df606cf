import { z } from 'zod';
import { ofNature, totalsOf } from '../../../domain/ledger/booking.ts';
import { claimNatures } from '../../../domain/ledger/ledger.ts';
import type { Penalty } from '../../../domain/recovery-case/penalties/penalty-state.ts';
import { amountText, dayText } from '../../processes/reading/amounts.ts';
import { presentTotals, totalsView } from '../../processes/reading/totals.ts';
import { caseSection, type Shown } from './case-section.ts';

const penalty = z
  .object({
    id: z.string().meta({ example: 'A2', description: 'The act, under `acts`: how they were heard, and remedies.' }),
    status: z.string(),
    addresseeId: z.string().meta({ description: 'Id of the addressee who is fined.' }),
    claimPeriodIds: z
      .array(z.string())
      .nullable()
      .meta({ description: 'For drawing which claim periods; null: all that they owe.' }),
    multiple: z.number(),
    baseAmount: amountText.meta({ description: 'What they drew; the fine is a multiple of it (B1).' }),
    fine: amountText,
    ground: z.string(),
    weighsHeavily: z
      .boolean()
      .meta({ description: 'Reviewed by lawyers, and discussed by all heads before it is decided.' }),
    reviewedBy: z.string().nullable().meta({ description: 'Who has reviewed its legality, where that is needed.' }),
    proposedOn: dayText,
    decidedOn: dayText.nullable(),
    claimId: z.string().nullable(),
    payBy: dayText.nullable(),
    finalSince: dayText.nullable(),
    courtFiledOn: dayText.nullable(),
  })
  .meta({ id: 'Penalty' });

const charge = z
  .object({ claimId: z.string(), nature: z.string(), onClaim: z.string(), from: dayText })
  .meta({ id: 'DailyCharge', description: 'Grows by the day on what is unpaid of another claim.' });

/** Fines, surcharges and late fees of a case, and what it comes to by nature. */
export const penaltySection = caseSection(
  {
    totalsByNature: z
      .array(totalsView.extend({ nature: z.enum(claimNatures) }))
      .meta({ description: 'As booked; the ledger tells what is owed at the end of any day.' }),
    penalties: z.array(penalty).meta({ description: 'Fines, oldest first; the remedies of each stand under `acts`.' }),
    charges: z.array(charge),
  },
  (state, shown) => ({
    totalsByNature: claimNatures
      .map((nature) => ({ nature, balances: ofNature(state.balances, nature) }))
      .filter(({ balances }) => balances.length > 0)
      .map(({ nature, balances }) => ({ nature, ...presentTotals(totalsOf(balances), shown.money) })),
    penalties: state.penalties.map((each) => presentPenalty(each, shown)),
    charges: state.charges.map(({ claimId, nature, onClaim, from }) => ({ claimId, nature, onClaim, from })),
  }),
);

function presentPenalty(one: Penalty, { money, read }: Shown): z.output<typeof penalty> {
  const { id, status, addresseeId, claimPeriodIds, multiple, baseAmount, fine, ground } = one;
  const { weighsHeavily, reviewedBy, proposedOn, decidedOn, claimId, payBy, finalSince, courtFiledOn } = one;
  return {
    id,
    status,
    addresseeId,
    claimPeriodIds: claimPeriodIds === null ? null : [...claimPeriodIds],
    multiple,
    baseAmount: money(baseAmount),
    fine: money(fine),
    ground: read(ground),
    weighsHeavily,
    reviewedBy,
    proposedOn,
    decidedOn,
    claimId,
    payBy,
    finalSince,
    courtFiledOn,
  };
}
