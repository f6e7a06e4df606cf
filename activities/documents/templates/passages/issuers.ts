import { documentNature, type DocumentKind } from '../../../../domain/recovery-case/document-kinds.ts';
import type { Office } from '../../../../domain/kernel/office.ts';

/** The authority in whose name a document that is served goes out. */
export function issuerOf(kind: DocumentKind, office: Office): string {
  return documentNature(kind).issuedBy === undefined ? office.name : office.decidingAuthority;
}
