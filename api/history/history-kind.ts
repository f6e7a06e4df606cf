import type { Wording } from '../../wording/wording.ts';

/** A search attribute that people read in the Temporal UI. */
export interface ShownAttribute {
  readonly name: string;
  /** Stands before its value. */
  readonly words: Wording;
  readonly valueInWords: (value: string) => string;
}

/** What a kind of process hands in, so that its history can be read and told. */
export interface HistoryKind {
  /** Id of the workflow that carries a process. */
  readonly workflowIdOf: (processId: string) => string;
  /** Where a process is in this API. */
  readonly addressOf: (processId: string) => string;
  /** Undefined for a name that is no command. */
  readonly commandTitle: (name: string) => string | undefined;
  /** Whether another process sends a command, and nobody gives it. */
  readonly isSentByProcess: (command: string) => boolean;
  readonly documentTitle: (kind: string) => string;
  readonly shownAttributes: readonly ShownAttribute[];
}

/** Where a step or a run has its events. */
export function runAddress(kind: HistoryKind, processId: string, runId: string): string {
  return `${kind.addressOf(processId)}/history/${encodeURIComponent(runId)}`;
}
