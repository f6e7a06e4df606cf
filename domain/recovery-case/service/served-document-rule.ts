import type { CountedFact } from '../../kernel/facts/fact.ts';
import type { IssuedDocument } from '../issued-document.ts';
import type { Transition } from '../recovery-case.ts';
import type { Addressee } from './addressee.ts';

/** What starts for a party when a document of a kind has been served on them. */
export type ServedDocumentRule = (
  t: Transition,
  document: IssuedDocument,
  party: Addressee,
  service: CountedFact,
) => void;
