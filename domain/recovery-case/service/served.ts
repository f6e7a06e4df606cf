import type { CountedFact } from '../../kernel/facts/fact.ts';
import type { IssuedDocument } from '../issued-document.ts';
import type { Addressee } from './addressee.ts';

/** A document that has been served on a party, or on whoever acts for them. */
export interface Served {
  readonly document: IssuedDocument;
  readonly party: Addressee;
  readonly service: CountedFact;
}
