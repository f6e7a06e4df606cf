import { z } from 'zod';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import { amountText, dayText } from './amounts.ts';

type Money = (amount: number) => string;

const courtView = z.object({
  status: z.string(),
  title: z.enum(['decision', 'judgment']).meta({ description: 'By what the court is asked to enforce.' }),
  filedOn: dayText.nullable(),
  amount: amountText,
  reasonForDelay: z.string().nullable(),
  courtReference: z.string().nullable(),
  gaps: z.object({ askedOn: dayText, missing: z.string() }).nullable(),
  acceptedOn: dayText.nullable(),
  manifestDefect: z.object({ notedOn: dayText, defect: z.string() }).nullable(),
  refusal: z
    .object({ against: z.string(), refusedOn: dayText, receivedOn: dayText.nullable(), reason: z.string() })
    .nullable(),
});

const civilSuitView = z.object({
  status: z.string(),
  filedOn: dayText,
  grounds: z.string(),
  defendants: z.array(z.object({ addresseeId: z.string(), amount: amountText })),
  courtReference: z.string().nullable(),
  acceptedOn: dayText.nullable(),
  amount: amountText.meta({ description: 'What is sued for; once settled or judged, what the title gives.' }),
  title: z.object({ kind: z.string(), on: dayText, effectiveOn: dayText, performBy: dayText }).nullable(),
  executionAppliedOn: dayText.nullable(),
  dismissed: z.object({ on: dayText, reason: z.string() }).nullable(),
});

/** What people must see of the courts: application, judgment, preservation, enforcement, civil suit. */
export const courtSections = {
  court: courtView.nullable(),
  judgment: z.object({ courtReference: z.string(), effectiveOn: dayText, performBy: dayText }).nullable(),
  preservations: z.array(
    z.object({
      appliedOn: dayText,
      assets: z.string(),
      risk: z.string(),
      outcome: z.string().nullable(),
      heldOn: dayText.nullable(),
      heldUntil: dayText.nullable(),
    }),
  ),
  enforcement: z
    .object({
      courtReference: z.string(),
      since: dayText,
      ended: z.object({ on: dayText, reason: z.string() }).nullable(),
    })
    .nullable(),
  civilSuit: civilSuitView.nullable(),
};

export function presentCourts(
  { court, judgment, preservations, enforcement, civilSuit }: RecoveryCaseState,
  money: Money,
) {
  return {
    court: court === null ? null : presentCourt(court, money),
    judgment: judgment === null ? null : { ...judgment },
    preservations: preservations.map(({ documentId: _documentId, ...rest }) => rest),
    enforcement: enforcement === null ? null : { ...enforcement },
    civilSuit: civilSuit === null ? null : presentSuit(civilSuit, money),
  };
}

function presentCourt(court: NonNullable<RecoveryCaseState['court']>, money: Money) {
  const { documentId: _documentId, title, amount, ...rest } = court;
  return { ...rest, title: title.kind, amount: money(amount) };
}

function presentSuit(suit: NonNullable<RecoveryCaseState['civilSuit']>, money: Money) {
  const {
    documentId: _documentId,
    recoveredBefore: _recoveredBefore,
    bookingsBefore: _bookingsBefore,
    execution,
    defendants,
    amount,
    ...rest
  } = suit;
  return {
    ...rest,
    amount: money(amount),
    defendants: defendants.map((each) => ({ ...each, amount: money(each.amount) })),
    executionAppliedOn: execution?.appliedOn ?? null,
  };
}
