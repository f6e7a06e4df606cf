import type { Currency } from '../../../domain/money/money.ts';
import type { CommandName } from '../../../domain/kernel/process-names.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import { forTheReader, issuesProblem } from '../../validation/request-validation.ts';
import type { CommandSchemas, OfficeOf } from './command-schema.ts';

/**
 * What a command says, read from the body of a request.
 * @param currency of the process, in which amounts are written
 * @param officeOf the offices that it may name
 * @throws Problem `invalid-request` with every field at fault; `office-unknown`
 */
export function readPayload<P extends ProcessTypes<P>, Name extends CommandName<P>>(
  schemas: CommandSchemas<P>,
  command: Name,
  body: unknown,
  currency: Currency,
  officeOf: OfficeOf,
): P['commands'][Name] {
  const read = schemas[command](currency, officeOf).safeParse(body, forTheReader);
  if (!read.success) throw issuesProblem(read.error.issues, body);
  return read.data;
}
