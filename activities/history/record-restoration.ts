import { Context } from '@temporalio/activity';
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type proto from '@temporalio/proto';
import { Worker, type InjectedSinks, type WorkflowBundle } from '@temporalio/worker';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import type { RestorationActivities } from '../../contracts/activities.ts';
import type { CaseReference } from '../../contracts/process.ts';
import type { ReplayedStep } from '../../contracts/replayed-step.ts';
import type { Keyring } from '../../encryption/keyring.ts';
import { dataConverter } from '../../temporal/data-converter.ts';
import { valueOf } from '../../temporal/payload-value.ts';
import { SealedPayloads } from '../../temporal/sealed-payloads.ts';
import type { DocumentProduction } from '../documents/document-production.ts';
import type { TransitionRecorder } from '../recording/record-transition.ts';

type History = proto.temporal.api.history.v1.IHistory;

const startedWith = z.union([
  z.object({ continued: z.object({ revision: z.number() }) }).transform(({ continued }) => continued.revision),
  z.object({ closed: z.object({ revision: z.number() }) }).transform(({ closed }) => closed.revision),
  z.object({ opening: z.looseObject({}) }).transform(() => 0),
]);
const reopenedMemo = z.object({ reopened: z.object({ previousRunId: z.string().nullable() }) });

/** A run of a process, and the revision that the process had reached when it began. */
interface Run {
  readonly history: History;
  readonly from: number;
}

interface Surroundings {
  readonly dataSource: DataSource;
  readonly client: Client;
  readonly keyring: Keyring;
  readonly recorder: TransitionRecorder;
  readonly production: DocumentProduction;
  /** The workflows with an ear for what a replay tells. */
  readonly replayBundle: () => Promise<WorkflowBundle>;
}

/**
 * Brings a record that was restored from a backup to where its processes stand. The histories at Temporal are replayed with the
 * very rules that the processes follow, and what they record is recorded again, each transition once.
 */
export class RecordRestoration implements RestorationActivities {
  readonly #surroundings: Surroundings;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** @throws ApplicationFailure `history-gone`, not to be retried, where Temporal has forgotten a run that is needed */
  async restoreRecord({ processId, workflowId }: CaseReference): Promise<number> {
    const before = await this.#recordedRevision(processId);
    const runs = await this.#runsSince(workflowId, before);
    let restored = 0;
    for (const { history } of runs) {
      const steps = await this.#replayed(history, workflowId);
      for (const each of steps) {
        Context.current().heartbeat();
        restored += await this.#writeAgain(each, processId, before + restored);
      }
    }
    return restored;
  }

  /** @returns how many transitions were written */
  async #writeAgain(step: ReplayedStep, processId: string, stands: number): Promise<number> {
    const { recorder, production } = this.#surroundings;
    switch (step.kind) {
      case 'recorded': {
        const { revision } = step.record;
        if (revision > stands + 1) throw historyIncomplete(processId, stands + 1);
        if (revision <= stands) return 0;
        await recorder.recordTransition(step.record, step.takenIn);
        return 1;
      }
      case 'missed':
        return recorder.recordMissed(processId, step.transitions);
      case 'produced':
        await production.takeAsSent(step.document, new Date(step.at));
        return 0;
      default:
        return step satisfies never;
    }
  }

  async #recordedRevision(processId: string): Promise<number> {
    const [row] = await this.#surroundings.dataSource.query<{ revision: number }[]>(
      'SELECT revision FROM process WHERE id = $1',
      [processId],
    );
    return row?.revision ?? 0;
  }

  /** The runs that have moved the process since a revision, oldest first. */
  async #runsSince(workflowId: string, revision: number): Promise<readonly Run[]> {
    const runs: Run[] = [];
    for (let runId: string | undefined = ''; runId !== undefined;) {
      const { history, previousRunId } = await this.#run(workflowId, runId);
      const from = await this.#beginning(history);
      runs.unshift({ history, from });
      runId = from > revision ? previousRunId : undefined;
      if (from > revision && runId === undefined) throw historyGone(workflowId);
    }
    return runs;
  }

  /** @param runId empty for the latest one */
  async #run(workflowId: string, runId: string): Promise<{ history: History; previousRunId: string | undefined }> {
    const handle = this.#surroundings.client.workflow.getHandle(workflowId, ...(runId === '' ? [] : [runId]));
    try {
      const [history, { memo }] = await Promise.all([handle.fetchHistory(), handle.describe()]);
      const started = history.events?.[0]?.workflowExecutionStartedEventAttributes;
      const reopened = reopenedMemo.safeParse(memo).data?.reopened.previousRunId;
      return { history, previousRunId: started?.continuedExecutionRunId || (reopened ?? undefined) };
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) throw historyGone(workflowId);
      throw error;
    }
  }

  async #beginning(history: History): Promise<number> {
    const input = history.events?.[0]?.workflowExecutionStartedEventAttributes?.input?.payloads?.[0];
    const payloads = new SealedPayloads(this.#surroundings.keyring);
    return startedWith.parse(input == null ? undefined : await valueOf(input, payloads));
  }

  async #replayed(history: History, workflowId: string): Promise<readonly ReplayedStep[]> {
    const steps: ReplayedStep[] = [];
    const sinks: InjectedSinks<{ replay: { hand(each: ReplayedStep): void } }> = {
      replay: { hand: { fn: (_info, each) => void steps.push(each), callDuringReplay: true } },
    };
    const { keyring, replayBundle } = this.#surroundings;
    const options = { workflowBundle: await replayBundle(), dataConverter: dataConverter(keyring), sinks };
    await Worker.runReplayHistory(options, history, workflowId);
    return steps;
  }
}

/** A process that went on from the record, where what was in between was too much for its history. */
function historyIncomplete(processId: string, revision: number): ApplicationFailure {
  return ApplicationFailure.nonRetryable(
    `The histories of process ${processId} do not tell of revision ${revision}, which the record lacks: restore the record from a later backup.`,
    'history-gone',
  );
}

function historyGone(workflowId: string): ApplicationFailure {
  return ApplicationFailure.nonRetryable(
    `Temporal has forgotten a run of ${workflowId} that the record lacks: restore the record from a later backup.`,
    'history-gone',
  );
}
