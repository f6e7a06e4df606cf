import { said, sentence } from '../../language/readers-language.ts';
import type { AuditEntryRow } from '../../../database/entities/audit-entry.ts';
import type { TimelineEntryRow } from '../../../database/entities/timeline-entry.ts';
import type { Currency } from '../../../domain/money/money.ts';
import { presentTransaction } from '../../processes/reading/ledger-transactions.ts';
import { runAddress, type HistoryKind } from '../history-kind.ts';
import type { LetterRow, RecordedStep } from '../../../database/steps/recorded-steps.ts';
import type { ClockChange, StepView } from './step-view.ts';

export function presentStep(step: RecordedStep, kind: HistoryKind, currency: Currency): StepView {
  const { audit, timeline } = step;
  const { revision, runId, taskEventId } = audit;
  return {
    revision,
    on: audit.occurredOn,
    at: audit.occurredAt.toISOString(),
    cause: presentCause(step, kind),
    stage: { from: step.stageBefore, to: audit.stage },
    clocks: timeline.flatMap(presentClock),
    letters: step.letters.map((row) => presentLetter(row, kind)),
    money: step.transactions.map((row) => presentTransaction(row, step.postings, currency)),
    remarks: timeline
      .filter((entry) => clockChanges[entry.kind] === undefined)
      .map(({ kind: of, message, legalBasis }) => ({ kind: of, text: said(message), legalBasis })),
    used: [...audit.used],
    runId,
    taskEventId,
    links: { events: runId === null ? null : `${runAddress(kind, audit.processId, runId)}?revision=${revision}` },
  };
}

function presentCause({ audit, clockTitle, sender }: RecordedStep, kind: HistoryKind): StepView['cause'] {
  const clock = clockTitle === undefined ? undefined : said(clockTitle);
  const isSent = kind.isSentByProcess(audit.command ?? '');
  return {
    kind: audit.causeKind,
    title: titleOf(audit, kind, clock),
    command: audit.command,
    person: audit.actorId === null || isSent ? null : { id: audit.actorId, name: audit.actorName ?? audit.actorId },
    process: isSent ? (sender ?? null) : null,
    deadlineId: audit.deadlineId,
    rule: audit.deadlineRule,
    documentId: audit.documentId,
    adoptedVersion: audit.adoptedVersion,
  };
}

function titleOf(audit: AuditEntryRow, kind: HistoryKind, clockTitle: string | undefined): string {
  switch (audit.causeKind) {
    case 'opening':
      return sentence('step-opening');
    case 'command':
      return kind.commandTitle(audit.command ?? '') ?? audit.command ?? '';
    case 'deadline':
      return clockTitle ?? audit.deadlinePurpose ?? '';
    case 'clock-failure':
      return sentence('step-clock-failed', { clock: clockTitle ?? audit.deadlinePurpose ?? '' });
    case 'document-failure':
      return sentence('step-document-failed', { documentId: audit.documentId ?? '' });
    case 'taken-up':
      return sentence('step-taken-up');
    case 'calendar':
      return sentence('step-calendar');
    case 'office-settings':
      return sentence('step-settings');
    case 'rulebook':
      return sentence('step-rulebook');
    default:
      return audit.causeKind satisfies never;
  }
}

/** What entries of the timeline tell of a clock; the others tell of something else. */
const clockChanges: Readonly<Partial<Record<TimelineEntryRow['kind'], ClockChange>>> = {
  'clock-started': 'started',
  'clock-moved': 'moved',
  'clock-held': 'held',
  'clock-met': 'met',
  'clock-cancelled': 'cancelled',
  'clock-expired': 'expired',
};

function presentClock({ kind, deadlineId, message, legalBasis }: TimelineEntryRow): StepView['clocks'] {
  const change = clockChanges[kind];
  return change === undefined ? [] : [{ deadlineId, change, text: said(message), legalBasis }];
}

function presentLetter({ processId, id, kind: of, number, status }: LetterRow, kind: HistoryKind) {
  const self = `${kind.addressOf(processId)}/documents/${encodeURIComponent(id)}`;
  return { id, kind: of, title: kind.documentTitle(of), number, status, links: { self, content: `${self}/content` } };
}
