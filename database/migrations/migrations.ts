import { Office1795305600001 } from './1795305600001-office.ts';
import { RecoveryCase1795305600002 } from './1795305600002-recovery-case.ts';
import { TimelineAndAudit1795305600003 } from './1795305600003-timeline-and-audit.ts';
import { Ledger1795305600004 } from './1795305600004-ledger.ts';
import { DeadlineAndDocument1795305600005 } from './1795305600005-deadline-and-document.ts';
import { HistoryRun1795305600006 } from './1795305600006-history-run.ts';
import { Addressee1795305600007 } from './1795305600007-addressee.ts';
import { Calendar1795305600008 } from './1795305600008-calendar.ts';
import { ClaimNature1795305600009 } from './1795305600009-claim-nature.ts';
import { Reversal1795305600010 } from './1795305600010-reversal.ts';
import { OfficeSettings1795305600011 } from './1795305600011-office-settings.ts';
import { CaseText1795305600012 } from './1795305600012-case-text.ts';

/** Every migration, oldest first. One that has been released is never edited; a further one corrects it. */
export const migrations = [
  Office1795305600001,
  RecoveryCase1795305600002,
  TimelineAndAudit1795305600003,
  Ledger1795305600004,
  DeadlineAndDocument1795305600005,
  HistoryRun1795305600006,
  Addressee1795305600007,
  Calendar1795305600008,
  ClaimNature1795305600009,
  Reversal1795305600010,
  OfficeSettings1795305600011,
  CaseText1795305600012,
];
