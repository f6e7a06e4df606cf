import { yearsAhead } from '../../../../domain/recovery-case/horizons.ts';
import { z } from 'zod';
import type { Currency } from '../../../../domain/money/money.ts';
import {
  amount,
  factDay,
  instalmentCount,
  optionalText,
  plannedDay,
  reason,
  text,
} from '../../../validation/fields.ts';
import type { CommandSchemas } from './command-schema.ts';

const courtReference = text(100).meta({ example: '（2027）赣0723民初12号' });
const fileCivilSuit = z.strictObject({
  grounds: text(4_000).meta({ example: 'The pension was drawn for 33 months after the death, without legal ground.' }),
  defendants: z
    .array(text(40).meta({ example: 'R2' }))
    .max(50)
    .default([])
    .meta({ description: 'Addressees who are sued; left out: all who are served now.' }),
});
const recordCivilAcceptance = z.strictObject({ acceptedOn: factDay(), courtReference });
const recordCivilSettlement = (currency: Currency) =>
  z.strictObject({
    settledOn: factDay(),
    courtReference,
    amount: amount(currency),
    instalmentCount: instalmentCount(6),
    firstDueOn: plannedDay(yearsAhead.firstInstalment),
    accelerationAgreed: z
      .boolean()
      .meta({ description: 'Whether the whole balance falls due when an instalment is missed (D3).' }),
  });
const recordCivilJudgment = (currency: Currency) =>
  z.strictObject({
    judgedOn: factDay(),
    effectiveOn: factDay('Day on which the judgment took effect.'),
    performBy: plannedDay(yearsAhead.performance, 'Last day for performance that the judgment sets.'),
    courtReference,
    amount: amount(currency),
  });
const recordCivilDismissal = z.strictObject({
  dismissedOn: factDay('Day of service of the dismissal; the appeal counts from it.'),
  reason,
});
const applyForCivilExecution = z.strictObject({ reason: optionalText(2_000).default('') });
const returnToAdministrativeRoute = z.strictObject({ reason });
const findFinancialHarm = z.strictObject({ reason });

/** The civil suit for unjust enrichment, and the limitation of claim and penalty. */
export const civilSuitCommands: CommandSchemas<
  | 'file-civil-suit'
  | 'record-civil-acceptance'
  | 'record-civil-settlement'
  | 'record-civil-judgment'
  | 'record-civil-dismissal'
  | 'apply-for-civil-execution'
  | 'return-to-administrative-route'
  | 'find-financial-harm'
> = {
  'file-civil-suit': () => fileCivilSuit,
  'record-civil-acceptance': () => recordCivilAcceptance,
  'record-civil-settlement': recordCivilSettlement,
  'record-civil-judgment': recordCivilJudgment,
  'record-civil-dismissal': () => recordCivilDismissal,
  'apply-for-civil-execution': () => applyForCivilExecution,
  'return-to-administrative-route': () => returnToAdministrativeRoute,
  'find-financial-harm': () => findFinancialHarm,
};
