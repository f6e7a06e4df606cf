import type { PlainDate } from '../calendar/plain-date.ts';
import type { Message } from '../message.ts';

/** What a case says of itself before anything else, for as long as it is so. */
export type StandingWarningCode =
  | 'court-window-missed'
  | 'court-refusal-open'
  | 'court-refused-finally'
  | 'enforcement-ended'
  | 'civil-suit-dismissed'
  | 'civil-title-performed'
  | 'claim-limitation-near'
  | 'claim-limitation-expired'
  | 'penalty-limitation-near'
  | 'penalty-limitation-expired'
  | 'document-not-sent'
  | 'characters-substituted'
  | 'clock-failed'
  | 'step-stopped'
  | 'acknowledged-steps-lost';

export interface StandingWarning {
  readonly code: StandingWarningCode;
  /** What is so, and what is left to do. */
  readonly said: Message;
  /** The last day that it is about; null where it is about none. */
  readonly day: PlainDate | null;
  /** Nothing more happens by itself after it: a person has to choose what is left. */
  readonly closesTheWay?: true;
}

/** The warning that a way has closed, with what is left; undefined while none has. */
export function closedWay(warnings: readonly StandingWarning[]): StandingWarning | undefined {
  return warnings.find(({ closesTheWay }) => closesTheWay === true);
}
