import type { PlainDate } from '../calendar/plain-date.ts';
import type { Currency } from '../money/money.ts';
import type { OfficeSettings } from '../rulebooks/office-settings.ts';
import type { ClaimPeriod, ContinuingBenefit } from './claim-period.ts';
import type { Office } from './office.ts';
import type { ActingPerson, Debtor, Person } from './person.ts';
import type { CaseSource, Scheme, Violation } from './vocabulary.ts';

/** What a case is opened with. */
export interface CaseOpening {
  readonly caseId: string;
  /** Case number that people use (案号). */
  readonly number: string;
  readonly office: Office;
  readonly rulebook: { readonly id: string; readonly version: string };
  /** What the office has set within the rulebook when the case opens; null for the rulebook as shipped. */
  readonly officeSettings: OfficeSettings | null;
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
  readonly openedBy: ActingPerson;
  /** Digest of the opening request, so that a repeat can be told from another body under the same key. */
  readonly requestDigest: string;
  readonly requestId: string;
}
