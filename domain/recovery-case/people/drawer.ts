import { message } from '../messages.ts';
import { openRemedy } from '../acts/decision-act.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { happened } from '../../kernel/days.ts';
import { numbered, tellsOfNewcomers } from '../incoming/told-of-people.ts';
import type { CommandRules, Transition } from '../recovery-case.ts';
import { deceasedAddressee, takeUpDeath } from './death.ts';
import { checkDivision } from './division.ts';
import { periodsAfterDeath } from './debtors.ts';
import { bringIn, courtIsAsked, nextAddresseeId, plainNewcomer, startOverWith } from './newcomers.ts';
import { watchQuestions } from './open-questions.ts';

/**
 * Who drew the benefit after the death (死亡后冒领) owes it personally, without the cap of an estate (D5). A decision that
 * was issued without them does not bind them: the ladder is climbed again, for everybody who owes.
 */
export const drawerCommands: CommandRules<'name-drawer'> = {
  'name-drawer': {
    words: ({ name, relationship, drewFrom }) => message('drawer-named', { name, relationship, from: drewFrom }),
    closed: (state) =>
      firstRefusal(
        state.people.personDiedOn === null ? refusal('death-not-recorded', message('record-death-first')) : null,
        openRemedy(state) !== null && state.decision?.documentId != null
          ? refusal('remedy-already-open', message('name-drawer-later'))
          : null,
        courtIsAsked(state) || state.judgment !== null
          ? refusal('decision-already-issued', message('drawer-by-civil-suit'))
          : null,
      ),
    check: (state, { drewFrom }, moment) =>
      firstRefusal(
        checkDeathTakenUp(state),
        drewFrom === null ? null : happened(drewFrom, 'drewFrom', moment),
        periodsAfterDeath(state).some(({ to }) => drewFrom === null || to >= drewFrom)
          ? null
          : refusal('nothing-drawn-after-death', message('no-period-after-death'), 'drewFrom'),
      ),
    incoming: tellsOfNewcomers(({ identityNumber, drewFrom }) => [
      numbered(
        identityNumber,
        'identityNumber',
        drewFrom === null ? [] : [{ day: drewFrom, field: 'drewFrom', isDeath: false }],
      ),
    ]),
    apply: (t, { drewFrom, ...drawer }) => {
      takeUpOpenDeath(t);
      const addresseeId = nextAddresseeId(t.state);
      t.change({
        people: { ...t.state.people, drawings: [...t.state.people.drawings, { addresseeId, drewFrom }] },
      });
      const newcomer = { ...plainNewcomer, ...drawer, role: 'drawer' } as const;
      if (t.state.decision?.documentId == null) bringIn(t, newcomer);
      else startOverWith(t, newcomer);
      watchQuestions(t);
    },
  },
};

/** A death that was known when the case was opened, of a person who stands for whoever owes in their place. */
function takeUpOpenDeath(t: Transition): void {
  const person = deceasedAddressee(t.state, null);
  const { personDiedOn } = t.state.people;
  if (person !== undefined && personDiedOn !== null) takeUpDeath(t, person, personDiedOn, []);
}

function checkDeathTakenUp(state: RecoveryCaseState): Refusal | null {
  const { personDiedOn } = state.people;
  return deceasedAddressee(state, null) === undefined || personDiedOn === null
    ? null
    : checkDivision(state, personDiedOn, []);
}
