import type { Message, ValuesOf } from '../message.ts';
import type { ActMessages } from '../procedures/administrative-act/act-messages.ts';
import type { CourtMessages } from './messages/court-messages.ts';
import type { DocumentMessages } from './messages/document-messages.ts';
import type { LadderMessages } from './messages/ladder-messages.ts';
import type { LimitationMessages } from './messages/limitation-messages.ts';
import type { PoliceMessages } from './messages/police-messages.ts';
import type { ActsRemarks } from './messages/said-about-acts.ts';
import type { AmountsRemarks } from './messages/said-about-amounts.ts';
import type { OftenSaid } from './messages/said-often.ts';
import type { CollaborationRemarks } from './messages/said-about-collaboration.ts';
import type { ReportRemarks } from './messages/said-about-reports.ts';
import type { CivilRemarks } from './messages/said-about-civil.ts';
import type { CourtRemarks } from './messages/said-about-court.ts';
import type { LimitationRemarks } from './messages/said-about-limitation.ts';
import type { PenaltiesRemarks } from './messages/said-about-penalties.ts';
import type { PeopleRemarks } from './messages/said-about-people.ts';
import type { PoliceRemarks } from './messages/said-about-police.ts';
import type { ServiceRemarks } from './messages/said-about-service.ts';
import type { StagesRemarks } from './messages/said-about-stages.ts';
import type { BenefitActsRemarks } from './messages/said-about-benefit-acts.ts';
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
    ActsRemarks,
    AmountsRemarks,
    OftenSaid,
    CollaborationRemarks,
    CivilRemarks,
    CourtRemarks,
    LimitationRemarks,
    PenaltiesRemarks,
    PeopleRemarks,
    PoliceRemarks,
    ReportRemarks,
    ServiceRemarks,
    StagesRemarks,
    BenefitActsRemarks,
    WarningMessages {}

/** Something that a recovery case may say. */
export function message<Code extends keyof RecoveryCaseMessages>(
  code: Code,
  ...[values]: ValuesOf<RecoveryCaseMessages, Code>
): Message {
  return { code, values: values ?? {} };
}
