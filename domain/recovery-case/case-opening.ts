import type { PlainDate } from '../calendar/plain-date.ts';
import type { Currency } from '../money/money.ts';
import type { ClaimPeriod, ContinuingBenefit } from './claim-period.ts';
import type { ProcessOpening } from '../kernel/process-opening.ts';
import type { Debtor, Person } from './person.ts';
import type { CaseSource, Scheme, Violation } from './vocabulary.ts';

/** What a case is opened with. */
export interface CaseOpening extends ProcessOpening {
  readonly scheme: Scheme;
  readonly violation: Violation;
  readonly source: CaseSource;
  readonly foundOn: PlainDate;
  readonly person: Person;
  readonly debtor: Debtor | null;
  readonly currency: Currency;
  readonly claimPeriods: readonly ClaimPeriod[];
  /** The benefit being paid when the case is opened, as far as known: what a suspension would have to pay back. */
  readonly currentBenefit: ContinuingBenefit | null;
}
