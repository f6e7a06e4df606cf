import type { PlainDate } from '../calendar/plain-date.ts';
import type { MinorUnits } from '../money/money.ts';
import type { EnforceableTitle } from './court/court-state.ts';
import type { DocumentKind } from './document-kinds.ts';
import type { DocumentReference } from './issued-document.ts';
import type { Addressee } from './service/addressee.ts';
import type { ServiceWay } from './service/service-ways.ts';
import type { Instalment } from './stages/agreement-state.ts';
import type { WithholdingBasis } from './stages/withholding-state.ts';
import type { ClosingOutcome } from './vocabulary.ts';

/** What was said before a decision, and the answer that the decision owes to it (APL 45). */
export interface AnsweredDefence<Text = string> {
  readonly receivedOn: PlainDate;
  readonly from: string;
  readonly summary: Text;
  readonly answer: Text;
}

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
      /** Why it could not be reached or served otherwise, where a person has said so. */
      readonly reason: Text | null;
      /** The attempts at service that failed, each with its reason, before this notice (A10). */
      readonly failedAttempts: readonly {
        readonly way: ServiceWay;
        readonly on: PlainDate;
        readonly reason: Text | null;
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
      readonly reason: Text;
      /** The decision that stands as it is; what is claimed beyond it is decided on its own. Null before a decision. */
      readonly decision: DocumentReference | null;
    }
  | {
      /** Nobody could be reached. */
      readonly kind: 'suspension-notice';
      /** Day from which nothing is paid. */
      readonly since: PlainDate;
    }
  | {
      readonly kind: 'stop-notice';
      /** Day from which nothing is paid. */
      readonly since: PlainDate;
      readonly reason: Text;
    }
  | {
      readonly kind: 'act-withdrawal';
      /** The document in which the act was issued that the authority takes back. */
      readonly withdrawn: DocumentReference;
      /** Where it is begun anew, or that what was taken because of it is given back. */
      readonly next: 'verification' | 'advance-notice' | 'given-back' | 'paid-again';
      readonly reason: Text;
    }
  | {
      readonly kind: 'refund-notice';
      readonly amount: MinorUnits;
      readonly reason: Text;
      /** Day on which it was paid out; left out where that is not known. */
      readonly paidOn?: PlainDate;
    }
  | {
      readonly kind: 'reopening-notice';
      readonly closedOn: PlainDate;
      readonly outcome: ClosingOutcome;
      readonly reason: Text;
    }
  | {
      readonly kind: 'closing-notice';
      readonly outcome: ClosingOutcome;
      readonly reason: Text;
      readonly owedBack: MinorUnits;
    };
