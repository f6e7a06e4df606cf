import { z } from 'zod';
import type { ReceivingPayloads } from '../../../domain/processes/reward/payloads.ts';
import { noOffice } from '../../offices/office-directory.ts';
import type { CommandSchema, OfficeOf } from '../../processes/commands/command-schema.ts';
import { optionalText, reason, text } from '../../validation/fields.ts';

const recordStatement = z.strictObject({
  text: text(10_000).meta({
    example: '某职业培训学校伪造培训记录，骗取失业保险基金。',
    description: "What is reported, stripped of whatever hints at the reporter; not the reporter's own words.",
  }),
});
const confirmStatement = z.strictObject({ note: optionalText(2_000).default('') });
const screen = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('accept'),
    matterId: z.uuid().meta({ description: 'The reported matter that it belongs to.' }),
    caseIds: z.array(z.uuid()).max(50).default([]).meta({ description: 'Recovery cases that establish the loss.' }),
  }),
  z.strictObject({ outcome: z.literal('refuse'), reason }),
  z.strictObject({
    outcome: z.literal('hand-over'),
    to: text(200).meta({ example: '市医疗保障局' }),
    evidence: text(10_000).meta({ description: 'List of the evidence that goes with it.' }),
    withIdentity: z.boolean().meta({ description: 'Only where the receiver needs to know who reported.' }),
    reporterAgrees: z.boolean(),
  }),
]);
const routeUp = (officeOf: OfficeOf) =>
  z.strictObject({
    to: z.enum(['upper-department', 'discipline-inspection']),
    authority: text(200).meta({ example: '省人力资源和社会保障厅' }),
    office: text(40)
      .meta({
        example: 'jiangxi',
        description: 'The office that is responsible from now on: lists, duties and letters of the report are its own.',
      })
      .transform(officeOf),
    reason,
  });
const reopen = z.strictObject({ reason });

/** Receipt and examination. */
export const receivingCommands: {
  readonly [Name in keyof ReceivingPayloads]: CommandSchema<ReceivingPayloads[Name]>;
} = {
  'record-statement': () => recordStatement,
  'confirm-statement': () => confirmStatement,
  screen: () => screen,
  'route-up': (_currency, officeOf = noOffice) => routeUp(officeOf),
  reopen: () => reopen,
};
