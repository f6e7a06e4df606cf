import type { PlainDate } from '../../calendar/plain-date.ts';

/** Commands about the application to the court for compulsory execution. Amounts are minor units of the case's currency. */
export interface CourtPayloads {
  'file-court-application': { readonly reasonForDelay: string };
  'record-court-gaps': {
    readonly askedOn: PlainDate;
    readonly missing: string;
    /** Last day that the court has set for the answer; null where it has set none. */
    readonly cureBy: PlainDate | null;
  };
  'record-court-gaps-cured': { readonly curedOn: PlainDate; readonly note: string };
  'record-court-acceptance': { readonly acceptedOn: PlainDate; readonly courtReference: string };
  'record-manifest-defect': { readonly notedOn: PlainDate; readonly defect: string };
  'record-court-refusal': {
    readonly refusedOn: PlainDate;
    /** Day on which the refusal was received; null where a refusal to enforce is known but not yet served. */
    readonly receivedOn: PlainDate | null;
    readonly reason: string;
  };
  'record-court-refusal-served': { readonly receivedOn: PlainDate };
  'object-to-court-refusal': { readonly grounds: string };
  'record-court-objection-outcome': {
    readonly decidedOn: PlainDate;
    readonly outcome: 'upheld' | 'overturned';
    readonly reason: string;
  };
  'withdraw-court-application': { readonly withdrawnOn: PlainDate; readonly reason: string };
  'record-court-ruling': { readonly ruledOn: PlainDate; readonly courtReference: string };
  'apply-for-preservation': { readonly assets: string; readonly risk: string };
  'record-preservation': {
    readonly outcome: 'ordered' | 'refused';
    /** Day of the court's answer. */
    readonly heldOn: PlainDate;
    readonly heldUntil: PlainDate | null;
  };
  'record-enforcement-ended': { readonly endedOn: PlainDate; readonly reason: string };
  'record-assets-found': { readonly foundOn: PlainDate; readonly assets: string };
}
