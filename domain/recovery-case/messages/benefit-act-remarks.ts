import type { Message } from '../../message.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Money } from '../../money/money.ts';

/** Acts on a benefit: withholding, suspension and stop. */
export interface BenefitActRemarks {
  'benefit-act-amount-only-where-changed': null;
  'benefit-act-anew': null;
  'benefit-act-annulled': { act: Message; by: string };
  'benefit-act-begins-nothing-anew': null;
  'benefit-act-cannot-be-changed': null;
  'benefit-act-changed': { by: string; amount: Money };
  'benefit-act-does-not-stand': null;
  'benefit-act-record-as-annulled': null;
  'benefit-act-say-where-to-begin': null;
  'benefit-act-sent-back': { act: Message; by: string };
  'benefit-act-taken-back': { act: Message };
  'give-monthly-deduction': { actId: string };
  'nobody-heard-before-benefit-act': null;
  'remedy-never-raises-withholding': null;
  'withheld-partly-refunded': null;
  'withheld-stands': { amount: Money; on: PlainDate };
  'withheld-without-title': { amount: Money };
}
