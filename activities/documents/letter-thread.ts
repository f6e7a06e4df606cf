import { DomainError } from '../../domain/error.ts';
import type { ProcessDocumentRequest } from '../../domain/kernel/process-document.ts';
import type { Message } from '../../domain/message.ts';
import { DocumentError, type DocumentErrorCode } from './document-error.ts';
import { letters } from './letters.ts';
import { lettersOf } from './letters-of-kind.ts';
import { renderLetter } from './render-letter.ts';

/** A letter that is asked for, and the kind of process that issues it. */
export interface LetterOfKind {
  readonly kind: string;
  readonly request: ProcessDocumentRequest;
}

/** What comes of a request: errors lose their class and code on their way out of a thread, so they are told as values. */
export type LetterFromThread =
  | { readonly kind: 'rendered'; readonly pdf: Uint8Array }
  | { readonly kind: 'document-error'; readonly code: DocumentErrorCode; readonly message: string }
  | {
      readonly kind: 'domain-error';
      readonly code: string;
      readonly said: Message;
      readonly field: string | undefined;
    };

/** What a thread of `LetterThreads` runs: a request comes in, and its letter goes out. */
export async function renderInThread({ kind, request }: LetterOfKind): Promise<LetterFromThread> {
  try {
    return { kind: 'rendered', pdf: await renderLetter(lettersOf(letters, kind), request) };
  } catch (error) {
    if (error instanceof DocumentError) return { kind: 'document-error', code: error.code, message: error.message };
    if (error instanceof DomainError)
      return { kind: 'domain-error', code: error.code, said: error.said, field: error.field };
    throw error;
  }
}
