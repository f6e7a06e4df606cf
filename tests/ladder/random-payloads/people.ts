import { addDays, earlierOf, laterOf } from '../../../domain/calendar/plain-date.ts';
import { minorUnits } from '../../../domain/money/money.ts';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import type { PeoplePayloads } from '../../../domain/recovery-case/people/people-payloads.ts';
import type { Addressee } from '../../../domain/recovery-case/service/addressee.ts';
import { reason, type RandomPayloads } from './pick.ts';

const named = { name: '某某', identityNumber: '360723197001010013', address: '大余县某村', telephone: null };

export const peoplePayloads: RandomPayloads<keyof PeoplePayloads> = {
  'record-death': (state, { number, today }) => {
    const debtors = present(state).filter(({ actsFor }) => actsFor === null);
    const deceased = debtors[number % Math.max(1, debtors.length)];
    const ofPerson = number % 2 === 0 || deceased === undefined || deceased.role === 'person';
    const lastFrom = state.claimPeriods.map(({ from }) => from).reduce(laterOf);
    const diedOn = number % 3 === 0 ? earlierOf(addDays(lastFrom, number % 300), today) : today;
    const across = state.claimPeriods.filter(({ from, to }) => from <= diedOn && to > diedOn);
    const claimedOn = (id: string): number => state.balances.find(({ claimId }) => claimId === id)?.claimed ?? 0;
    return {
      addresseeId: ofPerson ? null : deceased.id,
      diedOn,
      note: reason,
      divided: ofPerson
        ? across.map(({ id }) => {
            const untilDeath = minorUnits(number % (claimedOn(id) + 1));
            return { claimPeriodId: id, untilDeath, afterDeath: minorUnits(claimedOn(id) - untilDeath) };
          })
        : [],
    };
  },
  'name-heirs': (state, { number }) => ({
    deceasedId: anyEstate(state, number),
    heirs: Array.from({ length: (number % 2) + 1 }, (_, index) => ({
      ...named,
      relationship: 'child',
      estateShare: number % 5 === 0 ? null : minorUnits(((number + 1) * (index + 1)) % 300_000),
    })),
  }),
  'name-estate-administrator': (state, { number }) => ({
    ...named,
    deceasedId: anyEstate(state, number),
    estateValue: minorUnits(number % 200_000),
  }),
  'record-renunciation': (state, { number, today }) => ({
    addresseeId: anyOf(state, number, 'heir'),
    on: today,
    proof: reason,
  }),
  'correct-estate-share': (state, { number }) => ({
    addresseeId: anyOf(state, number, 'heir', 'estate-administrator'),
    estateShare: minorUnits(number % 500_000),
    reason,
  }),
  'name-drawer': (state, { number }) => ({
    ...named,
    relationship: 'daughter',
    drewFrom: number % 2 === 0 ? null : (state.claimPeriods[number % state.claimPeriods.length]?.from ?? null),
  }),
  'appoint-guardian': (state, { number, today }) => ({
    ...named,
    addresseeId: anyOf(state, number),
    relationship: 'spouse',
    incapableSince: addDays(today, -(number % 60)),
  }),
  'end-guardianship': (state, { number, today }) => ({
    addresseeId: anyOf(state, number, 'guardian'),
    on: today,
    reason,
  }),
  'name-proxy': (state, { number, today }) => ({
    ...named,
    addresseeId: anyOf(state, number),
    authorisedOn: today,
    proof: reason,
  }),
  'end-proxy': (state, { number, today }) => ({ addresseeId: anyOf(state, number, 'proxy'), on: today, reason }),
  'record-imprisonment': (state, { number, today }) => ({
    addresseeId: anyOf(state, number),
    prison: '某监狱',
    since: addDays(today, -(number % 40)),
  }),
  'record-release': (state, { number, today }) => {
    const prisoners = present(state).filter(({ prison }) => prison !== null);
    const benefit = { benefitCode: 'pension', monthlyAmount: minorUnits(60_000 + (number % 500_000)), payDay: 10 };
    return {
      addresseeId: prisoners[number % Math.max(1, prisoners.length)]?.id ?? 'none',
      on: today,
      address: '大余县新址',
      continuingBenefit: number % 2 === 0 ? benefit : null,
    };
  },
  'decide-suspended-benefits': (_state, { number }) => ({ outcome: number % 2 === 0 ? 'paid-back' : 'kept', reason }),
  'correct-particulars': (state, { number }) => ({
    addresseeId: number % 2 === 0 ? null : anyOf(state, number),
    name: number % 3 === 0 ? null : `戴${number % 7}`,
    identityNumber: null,
    address: number % 5 === 0 ? '大余县真址' : null,
    reason,
  }),
  'change-address': (state, { number }) => ({
    addresseeId: anyOf(state, number),
    address: '大余县新址',
    telephone: null,
  }),
  'record-electronic-consent': (state, { number, today }) => ({
    addresseeId: anyOf(state, number),
    consentedOn: today,
    address: 'somebody@example.com',
  }),
};

function present(state: RecoveryCaseState): readonly Addressee[] {
  return state.addressees.filter(({ until }) => until === null);
}

function anyOf(state: RecoveryCaseState, number: number, ...roles: readonly Addressee['role'][]): string {
  const candidates = present(state).filter(({ role }) => roles.length === 0 || roles.includes(role));
  return candidates[number % Math.max(1, candidates.length)]?.id ?? 'none';
}

function anyEstate({ people }: RecoveryCaseState, number: number): string | null {
  return people.estates[number % Math.max(1, people.estates.length)]?.deceased ?? null;
}
