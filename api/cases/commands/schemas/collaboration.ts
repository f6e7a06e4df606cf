import { z } from 'zod';
import type { CollaborationPayloads } from '../../../../domain/recovery-case/collaboration/collaboration-payloads.ts';
import { factDay, text } from '../../../validation/fields.ts';
import type { CommandSchemas } from './command-schema.ts';

const askForCollaboration = z.strictObject({
  authority: text(200).meta({ example: '赣州监狱' }),
  request: text(2_000).meta({ example: '请协助核实服刑起止日期并送达文书。' }),
});
const recordCollaborationAnswer = z.strictObject({
  documentId: text(40).meta({ example: 'W3', description: 'The collaboration letter that is answered.' }),
  answeredOn: factDay(),
  answer: text(2_000).meta({ example: '2021年3月至2025年2月在我监狱服刑。' }),
});

/** Other authorities' help. */
export const collaborationCommands: CommandSchemas<keyof CollaborationPayloads> = {
  'ask-for-collaboration': () => askForCollaboration,
  'record-collaboration-answer': () => recordCollaborationAnswer,
};
