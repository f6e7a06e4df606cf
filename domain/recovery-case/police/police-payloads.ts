import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Suspicion } from '../vocabulary.ts';
import type { PoliceResult } from './referral.ts';

/** Commands about the referral to the police. A notice counts from the day on which it reached the agency. */
export interface PolicePayloads {
  'open-referral': { readonly suspicion: Exclude<Suspicion, 'none'>; readonly reason: string };
  'approve-referral': { readonly reason: string };
  'decline-referral': { readonly reason: string };
  'record-police-receipt': { readonly receivedOn: PlainDate };
  'record-police-jurisdiction': { readonly passedOnTo: string; readonly on: PlainDate };
  'record-police-gaps': { readonly askedOn: PlainDate; readonly missing: string };
  'record-police-gaps-cured': { readonly suppliedOn: PlainDate; readonly materials: string };
  'record-police-filing': { readonly filedOn: PlainDate; readonly policeReference: string };
  'record-police-refusal': { readonly refusedOn: PlainDate; readonly reason: string };
  'request-police-reconsideration': { readonly grounds: string };
  'record-police-reconsideration': {
    readonly answeredOn: PlainDate;
    readonly outcome: 'filed' | 'refusal-upheld';
    readonly policeReference: string;
  };
  'request-filing-supervision': { readonly grounds: string };
  'record-procuratorate-demand': { readonly demandedOn: PlainDate };
  'record-police-explanation': { readonly explainedOn: PlainDate; readonly explanation: string };
  'record-procuratorate-decision': {
    readonly decidedOn: PlainDate;
    readonly outcome: 'filing-ordered' | 'refusal-stands';
    readonly reason: string;
  };
  'record-handover-receipt': { readonly receivedOn: PlainDate };
  'record-police-report': {
    readonly reportedOn: PlainDate;
    readonly result: PoliceResult;
    readonly words: string;
  };
}
