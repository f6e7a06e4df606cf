import { AmountByNatureEntity } from './amount-by-nature.ts';
import { AuditEntryEntity } from './audit-entry.ts';
import { CalendarVersionEntity } from './calendar-version.ts';
import { CaseNumberEntity } from './case-number.ts';
import { ClaimEntity } from './claim.ts';
import { ClaimPeriodEntity } from './claim-period.ts';
import { DeadlineEntity } from './deadline.ts';
import { DocumentEntity } from './document.ts';
import { DutyEntity } from './duty.ts';
import { HistoryRunEntity } from './history-run.ts';
import { HistorySliceEntity } from './history-slice.ts';
import { LedgerPostingEntity } from './ledger-posting.ts';
import { LedgerTransactionEntity } from './ledger-transaction.ts';
import { MatterUnderWayEntity } from './matter-under-way.ts';
import { OfficeEntity } from './office.ts';
import { OfficeMovedProcessEntity, OfficeMoveEntity } from './office-moves.ts';
import { OfficeParticularsDecisionEntity, OfficeParticularsEntity } from './office-particulars.ts';
import { OfficeSettingsDecisionEntity, OfficeSettingsEntity } from './office-settings.ts';
import { PartyEntity } from './party.ts';
import { ProcessEventEntity } from './process-event.ts';
import { ProcessLinkEntity } from './process-link.ts';
import { ProcessEntity } from './process.ts';
import { ProcessTextEntity } from './process-text.ts';
import { ProcessUseEntity } from './process-use.ts';
import { RecoveryCaseEntity } from './recovery-case.ts';
import { ReportedMatterEntity } from './reported-matter.ts';
import { ReporterOpeningEntity, ReporterSecretEntity } from './reporter-secret.ts';
import { RewardEntity } from './reward.ts';
import { StageIntervalEntity } from './stage-interval.ts';
import { TimelineEntryEntity } from './timeline-entry.ts';

/** Every table of the record. */
export const entities = [
  OfficeEntity,
  CaseNumberEntity,
  ProcessEntity,
  RecoveryCaseEntity,
  RewardEntity,
  ReportedMatterEntity,
  PartyEntity,
  ClaimEntity,
  ClaimPeriodEntity,
  MatterUnderWayEntity,
  LedgerTransactionEntity,
  LedgerPostingEntity,
  AmountByNatureEntity,
  StageIntervalEntity,
  TimelineEntryEntity,
  AuditEntryEntity,
  ProcessUseEntity,
  DeadlineEntity,
  DutyEntity,
  DocumentEntity,
  ProcessTextEntity,
  ProcessEventEntity,
  ProcessLinkEntity,
  HistoryRunEntity,
  HistorySliceEntity,
  CalendarVersionEntity,
  OfficeParticularsEntity,
  OfficeParticularsDecisionEntity,
  OfficeSettingsEntity,
  OfficeSettingsDecisionEntity,
  OfficeMoveEntity,
  OfficeMovedProcessEntity,
  ReporterSecretEntity,
  ReporterOpeningEntity,
];
