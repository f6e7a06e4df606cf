import type { PlainDate } from '../calendar/plain-date.ts';
import type { MinorUnits } from '../money/money.ts';
import type { DocumentKind } from './document-kinds.ts';
import type { ServiceWay } from './service/service-ways.ts';
import type { Service } from './service/service.ts';

/** A document the case has issued, as far as the procedure needs to know it. */
export interface IssuedDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly number: string;
  readonly issuedOn: PlainDate;
  /** What it asks for, as it was when it was issued; null where that is not known. */
  readonly amountDue: MinorUnits | null;
  /** Whether clocks start from its service. */
  readonly toBeServed: boolean;
  /** Lengths of the periods from its service as it prints them, by row, where the office may change them; else left out. */
  readonly announced?: Readonly<Record<string, number>>;
  /** One for each addressee; none where nothing hangs on its service. */
  readonly services: readonly Service[];
  /** Day on which the last addressee was served; null before. */
  readonly servedOn: PlainDate | null;
  readonly serviceWay: ServiceWay | null;
  /** Day on which it turned out that it cannot be produced as things are; null once it is produced again, left out before. */
  readonly failedOn?: PlainDate | null;
}

/** An issued document as others name it. */
export interface DocumentReference {
  readonly kind: DocumentKind;
  readonly number: string;
  readonly issuedOn: PlainDate;
  readonly servedOn: PlainDate | null;
  readonly serviceWay: ServiceWay | null;
}
