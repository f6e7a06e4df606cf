import type { PlainDate } from '../../calendar/plain-date.ts';
import type { MinorUnits } from '../../money/money.ts';
import type { ContinuingBenefit } from '../claim-period.ts';
import type { Words } from '../../kernel/kept-text.ts';
import type { Suspicion } from '../vocabulary.ts';

/** Commands of the rungs up to the agreement and withholding. Amounts are minor units of the case's currency. */
export interface LadderPayloads {
  /** Verification confirms the overpayment: amounts per claim period, and what follows from them. */
  'confirm-overpayment': {
    readonly amounts: readonly { readonly claimPeriodId: string; readonly amount: MinorUnits }[];
    readonly suspicion: Suspicion;
    /** Benefit that goes on being paid and from which could be withheld; null when none is drawn any more. */
    readonly continuingBenefit: ContinuingBenefit | null;
    readonly findings: string;
  };
  'report-unreachable': { readonly reason: string };
  'record-appearance': { readonly note: string };
  'record-refusal': { readonly reason: string };
  'request-agreement': { readonly note: string };
  'conclude-agreement': {
    readonly instalmentCount: number;
    readonly firstDueOn: PlainDate;
    readonly accelerationAgreed: boolean;
  };
  'record-consent': { readonly consentedOn: PlainDate; readonly note: string };
  'report-benefit-ended': { readonly endedOn: PlainDate; readonly reason: string };
  close: { readonly outcome: 'unfounded' | 'waived' | 'transferred' | 'small-sum'; readonly reason: Words };
}
