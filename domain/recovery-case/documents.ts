import type { PlainDate } from '../calendar/plain-date.ts';
import type { Currency, MinorUnits } from '../money/money.ts';
import type { ClaimPeriod } from './claim-period.ts';
import type { Office } from './office.ts';
import type { Debtor, Person } from './person.ts';
import type { Scheme, ServiceWay, Violation } from './vocabulary.ts';

/** Documents that a case can put on paper. */
export const documentKinds = {
  'notice-to-return': { title: 'Notice to return', titleChinese: '退回待遇告知书' },
  'reply-reminder': { title: 'Reminder to reply', titleChinese: '退回待遇提醒函' },
  'repayment-agreement': { title: 'Repayment agreement', titleChinese: '还款协议' },
  'instalment-reminder': { title: 'Instalment reminder', titleChinese: '还款提醒函' },
  'withholding-notice': { title: 'Withholding notice', titleChinese: '待遇抵扣通知书' },
  'advance-notice': { title: 'Advance notice of decision', titleChinese: '追回决定事先告知书' },
  'recovery-decision': { title: 'Recovery decision', titleChinese: '追回决定书' },
  'public-notice': { title: 'Public notice', titleChinese: '公告' },
  'demand-letter': { title: 'Demand letter', titleChinese: '履行催告书' },
  'court-application': { title: 'Application for compulsory execution', titleChinese: '强制执行申请书' },
  'police-transfer': { title: 'Case transfer to the police', titleChinese: '涉嫌犯罪案件移送书' },
  'transfer-materials': { title: 'List of transferred materials', titleChinese: '移送材料清单' },
  'closing-notice': { title: 'Closing notice', titleChinese: '结案通知书' },
} as const satisfies Record<string, { title: string; titleChinese: string }>;
export type DocumentKind = keyof typeof documentKinds;

/** A date printed in a document: what ends then, its last day, its law; provisional dates are printed as such. */
export interface DocumentDate {
  readonly rule: string;
  readonly title: string;
  readonly due: PlainDate;
  readonly provisional: boolean;
  readonly legalBasis: string;
}

/** A period that is announced before it starts: "10 working days from service". */
export interface DocumentPeriod {
  readonly rule: string;
  readonly title: string;
  readonly length: number;
  readonly unit: string;
  readonly startsFrom: string;
  readonly legalBasis: string;
}

export interface Instalment {
  readonly number: number;
  readonly dueOn: PlainDate;
  /** The holiday notice for that year is not in yet, so that the date may still move. */
  readonly provisional: boolean;
  readonly amount: MinorUnits;
}

/** What a document has to say beyond the facts common to all; one shape for each kind that needs its own. */
export type DocumentParticulars =
  | {
      readonly kind: Exclude<
        DocumentKind,
        | 'repayment-agreement'
        | 'instalment-reminder'
        | 'withholding-notice'
        | 'public-notice'
        | 'demand-letter'
        | 'court-application'
        | 'police-transfer'
        | 'transfer-materials'
        | 'closing-notice'
      >;
    }
  | {
      readonly kind: 'repayment-agreement';
      readonly instalments: readonly Instalment[];
      readonly accelerationAgreed: boolean;
    }
  | { readonly kind: 'instalment-reminder'; readonly instalment: Instalment; readonly overdue: boolean }
  | {
      readonly kind: 'withholding-notice';
      readonly benefitCode: string;
      readonly monthlyAmount: MinorUnits;
      readonly monthlyDeduction: MinorUnits;
      readonly firstDeductionOn: PlainDate;
      readonly months: number;
      readonly basis: string;
    }
  | {
      readonly kind: 'public-notice';
      /** Null: the person cannot be reached for verification (A3); else the document it serves (A10). */
      readonly serves: { readonly kind: DocumentKind; readonly number: string } | null;
      readonly reason: string;
    }
  | { readonly kind: 'demand-letter'; readonly decision: DocumentReference }
  | {
      readonly kind: 'court-application';
      readonly decision: DocumentReference;
      readonly demand: DocumentReference;
      readonly windowOpens: PlainDate;
      readonly windowCloses: PlainDate;
    }
  | {
      readonly kind: 'police-transfer' | 'transfer-materials';
      readonly suspicion: string;
      readonly materials: readonly DocumentReference[];
    }
  | {
      readonly kind: 'closing-notice';
      readonly outcome: string;
      readonly reason: string;
      readonly owedBack: MinorUnits;
    };

export interface DocumentReference {
  readonly kind: DocumentKind;
  readonly number: string;
  readonly issuedOn: PlainDate;
  readonly servedOn: PlainDate | null;
  readonly serviceWay: ServiceWay | null;
}

/** Everything a template needs; the document is rendered from this and from nothing else. */
export interface DocumentRequest {
  /** Unique within the case. */
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly kind: DocumentKind;
  /** Number printed on the document (文号). */
  readonly number: string;
  /** Version of the template to render with: a new wording is a new version. */
  readonly templateVersion: number;
  readonly issuedOn: PlainDate;
  readonly office: Office;
  readonly person: Person;
  readonly debtor: Debtor | null;
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
  readonly dates: readonly DocumentDate[];
  readonly periods: readonly DocumentPeriod[];
  readonly particulars: DocumentParticulars;
}
