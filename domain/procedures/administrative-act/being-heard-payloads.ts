import type { PlainDate } from '../../calendar/plain-date.ts';
import type { OfAct } from './of-act.ts';

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

/** Commands about being heard before an act. Who or what is meant may be left out where there is only one. */
export interface BeingHeardPayloads {
  'record-defence': OfAct & {
    readonly addresseeId: string | null;
    readonly receivedOn: PlainDate;
    readonly summary: string;
  };
  'answer-defence': OfAct & { readonly defenceId: string | null; readonly answer: string };
  'request-hearing': OfAct & { readonly addresseeId: string | null; readonly requestedOn: PlainDate };
  'schedule-hearing': OfAct & HearingAppointment & { readonly hearingId: string | null };
  'record-hearing': OfAct & { readonly hearingId: string | null; readonly heldOn: PlainDate; readonly minutes: string };
  'record-hearing-lapse': OfAct & HearingLapse & { readonly hearingId: string | null };
}
