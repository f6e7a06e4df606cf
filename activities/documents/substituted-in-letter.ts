import { substitutedIn } from '../../domain/kernel/letter-characters/letter-characters.ts';
import type { ProcessDocumentRequest } from '../../domain/kernel/process-document.ts';
import { textsOf } from './letter-texts.ts';
import type { LettersOfKind } from './letters-of-kind.ts';

/** The characters of a document that no typeface of the letters has, each once: a mark stands in its letter in their place. */
export function substitutedInLetter({ compose }: LettersOfKind, request: ProcessDocumentRequest): readonly string[] {
  return substitutedIn(textsOf(compose(request)).join('\n'));
}
