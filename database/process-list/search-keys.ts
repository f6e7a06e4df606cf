import type { Keyring } from '../../encryption/keyring.ts';
import { gramsOfText, namePurpose } from '../parties/name-grams.ts';
import type { PartyParticulars } from '../parties/party-names.ts';
import { normalIdentityNumber } from '../../domain/identity-numbers/identity-number.ts';
import { identityNumberPurpose } from '../sealing/sealing-contexts.ts';

/** What sealed names and numbers are found by. */
export interface SearchKeys {
  /** What the text would be as an identity number, under each key. */
  readonly fingerprints: readonly string[];
  /** The n-grams that a name has to have for the text to be part of it, under each key. */
  readonly grams: readonly (readonly number[])[];
  /** By what the cases of a party are found: by the identity number, or else only the process of the party; null for any party. */
  readonly party: { readonly fingerprints: readonly string[]; readonly processIds: readonly string[] } | null;
}

/** A text as numbers are written: half width, capitals, one kind of hyphen, no blanks. */
export function asNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/\p{Pd}/gu, '-')
    .toUpperCase();
}

/** Letters, digits and hyphens with a digit among them are looked for in numbers, anything else in names. */
export function textIsName(text: string): boolean {
  return !/^[A-Z0-9-]*\d[A-Z0-9-]*$/.test(asNumber(text));
}

/** What cases are found by whose parties have a text in their names or numbers. */
export function keysOfText(keyring: Keyring, text: string | undefined): Pick<SearchKeys, 'fingerprints' | 'grams'> {
  if (text === undefined) return { fingerprints: [], grams: [] };
  return {
    fingerprints: fingerprintsOf(keyring, text),
    grams: keyring.gramIndexCandidates(gramsOfText(text), namePurpose),
  };
}

/** What the cases of a party are found by; a party that there is not has none. */
export function keysOfParty(
  keyring: Keyring,
  processId: string,
  party: PartyParticulars | undefined,
): NonNullable<SearchKeys['party']> {
  if (party === undefined) return { fingerprints: [], processIds: [] };
  return party.identityNumber === null
    ? { fingerprints: [], processIds: [processId] }
    : { fingerprints: fingerprintsOf(keyring, party.identityNumber), processIds: [] };
}

function fingerprintsOf(keyring: Keyring, identityNumber: string): readonly string[] {
  return keyring.blindIndexCandidates(normalIdentityNumber(identityNumber), identityNumberPurpose);
}
