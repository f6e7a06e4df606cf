import type { Calendar } from '../domain/calendar/calendar.ts';
import type { LostSteps } from '../domain/kernel/steering/lost-steps-state.ts';
import type { CommandEnvelope } from '../domain/kernel/envelope.ts';
import type { ProcessTypes } from '../domain/kernel/process-types.ts';
import type { StateOfAnyVersion } from '../domain/kernel/upcast.ts';

/** Copies a finished run's history into the record before Temporal forgets it. */
export const historyArchiveWorkflow = 'historyArchive';
/** Writes into a restored record what its processes have done since the backup. */
export const recordRestorationWorkflow = 'recordRestoration';

/** The ladder's tasks, and the documents' own queue: rendering never holds up a clock. */
export const taskQueues = { cases: 'recovery-cases', documents: 'case-documents' } as const;

/** Beside each queue of processes: where their histories are waited for and kept, which must not hold up anything else. */
export const historiesTaskQueueOf = (casesTaskQueue: string): string => `${casesTaskQueue}/histories`;

/** Beside each queue of processes: where a restored record is brought to where they stand. */
export const restorationsTaskQueueOf = (casesTaskQueue: string): string => `${casesTaskQueue}/restorations`;

/** Beside each queue of processes: where changes are brought to them. */
export const rolloutsTaskQueueOf = (casesTaskQueue: string): string => `${casesTaskQueue}/rollouts`;

/** Id of the workflow that carries a process: it names the process everywhere, with its kind. */
export function workflowIdOfProcess(kind: string, processId: string): string {
  return `${kind}/${processId}`;
}

/** The process that a workflow carries, and its kind. */
export function processOfWorkflow(workflowId: string): { readonly kind: string; readonly processId: string } {
  const [kind = '', processId = ''] = workflowId.split('/');
  return { kind, processId };
}

/** How a process is run; what is left out takes the product's defaults. */
export interface RunSettings {
  /** Queue on which documents are produced. */
  readonly documentsTaskQueue?: string;
  /** Events after which a run continues as new; never more than the server suggests. */
  readonly continueAfterEvents?: number;
  /** Bytes of history after which a run continues as new. */
  readonly continueAfterBytes?: number;
}

/**
 * A process starts with its opening and the calendar of that day; or it goes on from its own state: after continue-as-new with
 * the run whose history is still to be kept and the documents that it was still producing, or without when it is taken up
 * from the record; or, closed, it starts anew with the command that reopens it.
 */
export type ProcessInput<P extends ProcessTypes<P>> = RunSettings &
  (
    | { readonly opening: P['state']['opening']; readonly calendar: Calendar }
    | {
        readonly continued: StateOfAnyVersion;
        readonly previousRunId: string | null;
        readonly inProduction?: readonly string[];
        /** Taken up from the record, because the process was gone. */
        readonly takenUp?: true;
        /** Transitions that the record has and the run before did not come to know, as `WentOnFrom` has them. */
        readonly missed?: string;
        /** What was done after the record as it is, and is lost. */
        readonly lost?: LostSteps;
      }
    | { readonly closed: StateOfAnyVersion; readonly reopening: CommandEnvelope<P> }
  );

/**
 * Update of a process: goes on from the record where that stands beyond it, because a step was recorded and its trace was lost
 * on the way to Temporal. Not a person's command.
 */
export const catchUpUpdate = 'catch-up';

/** Where the record stands, as the API has seen it. The process looks for itself; what is sealed tells that the API asks. */
export interface CatchUpInput {
  readonly standing: { readonly revision: number };
}

/** The revision that the process is at once it has looked. */
export interface CatchUpReceipt {
  readonly revision: number;
}

/** What the workflow returns when the process is closed. */
export interface ProcessResult<P extends ProcessTypes<P>> {
  readonly processId: string;
  readonly revision: number;
  readonly closing: P['state']['closing'];
}

export interface CaseReference {
  readonly processId: string;
  readonly workflowId: string;
}

export interface HistoryArchiveInput {
  readonly processId: string;
  readonly workflowId: string;
  readonly runId: string;
}
