import type { PlainDate } from '../../calendar/plain-date.ts';

/** Commands that steer a process: who carries a process, what is worth noting, and what to do about what could not be done. */
export interface SteeringPayloads {
  assign: { readonly assignee: string };
  note: { readonly text: string };
  hold: { readonly reason: string; readonly until: PlainDate };
  release: { readonly reason: string };
  'extend-deadline': { readonly deadlineId: string; readonly until: PlainDate; readonly reason: string };
  /** Where no clock is named, nothing has come by any that waits. */
  'confirm-nothing-came': { readonly deadlineId: string | null; readonly note: string };
  'let-clock-act': { readonly deadlineId: string; readonly note: string };
  'acknowledge-lost-steps': { readonly note: string };
  /** What was done on what has turned out otherwise has been looked at: it stands, or is put right. */
  'settle-consequence': { readonly consequenceId: string; readonly note: string };
  /** Told by whoever delivers what processes tell each other. */
  'event-untaken': {
    readonly eventId: string;
    readonly to: { readonly process: string; readonly id: string };
    readonly event: string;
    /** Code of the problem. */
    readonly problem: string;
  };
  'event-taken': { readonly eventId: string };
  'withdraw-event': { readonly eventId: string; readonly reason: string };
  'produce-document': { readonly documentId: string; readonly note: string };
}
