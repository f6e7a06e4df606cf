import type { PlainDate } from '../../calendar/plain-date.ts';
import type { MinorUnits } from '../../money/money.ts';
import type { ContinuingBenefit } from '../claim-period.ts';
import type { KeptText } from '../../kernel/kept-text.ts';

/** By what a benefit may be withheld from (D1): the law, or the consent of whoever draws it. */
export type WithholdingBasis<Text = string> =
  | { readonly kind: 'legal-basis'; readonly text: string }
  | { readonly kind: 'consent'; readonly consentedOn: PlainDate; readonly text: Text };

export interface Withholding {
  readonly since: PlainDate;
  readonly benefit: ContinuingBenefit;
  readonly monthlyDeduction: MinorUnits;
  readonly basis: WithholdingBasis<KeptText>;
}
