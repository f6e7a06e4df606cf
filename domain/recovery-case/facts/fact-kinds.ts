/** What a case takes in as facts that clocks count from: a service, and an attempt to serve that has failed. */
export const factKinds = ['service', 'failed-service'] as const;
export type FactKind = (typeof factKinds)[number];

/** What was done because of a fact as it was entered before. */
export const consequenceKinds = [
  'decided-too-early',
  'demanded-too-early',
  'applied-too-early',
  'charged-too-early',
  'notice-tells-otherwise',
] as const;
export type ConsequenceKind = (typeof consequenceKinds)[number];
