import type { RecoveryCaseState } from '../case-state.ts';
import { firstRefusal } from '../../kernel/refusal.ts';
import { message } from '../messages.ts';
import type { Debtor, Person } from '../person.ts';
import { matterOfNumber } from '../incoming/matter.ts';
import { particularsHeldAgainst } from '../incoming/told-of-particulars.ts';
import type { CommandRules, Transition } from '../recovery-case.ts';
import { refusal } from '../refusal.ts';
import type { Addressee } from '../service/addressee.ts';
import { changeAddressee } from '../service/addressee-changes.ts';
import { findLettersUnderFormerWriting } from './letters-under-former-writing.ts';
import type { PeoplePayloads } from './people-payloads.ts';
import { serveAnew } from './whereabouts.ts';

type Corrected = Pick<PeoplePayloads['correct-particulars'], 'name' | 'identityNumber' | 'address'>;

/**
 * Somebody was written wrongly from the start: a sign of the name, a digit of the number, the address. Letters from now on are
 * right, and the case is found by the new writing and by the one before. What is being
 * served is served anew as it is written now; what was served keeps what it says, and is a duty until it is served again.
 */
export const particularsCommands: CommandRules<'correct-particulars'> = {
  'correct-particulars': {
    words: ({ addresseeId, name, identityNumber, address, reason }) =>
      message('particulars-corrected', {
        addresseeId,
        name: name ?? '',
        numberToo: identityNumber !== null,
        address: address ?? '',
        reason,
      }),
    onHold: true,
    closed: () => null,
    check: (state, { addresseeId, ...corrected }) =>
      firstRefusal(
        addresseeId === null || state.addressees.some(({ id }) => id === addresseeId)
          ? null
          : refusal('addressee-unknown', message('no-such-served', { addresseeId }), 'addresseeId'),
        isOtherThan(whoIsMeant(state, addresseeId), corrected)
          ? null
          : refusal('fact-unchanged', message('particulars-as-they-are')),
      ),
    incoming: particularsHeldAgainst,
    matter: matterOfNumber,
    apply: (t, { addresseeId, ...corrected }) => {
      const before = whoIsMeant(t.state, addresseeId);
      const addressee = addresseeMeant(t.state, addresseeId);
      keepFormerWriting(t, addressee, before);
      correctOpening(t, addressee, corrected);
      if (addressee === undefined) return;
      changeAddressee(t, addressee.id, given(corrected));
      serveAnew(t, addressee.id);
      const letters = t.state.documents
        .filter(({ services }) => services.some((service) => service.addresseeId === addressee.id))
        .map(({ number }) => number);
      if (letters.length > 0) t.alert(message('letters-keep-former-writing', { letters }));
      const now = addresseeMeant(t.state, addressee.id);
      if (now !== undefined && isOtherWriting(before, now)) findLettersUnderFormerWriting(t, now);
    },
  },
};

/** The addressee who is meant: the one named, or the person concerned where they are served. */
function addresseeMeant({ addressees }: RecoveryCaseState, addresseeId: string | null): Addressee | undefined {
  return addressees.find(({ id, role }) => (addresseeId === null ? role === 'person' : id === addresseeId));
}

function whoIsMeant(state: RecoveryCaseState, addresseeId: string | null): Addressee | Person {
  return addresseeMeant(state, addresseeId) ?? state.opening.person;
}

function isOtherThan(before: Addressee | Person, { name, identityNumber, address }: Corrected): boolean {
  return (
    (name !== null && name !== before.name) ||
    (identityNumber !== null && identityNumber !== before.identityNumber) ||
    (address !== null && address !== before.address)
  );
}

/** Letters under another name or number may not have reached whom they were for; another address is where they were sent. */
function isOtherWriting(before: Addressee | Person, now: Addressee): boolean {
  return before.name !== now.name || before.identityNumber !== now.identityNumber;
}

function keepFormerWriting(t: Transition, addressee: Addressee | undefined, before: Addressee | Person): void {
  const { name, identityNumber } = before;
  const former = { addresseeId: addressee?.id ?? null, name, identityNumber, until: t.today };
  t.change({ people: { ...t.state.people, formerWritings: [...t.state.people.formerWritings, former] } });
}

/** The person concerned, and whoever the case was opened against, stand in its opening as well. */
function correctOpening(t: Transition, addressee: Addressee | undefined, corrected: Corrected): void {
  const { opening } = t.state;
  const { person, debtor } = opening;
  if (addressee === undefined || addressee.role === 'person')
    t.change({ opening: { ...opening, person: { ...person, ...given(corrected) } } });
  else if (debtor !== null && addressee.id === t.state.addressees[0]?.id)
    t.change({ opening: { ...opening, debtor: { ...debtor, ...given(corrected) } } });
}

function given({
  name,
  identityNumber,
  address,
}: Corrected): Partial<Pick<Debtor & Person, 'name' | 'identityNumber' | 'address'>> {
  return {
    ...(name === null ? {} : { name }),
    ...(identityNumber === null ? {} : { identityNumber }),
    ...(address === null ? {} : { address }),
  };
}
