import { message } from '../messages.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { happened, type EarliestDay } from '../../kernel/days.ts';
import { onRecord, tellsOfPeople } from '../incoming/told-of-people.ts';
import type { CommandRules, Transition } from '../recovery-case.ts';
import { changeAddressee } from '../service/addressee-changes.ts';
import { startServiceOn } from '../service/service-attempts.ts';
import { isUnderWay } from '../service/service.ts';
import { enterImprisonment, enterRelease, servedSentence } from './imprisonment.ts';
import { findServedElsewhere, findWithheldInPrison } from '../facts/imprisonment-consequences.ts';
import { checkBenefitGoesOn, resumeEntitlement } from './entitlement.ts';

type WhereaboutsCommand = 'record-imprisonment' | 'record-release' | 'change-address' | 'record-electronic-consent';

/**
 * Where and how somebody can be reached. What is being served on them starts anew there, because attempts at the old place
 * prove nothing: a prisoner through the prison (A9), after release at the new address.
 */
export const whereaboutsCommands: CommandRules<WhereaboutsCommand> = {
  'record-imprisonment': {
    words: ({ addresseeId, prison, since }) => message('in-prison-since', { addresseeId, prison, since }),
    closed: () => null,
    check: (state, { addresseeId, since }, moment) =>
      firstRefusal(checkServed(state, addresseeId), happened(since, 'since', moment)),
    incoming: tellsOfPeople((state, { addresseeId, since }) => [onRecord(state, addresseeId, since, 'since')]),
    apply: (t, { addresseeId, prison, since }) => {
      const fact = enterImprisonment(t, addresseeId, { prison, since });
      changeAddressee(t, addresseeId, { prison });
      serveAnew(t, addresseeId);
      findServedElsewhere(t, fact);
      findWithheldInPrison(t, fact);
      t.alert(message('benefit-while-in-prison'));
    },
  },
  'record-release': {
    words: ({ addresseeId, on }) => message('who-on', { addresseeId, on }),
    closed: (state) =>
      state.addressees.some(({ prison, until }) => prison !== null && until === null)
        ? null
        : refusal('addressee-not-in-prison', message('nobody-in-prison')),
    check: (state, { addresseeId, on, continuingBenefit }, moment) =>
      firstRefusal(
        checkServed(state, addresseeId),
        checkImprisoned(state, addresseeId),
        happened(on, 'on', moment, beginningOfSentence(state, addresseeId)),
        checkBenefitGoesOn(state, continuingBenefit),
      ),
    incoming: tellsOfPeople((state, { addresseeId, on }) => [onRecord(state, addresseeId, on, 'on')]),
    apply: (t, { addresseeId, on, address, continuingBenefit }) => {
      const fact = enterRelease(t, addresseeId, on);
      changeAddressee(t, addresseeId, { prison: null, address });
      serveAnew(t, addresseeId);
      findServedElsewhere(t, fact);
      resumeEntitlement(t, addresseeId, on, continuingBenefit);
    },
  },
  'change-address': {
    words: ({ addresseeId, address }) => message('who-what', { addresseeId, what: address }),
    closed: () => null,
    check: (state, { addresseeId }) => checkServed(state, addresseeId),
    apply: (t, { addresseeId, address, telephone }) => {
      changeAddressee(t, addresseeId, { address, ...(telephone === null ? {} : { telephone }) });
      serveAnew(t, addresseeId);
    },
  },
  'record-electronic-consent': {
    words: ({ addresseeId, consentedOn }) => message('who-on', { addresseeId, on: consentedOn }),
    closed: () => null,
    check: (state, { addresseeId, consentedOn }, moment) =>
      firstRefusal(checkServed(state, addresseeId), happened(consentedOn, 'consentedOn', moment)),
    apply: (t, { addresseeId, consentedOn, address }) =>
      changeAddressee(t, addresseeId, { electronicConsent: { on: consentedOn, address } }),
  },
};

/** What is being served on somebody starts anew where they are now. */
export function serveAnew(t: Transition, addresseeId: string): void {
  const addressee = t.state.addressees.find(({ id }) => id === addresseeId);
  if (addressee === undefined) return;
  for (const { id, services } of t.state.documents)
    for (const service of services)
      if (service.addresseeId === addresseeId && isUnderWay(service)) startServiceOn(t, id, addressee, service.scope);
}

function checkServed(state: RecoveryCaseState, addresseeId: string): Refusal | null {
  return state.addressees.some(({ id, until }) => id === addresseeId && until === null)
    ? null
    : refusal('addressee-unknown', message('no-such-served', { addresseeId }), 'addresseeId');
}

function beginningOfSentence(state: RecoveryCaseState, addresseeId: string): EarliestDay | undefined {
  const sentence = servedSentence(state, addresseeId);
  return sentence === undefined ? undefined : { date: sentence.from, what: message('day-of-imprisonment') };
}

function checkImprisoned(state: RecoveryCaseState, addresseeId: string): Refusal | null {
  return state.addressees.find(({ id }) => id === addresseeId)?.prison == null
    ? refusal('addressee-not-in-prison', message('not-in-prison', { addresseeId }), 'addresseeId')
    : null;
}
