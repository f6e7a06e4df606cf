import type { PlainDate } from '../../calendar/plain-date.ts';
import type { MinorUnits } from '../../money/money.ts';

/** Commands about the civil suit for unjust enrichment. Amounts are minor units of the case's currency. */
export interface CivilPayloads {
  'file-civil-suit': {
    readonly grounds: string;
    /** Addressees who are sued; empty for all who are served now. */
    readonly defendants: readonly string[];
  };
  'record-civil-acceptance': { readonly acceptedOn: PlainDate; readonly courtReference: string };
  'record-civil-settlement': {
    readonly settledOn: PlainDate;
    readonly courtReference: string;
    readonly amount: MinorUnits;
    readonly instalmentCount: number;
    readonly firstDueOn: PlainDate;
    readonly accelerationAgreed: boolean;
  };
  'record-civil-judgment': {
    readonly judgedOn: PlainDate;
    readonly effectiveOn: PlainDate;
    /** Last day for performance that the judgment sets. */
    readonly performBy: PlainDate;
    readonly courtReference: string;
    readonly amount: MinorUnits;
  };
  'record-civil-dismissal': { readonly dismissedOn: PlainDate; readonly reason: string };
  'apply-for-civil-execution': { readonly reason: string };
  'return-to-administrative-route': { readonly reason: string };
}
