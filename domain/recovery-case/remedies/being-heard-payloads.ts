import type { PlainDate } from '../../calendar/plain-date.ts';

/** Commands about being heard before the decision. Who or what is meant may be left out where there is only one. */
export interface BeingHeardPayloads {
  'record-defence': { readonly addresseeId: string | null; readonly receivedOn: PlainDate; readonly summary: string };
  'answer-defence': { readonly defenceId: string | null; readonly answer: string };
  'request-hearing': { readonly addresseeId: string | null; readonly requestedOn: PlainDate };
  'schedule-hearing': { readonly hearingId: string | null; readonly hearingOn: PlainDate; readonly place: string };
  'record-hearing': { readonly hearingId: string | null; readonly heldOn: PlainDate; readonly minutes: string };
  'record-hearing-lapse': {
    readonly hearingId: string | null;
    readonly lapsedOn: PlainDate;
    readonly because: 'withdrawn' | 'not-appeared';
    readonly note: string;
  };
}
