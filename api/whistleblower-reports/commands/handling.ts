import { z } from 'zod';
import type { Currency } from '../../../domain/money/money.ts';
import type { HandlingPayloads } from '../../../domain/processes/reward/payloads.ts';
import { findings } from '../../../domain/processes/reward/vocabulary.ts';
import { personId } from '../../acting-person/person-id.ts';
import type { CommandSchema } from '../../processes/commands/command-schema.ts';
import { amount, factDay, optionalText, reason, text } from '../../validation/fields.ts';

const assignHandlers = z.strictObject({
  handlers: z
    .array(personId)
    .min(1)
    .max(10)
    .meta({ example: ['handler.li', 'handler.wang'], description: 'Two of them (APL 42).' }),
});
const stay = z.strictObject({ reason, on: factDay('Day on which an obstacle stays the handling.') });
const resume = z.strictObject({ reason, on: factDay('Day on which the handling goes on.') });
const extend = z.strictObject({ workingDays: z.int().min(1).max(250).meta({ example: 30 }), reason });
const recordPoliceTakeover = z.strictObject({
  authority: text(200).meta({ example: '宁德市公安局' }),
  on: factDay('Day on which the police took the case.'),
});
const conclude = (currency: Currency) =>
  z.strictObject({
    finding: z.enum(findings),
    loss: amount(currency).meta({ description: 'Verified loss of the fund: no fine, no late fee.' }),
    possibleLoss: amount(currency).meta({ description: 'What could have been lost, where nothing is yet.' }),
    awaitsLoss: z
      .boolean()
      .default(false)
      .meta({ description: 'The loss is still to be established by a recovery case or the police.' }),
    allegations: z
      .array(z.strictObject({ allegation: text(2_000), finding: z.enum(findings), evidence: text(10_000) }))
      .max(50),
  });
const confirmConclusion = z.strictObject({ note: optionalText(2_000).default('') });
const answerReporter = z.strictObject({
  answer: text(10_000).meta({ description: 'Finding on each allegation, without data of third persons.' }),
});
const correctLoss = (currency: Currency) =>
  z.strictObject({ loss: amount(currency), possibleLoss: amount(currency), reason });

/** Handling and conclusion. */
export const handlingCommands: {
  readonly [Name in keyof HandlingPayloads]: CommandSchema<HandlingPayloads[Name]>;
} = {
  'assign-handlers': () => assignHandlers,
  stay: () => stay,
  resume: () => resume,
  extend: () => extend,
  'record-police-takeover': () => recordPoliceTakeover,
  conclude,
  'confirm-conclusion': () => confirmConclusion,
  'answer-reporter': () => answerReporter,
  'correct-loss': correctLoss,
};
