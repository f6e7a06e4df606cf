import { DomainError } from '../../domain/error.ts';
import type { DocumentRequest } from '../../domain/recovery-case/document-request.ts';
import { DocumentError, type DocumentErrorCode } from './document-error.ts';
import { renderLetter } from './render-letter.ts';

/** What comes of a request: errors lose their class and code on their way out of a thread, so they are told as values. */
export type LetterFromThread =
  | { readonly kind: 'rendered'; readonly pdf: Uint8Array }
  | { readonly kind: 'document-error'; readonly code: DocumentErrorCode; readonly message: string }
  | {
      readonly kind: 'domain-error';
      readonly code: string;
      readonly message: string;
      readonly field: string | undefined;
    };

/** What a thread of `LetterThreads` runs: a request comes in, and its letter goes out. */
export async function renderInThread(request: DocumentRequest): Promise<LetterFromThread> {
  try {
    return { kind: 'rendered', pdf: await renderLetter(request) };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (error instanceof DocumentError) return { kind: 'document-error', code: error.code, message };
    if (error instanceof DomainError) return { kind: 'domain-error', code: error.code, message, field: error.field };
    throw error;
  }
}
