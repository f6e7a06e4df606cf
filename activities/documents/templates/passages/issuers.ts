import type { DocumentKind } from '../../../../domain/recovery-case/document-kinds.ts';
import type { Office } from '../../../../domain/kernel/office.ts';

/** Documents that the social insurance department issues, rather than the office that carries the case. */
const issuedByDepartment: ReadonlySet<DocumentKind> = new Set([
  'advance-notice',
  'hearing-notice',
  'recovery-decision',
  'demand-letter',
  'penalty-advance-notice',
  'penalty-decision',
]);

/** The authority in whose name a document that is served goes out. */
export function issuerOf(kind: DocumentKind, office: Office): string {
  return issuedByDepartment.has(kind) ? office.decidingAuthority : office.name;
}
