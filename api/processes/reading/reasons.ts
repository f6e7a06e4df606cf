import type { ReadWords } from '../../../database/sealing/process-texts.ts';
import type { Words } from '../../../domain/kernel/kept-text.ts';
import { isMessage, type Message } from '../../../domain/message.ts';
import { said } from '../../language/readers-language.ts';

/** Why something was done; empty where nobody has said so: as the process says it in the reader's language, or as a person has written it. */
export function reasonInWords(reason: Message | Words | null, read: ReadWords): string {
  if (reason === null) return '';
  return typeof reason === 'object' && isMessage(reason) ? said(reason) : read(reason);
}
