import type { PlainDate } from '../calendar/plain-date.ts';
import type { Currency, MinorUnits } from '../money/money.ts';
import type { CaseSource, ReferralStatus, Scheme, Suspicion, Violation } from './vocabulary.ts';

/** What a recovery case is listed and searched by, beside what every process is. */
export interface CaseRow {
  readonly scheme: Scheme;
  readonly violation: Violation;
  readonly source: CaseSource;
  readonly foundOn: PlainDate;
  readonly currency: Currency;
  readonly claimed: MinorUnits;
  readonly recovered: MinorUnits;
  readonly waived: MinorUnits;
  readonly outstanding: MinorUnits;
  readonly owedBack: MinorUnits;
  readonly backPayDue: MinorUnits;
  readonly suspicion: Suspicion;
  readonly referralStatus: ReferralStatus | null;
}
