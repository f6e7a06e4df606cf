import type { PlainDate } from '../../calendar/plain-date.ts';

/** Another authority that was asked for help: a prison, a bank, civil affairs, an agency elsewhere (案件协作). */
export interface Collaboration {
  /** The letter with which it was asked. */
  readonly documentId: string;
  readonly authority: string;
  readonly askedOn: PlainDate;
  readonly answeredOn: PlainDate | null;
}
