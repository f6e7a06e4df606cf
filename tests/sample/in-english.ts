import type { Message } from '../../domain/message.ts';
import { recoveryCaseSpeakers } from '../../wording/recovery-case/catalogue.ts';

/** What a message of a recovery case says to an English reader. */
export function inEnglish(message: Message): string {
  return recoveryCaseSpeakers.en.say(message);
}
