import { message } from '../messages.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { beginningOfLives, happened } from '../../kernel/days.ts';
import { numbered, onRecord, tellsOfNewcomers } from '../incoming/told-of-people.ts';
import type { CommandRules, Transition } from '../recovery-case.ts';
import type { Moment } from '../../kernel/moment.ts';
import { servedAddressees, type Addressee } from '../service/addressee.ts';
import { addAddressee, endAddressee } from '../service/addressee-changes.ts';
import { startServiceOn } from '../service/service-attempts.ts';
import { isUnderWay } from '../service/service.ts';
import { representativesOf } from './departures.ts';
import { plainNewcomer } from './newcomers.ts';
import { serveAnewSince } from './void-service.ts';

type RepresentativeCommand = 'appoint-guardian' | 'end-guardianship' | 'name-proxy' | 'end-proxy';
type Representative = Omit<Addressee, 'id' | 'since' | 'until'>;

/**
 * Those who act for somebody (监护人, 委托代理人). A guardian acts for a debtor who lacks capacity and is served in their
 * place (D7); a proxy is served for whoever has authorised them. They come and go without changing anything for the party:
 * what was validly served stays served, and periods, rights and remedies are the party's throughout.
 */
export const representativeCommands: CommandRules<RepresentativeCommand> = {
  'appoint-guardian': {
    words: ({ addresseeId, name, relationship, incapableSince }) =>
      message('guardian-acts', { name, relationship, addresseeId, since: incapableSince }),
    closed: () => null,
    check: (state, { addresseeId, incapableSince }, moment) =>
      firstRefusal(
        checkActedFor(state, addresseeId),
        happened(incapableSince, 'incapableSince', moment, beginningOfLives),
      ),
    incoming: tellsOfNewcomers(
      ({ identityNumber }) => [numbered(identityNumber)],
      (state, { addresseeId, incapableSince }) => [onRecord(state, addresseeId, incapableSince, 'incapableSince')],
    ),
    apply: (t, { addresseeId, incapableSince, ...guardian }) => {
      const newcomer = { ...plainNewcomer, ...guardian, role: 'guardian', actsFor: addresseeId } as const;
      const added = stepIn(t, addresseeId, newcomer);
      serveAnewSince(t, { addresseeId, since: incapableSince, guardian: added });
    },
  },
  'end-guardianship': {
    words: ({ addresseeId, on, reason }) => message('who-on-with-words', { addresseeId, on, words: reason }),
    closed: nobodyIs('guardian'),
    check: (state, { addresseeId, on }, moment) => checkEnd(state, 'guardian', addresseeId, on, moment),
    apply: (t, { addresseeId }) => stepDown(t, addresseeId),
  },
  'name-proxy': {
    words: ({ addresseeId, name, authorisedOn, proof }) =>
      message('proxy-authorised', { name, addresseeId, since: authorisedOn, proof }),
    closed: () => null,
    check: (state, { addresseeId, authorisedOn }, moment) =>
      firstRefusal(checkActedFor(state, addresseeId), happened(authorisedOn, 'authorisedOn', moment)),
    incoming: tellsOfNewcomers(
      ({ identityNumber }) => [numbered(identityNumber)],
      (state, { addresseeId, authorisedOn }) => [onRecord(state, addresseeId, authorisedOn, 'authorisedOn')],
    ),
    apply: (t, { addresseeId, name, identityNumber, address, telephone }) => {
      const named = { name, identityNumber, address, telephone, relationship: null };
      stepIn(t, addresseeId, { ...plainNewcomer, ...named, role: 'proxy', actsFor: addresseeId });
    },
  },
  'end-proxy': {
    words: ({ addresseeId, on, reason }) => message('who-on-with-words', { addresseeId, on, words: reason }),
    closed: nobodyIs('proxy'),
    check: (state, { addresseeId, on }, moment) => checkEnd(state, 'proxy', addresseeId, on, moment),
    apply: (t, { addresseeId }) => stepDown(t, addresseeId),
  },
};

/** From now on the representative is served: what is being served on the one they act for goes to them instead. */
function stepIn(t: Transition, addresseeId: string, representative: Representative): Addressee {
  const open = unfinished(t, addresseeId);
  const added = addAddressee(t, representative, 'serve-what-comes');
  for (const { documentId, scope } of open) startServiceOn(t, documentId, added, scope);
  return added;
}

/** The one acted for is served themselves again. Whoever was named by the representative acts no more either. */
function stepDown(t: Transition, representativeId: string): void {
  const representative = t.state.addressees.find(({ id }) => id === representativeId);
  if (representative === undefined) return;
  const leaving = [...representativesOf(t.state.addressees, representativeId), representative].map(({ id }) => id);
  const open = unfinished(t, ...leaving);
  for (const id of leaving) endAddressee(t, id);
  const again = servedAddressees(t.state.addressees).find(({ id }) => id === representative.actsFor);
  if (again !== undefined) for (const { documentId, scope } of open) startServiceOn(t, documentId, again, scope);
}

/** Documents that are being served on these addressees. */
function unfinished(t: Transition, ...addresseeIds: readonly string[]) {
  return t.state.documents.flatMap(({ id, services }) =>
    services
      .filter((service) => addresseeIds.includes(service.addresseeId) && isUnderWay(service))
      .map(({ scope }) => ({ documentId: id, scope })),
  );
}

function checkActedFor(state: RecoveryCaseState, addresseeId: string): Refusal | null {
  const addressee = state.addressees.find(({ id, until }) => id === addresseeId && until === null);
  if (addressee === undefined)
    return refusal('addressee-unknown', message('no-such-addressee', { addresseeId }), 'addresseeId');
  const representative = state.addressees.find(({ actsFor, until }) => actsFor === addresseeId && until === null);
  return representative === undefined
    ? null
    : refusal(
        'already-represented',
        message('acts-already', { representative: representative.id, addresseeId, other: representative.id }),
        'addresseeId',
      );
}

function checkEnd(
  state: RecoveryCaseState,
  role: 'guardian' | 'proxy',
  addresseeId: string,
  on: PlainDate,
  moment: Moment,
): Refusal | null {
  const representative = state.addressees.find(
    (each) => each.id === addresseeId && each.role === role && each.until === null,
  );
  return representative === undefined
    ? refusal('addressee-unknown', message('no-such-representative', { role, addresseeId }), 'addresseeId')
    : happened(on, 'on', moment);
}

function nobodyIs(role: 'guardian' | 'proxy'): (state: RecoveryCaseState) => Refusal | null {
  return ({ addressees }) =>
    addressees.some((each) => each.role === role && each.until === null)
      ? null
      : refusal('addressee-unknown', message('no-representative', { role }));
}
