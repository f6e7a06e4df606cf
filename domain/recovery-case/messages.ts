import type { Message, ValuesOf } from '../message.ts';
import type { CourtMessages } from './messages/court-messages.ts';
import type { DocumentMessages } from './messages/document-messages.ts';
import type { LadderMessages } from './messages/ladder-messages.ts';
import type { LimitationMessages } from './messages/limitation-messages.ts';
import type { PoliceMessages } from './messages/police-messages.ts';
import type { WarningMessages } from './messages/warning-messages.ts';

/** What a recovery case says beside what every process says, by code, with the values that stand in each. */
export interface RecoveryCaseMessages
  extends CourtMessages, DocumentMessages, LadderMessages, LimitationMessages, PoliceMessages, WarningMessages {}

/** Something that a recovery case may say. */
export function message<Code extends keyof RecoveryCaseMessages>(
  code: Code,
  ...[values]: ValuesOf<RecoveryCaseMessages, Code>
): Message {
  return { code, values: values ?? {} };
}
