import { message } from '../messages.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { endDeadlines, startPeriod } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import { refusal } from '../refusal.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import type { ClockDefinitions, CommandRules, Transition } from '../recovery-case.ts';
import { endBenefitActs, hasFallen, issueBenefitAct, replacedAct } from '../benefit-acts/benefit-acts.ts';
import { issueDocument } from '../issue-document.ts';
import { keepBack, payBackSince } from './kept-back.ts';
import { suspensionIsUndecided, type Suspension } from './people-state.ts';

/**
 * A benefit that was suspended because the person could not be reached (A3). When the person appears later, somebody
 * decides whether what was kept back is paid out or stays with the fund; nobody forgets to.
 */
export const suspendedBenefitCommands: CommandRules<'decide-suspended-benefits'> = {
  'decide-suspended-benefits': {
    words: ({ outcome, reason }) => message('kept-back-decided', { outcome, reason }),
    closed: undecided,
    apply: (t, { outcome, reason }) => {
      const { suspension } = t.state.people;
      if (suspension === null) return;
      if (outcome === 'paid-back') {
        endBenefitActs(t, 'suspension');
        return payBackSince(t, suspension.since);
      }
      endDeadlines(t, ofPurpose('suspended-benefit-reminder'), 'met');
      putSuspension(t, { ...suspension, outcome });
      t.change({ benefitPayment: { status: 'stopped', since: suspension.since } });
      if (t.state.people.personDiedOn !== null) return;
      const particulars = { kind: 'stop-notice', since: suspension.since, reason: t.keep(reason) } as const;
      const inPlaceOf = replacedAct(t.state, 'stop');
      issueBenefitAct(t, 'stop', issueDocument(t, { particulars, periods: ['A11', 'A15'], inPlaceOf }));
    },
  },
};

export const suspendedBenefitClocks: ClockDefinitions<'suspended-benefit-reminder'> = {
  'suspended-benefit-reminder': {
    acts: 'reminder',
    heldBy: 'hold',
    duty: () => ({ kind: 'decide-suspended-benefit', who: 'assignee', commands: ['decide-suspended-benefits'] }),
    run: (t) => remind(t),
  },
};

/**
 * The public notice has run out: payment is suspended from today. What nobody has decided on since an earlier notice goes on
 * from its first day, and waits for its decision where the person has appeared.
 */
export function suspendBenefit(t: Transition, legalBasis: string): void {
  if (!isToBeSuspended(t.state)) return;
  const { suspension } = t.state.people;
  const since = suspension !== null && suspension.outcome === null ? suspension.since : t.today;
  t.change({ benefitPayment: { status: 'suspended', since } });
  keepBack(t, null);
  putSuspension(t, { since, appearedOn: null, outcome: null });
  t.say('payment-of-benefit', message('benefit-suspended'), { legalBasis });
  const particulars = { kind: 'suspension-notice', since } as const;
  const inPlaceOf = replacedAct(t.state, 'suspension');
  issueBenefitAct(t, 'suspension', issueDocument(t, { particulars, periods: ['A11', 'A15'], inPlaceOf }));
}

/** Not where it waits for its decision already, nor where a suspension has been annulled. */
export function isToBeSuspended(state: RecoveryCaseState): boolean {
  return !suspensionIsUndecided(state) && !hasFallen(state, 'suspension');
}

/** The person is there after all, though payment was suspended. */
export function appearLate(t: Transition): void {
  const { suspension } = t.state.people;
  if (suspension === null) return;
  putSuspension(t, { ...suspension, appearedOn: t.today });
  remind(t);
}

export function canAppearLate({ people }: RecoveryCaseState): boolean {
  const { suspension, personDiedOn } = people;
  return suspension !== null && suspension.appearedOn === null && suspension.outcome === null && personDiedOn === null;
}

function remind(t: Transition): void {
  const since = t.state.people.suspension?.since;
  if (since === undefined) return;
  t.alert(message('decide-on-suspended', { since }));
  startPeriod(t, {
    purpose: 'suspended-benefit-reminder',
    rule: 'suspended-benefit.reminder',
    from: t.today,
    scope: 'process',
    whoActs: 'caseworker',
  });
}

function undecided({ people }: RecoveryCaseState): Refusal | null {
  const { suspension } = people;
  if (suspension === null) return refusal('benefit-not-suspended', message('no-benefit-suspended'));
  if (suspension.outcome !== null)
    return refusal('benefit-not-suspended', message('suspended-decided-already', { outcome: suspension.outcome }));
  return suspension.appearedOn === null ? refusal('person-not-appeared', message('record-appearance-first')) : null;
}

function putSuspension(t: Transition, suspension: Suspension): void {
  t.change({ people: { ...t.state.people, suspension } });
}
