import type { PlainDate } from '../calendar/plain-date.ts';
import type { Currency, MinorUnits } from '../money/money.ts';
import type { PeriodUnit } from '../periods/period-rule.ts';
import type { ClaimPeriod } from './claim-period.ts';
import type { Office } from './office.ts';
import type { Person } from './person.ts';
import type { Addressee } from './service/addressee.ts';
import type { Scheme, ServiceWay, Violation } from './vocabulary.ts';

/** Documents that a case can put on paper. */
export const documentKinds = {
  'notice-to-return': { title: 'Notice to return', titleChinese: '退回待遇告知书' },
  'reply-reminder': { title: 'Reminder to reply', titleChinese: '退回待遇提醒函' },
  'repayment-agreement': { title: 'Repayment agreement', titleChinese: '还款协议' },
  'instalment-reminder': { title: 'Instalment reminder', titleChinese: '还款提醒函' },
  'withholding-notice': { title: 'Withholding notice', titleChinese: '待遇抵扣通知书' },
  'advance-notice': { title: 'Advance notice of decision', titleChinese: '追回决定事先告知书' },
  'hearing-notice': { title: 'Notice of hearing', titleChinese: '听证通知书' },
  'recovery-decision': { title: 'Recovery decision', titleChinese: '追回决定书' },
  'proof-of-service': { title: 'Proof of service', titleChinese: '送达回证' },
  'public-notice': { title: 'Public notice', titleChinese: '公告' },
  'demand-letter': { title: 'Demand letter', titleChinese: '履行催告书' },
  'court-application': { title: 'Application for compulsory execution', titleChinese: '强制执行申请书' },
  'court-objection': {
    title: 'Request for review by the higher court',
    titleChinese: '复议申请书（不服不予受理或者不予执行裁定）',
  },
  'preservation-application': { title: 'Application for preservation', titleChinese: '财产保全申请书' },
  'enforcement-resumption': { title: 'Application to resume enforcement', titleChinese: '恢复执行申请书' },
  'civil-complaint': { title: 'Civil complaint', titleChinese: '民事起诉状' },
  'civil-execution-application': {
    title: 'Application for execution of a civil judgment',
    titleChinese: '民事执行申请书',
  },
  'police-transfer': { title: 'Case transfer to the police', titleChinese: '涉嫌犯罪案件移送书' },
  'transfer-materials': { title: 'List of transferred materials', titleChinese: '移送材料清单' },
  'transfer-reconsideration': { title: 'Request to reconsider the refusal to file', titleChinese: '提请复议书' },
  'supervision-request': { title: 'Request for supervision of filing', titleChinese: '建议立案监督函' },
  'collaboration-letter': { title: 'Collaboration letter', titleChinese: '案件协作函' },
  'penalty-advance-notice': { title: 'Advance notice of penalty', titleChinese: '行政处罚事先告知书' },
  'penalty-decision': { title: 'Penalty decision', titleChinese: '行政处罚决定书' },
  'claim-amendment': { title: 'Notice of the amended amount', titleChinese: '应退款项变更告知书' },
  'refund-notice': { title: 'Refund notice', titleChinese: '退还款项通知书' },
  'reopening-notice': { title: 'Reopening notice', titleChinese: '恢复办理通知书' },
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
  readonly unit: PeriodUnit;
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

/** What was said before a decision, and the answer that the decision owes to it (APL 45). */
export interface AnsweredDefence<Text = string> {
  readonly receivedOn: PlainDate;
  readonly from: string;
  readonly summary: Text;
  readonly answer: Text;
}

/** By what a benefit may be withheld from (D1): the law, or the consent of whoever draws it. */
export type WithholdingBasis<Text = string> =
  | { readonly kind: 'legal-basis'; readonly text: string }
  | { readonly kind: 'consent'; readonly consentedOn: PlainDate; readonly text: Text };

/**
 * By what the court is asked to enforce: the decision whose remedies have run out (ACL 53), or a judgment that has taken
 * effect (ALL 95).
 */
export type EnforceableTitle =
  | { readonly kind: 'decision' }
  | { readonly kind: 'judgment'; readonly courtReference: string; readonly effectiveOn: PlainDate };

/**
 * What a document has to say beyond the facts common to all; one shape for each kind that needs its own. Long texts of people
 * stand in it as `Text`: in words where it is rendered, by reference (`KeptText`) until then.
 */
export type DocumentParticulars<Text = string> =
  | { readonly kind: 'notice-to-return' | 'reply-reminder' | 'advance-notice' }
  | {
      readonly kind: 'hearing-notice';
      readonly hearingOn: PlainDate;
      /** The hour, as people say it: 上午9时30分; left out, the notice tells where to ask for it. */
      readonly time?: string;
      readonly place: string;
      /** Who presides (听证主持人), so that recusal can be asked for. */
      readonly chair?: string;
    }
  | {
      readonly kind: 'recovery-decision';
      readonly defences: readonly AnsweredDefence<Text>[];
      readonly hearingHeldOn: PlainDate | null;
      /** The decision that fell, where this one is made anew. */
      readonly replaces: DocumentReference | null;
    }
  | {
      readonly kind: 'proof-of-service';
      readonly serves: DocumentReference;
      readonly addressee: Addressee;
      readonly way: ServiceWay;
    }
  | {
      readonly kind: 'repayment-agreement';
      readonly instalments: readonly Instalment[];
      readonly accelerationAgreed: boolean;
    }
  | {
      readonly kind: 'instalment-reminder';
      readonly instalment: Instalment;
      readonly overdue: boolean;
      /** The settlement before the court that it belongs to; left out, the repayment agreement. */
      readonly settlement?: { readonly courtReference: string; readonly settledOn: PlainDate };
    }
  | {
      readonly kind: 'withholding-notice';
      readonly benefitCode: string;
      readonly monthlyAmount: MinorUnits;
      readonly monthlyDeduction: MinorUnits;
      readonly firstDeductionOn: PlainDate;
      readonly months: number;
      readonly basis: WithholdingBasis<Text>;
    }
  | {
      readonly kind: 'public-notice';
      /** Null: the person cannot be reached for verification (A3); else the document it serves (A10). */
      readonly serves: {
        readonly kind: DocumentKind;
        readonly number: string;
        /** What that document asks for; left out, what is asked for now. */
        readonly amountDue?: MinorUnits;
      } | null;
      readonly reason: string | Text;
      /** The attempts at service that failed, each with its reason, before this notice (A10). */
      readonly failedAttempts: readonly {
        readonly way: ServiceWay;
        readonly on: PlainDate;
        readonly reason: string | Text;
      }[];
      /** Whom alone it serves, where the document is addressed to several; left out, it serves all. */
      readonly addressee?: Addressee;
    }
  | { readonly kind: 'demand-letter'; readonly decision: DocumentReference }
  | {
      readonly kind: 'court-application';
      readonly decision: DocumentReference;
      /** Null where a judgment is enforced, which needs no demand. */
      readonly demand: DocumentReference | null;
      readonly title: EnforceableTitle;
      readonly windowOpens: PlainDate;
      readonly windowCloses: PlainDate;
      /** Why the application comes after the window (ACL 53); null inside it. */
      readonly reasonForDelay: Text | null;
    }
  | {
      readonly kind: 'court-objection';
      readonly application: DocumentReference;
      readonly against: 'refusal-to-accept' | 'refusal-to-enforce';
      readonly refusedOn: PlainDate;
      readonly courtReference: string | null;
      readonly grounds: Text;
    }
  | {
      readonly kind: 'preservation-application';
      readonly decision: DocumentReference | null;
      readonly assets: Text;
      readonly risk: Text;
    }
  | {
      readonly kind: 'enforcement-resumption';
      readonly courtReference: string;
      readonly endedOn: PlainDate;
      readonly assets: Text;
      /** In a civil case the office applies; left out, the department that enforces its decision. */
      readonly procedure?: 'administrative' | 'civil';
    }
  | {
      readonly kind: 'civil-complaint';
      readonly defendants: readonly { readonly addressee: Addressee; readonly amount: MinorUnits }[];
      readonly grounds: Text;
    }
  | {
      readonly kind: 'civil-execution-application';
      readonly courtReference: string;
      readonly judgedOn: PlainDate;
      readonly amount: MinorUnits;
    }
  | {
      readonly kind: 'police-transfer' | 'transfer-materials';
      readonly suspicion: string;
      readonly materials: readonly DocumentReference[];
      /** The police who have the matter, where it was passed on; left out, those of the office's place. */
      readonly policeAuthority?: string;
    }
  | {
      readonly kind: 'transfer-reconsideration';
      readonly transfer: DocumentReference;
      /** The police who have the matter, where it was passed on; left out, those of the office's place. */
      readonly policeAuthority?: string;
      readonly refusedOn: PlainDate;
      readonly grounds: Text;
    }
  | {
      readonly kind: 'supervision-request';
      readonly transfer: DocumentReference;
      /** The police who have the matter, where it was passed on; left out, those of the office's place. */
      readonly policeAuthority?: string;
      readonly refusedOn: PlainDate;
      /** Null where the police did not reconsider. */
      readonly reconsideredOn: PlainDate | null;
      readonly grounds: Text;
    }
  | {
      readonly kind: 'collaboration-letter';
      /** The authority that is asked: a prison, a bank, civil affairs, another agency. */
      readonly authority: string;
      readonly request: Text;
    }
  | {
      readonly kind: 'penalty-advance-notice';
      readonly fine: MinorUnits;
      readonly baseAmount: MinorUnits;
      readonly multiple: number;
      /** Facts and evidence against who is fined (APL 59); left out, what the claim says alone. */
      readonly findings?: Text;
    }
  | {
      readonly kind: 'penalty-decision';
      readonly fine: MinorUnits;
      readonly baseAmount: MinorUnits;
      readonly multiple: number;
      /** Facts and evidence against who is fined (APL 59); left out, what the claim says alone. */
      readonly findings?: Text;
      readonly defences: readonly AnsweredDefence<Text>[];
      readonly hearingHeldOn: PlainDate | null;
    }
  | {
      readonly kind: 'claim-amendment';
      readonly claimedBefore: MinorUnits;
      readonly reason: string | Text;
      /** The decision that stands as it is; what is claimed beyond it is decided on its own. Null before a decision. */
      readonly decision: DocumentReference | null;
    }
  | {
      readonly kind: 'refund-notice';
      readonly amount: MinorUnits;
      readonly reason: string;
      /** Day on which it was paid out; left out where an earlier version issued the notice, after the payment as well. */
      readonly paidOn?: PlainDate;
    }
  | {
      readonly kind: 'reopening-notice';
      readonly closedOn: PlainDate;
      readonly outcome: string;
      readonly reason: string | Text;
    }
  | {
      readonly kind: 'closing-notice';
      readonly outcome: string;
      readonly reason: string | Text;
      readonly owedBack: MinorUnits;
    };

export interface DocumentReference {
  readonly kind: DocumentKind;
  readonly number: string;
  readonly issuedOn: PlainDate;
  readonly servedOn: PlainDate | null;
  readonly serviceWay: ServiceWay | null;
}

/** What somebody who owed has left behind (遗产). */
export interface DocumentEstate {
  readonly deceased: Addressee;
  readonly diedOn: PlainDate;
  /** Ids of the addressees who have inherited, or who administer the estate. */
  readonly heirs: readonly string[];
}

/** Everything a template needs; the document is rendered from this, with its texts in words, and from nothing else. */
export interface DocumentRequest<Text = string> {
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
  /** Those to whom the document is addressed: each of several heirs, a guardian for whom they act for. */
  readonly addressees: readonly Addressee[];
  /** Whose estate each heir answers with; left out by earlier versions, where all are heirs of the insured person. */
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
  readonly dates: readonly DocumentDate[];
  readonly periods: readonly DocumentPeriod[];
  readonly particulars: DocumentParticulars<Text>;
}
