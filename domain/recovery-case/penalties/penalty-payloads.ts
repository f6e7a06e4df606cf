import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Words } from '../../kernel/kept-text.ts';
import type { MinorUnits } from '../../money/money.ts';
import type { OfAct } from '../../procedures/administrative-act/of-act.ts';

/** Commands about fines, surcharges and late fees. Amounts are minor units of the case's currency. */
export interface PenaltyPayloads {
  'propose-penalty': {
    /** How many times what was drawn, with two decimals at most. */
    readonly multiple: number;
    readonly ground: string;
    /** Who is fined; left out where only one can be. */
    readonly addresseeId?: string | null;
    /** For drawing which claim periods; left out: all that whoever is fined owes. */
    readonly claimPeriodIds?: readonly string[] | null;
    /** Complex, or for a grave offence; left out: neither. */
    readonly weighsHeavily?: boolean;
  };
  'drop-penalty': OfAct & { readonly reason: string };
  'correct-penalty': OfAct & {
    /** The lower fine; null revokes the penalty. */
    readonly fine: MinorUnits | null;
    readonly reason: Words;
  };
  'record-fine-application': OfAct & {
    readonly demandServedOn: PlainDate;
    readonly filedOn: PlainDate;
    readonly courtReference: string;
  };
  'withdraw-fine-application': OfAct & { readonly withdrawnOn: PlainDate; readonly reason: string };
  'impose-late-fee': {
    readonly claimId: string;
    /** First day that counts. */
    readonly from: PlainDate;
    readonly ground: string;
  };
}
