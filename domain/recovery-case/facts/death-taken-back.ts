import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Fact } from '../../kernel/facts/fact.ts';
import type { BenefitPayment } from '../benefit-state.ts';
import { giveBenefitActsBack } from '../benefit-acts/benefit-acts-of-the-dead.ts';
import { giveBackPeriods } from '../penalties/death-of-the-fined.ts';
import { estateOf } from '../people/debtors.ts';
import { leave } from '../people/departures.ts';
import { joinPeriods } from '../people/joined-periods.ts';
import { bringBack } from '../people/newcomers.ts';
import { watchQuestions } from '../people/open-questions.ts';
import type { Estate, PeopleState } from '../people/people-state.ts';
import { handRemedyOver } from '../people/remedy-succession.ts';
import { goOnAsBefore, whatCanGoOn } from '../people/stopped-by-death.ts';
import type { Transition } from '../recovery-case.ts';
import { shortenPlan } from '../stages/repayment-agreement.ts';
import { findWhatFollowedDeath } from './death-consequences.ts';
import type { FactKind } from './fact-kinds.ts';
import { isOfPerson } from './whose-death.ts';

/**
 * Somebody is alive who was thought dead. They owe and are served again, and whoever had come in their place leaves. Where
 * nothing was issued since, the case goes on where it stood; else they are asked as a newcomer is, and what was issued is for
 * a person to look at.
 */
export function takeDeathBack(t: Transition, death: Fact<FactKind>): void {
  const { addressee } = death;
  const ofPerson = isOfPerson(t.state, addressee);
  const { benefitPayment } = t.state;
  const stoppedPayment = ofPerson && benefitPayment.status === 'stopped' && benefitPayment.since === death.day;
  const estate = addressee === null ? undefined : estateOf(t.state, addressee);
  findWhatFollowedDeath(t, death, stoppedPayment || estate?.stopped?.continuingBenefit !== undefined);
  if (stoppedPayment) t.change({ benefitPayment: paymentToTheLiving(t.state.people, t.today) });
  if (estate !== undefined) bringBackToLife(t, estate);
  if (ofPerson) forgetDeathOfPerson(t);
  shortenPlan(t);
  watchQuestions(t);
}

function bringBackToLife(t: Transition, estate: Estate): void {
  const { deceased, divided } = estate;
  const stopped = whatCanGoOn(t.state, estate);
  joinPeriods(t, divided);
  const successors = successorsOf(t.state.people, estate);
  const { people } = t.state;
  t.change({ people: { ...people, estates: people.estates.filter((each) => each.deceased !== deceased) } });
  for (const { id, until } of t.state.addressees) {
    if (!successors.includes(id) || until !== null) continue;
    handRemedyOver(t, id, deceased);
    leave(t, id);
  }
  giveBackPeriods(t, deceased);
  giveBenefitActsBack(t, deceased);
  if (stopped !== null) goOnAsBefore(t, stopped);
  else bringBack(t, deceased);
}

/** Nobody has drawn after a death that never was: whoever was named for that owes nothing. */
function forgetDeathOfPerson(t: Transition): void {
  for (const { addresseeId } of t.state.people.drawings)
    if (t.state.addressees.some(({ id, until }) => id === addresseeId && until === null)) leave(t, addresseeId);
  t.change({ people: { ...t.state.people, personDiedOn: null, drawings: [] } });
}

/** All who have come in the place of somebody, through one death or several. */
function successorsOf({ estates }: Pick<PeopleState, 'estates'>, { heirs }: Estate): readonly string[] {
  return heirs.flatMap((heir) => {
    const estate = estates.find(({ deceased }) => deceased === heir);
    return [heir, ...(estate === undefined ? [] : successorsOf({ estates }, estate))];
  });
}

function paymentToTheLiving({ suspension }: PeopleState, today: PlainDate): BenefitPayment {
  if (suspension === null || suspension.outcome === 'paid-back') return { status: 'paid', since: today };
  return { status: suspension.outcome === null ? 'suspended' : 'stopped', since: suspension.since };
}
