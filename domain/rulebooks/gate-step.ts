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

export function isGateStep(text: string): text is GateStep {
  return gateSteps.some((step) => step === text);
}
