import { message } from '../messages.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { CommandPayloads } from '../commands.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { beginningOfLives, happened } from '../../kernel/days.ts';
import { deathHeldAgainst } from '../incoming/told-of-death.ts';
import type { CommandRules, Transition } from '../recovery-case.ts';
import type { Addressee } from '../service/addressee.ts';
import { leaveBenefitActsToRelatives } from '../benefit-acts/benefit-acts-of-the-dead.ts';
import { followDeathOfTheFined } from '../penalties/death-of-the-fined.ts';
import { shortenPlan } from '../stages/repayment-agreement.ts';
import { alertOfDeductionsAfter } from '../stages/withholding.ts';
import { enterDeath } from './death-known.ts';
import { checkDivision, dividePeriods } from './division.ts';
import { leave } from './departures.ts';
import { estateOf } from './debtors.ts';
import { courtIsAsked } from './newcomers.ts';
import { watchQuestions } from './open-questions.ts';
import { nothingBeforeDeath, recoveredBeforeDeath } from './paid-since-death.ts';
import type { PeriodDivision } from './people-payloads.ts';

/**
 * Death (死亡). Nothing runs on against the dead: their services and clocks end, and the case waits until it is known who
 * owes in their place (D4, D5). A missing person whom a court has declared dead has died on the day of the declaration.
 */
export const deathCommands: CommandRules<'record-death'> = {
  'record-death': {
    words: ({ addresseeId, diedOn, note }) => message('death-reported', { addresseeId, on: diedOn, note }),
    closed: () => null,
    check: (state, payload, moment) =>
      firstRefusal(
        happened(payload.diedOn, 'diedOn', moment, beginningOfLives),
        checkDeceased(state, payload.addresseeId),
        divides(state, payload.addresseeId)
          ? checkDivision(state, payload.diedOn, payload.divided)
          : checkNothingDivided(payload),
      ),
    incoming: deathHeldAgainst,
    apply: (t, { addresseeId, diedOn, note, divided }) => {
      const deceased = deceasedAddressee(t.state, addresseeId);
      enterDeath(t, deceased?.id ?? addresseeId, diedOn, note);
      if (addresseeId === null) t.change({ people: { ...t.state.people, personDiedOn: diedOn } });
      if (deceased === undefined) endBenefitOfPerson(t, diedOn);
      else takeUpDeath(t, deceased, diedOn, divided);
      shortenPlan(t);
      watchQuestions(t);
    },
  },
};

/** Somebody who owed has died: what they owed is divided by that day, and those who come after them are looked for. */
export function takeUpDeath(
  t: Transition,
  deceased: Addressee,
  diedOn: PlainDate,
  divided: readonly PeriodDivision[],
): void {
  const { people } = t.state;
  if (deceased.role === 'person') t.change({ people: { ...people, personDiedOn: diedOn } });
  const parts = deceased.role === 'person' ? dividePeriods(t, diedOn, divided) : [];
  const wasKnown = deceased.role === 'person' && t.state.opening.person.diedOn === diedOn;
  const before = wasKnown ? nothingBeforeDeath : recoveredBeforeDeath(t.state);
  const estate = { deceased: deceased.id, diedOn, heirs: [], ...before, divided: parts, stopped: null };
  t.change({ people: { ...t.state.people, estates: [...t.state.people.estates, estate] } });
  followDeathOfTheFined(t, deceased.id, diedOn);
  leaveBenefitActsToRelatives(t, deceased.id);
  leave(t, deceased.id);
  if (deceased.role === 'person') endBenefitOfPerson(t, diedOn);
  if (deceased.id === t.state.addressees[0]?.id) endContinuingBenefit(t, diedOn);
  tellOthers(t);
}

/** The addressee who owed and died; undefined where the person was not the one who owed. */
export function deceasedAddressee(state: RecoveryCaseState, addresseeId: string | null): Addressee | undefined {
  return state.addressees.find(({ id, role, until }) =>
    addresseeId === null ? role === 'person' && until === null : id === addresseeId,
  );
}

function checkDeceased(state: RecoveryCaseState, addresseeId: string | null): Refusal | null {
  const deceased = deceasedAddressee(state, addresseeId);
  if (addresseeId === null)
    return state.people.personDiedOn !== null && deceased === undefined
      ? refusal('death-already-recorded', message('person-died-on', { on: state.people.personDiedOn }))
      : null;
  if (deceased === undefined)
    return refusal('addressee-unknown', message('no-such-addressee', { addresseeId }), 'addresseeId');
  if (estateOf(state, deceased.id) !== undefined)
    return refusal('death-already-recorded', message('death-on-record', { addresseeId }), 'addresseeId');
  if (deceased.until !== null)
    return refusal('addressee-unknown', message('left-case-on', { addresseeId, on: deceased.until }), 'addresseeId');
  return deceased.actsFor === null
    ? null
    : refusal(
        'addressee-not-liable',
        message('acts-and-owes-nothing', { addresseeId, actsFor: deceased.actsFor }),
        'addresseeId',
      );
}

/** What the person owed is divided by the day of death; what others owed is their estate's as a whole. */
function divides(state: RecoveryCaseState, addresseeId: string | null): boolean {
  return deceasedAddressee(state, addresseeId)?.role === 'person';
}

function checkNothingDivided({ divided }: CommandPayloads['record-death']): Refusal | null {
  return divided.length === 0 ? null : refusal('claim-period-unknown', message('nothing-divided'), 'divided');
}

/** The person's entitlement ends with their life (A1, A2). */
function endBenefitOfPerson(t: Transition, diedOn: PlainDate): void {
  if (t.state.benefitPayment.status === 'stopped') return;
  t.change({ benefitPayment: { status: 'stopped', since: diedOn } });
  t.say('payment-of-benefit', message('benefit-ends-with-death', { on: diedOn }), { legalBasis: t.law('A2') });
}

/** With the life of whoever draws it ends the benefit that could be withheld from. */
function endContinuingBenefit(t: Transition, diedOn: PlainDate): void {
  const { confirmation } = t.state;
  if (confirmation === null || confirmation.continuingBenefit === null) return;
  const { benefitCode } = confirmation.continuingBenefit;
  t.change({ confirmation: { ...confirmation, continuingBenefit: null } });
  t.say('payment-of-benefit', message('named-benefit-ends-with-death', { benefitCode, on: diedOn }), {
    legalBasis: t.law('A2'),
  });
  alertOfDeductionsAfter(t, diedOn);
  if (t.state.stage === 'withholding') t.moveTo('recovery-decision');
}

/** Whoever else is at work on the case must know of the death: the court and the police. */
function tellOthers(t: Transition): void {
  if (courtIsAsked(t.state)) t.alert(message('tell-court-of-death'));
  if (policeKnow(t.state)) t.alert(message('tell-police-of-death'));
}

/** Whether the police have the matter, or are to have it. */
export function policeKnow({ referral }: Pick<RecoveryCaseState, 'referral'>): boolean {
  return referral !== null && ['awaiting-head-decision', 'transferred', 'filed'].includes(referral.status);
}
