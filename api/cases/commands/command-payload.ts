import type { CommandName, CommandPayloads } from '../../../domain/recovery-case/commands.ts';
import type { Currency } from '../../../domain/money/money.ts';
import { issuesProblem } from '../../validation/request-validation.ts';
import { commandSchemas } from './schemas/command-schemas.ts';

/**
 * What a command says, read from the body of a request.
 * @param currency of the case, in which amounts are written
 * @throws Problem `invalid-request` with every field at fault
 */
export function readPayload(command: CommandName, body: unknown, currency: Currency): CommandPayloads[CommandName] {
  const read = commandSchemas[command](currency).safeParse(body);
  if (!read.success) throw issuesProblem(read.error.issues, body);
  return read.data;
}
