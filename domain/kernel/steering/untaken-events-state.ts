import type { PlainDate } from '../../calendar/plain-date.ts';

/** What a process has told another, and that one could not take in: nobody has opened it, or a rule failed. It is tried further. */
export interface UntakenEvent {
  readonly id: string;
  readonly to: { readonly process: string; readonly id: string };
  readonly event: string;
  readonly since: PlainDate;
  /** The day on which somebody withdrew it: it is tried no more. */
  readonly withdrawnOn: PlainDate | null;
}
