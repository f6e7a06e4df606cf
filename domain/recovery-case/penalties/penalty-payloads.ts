import type { PlainDate } from '../../calendar/plain-date.ts';
import type { MinorUnits } from '../../money/money.ts';
import type { Words } from '../../kernel/kept-text.ts';
import type { HearingAppointment, HearingLapse } from '../../procedures/administrative-act/being-heard-payloads.ts';
import type { PenaltyRemedyOutcome } from './penalty-state.ts';

/** Commands about fines, surcharges and late fees. Amounts are minor units of the case's currency. */
export interface PenaltyPayloads {
  'propose-penalty': {
    /** How many times what was drawn, with two decimals at most. */
    readonly multiple: number;
    readonly ground: string;
    /** Who is fined; left out where only one can be. */
    readonly addresseeId?: string | null;
  };
  'record-penalty-defence': { readonly receivedOn: PlainDate; readonly from: string; readonly summary: string };
  'answer-penalty-defence': { readonly answer: string };
  'request-penalty-hearing': { readonly requestedOn: PlainDate };
  'schedule-penalty-hearing': HearingAppointment;
  'record-penalty-hearing': { readonly heldOn: PlainDate; readonly minutes: string };
  'record-penalty-hearing-lapse': HearingLapse;
  'drop-penalty': { readonly reason: string };
  'record-penalty-remedy': {
    readonly kind: 'reconsideration' | 'suit';
    readonly filedOn: PlainDate;
    /** With whom reconsideration is filed; null: whom the decision names. */
    readonly authority: string | null;
  };
  'record-penalty-reconsideration-acceptance': { readonly acceptedOn: PlainDate; readonly simplified: boolean };
  'record-penalty-reconsideration-extension': { readonly extendedOn: PlainDate; readonly reason: string };
  'record-penalty-remedy-outcome': {
    readonly outcome: PenaltyRemedyOutcome;
    readonly endedOn: PlainDate;
    /** The new fine where it was changed, else null. */
    readonly fine: MinorUnits | null;
    readonly reason: string;
  };
  'correct-penalty': {
    /** The lower fine; null revokes the penalty. */
    readonly fine: MinorUnits | null;
    readonly reason: Words;
  };
  'record-fine-application': {
    readonly demandServedOn: PlainDate;
    readonly filedOn: PlainDate;
    readonly courtReference: string;
  };
  'impose-late-fee': {
    readonly claimId: string;
    /** First day that counts. */
    readonly from: PlainDate;
    readonly ground: string;
  };
}
