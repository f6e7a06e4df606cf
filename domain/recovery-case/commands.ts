import type { LadderPayloads } from './stages/ladder-payloads.ts';
import type { ServicePayloads } from './service/service-payloads.ts';
import type { CivilPayloads } from './court/civil-payloads.ts';
import type { CourtPayloads } from './court/court-payloads.ts';
import type { LimitationPayloads } from './limitation/limitation-payloads.ts';
import type { PenaltyPayloads } from './penalties/penalty-payloads.ts';
import type { PolicePayloads } from './police/police-payloads.ts';
import type { AmountPayloads } from './amounts/amount-payloads.ts';
import type { PeoplePayloads } from './people/people-payloads.ts';
import type { BeingHeardPayloads } from '../procedures/administrative-act/being-heard-payloads.ts';
import type { OwnWithdrawalPayloads } from '../procedures/administrative-act/own-withdrawal.ts';
import type { RemedyPayloads } from '../procedures/administrative-act/remedy-payloads.ts';
import type { ReportPayloads } from './reports/report-payloads.ts';
import type { CollaborationPayloads } from './collaboration/collaboration-payloads.ts';
import type { FactPayloads } from '../kernel/facts/fact-payloads.ts';
import type { KernelPayloads } from '../kernel/kernel-payloads.ts';

/** What people can tell a case, by command name. Each part of the procedure names its own. */
export interface CommandPayloads
  extends
    CollaborationPayloads,
    LadderPayloads,
    PeoplePayloads,
    ServicePayloads,
    BeingHeardPayloads,
    RemedyPayloads,
    OwnWithdrawalPayloads,
    CourtPayloads,
    CivilPayloads,
    LimitationPayloads,
    PolicePayloads,
    PenaltyPayloads,
    AmountPayloads,
    FactPayloads,
    ReportPayloads,
    KernelPayloads {}
export type CommandName = keyof CommandPayloads;
