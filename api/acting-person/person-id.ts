import { z } from 'zod';
import { sentence } from '../language/readers-language.ts';

/** What the id of a person is made of. */
export const personIdPattern = /^[A-Za-z0-9._@-]{1,64}$/;

/**
 * A person's id as it is compared, recorded and shown. Capital and small letters are the same: whoever writes their id in
 * another way is not another person.
 */
export function canonicalPersonId(written: string): string {
  return written.toLowerCase();
}

/** A person's id in a body. */
export const personId = z
  .string()
  .regex(personIdPattern, { error: () => sentence('id-of-person') })
  .overwrite(canonicalPersonId);
