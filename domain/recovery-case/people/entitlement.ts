import { message } from '../messages.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { ContinuingBenefit } from '../claim-period.ts';
import { refusal } from '../refusal.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import type { Transition } from '../recovery-case.ts';
import { planWithholding } from '../stages/withholding-plan.ts';
import type { Violation } from '../vocabulary.ts';
import { estateOf } from './debtors.ts';
import { payAgain } from './kept-back.ts';

/** Violations that end with the sentence: the entitlement comes back with the release. */
export const violationsInPrison: readonly Violation[] = [
  'pension-while-serving-sentence',
  'unemployment-while-serving-sentence',
  'survivor-benefit-while-imprisoned',
];

/**
 * After the release the benefit is due again where it was only the sentence that stood in its way. It can then be withheld
 * from, as long as no decision has been issued (D1).
 */
export function resumeEntitlement(
  t: Transition,
  addresseeId: string,
  on: PlainDate,
  benefit: ContinuingBenefit | null,
): void {
  const { confirmation, decision, opening, stage } = t.state;
  const released = t.state.addressees.find(({ id }) => id === addresseeId);
  if (released?.role !== 'person') return;
  if (benefit === null || confirmation === null) {
    if (violationsInPrison.includes(opening.violation)) t.alert(message('resume-benefit', { on }));
    return;
  }
  t.change({ confirmation: { ...confirmation, continuingBenefit: benefit } });
  payAgain(t, on, benefit);
  t.say(
    'payment-of-benefit',
    message('benefit-paid-again', { benefitCode: benefit.benefitCode, amount: t.amount(benefit.monthlyAmount), on }),
    { legalBasis: t.law('D1') },
  );
  const undecided = stage === 'recovery-decision' && decision?.documentId == null;
  if (undecided && planWithholding(t, benefit).kind === 'possible') t.moveTo('withholding');
}

/** A benefit ends with the life of whoever draws it (A2): none goes on from which could be withheld. */
export function checkBenefitGoesOn(state: RecoveryCaseState, benefit: ContinuingBenefit | null): Refusal | null {
  const diedOn = benefit === null ? null : dayOfDeath(state);
  return diedOn === null
    ? null
    : refusal('benefit-ended-by-death', message('benefit-ended-leave-out', { on: diedOn }), 'continuingBenefit');
}

/** Day on which whoever the case opened with died: the benefit that goes on is theirs; null while they live. */
function dayOfDeath(state: RecoveryCaseState): PlainDate | null {
  const [first] = state.addressees;
  if (first === undefined) return null;
  return estateOf(state, first.id)?.diedOn ?? (first.role === 'person' ? state.people.personDiedOn : null);
}
