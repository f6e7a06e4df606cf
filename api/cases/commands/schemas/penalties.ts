import { yearsAhead } from '../../../../domain/recovery-case/horizons.ts';
import { z } from 'zod';
import type { Currency } from '../../../../domain/money/money.ts';
import type { PenaltyPayloads } from '../../../../domain/recovery-case/penalties/penalty-payloads.ts';
import { penaltyRemedyOutcomes } from '../../../../domain/recovery-case/penalties/penalty-state.ts';
import { amount, factDay, plannedDay, reason, text } from '../../../validation/fields.ts';
import { hearingAppointment, hearingLapse } from './being-heard.ts';
import type { CommandSchemas } from './command-schema.ts';
import { authority, simplified } from './remedies.ts';

const proposePenalty = z.strictObject({
  multiple: z
    .number()
    .positive()
    .max(100)
    .multipleOf(0.01)
    .meta({ example: 2, description: 'How many times what was drawn, within the bounds of the rulebook (B1).' }),
  ground: text(10_000).meta({ example: 'The death was concealed with a forged certificate of life.' }),
  addresseeId: text(40)
    .nullable()
    .default(null)
    .meta({ example: 'R1', description: 'Id of the addressee who is fined; may be left out where only one can be.' }),
});
const recordDefence = z.strictObject({
  receivedOn: factDay(),
  from: text(200).meta({ example: '王小红' }),
  summary: text(10_000).meta({ example: 'She did not know that her father had to be reported.' }),
});
const answerDefence = z.strictObject({
  answer: text(10_000).meta({ example: 'The duty to report was printed on every pension statement.' }),
});
const requestHearing = z.strictObject({ requestedOn: factDay() });
const scheduleHearing = z.strictObject({ hearingOn: plannedDay(yearsAhead.hearing), ...hearingAppointment });
const recordHearing = z.strictObject({
  heldOn: factDay(),
  minutes: text(10_000).meta({ example: 'Both sides were heard; the minutes are on file.' }),
});
const recordHearingLapse = z.strictObject(hearingLapse);
const dropPenalty = z.strictObject({ reason });
const recordRemedy = z.strictObject({ kind: z.enum(['reconsideration', 'suit']), filedOn: factDay(), authority });
const recordReconsiderationAcceptance = z.strictObject({ acceptedOn: factDay(), simplified });
const recordReconsiderationExtension = z.strictObject({ extendedOn: factDay(), reason });
const recordRemedyOutcome = (currency: Currency) =>
  z.strictObject({
    outcome: z.enum(penaltyRemedyOutcomes),
    endedOn: factDay(),
    fine: amount(currency).nullable().default(null).meta({ description: 'The new fine where it was changed.' }),
    reason,
  });
const correctPenalty = (currency: Currency) =>
  z.strictObject({
    fine: amount(currency).nullable().meta({
      description: 'The lower fine, within the bounds for what was drawn (B1); an explicit null revokes it.',
    }),
    reason,
  });
const recordFineApplication = z.strictObject({
  demandServedOn: factDay('Day on which the demand for the fine was served (A18).'),
  filedOn: factDay(),
  courtReference: text(100).meta({ example: '（2027）赣0723行审2号' }),
});
const imposeLateFee = z.strictObject({
  claimId: text(40).meta({ example: 'P1' }),
  from: factDay('First day that counts.'),
  ground: text(2_000).meta({ example: 'The employer has not paid the contributions of 2025.' }),
});

/** Fines, their surcharge, and late fees. */
export const penaltyCommands: CommandSchemas<keyof PenaltyPayloads> = {
  'propose-penalty': () => proposePenalty,
  'record-penalty-defence': () => recordDefence,
  'answer-penalty-defence': () => answerDefence,
  'request-penalty-hearing': () => requestHearing,
  'schedule-penalty-hearing': () => scheduleHearing,
  'record-penalty-hearing': () => recordHearing,
  'record-penalty-hearing-lapse': () => recordHearingLapse,
  'drop-penalty': () => dropPenalty,
  'record-penalty-remedy': () => recordRemedy,
  'record-penalty-reconsideration-acceptance': () => recordReconsiderationAcceptance,
  'record-penalty-reconsideration-extension': () => recordReconsiderationExtension,
  'record-penalty-remedy-outcome': recordRemedyOutcome,
  'correct-penalty': correctPenalty,
  'record-fine-application': () => recordFineApplication,
  'impose-late-fee': () => imposeLateFee,
};
