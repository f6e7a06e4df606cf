import type { ProcessRow } from '../../database/entities/process.ts';
import { summaryOf } from '../../domain/recovery-case/summary.ts';
import type { TransitionRecord } from '../../domain/recovery-case/recovery-case.ts';

/** What of a process's row follows from a transition, apart from what only the database knows or what travels by itself. */
export type WrittenProcessRow = Omit<ProcessRow, 'openedAt' | 'stateSealed' | 'auditHash'>;

export function processRow(record: TransitionRecord): WrittenProcessRow {
  const { state } = record;
  const { opening, hold, closing } = state;
  const { nextDeadline, waitsFor, nextStep } = summaryOf(state);
  return {
    id: record.caseId,
    kind: 'recovery-case',
    number: opening.number,
    officeId: opening.office.id,
    rulebookId: opening.rulebook.id,
    rulebookVersion: opening.rulebook.version,
    calendarId: state.calendar.id,
    calendarVersion: state.calendar.version,
    settingsVersion: state.officeSettings?.version ?? null,
    stage: state.stage,
    stageEnteredOn: state.stageEnteredOn,
    assignee: state.assignee,
    onHold: hold !== null,
    holdUntil: hold?.until ?? null,
    nextDeadlineOn: nextDeadline?.due ?? null,
    nextDeadlineAt: nextDeadline === null ? null : new Date(nextDeadline.runsOutAt),
    nextDeadlineRule: nextDeadline?.rule ?? null,
    nextDeadlineTitle: nextDeadline?.title ?? null,
    waitsFor,
    nextStep,
    revision: record.revision,
    openedOn: state.openedOn,
    changedAt: new Date(record.at),
    closedOn: closing?.on ?? null,
    closingOutcome: closing?.outcome ?? null,
    openedBy: opening.openedBy.id,
    openedByName: opening.openedBy.name,
    requestDigest: opening.requestDigest,
  };
}
