import type { Message } from '../../message.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';

/** What is wrong with what comes in, where it is held against everything else. */
export interface IncomingMessages {
  'confirm-warnings': { warnings: readonly Message[] };
  'send-codes': { codes: readonly string[] };
  'warning-confirmed': { warning: Message };
  'same-body': { other: string };
  'same-command-before': { command: string };
  'same-months-elsewhere': { other: string };
  'link-or-say-why': { others: readonly string[] };
  'linked-to-other': { other: string };
  'is-another-matter': { reason: string };
  'nothing-to-link': { other: string };
  'identity-number-form': null;
  'identity-number-check-digit': null;
  'identity-number-region': null;
  'identity-number-date': null;
  'death-before-birth': { day: PlainDate; born: string };
  'birth-after-facts': { day: PlainDate; born: string };
}
