import type { PlainDate } from '../calendar/plain-date.ts';
import type { PeriodLength } from '../periods/period-rule.ts';
import type { Office } from './office.ts';

/** A document that a process has issued, as far as every process has to know it. */
export interface ProcessDocument {
  /** Unique within the process: W1, W2, … */
  readonly id: string;
  /** What it is, by its name in the process's definition. */
  readonly kind: string;
  readonly number: string;
  readonly issuedOn: PlainDate;
  /** Whether clocks start from its service. */
  readonly toBeServed: boolean;
  /** Day on which the last addressee was served; null before. */
  readonly servedOn: PlainDate | null;
  readonly serviceWay: string | null;
  /** Lengths of the periods from its service as it prints them, by row, where the office may change them; else left out. */
  readonly announced?: Readonly<Record<string, PeriodLength>>;
  /** Day on which it turned out that it cannot be produced as things are; null once it is produced again, left out before. */
  readonly failedOn?: PlainDate | null;
}

/** What a document of any kind is rendered from; each kind of process adds what its letters say. */
export interface ProcessDocumentRequest {
  /** Unique within the process. */
  readonly id: string;
  readonly processId: string;
  /** Number of the process, as people use it. */
  readonly processNumber: string;
  readonly kind: string;
  /** Number printed on the document (文号). */
  readonly number: string;
  /** Version of the template to render with: a new wording is a new version. */
  readonly templateVersion: number;
  readonly issuedOn: PlainDate;
  readonly office: Office;
}

export function documentById<Document extends ProcessDocument>(
  { documents }: { readonly documents: readonly Document[] },
  id: string,
): Document | undefined {
  return documents.find((document) => document.id === id);
}
