import type { ProcessRow } from '../../database/entities/process.ts';
import type { ListedProcess } from '../../database/kinds/process-kind.ts';
import type { AnyTransition } from '../../domain/kernel/any-process.ts';

/** What of a process's row follows from a transition, apart from what only the database knows or what travels by itself. */
export type WrittenProcessRow = Omit<ProcessRow, 'openedAt' | 'stateSealed' | 'auditHash'>;

export function processRow(
  { processId, state, revision, at }: AnyTransition,
  { nextDeadline, waitsFor, nextStep, officeId, keptFrom }: ListedProcess,
): WrittenProcessRow {
  const { opening, hold, closing } = state;
  return {
    id: processId,
    kind: state.process,
    number: opening.number,
    officeId,
    keptFrom,
    rulebookId: state.rulebook.id,
    rulebookVersion: state.rulebook.version,
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
    revision,
    openedOn: state.openedOn,
    changedAt: new Date(at),
    closedOn: closing?.on ?? null,
    closingOutcome: closing?.outcome ?? null,
    openedBy: opening.openedBy.id,
    openedByName: opening.openedBy.name,
    requestDigest: opening.requestDigest,
  };
}
