import { z } from 'zod';
import type { KeptText } from '../../../domain/kernel/kept-text.ts';
import type { ContinuingBenefit } from '../../../domain/recovery-case/claim-period.ts';
import { decisionServedOn } from '../../../domain/recovery-case/issue-document.ts';
import type { Agreement } from '../../../domain/recovery-case/stages/agreement-state.ts';
import type { WithholdingBasis } from '../../../domain/recovery-case/stages/withholding-state.ts';
import { sentence } from '../../language/readers-language.ts';
import { amountText, dayText } from '../../processes/reading/amounts.ts';
import { caseSection, type Shown } from './case-section.ts';

const benefit = z.object({ benefitCode: z.string(), monthlyAmount: amountText, payDay: z.number().int() });

const agreement = z.object({
  status: z.string(),
  requestedOn: dayText,
  concludedOn: dayText.nullable(),
  accelerationAgreed: z.boolean(),
  instalments: z.array(
    z.object({
      number: z.number().int(),
      agreedFor: dayText.meta({ description: 'The day that was agreed, which moves off a rest day.' }),
      dueOn: dayText,
      provisional: z.boolean(),
      amount: amountText,
    }),
  ),
  matured: amountText.meta({ description: 'Fallen due without being paid.' }),
});

/** What the rungs of the ladder leave: the confirmed overpayment, what was agreed, what is withheld, what was decided. */
export const ladderSection = caseSection(
  {
    confirmation: z
      .object({ on: dayText, suspicion: z.string(), continuingBenefit: benefit.nullable(), findings: z.string() })
      .nullable(),
    agreement: agreement.nullable(),
    withholding: z
      .object({
        since: dayText,
        benefit,
        monthlyDeduction: amountText,
        basis: z.object({
          kind: z.string(),
          text: z.string(),
          consentedOn: dayText.nullable().meta({ description: 'Day of the consent, where that is the basis.' }),
        }),
      })
      .nullable(),
    decision: z
      .object({ documentId: z.string().nullable(), amount: amountText.nullable(), servedOn: dayText.nullable() })
      .nullable(),
  },
  (state, { money, read }) => {
    const { confirmation, withholding, decision } = state;
    return {
      confirmation:
        confirmation === null
          ? null
          : {
              ...confirmation,
              findings: read(confirmation.findings),
              continuingBenefit:
                confirmation.continuingBenefit === null ? null : benefitOf(confirmation.continuingBenefit, money),
            },
      agreement: state.agreement === null ? null : agreementOf(state.agreement, money),
      withholding:
        withholding === null
          ? null
          : {
              since: withholding.since,
              benefit: benefitOf(withholding.benefit, money),
              monthlyDeduction: money(withholding.monthlyDeduction),
              basis: basisOf(withholding.basis, read),
            },
      decision:
        decision === null
          ? null
          : {
              documentId: decision.documentId,
              amount: decision.amount === null ? null : money(decision.amount),
              servedOn: decisionServedOn(state),
            },
    };
  },
);

function agreementOf(agreed: Agreement, money: Shown['money']): z.output<typeof agreement> {
  const { status, requestedOn, concludedOn, accelerationAgreed, instalments, matured } = agreed;
  return {
    status,
    requestedOn,
    concludedOn,
    accelerationAgreed,
    instalments: instalments.map(({ number, agreedFor, dueOn, provisional, amount }) => ({
      number,
      agreedFor,
      dueOn,
      provisional,
      amount: money(amount),
    })),
    matured: money(matured),
  };
}

/** By what is withheld: the law, or the consent with what was said with it. */
function basisOf(basis: WithholdingBasis<KeptText>, read: Shown['read']) {
  return basis.kind === 'consent'
    ? { ...basis, text: sentence('by-consent', { on: basis.consentedOn, text: read(basis.text) }) }
    : { ...basis, consentedOn: null };
}

function benefitOf(
  { benefitCode, monthlyAmount, payDay }: ContinuingBenefit,
  money: Shown['money'],
): z.output<typeof benefit> {
  return { benefitCode, monthlyAmount: money(monthlyAmount), payDay };
}
