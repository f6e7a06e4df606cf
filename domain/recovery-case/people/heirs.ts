import { message } from '../messages.ts';
import { minorUnits } from '../../money/money.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { happened, type EarliestDay } from '../../kernel/days.ts';
import { numbered, tellsOfNewcomers } from '../incoming/told-of-people.ts';
import type { CommandRules, Transition } from '../recovery-case.ts';
import { changeAddressee } from '../service/addressee-changes.ts';
import type { Addressee } from '../service/addressee.ts';
import { shortenPlan } from '../stages/repayment-agreement.ts';
import { serveBenefitActsOnSuccessor } from '../benefit-acts/benefit-acts-of-the-dead.ts';
import { takeUpDeath } from './death.ts';
import { leave } from './departures.ts';
import { checkDivision } from './division.ts';
import { bringIn, nextAddresseeId, plainNewcomer } from './newcomers.ts';
import { watchQuestions } from './open-questions.ts';
import type { NamedPerson } from './people-payloads.ts';
import type { Estate } from './people-state.ts';
import { handRemedyOver } from './remedy-succession.ts';

type HeirCommand = 'name-heirs' | 'name-estate-administrator' | 'record-renunciation' | 'correct-estate-share';

/**
 * Heirs (继承人). They owe what the dead person owed, each up to the value of what they inherit; who renounces owes nothing
 * (D4). Each is served with what stands and has full periods of their own. Where nobody inherits, the administrator of the
 * estate is asked.
 */
export const heirCommands: CommandRules<HeirCommand> = {
  'name-heirs': {
    words: ({ heirs }, t) =>
      message('heirs-named', {
        heirs: heirs.map(({ name, relationship, estateShare }) => ({
          name,
          relationship,
          share: estateShare === null ? null : t.amount(estateShare),
        })),
      }),
    closed: noDeath,
    check: (state, { deceasedId, heirs }) =>
      firstRefusal(
        heirs.length > 0 ? null : refusal('heirs-missing', message('name-an-heir'), 'heirs'),
        checkEstate(state, deceasedId),
      ),
    incoming: tellsOfNewcomers(({ heirs }) =>
      heirs.map(({ identityNumber }, index) => numbered(identityNumber, `heirs.${index}.identityNumber`)),
    ),
    apply: (t, { deceasedId, heirs }) => {
      for (const { estateShare, ...heir } of heirs)
        inherit(t, deceasedId, { ...heir, role: 'heir', liabilityCap: estateShare });
      watchQuestions(t);
    },
  },
  'name-estate-administrator': {
    words: ({ name, estateValue }, t) =>
      message('administrator-named', { name, estate: estateValue === null ? null : t.amount(estateValue) }),
    closed: noDeath,
    check: (state, { deceasedId }) => checkEstate(state, deceasedId),
    incoming: tellsOfNewcomers(({ identityNumber }) => [numbered(identityNumber)]),
    apply: (t, { deceasedId, estateValue, ...administrator }) => {
      const role = 'estate-administrator';
      inherit(t, deceasedId, { ...administrator, relationship: null, role, liabilityCap: estateValue });
      watchQuestions(t);
    },
  },
  'record-renunciation': {
    words: ({ addresseeId, on, proof }) => message('who-on-with-words', { addresseeId, on, words: proof }),
    closed: (state) =>
      state.addressees.some(inherits) ? null : refusal('addressee-not-heir', message('no-heir-to-renounce')),
    check: (state, { addresseeId, on }, moment) =>
      firstRefusal(checkHeir(state, addresseeId, ['heir']), happened(on, 'on', moment, deathOf(state, addresseeId))),
    apply: (t, { addresseeId }) => {
      leave(t, addresseeId);
      shortenPlan(t);
      watchQuestions(t);
    },
  },
  'correct-estate-share': {
    words: ({ addresseeId, estateShare, reason }, t) =>
      message('share-corrected', { addresseeId, share: estateShare === null ? null : t.amount(estateShare), reason }),
    closed: (state) => (state.addressees.some(inherits) ? null : refusal('addressee-not-heir', message('no-heir'))),
    check: (state, { addresseeId }) => checkHeir(state, addresseeId, ['heir', 'estate-administrator']),
    apply: (t, { addresseeId, estateShare }) => {
      changeAddressee(t, addresseeId, { liabilityCap: estateShare === null ? null : minorUnits(estateShare) });
      shortenPlan(t);
      watchQuestions(t);
    },
  },
};

/** The dead person on whose estate a claim is: the one named, or the only one. */
export function deceasedOf(state: RecoveryCaseState, deceasedId: string | null): Addressee | undefined {
  const dead = state.addressees.filter((addressee) => isDead(state, addressee));
  if (deceasedId !== null) return dead.find(({ id }) => id === deceasedId);
  return dead.length === 1 ? dead[0] : undefined;
}

type Successor = NamedPerson & Pick<Addressee, 'role' | 'relationship' | 'liabilityCap'>;

function inherit(t: Transition, deceasedId: string | null, successor: Successor): void {
  const deceased = deceasedOf(t.state, deceasedId);
  if (deceased === undefined) return;
  const { personDiedOn, estates } = t.state.people;
  if (estateFor(estates, deceased.id) === undefined && personDiedOn !== null)
    takeUpDeath(t, deceased, personDiedOn, []);
  const id = nextAddresseeId(t.state);
  t.change({
    people: {
      ...t.state.people,
      estates: t.state.people.estates.map((estate) =>
        estate.deceased === deceased.id ? { ...estate, heirs: [...estate.heirs, id] } : estate,
      ),
    },
  });
  serveBenefitActsOnSuccessor(t, bringIn(t, { ...plainNewcomer, ...successor }));
  handRemedyOver(t, deceased.id, id);
}

/** Dead and on record as such: by a death reported in this case, or known when the case was opened. */
function isDead(state: RecoveryCaseState, { id, role }: Addressee): boolean {
  return estateFor(state.people.estates, id) !== undefined || (role === 'person' && state.people.personDiedOn !== null);
}

function noDeath(state: RecoveryCaseState): Refusal | null {
  return state.addressees.some((addressee) => isDead(state, addressee))
    ? null
    : refusal('death-not-recorded', message('nobody-dead'));
}

function checkEstate(state: RecoveryCaseState, deceasedId: string | null): Refusal | null {
  const deceased = deceasedOf(state, deceasedId);
  if (deceased === undefined)
    return deceasedId === null
      ? refusal('addressee-missing', message('say-whose-estate'), 'deceasedId')
      : refusal('death-not-recorded', message('not-on-record-as-dead', { addresseeId: deceasedId }), 'deceasedId');
  const { personDiedOn, estates } = state.people;
  return estateFor(estates, deceased.id) === undefined && personDiedOn !== null
    ? checkDivision(state, personDiedOn, [])
    : null;
}

function checkHeir(state: RecoveryCaseState, addresseeId: string, roles: readonly Addressee['role'][]): Refusal | null {
  return state.addressees.some(({ id, role, until }) => id === addresseeId && until === null && roles.includes(role))
    ? null
    : refusal('addressee-not-heir', message('no-heir-of-case', { addresseeId }), 'addresseeId');
}

function inherits({ role, until }: Addressee): boolean {
  return until === null && (role === 'heir' || role === 'estate-administrator');
}

function deathOf({ people }: RecoveryCaseState, addresseeId: string): EarliestDay | undefined {
  const estate = people.estates.find(({ heirs }) => heirs.includes(addresseeId));
  return estate === undefined ? undefined : { date: estate.diedOn, what: message('day-of-death') };
}

function estateFor(estates: readonly Estate[], deceased: string): Estate | undefined {
  return estates.find((estate) => estate.deceased === deceased);
}
