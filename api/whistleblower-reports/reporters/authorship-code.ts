import type { Keyring } from '../../../encryption/keyring.ts';
import { digestOf } from '../../idempotency/digest.ts';

const purpose = 'report.authorship-code';
/** Hexadecimal digits of a code, and of each of its groups. */
const length = 20;
const group = 5;

/**
 * The code that an anonymous reporter gets on receipt, by which they can prove later that it was them. It follows from the report under
 * the keys for identities: asked for again it is the same, and nobody has it who has the record alone.
 * @returns one for each key that is known, the one under the current key first
 */
export function authorshipCodes(identityKeyring: Keyring, reportId: string): readonly string[] {
  return identityKeyring.blindIndexCandidates(reportId, purpose).map((fingerprint) =>
    fingerprint
      .slice(0, length)
      .toUpperCase()
      .replaceAll(new RegExp(`(.{${group}})(?=.)`, 'g'), '$1-'),
  );
}

/** What the record keeps of a code, however it is written. */
export function digestOfCode(code: string): string {
  return digestOf(purpose, code.replaceAll(/[^0-9A-Za-z]/g, '').toUpperCase());
}
