import type { PlainDate } from '../calendar/plain-date.ts';

/** Somebody who takes part in a process, or has taken part. */
export interface ProcessParty {
  /** Unique within the process. */
  readonly id: string;
  /** In what capacity, as the kind of process has it. */
  readonly role: string;
  readonly name: string;
  readonly identityNumber: string | null;
  readonly since: PlainDate;
  readonly until: PlainDate | null;
}
