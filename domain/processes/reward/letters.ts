import type { PlainDate } from '../../calendar/plain-date.ts';
import type { AnnouncedPeriod } from '../../kernel/new-document.ts';
import type { Office } from '../../kernel/office.ts';
import type { ProcessDocument } from '../../kernel/process-document.ts';
import type { Currency, MinorUnits } from '../../money/money.ts';
import type { AwardBasis } from '../../procedures/rewarding/award-amount.ts';
import type { ActKind, ExclusionCode, FindingKind, RevocationGround } from './vocabulary.ts';

export interface LetterNature {
  /** It goes to the reporter: with whom it is, it belongs to the store of identities. */
  readonly toReporter?: true;
  /** Clocks start from its service. */
  readonly toBeServed?: true;
}

/** Letters that a report can issue. */
export const letterKinds = {
  'acceptance-notice': { toReporter: true },
  'refusal-to-accept': { toReporter: true, toBeServed: true },
  'hand-over-letter': {},
  'hand-over-notice': { toReporter: true },
  'result-notice': { toReporter: true },
  'approval-form': {},
  'award-notice': { toReporter: true, toBeServed: true },
  'reward-refusal': { toReporter: true, toBeServed: true },
  'award-revocation': { toReporter: true, toBeServed: true },
  'act-withdrawal': { toReporter: true },
  'clue-transfer': {},
} as const satisfies Record<string, LetterNature>;
export type LetterKind = keyof typeof letterKinds;

/** What a letter says beside what all letters say; names nobody who has reported. */
export type LetterParticulars<Text = string> =
  | { readonly kind: 'acceptance-notice'; readonly acceptedAt: number }
  | { readonly kind: 'refusal-to-accept'; readonly reason: Text }
  | {
      readonly kind: 'hand-over-letter';
      readonly to: string;
      readonly statement: Text | null;
      readonly evidence: Text;
      readonly withIdentity: boolean;
    }
  | { readonly kind: 'hand-over-notice'; readonly to: string }
  | {
      readonly kind: 'result-notice';
      readonly finding: FindingKind;
      readonly allegations: readonly { readonly allegation: Text; readonly finding: FindingKind }[];
      readonly answer: Text;
    }
  | {
      readonly kind: 'approval-form';
      readonly award: PrintedAward;
      readonly proposedBy: string;
      readonly reviewedBy: string | null;
      readonly approvedBy: string;
    }
  | { readonly kind: 'award-notice'; readonly award: PrintedAward }
  | {
      readonly kind: 'reward-refusal';
      readonly code: ExclusionCode;
      readonly reason: Text;
      /** The rules by which rewards are given and refused. */
      readonly legalBasis: string;
    }
  | {
      readonly kind: 'award-revocation';
      readonly ground: RevocationGround;
      readonly reason: Text;
      readonly reclaimed: MinorUnits;
      readonly legalBasis: string;
    }
  | {
      readonly kind: 'act-withdrawal';
      /** The letter of the act that the office takes back itself. */
      readonly withdrawn: LetterReference<ActKind>;
      readonly reason: Text;
    }
  | { readonly kind: 'clue-transfer'; readonly to: string; readonly reason: Text; readonly statement: Text | null };

/** A letter that went out before, as another refers to it. */
export interface LetterReference<Kind extends LetterKind = LetterKind> {
  readonly kind: Kind;
  readonly number: string;
  readonly issuedOn: PlainDate;
}

/** A sum with all that it was worked out from, so that its reader can do it again. */
export interface PrintedAward {
  readonly basis: AwardBasis;
  /** Part of the loss, in ten thousandths. */
  readonly share: number;
  readonly byTable: MinorUnits;
  readonly amount: MinorUnits;
  /** The rules that have the table. */
  readonly legalBasis: string;
}

/** Everything that a template needs, with its texts in words. */
export interface ReportLetter<Text = string> {
  readonly id: string;
  readonly processId: string;
  readonly processNumber: string;
  readonly kind: LetterKind;
  readonly number: string;
  readonly templateVersion: number;
  readonly issuedOn: PlainDate;
  readonly office: Office;
  /** Ids of the sealed identities of those to whom it goes; none where it goes to an authority. */
  readonly reporterIds: readonly string[];
  readonly subjects: readonly string[];
  readonly receivedOn: PlainDate;
  readonly currency: Currency;
  /** Periods that begin with it, as it prints them. */
  readonly periods: readonly AnnouncedPeriod[];
  /** The act in whose place it is issued; null where it is in no other's. */
  readonly replaces: LetterReference<ActKind> | null;
  readonly particulars: LetterParticulars<Text>;
}

/** A letter that a report has issued. */
export interface ReportDocument extends ProcessDocument {
  readonly kind: LetterKind;
}
