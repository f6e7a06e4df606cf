import type { PlainDate } from '../../calendar/plain-date.ts';
import type { ContinuingBenefit } from '../claim-period.ts';
import type { KeptText } from '../../kernel/kept-text.ts';
import type { Suspicion } from '../vocabulary.ts';

export interface Confirmation {
  readonly on: PlainDate;
  readonly suspicion: Suspicion;
  readonly continuingBenefit: ContinuingBenefit | null;
  readonly findings: KeptText;
}
