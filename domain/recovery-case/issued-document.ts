import type { PlainDate } from '../calendar/plain-date.ts';
import type { MinorUnits } from '../money/money.ts';
import type { ProcessDocument } from '../kernel/process-document.ts';
import type { DocumentKind } from './document-kinds.ts';
import type { ServiceWay } from './service/service-ways.ts';
import type { Service } from './service/service.ts';

/** A document the case has issued, as far as the procedure needs to know it. */
export interface IssuedDocument extends ProcessDocument {
  readonly kind: DocumentKind;
  /** What it asks for, as it was when it was issued; null where that is not known. */
  readonly amountDue: MinorUnits | null;
  /** One for each addressee; none where nothing hangs on its service. */
  readonly services: readonly Service[];
  readonly serviceWay: ServiceWay | null;
}

/** An issued document as others name it. */
export interface DocumentReference {
  readonly kind: DocumentKind;
  readonly number: string;
  readonly issuedOn: PlainDate;
  readonly servedOn: PlainDate | null;
  readonly serviceWay: ServiceWay | null;
}
