/**
 * A turn at which the clocks of the ladder end: the overpayment is settled, the case only waits for its refund, the ladder is
 * climbed again for a new debtor, or the agreement is kept again.
 */
export type Turn = 'settlement' | 'refund-due' | 'new-debtor' | 'kept-agreement';

/** How a clock goes with the course of the case. */
interface PurposeNature {
  /** It waits for nothing but the money. */
  readonly waitsForPayment?: true;
  /** Turns at which it goes on. */
  readonly outlasts?: readonly Turn[];
}

/** Why a clock runs. Each purpose is defined once, in the part of the procedure that starts the clock. */
export const deadlinePurposes = {
  investigation: {},
  'investigation-extension': {},
  'investigation-reminder': {},
  'public-notice': {},
  'reply-reminder': {},
  reply: { waitsForPayment: true },
  'agreement-conclusion': {},
  'instalment-reminder': {},
  'instalment-due': { waitsForPayment: true },
  'instalment-grace': { waitsForPayment: true },
  'withholding-pay-day': {},
  'service-proof': {},
  'public-notice-service': {},
  defence: {},
  'hearing-request': {},
  'hearing-day': {},
  'hearing-reminder': {},
  'defence-reminder': {},
  performance: { waitsForPayment: true },
  reconsideration: {},
  suit: {},
  'reconsideration-review': {},
  'reconsideration-correction': {},
  'reconsideration-decision': {},
  'suit-after-reconsideration': {},
  'suit-acceptance': {},
  'suit-judgment': {},
  'remedy-reminder': {},
  demand: { waitsForPayment: true },
  'court-window': {},
  'court-window-warning': {},
  'court-acceptance': {},
  'court-ruling': {},
  'court-objection': {},
  'court-objection-warning': {},
  'court-gaps': {},
  'court-refusal-service': {},
  'court-objection-answer': {},
  'judgment-performance': {},
  'preservation-reminder': { outlasts: ['new-debtor', 'kept-agreement'] },
  'preservation-end-warning': { outlasts: ['new-debtor', 'kept-agreement'] },
  'asset-check': {},
  'civil-acceptance': {},
  'civil-trial': {},
  'civil-appeal': {},
  'civil-performance': {},
  'civil-execution-window': {},
  'civil-execution-warning': {},
  'claim-limitation': { outlasts: ['kept-agreement'] },
  'claim-limitation-warning': { outlasts: ['kept-agreement'] },
  'penalty-limitation': { outlasts: ['kept-agreement'] },
  'penalty-limitation-warning': { outlasts: ['kept-agreement'] },
  'court-reminder': {},
  'referral-decision': {},
  'police-review': {},
  'police-jurisdiction': {},
  'police-gaps': {},
  'police-cure': {},
  'police-reconsideration-request': {},
  'police-reconsideration-answer': {},
  'filing-supervision-request': {},
  'police-explanation': {},
  'police-filing-order': {},
  'material-handover': {},
  'referral-reminder': {},
  'penalty-decision-due': {},
  'penalty-service': {},
  'fine-payment': {},
  'charge-cap': {},
  'fine-court-window': {},
  'penalty-reminder': {},
  'collaboration-reminder': { outlasts: ['refund-due'] },
  'approval-reminder': {},
  'stopped-step-reminder': {},
  'refund-reminder': { outlasts: ['settlement', 'refund-due'] },
  'debtor-reminder': { outlasts: ['new-debtor', 'kept-agreement'] },
  'suspended-benefit-reminder': { outlasts: ['settlement', 'refund-due', 'new-debtor', 'kept-agreement'] },
  'hold-end': { outlasts: ['settlement', 'new-debtor', 'kept-agreement'] },
} as const satisfies Record<string, PurposeNature>;
export type DeadlinePurpose = keyof typeof deadlinePurposes;

interface Clock {
  readonly purpose: DeadlinePurpose;
}

/** Whether a clock waits for nothing but the money. */
export function waitsForPayment({ purpose }: Clock): boolean {
  return natureOf(purpose).waitsForPayment === true;
}

/** Whether a clock goes on at a turn of the case. */
export function outlasts(turn: Turn): (clock: Clock) => boolean {
  return ({ purpose }) => natureOf(purpose).outlasts?.includes(turn) === true;
}

function natureOf(purpose: DeadlinePurpose): PurposeNature {
  return deadlinePurposes[purpose];
}
