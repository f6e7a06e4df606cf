import { bytesAsText } from '../../database/sealing/bytes-as-text.ts';
import type { PartyRow } from '../../database/entities/party.ts';
import { gramsOfName, namePurpose } from '../../database/parties/name-grams.ts';
import { sealParticulars, type PartyParticulars } from '../../database/parties/party-names.ts';
import { identityNumberPurpose } from '../../database/sealing/sealing-contexts.ts';
import { normalIdentityNumber } from '../../domain/identity-numbers/identity-number.ts';
import type { AnyTransition } from '../../domain/kernel/any-process.ts';
import type { ProcessParty } from '../../domain/kernel/process-party.ts';
import type { Keyring } from '../../encryption/keyring.ts';

/** A party as it is recorded; who it is is written as the database reads bytes from text. */
export type RecordedParty = Omit<PartyRow, 'processId' | 'openedAt' | 'particularsSealed'> & {
  readonly particularsSealed: string;
};

/** Who takes part in a process after a transition, those who left included. */
export function partyRows(
  { processId, state }: AnyTransition,
  parties: readonly ProcessParty[],
  keyring: Pick<Keyring, 'seal' | 'blindIndex' | 'gramIndex'>,
): readonly RecordedParty[] {
  return parties.map(({ id, role, since, until, name, identityNumber }) => ({
    id,
    processKind: state.process,
    isOpen: state.closing === null,
    role,
    since,
    until,
    ...keyedColumns(keyring, { name, identityNumber }),
    particularsSealed: bytesAsText(sealParticulars(keyring, processId, id, { name, identityNumber })),
  }));
}

function keyedColumns(
  keyring: Pick<Keyring, 'blindIndex' | 'gramIndex'>,
  { name, identityNumber }: PartyParticulars,
): Pick<PartyRow, 'nameFingerprint' | 'nameGrams' | 'identityFingerprint'> {
  return {
    nameFingerprint: keyring.blindIndex(name, namePurpose),
    nameGrams: keyring.gramIndex(gramsOfName(name), namePurpose),
    identityFingerprint:
      identityNumber === null ? null : keyring.blindIndex(normalIdentityNumber(identityNumber), identityNumberPurpose),
  };
}
