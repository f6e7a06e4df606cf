import { warningsView } from './warnings-view.ts';
import { z } from 'zod';
import { caseLinks } from '../case-links.ts';
import { amountText, dayText, instantText } from '../../processes/reading/amounts.ts';
import { courtSections } from './court-view.ts';
import { closingViews } from './closing-view.ts';
import { moneyMovementView } from './money-movements-view.ts';
import { dutyView } from '../../duties/duty-view.ts';
import { approvalView } from './approval-view.ts';
import { addresseesView, partyField, peopleView } from './people-view.ts';
import { serviceView } from './service-view.ts';
import { penaltySections } from './penalty-view.ts';
import { referralView } from './referral-view.ts';
import { actSections } from '../../processes/reading/acts-view.ts';
import { totalsView } from '../../processes/reading/totals.ts';

const claimPeriod = z
  .object({ id: z.string(), from: dayText, to: dayText, benefitCode: z.string(), ...totalsView.shape })
  .meta({ id: 'ClaimPeriod' });

const benefit = z.object({ benefitCode: z.string(), monthlyAmount: amountText, payDay: z.number().int() });

const nextDeadline = z.object({
  id: z.string(),
  rule: z.string(),
  title: z.string(),
  due: dayText,
  legalBasis: z.string(),
  provisional: z.boolean(),
});

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

/** A case as it stands after its latest recorded transition. */
export const caseView = z
  .object({
    id: z.string(),
    number: z.string().meta({ example: 'DAYU-2026-000123-03' }),
    warnings: warningsView.meta({
      description: 'What the case says of itself before anything else, the gravest first.',
    }),
    revision: z.number().int().meta({ description: 'Grows with every transition; the ETag.' }),
    stage: z.string(),
    stageTitle: z.string(),
    stageEnteredOn: dayText,
    office: z.object({ id: z.string(), name: z.string() }),
    rulebook: z.object({ id: z.string(), version: z.string() }),
    settingsVersion: z.string().nullable().meta({
      description: "Version of its office's settings that the case goes by; null for the rulebook as shipped.",
    }),
    scheme: z.string(),
    violation: z.string(),
    violationTitle: z.string(),
    source: z.string(),
    foundOn: dayText,
    openedOn: dayText,
    openedBy: z.object({ id: z.string(), name: z.string() }),
    assignee: z.string().nullable(),
    person: z.object({
      party: partyField,
      name: z.string(),
      identityNumber: z.string(),
      address: z.string(),
      telephone: z.string().nullable(),
      diedOn: dayText.nullable(),
      prison: z.string().nullable(),
    }),
    debtor: z
      .object({
        name: z.string(),
        identityNumber: z.string().nullable(),
        address: z.string(),
        telephone: z.string().nullable(),
        relationship: z.string(),
      })
      .nullable(),
    addressees: addresseesView.meta({
      description: 'Everybody who was or is served, those who left included; who owes, and how much at most.',
    }),
    people: peopleView,
    currency: z.enum(['CNY', 'VND']),
    totals: totalsView.meta({ description: 'Over all claims, as booked.' }),
    owedBack: amountText.meta({ description: 'Received beyond the claim, to be paid back to the payer.' }),
    backPayDue: amountText.meta({ description: 'Suspended without ground, to be paid out after all.' }),
    claimPeriods: z.array(claimPeriod),
    moneyMovements: z.array(moneyMovementView),
    benefitPayment: z.object({ status: z.string(), since: dayText.nullable() }),
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
    services: z
      .array(serviceView)
      .meta({ description: 'How each document reached, or is to reach, each addressee (A9, A10).' }),
    decision: z
      .object({ documentId: z.string().nullable(), amount: amountText.nullable(), servedOn: dayText.nullable() })
      .nullable(),
    ...actSections,
    courtWindow: z
      .object({ opens: dayText, closes: dayText, missed: z.boolean() })
      .nullable()
      .meta({ description: 'Window in which the court must be applied to (A19), both days included.' }),
    ...courtSections,
    referral: referralView.nullable(),
    ...penaltySections,
    collaborations: z.array(
      z.object({ documentId: z.string(), authority: z.string(), askedOn: dayText, answeredOn: dayText.nullable() }),
    ),
    duties: z.array(dutyView).meta({ description: 'What waits for people now.' }),
    approvals: z.array(approvalView).meta({ description: 'Steps that wait for a second person.' }),
    hold: z.object({ since: dayText, until: dayText, reason: z.string() }).nullable(),
    ...closingViews,
    nextDeadline: nextDeadline.nullable(),
    nextStep: z.string().meta({ description: 'What comes next, in words.' }),
    waitsFor: z.string().meta({ description: 'Whose move the case waits for.' }),
    changedAt: instantText,
    links: caseLinks,
  })
  .meta({ id: 'Case' });

export type CaseView = z.output<typeof caseView>;
