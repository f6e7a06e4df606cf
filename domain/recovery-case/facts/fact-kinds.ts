/** What a case takes in as facts: from their days clocks count, or what is claimed divides by them. */
export const factKinds = [
  'service',
  'failed-service',
  'public-notice',
  'death',
  'imprisonment',
  'release',
  'remedy-filing',
  'remedy-acceptance',
  'remedy-end',
  'remedy-ruling',
  'court-acceptance',
  'court-refusal-receipt',
  'civil-acceptance',
  'civil-dismissal',
] as const;
export type FactKind = (typeof factKinds)[number];

/** What was done because of a fact as it was entered before. */
export const consequenceKinds = [
  'decided-too-early',
  'demanded-too-early',
  'applied-too-early',
  'applied-before-window',
  'charged-too-early',
  'notice-tells-otherwise',
  'letter-tells-otherwise',
  'benefit-ended-by-death',
  'fine-fell-by-death',
  'others-told-of-death',
  'claim-rests-on-death',
  'suspended-too-early',
  'filed-late',
  'served-at-other-place',
  'withheld-in-prison',
  'claim-rests-on-imprisonment',
  'benefit-paid-after-release',
  'served-under-former-writing',
] as const;
export type ConsequenceKind = (typeof consequenceKinds)[number];
