import type { PlainDate } from '../../calendar/plain-date.ts';
import type { MinorUnits } from '../../money/money.ts';
import type { OfAct } from './of-act.ts';

/** What is claimed as an authority or court has changed it: one amount for each claim that the act names. */
export type ChangedAmounts = readonly { readonly claimPeriodId: string; readonly amount: MinorUnits }[];

/** What is to be done after an act was sent back: the facts are verified again, or only the procedure is repeated. */
export const orderedSteps = ['verification', 'advance-notice'] as const;
export type OrderedStep = (typeof orderedSteps)[number];

/** What an authority or court says on the act, with what it needs: new amounts, or where to begin anew. */
export interface Ruling<Outcome extends string> {
  readonly outcome: Outcome;
  /** For `changed` only; empty otherwise. */
  readonly amounts: ChangedAmounts;
  /** For `sent-back` only; null otherwise. */
  readonly orderedStep: OrderedStep | null;
}

/** Commands about reconsideration and suit. Who is meant may be left out where there is only one. */
export interface RemedyPayloads {
  'file-reconsideration': OfAct & {
    readonly addresseeId: string | null;
    readonly filedOn: PlainDate;
    /** Null: the authority that the act names. */
    readonly authority: string | null;
    /** Why the authority takes it although it came late; null when it came in time. */
    readonly reasonForDelay: string | null;
  };
  'record-correction-notice': OfAct & {
    readonly noticedOn: PlainDate;
    readonly receivedOn: PlainDate;
    readonly note: string;
  };
  'record-correction': OfAct & { readonly correctedOn: PlainDate; readonly note: string };
  'record-reconsideration-acceptance': OfAct & {
    readonly acceptedOn: PlainDate;
    readonly simplified: boolean;
    readonly reference: string | null;
  };
  'record-reconsideration-refusal': OfAct & { readonly refusedOn: PlainDate; readonly reason: string };
  'record-reconsideration-stay': OfAct & { readonly stayedOn: PlainDate; readonly reason: string };
  'record-reconsideration-resumption': OfAct & { readonly resumedOn: PlainDate; readonly reason: string };
  'record-reconsideration-extension': OfAct & { readonly extendedOn: PlainDate; readonly reason: string };
  'record-reconsideration-decision': Ruling<'upheld' | 'changed' | 'annulled' | 'sent-back'> &
    OfAct & {
      /** Day on which the applicant received it. */
      readonly receivedOn: PlainDate;
      readonly reference: string;
    };
  'file-suit': OfAct & {
    readonly addresseeId: string | null;
    readonly filedOn: PlainDate;
    /** Null: the court of the office's place. */
    readonly court: string | null;
    readonly reasonForDelay: string | null;
  };
  'record-suit-acceptance': OfAct & { readonly acceptedOn: PlainDate; readonly courtReference: string };
  'record-suit-refusal': OfAct & { readonly refusedOn: PlainDate; readonly reason: string };
  'record-judgment': Ruling<'dismissed' | 'changed' | 'annulled' | 'sent-back'> &
    OfAct & {
      /** Day on which the judgment took effect. */
      readonly effectiveOn: PlainDate;
      /** Last day for performance that the judgment sets; null where it sets none. */
      readonly performBy: PlainDate | null;
      readonly courtReference: string;
    };
  'record-remedy-withdrawal': OfAct & { readonly withdrawnOn: PlainDate; readonly reason: string };
}
