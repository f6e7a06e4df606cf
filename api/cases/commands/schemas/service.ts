import { z } from 'zod';
import { factDay, reason, text } from '../../../validation/fields.ts';
import type { CommandSchemas } from './command-schema.ts';

const way = z.enum(['direct', 'leaving', 'post', 'electronic', 'through-prison']);
const served = {
  documentId: text(40).meta({ example: 'W2' }),
  addresseeId: text(40)
    .nullable()
    .default(null)
    .meta({ description: 'On whom; may be left out where only one is still to be served.', example: 'R1' }),
  way,
};

const recordService = z.strictObject({
  ...served,
  servedOn: factDay('The day that counts as the day of service for this way (A9).'),
  proof: text(500).meta({ example: 'Signed proof of service of 2026-11-25' }),
});
const recordFailedService = z.strictObject({ ...served, attemptedOn: factDay(), reason });

const serveAgain = z.strictObject({
  documentId: served.documentId,
  addresseeId: served.addresseeId,
  reason,
});

/** Service of documents. */
export const serviceCommands: CommandSchemas<'record-service' | 'record-failed-service' | 'serve-again'> = {
  'record-service': () => recordService,
  'record-failed-service': () => recordFailedService,
  'serve-again': () => serveAgain,
};
