import type { TimeZone } from '../calendar/time-zone.ts';

/** The agency's office (经办机构) that carries the process, with the authorities its letters have to name. */
export interface Office {
  readonly id: string;
  readonly name: string;
  /** Decides the day: every date of the process is a day in this zone. */
  readonly timeZone: TimeZone;
  readonly address: string;
  readonly telephone: string;
  /** Social insurance department (社会保险行政部门) that issues the Recovery Decision and applies to the court. */
  readonly decidingAuthority: string;
  /** Where reconsideration is requested (复议机关). */
  readonly reconsiderationAuthority: string;
  /** Court for a direct suit and for the application for compulsory execution. */
  readonly court: string;
  readonly policeAuthority: string;
  /** Where money is paid back to, in words as printed in letters. */
  readonly receivingAccount: string;
}
