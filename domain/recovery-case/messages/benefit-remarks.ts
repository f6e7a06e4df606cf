import type { SuspensionOutcome } from '../people/people-state.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Money } from '../../money/money.ts';

/** Benefits that are suspended, resumed or end, and what was kept back. */
export interface BenefitRemarks {
  'benefit-ended-leave-out': { on: PlainDate };
  'benefit-ends-with-death': { on: PlainDate };
  'benefit-paid-again': { benefitCode: string; amount: Money; on: PlainDate };
  'benefit-resumed': null;
  'benefit-suspended': null;
  'decide-on-suspended': { since: PlainDate };
  'kept-back-decided': { outcome: SuspensionOutcome; reason: string };
  'kept-back-due': { amount: Money; benefitCode: string; since: PlainDate };
  'named-benefit-ends-with-death': { benefitCode: string; on: PlainDate };
  'no-benefit-suspended': null;
  'pay-back-withheld': { since: PlainDate; until: PlainDate };
  'resume-benefit': { on: PlainDate };
  'suspended-decided-already': { outcome: SuspensionOutcome };
}
