import type { PlainDate } from '../../calendar/plain-date.ts';

/** When and where a hearing is held, as its notice says it. */
export interface HearingAppointment {
  readonly hearingOn: PlainDate;
  /** The hour, as people say it; left out, the notice tells where to ask for it. */
  readonly time?: string;
  readonly place: string;
  /** Who presides, so that recusal can be asked for; left out, the notice says who names them. */
  readonly chair?: string;
}

/** Why a hearing that was asked for is not held: then the right to it is given up (APL 64). */
export interface HearingLapse {
  /** Day on which the request was withdrawn, or on which the person did not appear or left before the end. */
  readonly lapsedOn: PlainDate;
  readonly because: 'withdrawn' | 'not-appeared';
  readonly note: string;
}

/** Commands about being heard before the decision. Who or what is meant may be left out where there is only one. */
export interface BeingHeardPayloads {
  'record-defence': { readonly addresseeId: string | null; readonly receivedOn: PlainDate; readonly summary: string };
  'answer-defence': { readonly defenceId: string | null; readonly answer: string };
  'request-hearing': { readonly addresseeId: string | null; readonly requestedOn: PlainDate };
  'schedule-hearing': HearingAppointment & { readonly hearingId: string | null };
  'record-hearing': { readonly hearingId: string | null; readonly heldOn: PlainDate; readonly minutes: string };
  'record-hearing-lapse': HearingLapse & { readonly hearingId: string | null };
}
