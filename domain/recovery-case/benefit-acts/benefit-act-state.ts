import type { PlainDate } from '../../calendar/plain-date.ts';
import type { AdministrativeAct } from '../../procedures/administrative-act/administrative-act.ts';

/** What the agency can do to a benefit that is being paid, each an act of its own with remedies (D9). */
export const benefitActKinds = ['withholding', 'suspension', 'stop'] as const;
export type BenefitActKind = (typeof benefitActKinds)[number];

/** An act on a benefit: told and served, open to reconsideration and suit, whatever rung the case stands on. */
export interface BenefitAct extends AdministrativeAct {
  readonly kind: BenefitActKind;
  readonly documentId: string;
  readonly since: PlainDate;
  /** `replaced`: another one has been issued in its place; `fallen`: it was annulled, or taken back by the office. */
  readonly standing: 'stands' | 'replaced' | 'fallen';
}
