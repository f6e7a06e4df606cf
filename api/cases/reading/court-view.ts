import { z } from 'zod';
import type { ReadWords } from '../../../database/sealing/process-texts.ts';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import type { Words } from '../../../domain/kernel/kept-text.ts';
import { amountText, dayText } from '../../processes/reading/amounts.ts';
import { caseSection, type Shown } from './case-section.ts';

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

/** What people must see of the courts: window, application, judgment, preservation, enforcement, civil suit. */
export const courtSection = caseSection(
  {
    courtWindow: z
      .object({ opens: dayText, closes: dayText, missed: z.boolean() })
      .nullable()
      .meta({ description: 'Window in which the court must be applied to (A19), both days included.' }),
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
  },
  ({ courtWindow, court, judgment, preservations, enforcement, civilSuit }, shown) => ({
    courtWindow: courtWindow === null ? null : { ...courtWindow },
    court: court === null ? null : presentCourt(court, shown),
    judgment: judgment === null ? null : { ...judgment },
    preservations: preservations.map(({ documentId: _documentId, assets, risk, ...rest }) => ({
      ...rest,
      assets: shown.read(assets),
      risk: shown.read(risk),
    })),
    enforcement: enforcement === null ? null : { ...enforcement, ended: withReason(enforcement.ended, shown.read) },
    civilSuit: civilSuit === null ? null : presentSuit(civilSuit, shown),
  }),
);

function presentCourt(court: NonNullable<RecoveryCaseState['court']>, { money, read }: Shown) {
  const { documentId: _documentId, title, amount, reasonForDelay, gaps, manifestDefect, refusal, ...rest } = court;
  return {
    ...rest,
    title: title.kind,
    amount: money(amount),
    reasonForDelay: reasonForDelay === null ? null : read(reasonForDelay),
    gaps: gaps === null ? null : { ...gaps, missing: read(gaps.missing) },
    manifestDefect: manifestDefect === null ? null : { ...manifestDefect, defect: read(manifestDefect.defect) },
    refusal: withReason(refusal, read),
  };
}

/** Something that has a reason, with the reason in words; null where there is nothing. */
function withReason<Reasoned extends { readonly reason: Words }>(reasoned: Reasoned | null, read: ReadWords) {
  return reasoned === null ? null : { ...reasoned, reason: read(reasoned.reason) };
}

function presentSuit(suit: NonNullable<RecoveryCaseState['civilSuit']>, { money, read }: Shown) {
  const {
    documentId: _documentId,
    recoveredBefore: _recoveredBefore,
    bookingsBefore: _bookingsBefore,
    execution,
    grounds,
    defendants,
    dismissed,
    amount,
    ...rest
  } = suit;
  return {
    ...rest,
    grounds: read(grounds),
    dismissed: withReason(dismissed, read),
    amount: money(amount),
    defendants: defendants.map((each) => ({ ...each, amount: money(each.amount) })),
    executionAppliedOn: execution?.appliedOn ?? null,
  };
}
