import type { PlainDate } from '../calendar/plain-date.ts';
import type { Currency, MinorUnits } from '../money/money.ts';
import type { ClaimPeriod } from './claim-period.ts';
import type { DocumentKind } from './document-kinds.ts';
import type { DocumentParticulars } from './document-particulars.ts';
import type { AnnouncedPeriod } from '../kernel/new-document.ts';
import type { ProcessDocumentRequest } from '../kernel/process-document.ts';
import type { DocumentReference } from './issued-document.ts';
import type { Person } from './person.ts';
import type { Addressee } from './service/addressee.ts';
import type { Scheme, Violation } from './vocabulary.ts';

/** A date printed in a document: what ends then, its last day, its law; provisional dates are printed as such. */
export interface DocumentDate {
  readonly rule: string;
  readonly due: PlainDate;
  readonly provisional: boolean;
  readonly legalBasis: string;
}

/** What somebody who owed has left behind (遗产). */
export interface DocumentEstate {
  readonly deceased: Addressee;
  readonly diedOn: PlainDate;
  /** Ids of the addressees who have inherited, or who administer the estate. */
  readonly heirs: readonly string[];
}

/** Everything a template needs; the document is rendered from this, with its texts in words, and from nothing else. */
export interface DocumentRequest<Text = string> extends ProcessDocumentRequest {
  readonly kind: DocumentKind;
  readonly person: Person;
  /** Those to whom the document is addressed: each of several heirs, a guardian for whom they act for. */
  readonly addressees: readonly Addressee[];
  /** Whose estate each heir answers with; left out where all are heirs of the insured person. */
  readonly estates?: readonly DocumentEstate[];
  readonly scheme: Scheme;
  readonly violation: Violation;
  readonly currency: Currency;
  /** Whether a benefit goes on being paid from which could be withheld. */
  readonly benefitContinues: boolean;
  readonly claimPeriods: readonly ClaimPeriod[];
  readonly claimed: MinorUnits;
  readonly recovered: MinorUnits;
  readonly waived: MinorUnits;
  readonly outstanding: MinorUnits;
  /** What this document asks for; differs from `outstanding` where only matured instalments are due. */
  readonly amountDue: MinorUnits;
  /** What is asked of each who owes, and nothing of others; left out where each owes all up to their cap. */
  readonly shares?: readonly { readonly addresseeId: string; readonly amount: MinorUnits }[];
  /** The document of the act in whose place this one is issued; left out where it is in no other's. */
  readonly replaces?: DocumentReference;
  readonly dates: readonly DocumentDate[];
  readonly periods: readonly AnnouncedPeriod[];
  readonly particulars: DocumentParticulars<Text>;
}
