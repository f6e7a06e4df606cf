import type { AnsweredCommand } from '../domain/kernel/envelope.ts';
import type { CaseReference, HistoryArchiveInput } from './process.ts';
import type { RolloutBatch, RolloutBatchOutcome } from './rollout.ts';

/** Where a process goes on that finds the record beyond itself. */
export interface WentOnFrom<State> {
  readonly state: State;
  /**
   * The transitions in between, of which the process has no other trace, as the recorder writes them again should the record be
   * restored to before them; null where they are too much for a history.
   */
  readonly missed: string | null;
}

/**
 * `superseded`: the record already stands at this revision or beyond with something else, written by a workflow task whose
 * result never reached the server. What is recorded is never taken back, so the process goes on from there.
 *
 * `already-carried-out`: the command was carried out before, at a revision that the process no longer remembers. Nothing is
 * written, and the process stays as it is.
 */
export type RecordOutcome<State> =
  | { readonly kind: 'recorded'; readonly revision: number }
  | ({ readonly kind: 'superseded' } & WentOnFrom<State>)
  | { readonly kind: 'already-carried-out'; readonly first: AnsweredCommand };

/**
 * Where the record of a process stands, as seen by the process; `ahead` with the state to go on from. `toBeSent` are the
 * documents that are not out of the house, by their ids.
 */
export type RecordStanding<State> = { readonly toBeSent: readonly string[] } & (
  { readonly kind: 'level' | 'behind'; readonly revision: number } | ({ readonly kind: 'ahead' } & WentOnFrom<State>)
);

/** Where in a process's histories a step was taken, so that whoever reads the step finds the events behind it. */
export interface TakenIn {
  readonly runId: string;
  /** The event with which the workflow task began that took the step: the marker of its recording has a higher number. */
  readonly taskEventId: number;
}

/** The register of processes: one transaction for each transition, which is a `Record` and leaves a `State`. */
export interface RecordActivities<Record, State> {
  /**
   * Writes a transition: its row fenced by revision, timeline, audit entry, ledger, deadlines, outgoing documents.
   * Idempotent: a transition that is already recorded is left as it is, and a command is recorded once in the life of a process.
   */
  recordTransition(record: Record, takenIn: TakenIn): Promise<RecordOutcome<State>>;

  /** Compares the record of a process with the revision that its process is at, and finds the documents that are not sent. */
  findStanding(process: { readonly processId: string; readonly revision: number }): Promise<RecordStanding<State>>;
}

/** A document that is to be produced: its process with its kind, and its id within it. */
export interface ProducedDocument {
  readonly kind: string;
  readonly processId: string;
  readonly documentId: string;
}

/** Letters. */
export interface DocumentActivities {
  /** Renders the requested document once, stores it unchanged with its sha256, and hands it to dispatch once. */
  produceDocument(document: ProducedDocument): Promise<void>;
}

/** The full Temporal history, kept for good. */
export interface HistoryActivities {
  /** Waits until the run has ended and copies its whole history into the record. */
  archiveHistory(input: HistoryArchiveInput): Promise<void>;
}

/** The record after it was restored from a backup. */
export interface RestorationActivities {
  /**
   * Writes the transitions that a restored record lacks once more, as the process's histories have them; answers with how many
   * there were. What was sent meanwhile is not sent again.
   */
  restoreRecord(reference: CaseReference): Promise<number>;
}

/** Changes to what open processes are counted by. */
export interface RolloutActivities {
  /** Brings a change to some of the open processes that lack it; a process that has it already, or has closed, is left alone. */
  rollOutBatch(batch: RolloutBatch): Promise<RolloutBatchOutcome>;
}
