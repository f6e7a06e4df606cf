import type { PlainDate } from '../calendar/plain-date.ts';

/** The person whose benefit is in question (参保人员 or 领取人员). */
export interface Person {
  readonly name: string;
  /** Identity number; sealed wherever it is stored. */
  readonly identityNumber: string;
  readonly address: string;
  readonly telephone: string | null;
  readonly diedOn: PlainDate | null;
  /** Name of the prison, when the person serves a sentence: documents are served through it. */
  readonly prison: string | null;
}

/** Who has to pay back (退回义务人) when it is not the person: the relative who drew the pension, an heir, a guardian. */
export interface Debtor {
  readonly name: string;
  readonly identityNumber: string | null;
  readonly address: string;
  readonly telephone: string | null;
  readonly relationship: string;
}
