import type { Message, ValuesOf } from '../message.ts';
import type { ActMessages } from '../procedures/administrative-act/act-messages.ts';
import type { CourtMessages } from './messages/court-messages.ts';
import type { DocumentMessages } from './messages/document-messages.ts';
import type { LadderMessages } from './messages/ladder-messages.ts';
import type { LimitationMessages } from './messages/limitation-messages.ts';
import type { PoliceMessages } from './messages/police-messages.ts';
import type { PreFlightMessages } from './messages/pre-flight-messages.ts';
import type { ActRemarks } from './messages/act-remarks.ts';
import type { AmountRemarks } from './messages/amount-remarks.ts';
import type { GeneralMessages } from './messages/general-messages.ts';
import type { CollaborationRemarks } from './messages/collaboration-remarks.ts';
import type { ReportRemarks } from './messages/report-remarks.ts';
import type { IncomingRemarks } from './messages/incoming-remarks.ts';
import type { CivilRemarks } from './messages/civil-remarks.ts';
import type { CourtRemarks } from './messages/court-remarks.ts';
import type { LimitationRemarks } from './messages/limitation-remarks.ts';
import type { PenaltyRemarks } from './messages/penalty-remarks.ts';
import type { PeopleRemarks } from './messages/people-remarks.ts';
import type { SuccessionRemarks } from './messages/succession-remarks.ts';
import type { BenefitRemarks } from './messages/benefit-remarks.ts';
import type { PoliceRemarks } from './messages/police-remarks.ts';
import type { ServiceRemarks } from './messages/service-remarks.ts';
import type { StageRemarks } from './messages/stage-remarks.ts';
import type { BenefitActRemarks } from './messages/benefit-act-remarks.ts';
import type { WarningMessages } from './messages/warning-messages.ts';

/** What a recovery case says beside what every process says, by code, with the values that stand in each. */
export interface RecoveryCaseMessages
  extends
    ActMessages,
    CourtMessages,
    DocumentMessages,
    LadderMessages,
    LimitationMessages,
    PoliceMessages,
    PreFlightMessages,
    ActRemarks,
    AmountRemarks,
    GeneralMessages,
    CollaborationRemarks,
    IncomingRemarks,
    CivilRemarks,
    CourtRemarks,
    LimitationRemarks,
    PenaltyRemarks,
    PeopleRemarks,
    SuccessionRemarks,
    BenefitRemarks,
    PoliceRemarks,
    ReportRemarks,
    ServiceRemarks,
    StageRemarks,
    BenefitActRemarks,
    WarningMessages {}

/** Something that a recovery case may say. */
export function message<Code extends keyof RecoveryCaseMessages>(
  code: Code,
  ...[values]: ValuesOf<RecoveryCaseMessages, Code>
): Message {
  return { code, values: values ?? {} };
}
