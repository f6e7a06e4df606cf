/** A step against somebody that a case takes by itself where nothing speaks against it. */
export type Burden =
  /** Withholding is entered (待遇抵扣). */
  | 'withholding'
  /** A pay day withholds from the benefit. */
  | 'deduction'
  /** A recovery decision is announced, by the advance notice. */
  | 'announcement'
  /** The recovery decision is issued. */
  | 'decision'
  /** A demand is issued (催告). */
  | 'demand'
  /** The court is applied to for execution. */
  | 'court-application'
  /** The court is applied to for execution of a civil title. */
  | 'civil-execution'
  /** Payment of the benefit is suspended, because a public notice has run out (A3). */
  | 'suspension'
  /** The matter is transferred to the police, because the head of the agency has said nothing (C1). */
  | 'police-transfer';
