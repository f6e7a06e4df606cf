import type { DividedByDay } from '../../kernel/facts/fact-payloads.ts';
import type { Fact } from '../../kernel/facts/fact.ts';
import type { FactRules } from '../../kernel/facts/fact-rules.ts';
import { beginningOfLives } from '../../kernel/days.ts';
import type { RecoveryCase, RecoveryCaseState } from '../case-state.ts';
import { message } from '../messages.ts';
import { followDeathOfTheFined } from '../penalties/death-of-the-fined.ts';
import { estateOf } from '../people/debtors.ts';
import { checkDivision, dividePeriods } from '../people/division.ts';
import { claimsUndivided, dividedBefore, joinPeriods } from '../people/joined-periods.ts';
import { watchQuestions } from '../people/open-questions.ts';
import type { PeriodDivision } from '../people/people-payloads.ts';
import type { Estate } from '../people/people-state.ts';
import type { Transition } from '../recovery-case.ts';
import { refusal } from '../refusal.ts';
import { shortenPlan } from '../stages/repayment-agreement.ts';
import { alertOfDeductionsAfter } from '../stages/withholding.ts';
import { findFinesThatFell, findLettersOfOtherDay } from './death-consequences.ts';
import { takeDeathBack } from './death-taken-back.ts';
import type { FactKind } from './fact-kinds.ts';
import { isOfPerson } from './whose-death.ts';

type Death = Fact<FactKind>;

/**
 * A death. Where its day was entered wrongly, what is claimed is divided anew between those who owe for the time before it
 * and after it (D4, D5); where it never was, whoever was thought dead owes and is served again.
 */
export const deathFacts: FactRules<RecoveryCase> = {
  closedToCorrection: () => null,
  closedToWithdrawal: () => null,
  notBefore: () => beginningOfLives,
  checkDivided: (state, { addressee }, day, divided) => {
    const estate = dividesClaims(state, addressee);
    if (estate !== undefined) return checkDivision(claimsUndivided(state, estate.divided), day, divided.map(byDeath));
    return divided.length === 0 ? null : refusal('claim-period-unknown', message('nothing-divided'), 'divided');
  },
  corrected: (t, before, now, divided) => {
    const { addressee, day } = now;
    if (isOfPerson(t.state, addressee)) t.change({ people: { ...t.state.people, personDiedOn: day } });
    const { benefitPayment } = t.state;
    if (benefitPayment.status === 'stopped' && benefitPayment.since === before.day)
      t.change({ benefitPayment: { ...benefitPayment, since: day } });
    const estate = addressee === null ? undefined : estateOf(t.state, addressee);
    if (estate !== undefined) moveEstate(t, estate, now, divided.map(byDeath));
    if (addressee === t.state.addressees[0]?.id) alertOfDeductionsAfter(t, day);
    findLettersOfOtherDay(t, now);
    shortenPlan(t);
    watchQuestions(t);
  },
  withdrawn: takeDeathBack,
};

/** The estate stands as if the death had been entered with its day at once. */
function moveEstate(
  t: Transition,
  { deceased, divided: before }: Estate,
  now: Death,
  divided: readonly PeriodDivision[],
): void {
  joinPeriods(t, before);
  const parts = dividePeriods(t, now.day, divided, before);
  const { people } = t.state;
  const recovered = (estate: Estate): Estate['recoveredBefore'] =>
    parts.reduce((amounts, part) => {
      const division = divided.find(({ claimPeriodId }) => claimPeriodId === part.earlier);
      return division === undefined ? amounts : dividedBefore(amounts, part, division);
    }, estate.recoveredBefore);
  const estates = people.estates.map((each) => {
    const moved = { ...each, recoveredBefore: recovered(each) };
    return each.deceased === deceased ? { ...moved, diedOn: now.day, divided: parts } : moved;
  });
  t.change({ people: { ...people, estates } });
  findFinesThatFell(t, now);
  followDeathOfTheFined(t, deceased, now.day);
}

/** The estate whose day divides what is claimed: that of the person, once somebody has taken it up. */
function dividesClaims(state: RecoveryCaseState, addressee: string | null): Estate | undefined {
  return addressee !== null && isOfPerson(state, addressee) ? estateOf(state, addressee) : undefined;
}

function byDeath({ claimPeriodId, untilDay, afterDay }: DividedByDay): PeriodDivision {
  return { claimPeriodId, untilDeath: untilDay, afterDeath: afterDay };
}
