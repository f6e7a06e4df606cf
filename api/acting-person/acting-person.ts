import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { ActingPerson as Person } from '../../domain/kernel/acting-person.ts';
import { sentence } from '../language/readers-language.ts';
import { Problem } from '../problems/problem.ts';
import { characterFault } from '../validation/text-characters.ts';
import { canonicalPersonId, personIdPattern } from './person-id.ts';

export const actingPersonHeader = 'X-Acting-Person';
export const actingPersonNameHeader = 'X-Acting-Person-Name';

const longestName = 100;

/**
 * The person who gives a command. This is the one place in the API where it is established; everything that is recorded
 * goes by what comes from here.
 */
export const ActingPerson = createParamDecorator((_data: unknown, context: ExecutionContext): Person =>
  readActingPerson(context.switchToHttp().getRequest<Request>()),
);

/**
 * Reads the person from `X-Acting-Person` (an id, in whatever letters) and `X-Acting-Person-Name` (percent-encoded UTF-8,
 * composed; the id where it is left out).
 * @throws Problem `acting-person-required` without an id, `invalid-request` when one of the two cannot be used
 */
export function readActingPerson(request: { header(name: string): string | undefined }): Person {
  const written = request.header(actingPersonHeader)?.trim();
  if (written === undefined || written === '') {
    throw new Problem({
      code: 'acting-person-required',
      detail: sentence('name-acting-person', { header: actingPersonHeader }),
    });
  }
  if (!personIdPattern.test(written)) {
    throw unusable(actingPersonHeader, sentence('person-id'));
  }
  const id = canonicalPersonId(written);
  const name = request.header(actingPersonNameHeader)?.trim();
  return { id, name: name === undefined || name === '' ? id : readName(name) };
}

function readName(written: string): string {
  const name = decoded(written);
  if (name === undefined || name.length > longestName || /\p{Control}/u.test(name)) {
    throw unusable(actingPersonNameHeader, sentence('person-name', { longest: longestName }));
  }
  const fault = characterFault(name);
  if (fault !== undefined) throw unusable(actingPersonNameHeader, fault.message, fault.code);
  return name;
}

function decoded(written: string): string | undefined {
  try {
    // Node hands header bytes over as Latin-1; clients that send UTF-8 unencoded are understood, too.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(written, 'latin1'));
    return decodeURIComponent(text).normalize('NFC').trim();
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function unusable(field: string, message: string, code = 'invalid-format'): Problem {
  return new Problem({
    code: 'invalid-request',
    detail: sentence('header-unusable', { header: field, why: message }),
    errors: [{ field, code, message }],
  });
}
