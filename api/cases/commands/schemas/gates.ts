import { z } from 'zod';
import { optionalText, reason, text } from '../../../validation/fields.ts';
import type { CommandSchemas } from './command-schema.ts';

const approvalId = text(40).meta({ example: 'G1' });
const note = optionalText(2_000).default('');

/** The second person. */
export const gateCommands: CommandSchemas<'approve-step' | 'send-back-step' | 'submit-step'> = {
  'approve-step': () => z.strictObject({ approvalId, note }),
  'send-back-step': () => z.strictObject({ approvalId, reason }),
  'submit-step': () => z.strictObject({ approvalId, note }),
};
