import type { Currency } from '../../../domain/money/money.ts';
import type { CommandName } from '../../../domain/kernel/process-names.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import { forTheReader, issuesProblem } from '../../validation/request-validation.ts';
import type { CommandSchemas, OfficeOf } from './command-schema.ts';
import { nothingSaid, readSaidWith, type SaidWith } from '../elsewhere/comes-with.ts';

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

/**
 * The body of a command apart from what confirms warnings of it: that is no part of what the command says.
 * @param names the members that confirm warnings
 * @throws Problem `invalid-request`
 */
export function apartFromSaidWith(
  body: unknown,
  names: readonly (keyof SaidWith)[],
): { readonly told: unknown; readonly saidWith: SaidWith } {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return { told: body, saidWith: nothingSaid };
  const entries: readonly (readonly [string, unknown])[] = Object.entries(body);
  const isSaidWith = ([name]: readonly [string, unknown]): boolean => names.some((each) => each === name);
  const read = readSaidWith.safeParse(Object.fromEntries(entries.filter(isSaidWith)), forTheReader);
  if (!read.success) throw issuesProblem(read.error.issues, body);
  return { told: Object.fromEntries(entries.filter((each) => !isSaidWith(each))), saidWith: read.data };
}
