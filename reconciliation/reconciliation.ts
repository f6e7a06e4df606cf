import { documentsToBeSent, hasToRun } from '../database/processes/processes-that-run.ts';
import { readMissed } from '../database/steps/missed-transitions.ts';
import { openState } from '../database/sealing/sealed-states.ts';
import { processOfWorkflow } from '../contracts/process.ts';
import type { LostSteps } from '../domain/kernel/steering/lost-steps-state.ts';
import { lostStepsOf } from './lost-steps.ts';
import { ProcessMending } from './process-mending.ts';
import { ProcessPositions, type ProcessPosition } from './process-position.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * How the record of a process and the process stand to each other: they agree; they do not, but a step may be on its way still;
 * the process is behind, or does not produce a document that waits for it; it is gone, though it goes on in the record or a
 * letter of it is not out of the house; or the record is behind, because it was restored from a backup.
 */
export type Difference = 'level' | 'unsettled' | 'process-behind' | 'process-gone' | 'record-behind';

/** Milliseconds that a step may take from the record to Temporal: the limit of a workflow task, and some. */
export const settling = 15_000;

/** A process as it was found in both places. */
export interface Comparison {
  readonly workflowId: string;
  readonly processId: string;
  readonly difference: Difference;
  /** 0 where the record does not have it. */
  readonly recordRevision: number;
  readonly process: ProcessPosition;
  /** What was done after the record as it is, and cannot be mended; null where nothing is known to be lost. */
  readonly lost: LostSteps | null;
}

interface Standing {
  readonly revision: number;
  /** Whether a process has to run for it. */
  readonly hasToRun: boolean;
  /** Documents that are not out of the house and have not failed, counted. */
  readonly toBeSent: number;
  /** Recorded so long ago that Temporal has heard of it, or never will. */
  readonly isSettled: boolean;
}

/** Compares processes of whatever kind with their record, and brings the one that is behind up to the other. */
export class Reconciliation {
  readonly #surroundings: Surroundings;
  readonly #positions: ProcessPositions;
  readonly #mending: ProcessMending;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.#positions = new ProcessPositions(surroundings.client, surroundings.keyring);
    this.#mending = new ProcessMending(surroundings);
  }

  /** Errors of database and Temporal pass through. */
  async compare(workflowId: string): Promise<Comparison> {
    const { processId } = processOfWorkflow(workflowId);
    const process = await this.#positions.find(workflowId);
    // Read after the process, the record cannot seem behind because of a step taken between the two.
    const standing = (await this.#standing(processId)) ?? {
      revision: 0,
      hasToRun: false,
      toBeSent: 0,
      isSettled: true,
    };
    const difference = differenceOf(standing, process);
    const lost = difference === 'process-gone' ? await this.#lostStepsOf(processId) : null;
    return { workflowId, processId, difference, recordRevision: standing.revision, process, lost };
  }

  /**
   * Has the one that is behind brought up to the other, where nothing can be lost by that. A record is written anew by a
   * worker, in its own time.
   */
  async mend({ workflowId, processId, difference, recordRevision, process, lost }: Comparison): Promise<void> {
    switch (difference) {
      case 'level':
      case 'unsettled':
        return;
      case 'process-behind':
        return this.#mending.catchUp(workflowId, recordRevision);
      case 'process-gone':
        return this.#takeUp(processId, process, lost);
      case 'record-behind':
        await this.#mending.restoreRecord(workflowId);
        return;
      default:
        return difference satisfies never;
    }
  }

  /** Has the record written anew and waits for the end of that, so long at most. */
  async restoreRecord(workflowId: string, limit: number): Promise<void> {
    const restoration = await this.#mending.restoreRecord(workflowId);
    await this.#surroundings.client.withDeadline(Date.now() + limit, () => restoration.result());
  }

  #lostStepsOf(processId: string): Promise<LostSteps | null> {
    const { dataSource, outboxFolder } = this.#surroundings;
    return lostStepsOf(dataSource, outboxFolder, processId);
  }

  async #takeUp(processId: string, process: ProcessPosition, lost: LostSteps | null): Promise<void> {
    const { dataSource, keyring, kinds } = this.#surroundings;
    const [row] = await dataSource.query<{ sealed: Buffer; inProduction: string[] }[]>(
      `SELECT state_sealed AS sealed, ${documentsToBeSent} AS "inProduction" FROM process WHERE id = $1`,
      [processId],
    );
    if (row === undefined) return;
    const state = openState(keyring, processId, row.sealed);
    const kind = kinds.named(state.process);
    // A run that Temporal still has goes on without a gap; where it has forgotten all, no history would be whole anyway.
    const missed =
      process.kind === 'ended' && process.revision !== null
        ? await readMissed(dataSource, kind, processId, process.revision)
        : null;
    await this.#mending.takeUp(kind.presentState(state), {
      inProduction: row.inProduction,
      ...(missed === null ? {} : { missed }),
      ...(lost === null ? {} : { lost }),
    });
  }

  async #standing(processId: string): Promise<Standing | undefined> {
    const [standing] = await this.#surroundings.dataSource.query<Standing[]>(
      `SELECT revision, ${hasToRun} AS "hasToRun", cardinality(${documentsToBeSent}) AS "toBeSent", (
         SELECT recorded_at <= now() - $2 * interval '1 second' FROM audit_entry AS entry
         WHERE entry.process_id = process.id AND entry.revision = process.revision
       ) AS "isSettled"
       FROM process WHERE id = $1`,
      [processId, settling / 1_000],
    );
    return standing;
  }
}

function differenceOf(standing: Standing, process: ProcessPosition): Difference {
  const processRevision = process.kind === 'unknown' ? null : process.revision;
  if (processRevision !== null && processRevision > standing.revision) return 'record-behind';
  const isBehind =
    process.kind === 'running'
      ? processRevision !== standing.revision || standing.toBeSent > process.atWork
      : standing.hasToRun;
  if (!isBehind) return 'level';
  if (!standing.isSettled) return 'unsettled';
  return process.kind === 'running' ? 'process-behind' : 'process-gone';
}
