import type { PlainDate } from '../calendar/plain-date.ts';

/** A document that a process has issued, as far as every process has to know it. */
export interface ProcessDocument {
  /** Unique within the process: W1, W2, … */
  readonly id: string;
  readonly number: string;
  readonly issuedOn: PlainDate;
  /** Lengths of the periods from its service as it prints them, by row, where the office may change them; else left out. */
  readonly announced?: Readonly<Record<string, number>>;
  /** Day on which it turned out that it cannot be produced as things are; null once it is produced again, left out before. */
  readonly failedOn?: PlainDate | null;
}

export function documentById<Document extends ProcessDocument>(
  { documents }: { readonly documents: readonly Document[] },
  id: string,
): Document | undefined {
  return documents.find((document) => document.id === id);
}
