/** Steps for which an office may want a second person (四眼原则): the approver is none of those who edited the case. */
export const gateSteps = [
  'decision',
  'court-application',
  'referral',
  'waiver',
  'reward',
  'reopening',
  'correction',
] as const;
export type GateStep = (typeof gateSteps)[number];

/**
 * Steps that the law lets nobody take alone, whatever an office has set: a fine (APL 57, 58). What is reviewed only is still to be
 * decided on, by yet another person.
 */
const stepsOfLaw = {
  'penalty-legal-review': { decides: false },
  penalty: { decides: true },
  'penalty-after-discussion': { decides: true },
} as const;
export type StepOfLaw = keyof typeof stepsOfLaw;

/** A step that waits for a second person. */
export type StepToApprove = GateStep | StepOfLaw;

/** Whether a step waits for a second person by law. */
export function isStepOfLaw(step: StepToApprove): step is StepOfLaw {
  return Object.hasOwn(stepsOfLaw, step);
}

/** Whether a second person only reviews the step, and another one decides on it. */
export function isReviewedOnly(step: StepToApprove): boolean {
  return isStepOfLaw(step) && !stepsOfLaw[step].decides;
}

export function isGateStep(text: string): text is GateStep {
  return gateSteps.some((step) => step === text);
}
