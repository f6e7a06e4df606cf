import type { CaseOpening, Closing, RecoveryCaseState } from '../domain/recovery-case/case-state.ts';

/** Name of the workflow type: one suspected case of wrongly received social insurance money. */
export const recoveryCaseWorkflow = 'recoveryCase';
/** Copies a finished run's history into the record before Temporal forgets it. */
export const historyArchiveWorkflow = 'historyArchive';

/** The ladder's tasks, and the documents' own queue: rendering never holds up a clock. */
export const taskQueues = { cases: 'recovery-cases', documents: 'case-documents' } as const;

export const workflowIdOf = (caseId: string): string => `recovery-case/${caseId}`;

/** How a case is run; what is left out takes the product's defaults. */
export interface RunSettings {
  /** Queue on which documents are produced. */
  readonly documentsTaskQueue?: string;
  /** Events after which a run continues as new; never more than the server suggests. */
  readonly continueAfterEvents?: number;
}

/**
 * A case starts with its opening, or goes on from its own state: after continue-as-new with the run whose history is still
 * to be kept, or without one when it is taken up from the record.
 */
export type RecoveryCaseInput = RunSettings &
  (
    { readonly opening: CaseOpening } | { readonly continued: RecoveryCaseState; readonly previousRunId: string | null }
  );

/** What the workflow returns when the case is closed. */
export interface RecoveryCaseResult {
  readonly caseId: string;
  readonly revision: number;
  readonly closing: Closing | null;
}

export interface HistoryArchiveInput {
  readonly caseId: string;
  readonly workflowId: string;
  readonly runId: string;
}
