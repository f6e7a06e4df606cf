import { yearsAhead } from '../../../../domain/recovery-case/horizons.ts';
import { z } from 'zod';
import type { Currency } from '../../../../domain/money/money.ts';
import { amount, factDay, instalmentCount, plannedDay, reason, text } from '../../../validation/fields.ts';
import type { CommandSchemas } from './command-schema.ts';

const recordRefusal = z.strictObject({ reason });
const requestAgreement = z.strictObject({ note: reason });
const concludeAgreement = z.strictObject({
  instalmentCount: instalmentCount(12),
  firstDueOn: plannedDay(yearsAhead.firstInstalment),
  accelerationAgreed: z
    .boolean()
    .meta({ description: 'Whether the whole balance falls due when an instalment is missed (D3).' }),
});
const recordPayment = (currency: Currency) =>
  z.strictObject({
    amount: amount(currency),
    receivedOn: factDay(),
    reference: text(100).meta({
      example: '20261120-000123',
      description: "The bank's reference; the same reference is booked once.",
    }),
    payer: text(200).meta({ example: '王小红' }),
    addresseeId: text(40).nullable().default(null).meta({
      example: 'R1',
      description:
        'Id of the addressee who paid, where several owe; a guardian or proxy pays for whoever they act for.',
    }),
  });
const recordConsent = z.strictObject({ consentedOn: factDay(), note: reason });
const reportBenefitEnded = z.strictObject({ endedOn: factDay(), reason });

/** Persuasion, repayment agreement and withholding, and money that comes in at any stage. */
export const repaymentCommands: CommandSchemas<
  | 'record-refusal'
  | 'request-agreement'
  | 'conclude-agreement'
  | 'record-payment'
  | 'record-consent'
  | 'report-benefit-ended'
> = {
  'record-refusal': () => recordRefusal,
  'request-agreement': () => requestAgreement,
  'conclude-agreement': () => concludeAgreement,
  'record-payment': recordPayment,
  'record-consent': () => recordConsent,
  'report-benefit-ended': () => reportBenefitEnded,
};
