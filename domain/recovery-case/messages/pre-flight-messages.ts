import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Remedy } from '../../procedures/administrative-act/remedy.ts';

/** Steps against somebody that a case takes by itself, and what speaks against them. */
export interface PreFlightMessages {
  'step-withholding': null;
  'step-deduction': null;
  'step-announcement': null;
  'step-decision': null;
  'step-demand': null;
  'step-court-application': null;
  'step-civil-execution': null;
  'step-suspension': null;
  'step-police-transfer': null;
  'nothing-is-owed': null;
  'remedy-not-answered': { remedy: Remedy['kind']; on: PlainDate };
  'debtor-has-died': { on: PlainDate };
  'benefit-has-ended': { on: PlainDate };
  'case-is-on-hold': { until: PlainDate };
  /** `day`: the last day of the claim that was barred first. */
  'claims-are-barred': { claimPeriods: readonly string[]; day: PlainDate };
}
