import { Injectable } from '@nestjs/common';
import {
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  type Client,
} from '@temporalio/client';
import { ApplicationFailure, TypedSearchAttributes } from '@temporalio/common';
import { z } from 'zod';
import {
  catchUpUpdate,
  recordRestorationWorkflow,
  recoveryCaseWorkflow,
  workflowIdOf,
  type CatchUpReceipt,
  type RecoveryCaseInput,
} from '../../contracts/recovery-case.ts';
import { caseNumberAttribute, searchAttributesOf } from '../../contracts/search-attributes.ts';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import type { CaseOpening, RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';
import {
  refusalCodes,
  type CommandEnvelope,
  type CommandReceipt,
  type Refusal,
} from '../../domain/recovery-case/commands.ts';
import { attempt, attemptOpening, type Attempt } from '../../domain/recovery-case/attempt.ts';
import { ApiEnvironment } from '../environment.ts';
import type { ReopenedRun } from '../history/reopened-run.ts';
import { TemporalAccess } from '../temporal-access.ts';
import { refusal } from '../../domain/recovery-case/rule.ts';
import { refusalProblem } from '../problems/problem.ts';
import { readableAnswer, unreadableRefusal } from './process-keys.ts';
import { toldIfStuck } from './stuck-process.ts';

/** Milliseconds after which a call to Temporal is given up, so that no request hangs. */
const callLimit = 10_000;
/** The same for calls that wait for no worker. */
const shortCallLimit = 5_000;
/** Cases among which the highest number is looked for: more than can be opened out of order. */
const latestCases = 200;

const refusalDetails = z.object({ code: z.enum(refusalCodes), message: z.string(), field: z.string().nullable() });
const startedCase = z.object({ number: z.string(), requestDigest: z.string() });
const openingMemo = z.object({ opening: startedCase });

/** What is known of a case from its process alone, before the record has its row. */
export type StartedCase = z.output<typeof startedCase>;

/** A command is accepted with a receipt, refused with a reason, or finds no open process. */
export type CommandOutcome =
  | { readonly kind: 'receipt'; readonly receipt: CommandReceipt }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'no-open-process' };

/** The cases as Temporal runs them. Errors of the connection pass through. */
@Injectable()
export class CaseProcesses {
  readonly #client: Client;
  readonly #environment: ApiEnvironment;

  constructor(temporal: TemporalAccess, environment: ApiEnvironment) {
    this.#client = temporal.client;
    this.#environment = environment;
  }

  /** Starts the case's process; a case id is started once, and never again after it closed. */
  async start(opening: CaseOpening, calendar: Calendar): Promise<'started' | 'already-started'> {
    const { caseTaskQueue, documentsTaskQueue } = this.#environment.settings;
    const input: RecoveryCaseInput = {
      opening,
      calendar,
      ...(documentsTaskQueue === null ? {} : { documentsTaskQueue }),
    };
    try {
      await this.#limited(shortCallLimit, () =>
        this.#client.workflow.start(recoveryCaseWorkflow, {
          workflowId: workflowIdOf(opening.caseId),
          workflowIdConflictPolicy: 'FAIL',
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
          taskQueue: caseTaskQueue,
          args: [input],
          memo: { opening: { number: opening.number, requestDigest: opening.requestDigest } satisfies StartedCase },
          staticSummary: `Recovery case ${opening.number}`,
          typedSearchAttributes: searchAttributesAtStart(opening, calendar),
        }),
      );
      return 'started';
    } catch (error) {
      if (error instanceof WorkflowExecutionAlreadyStartedError) return 'already-started';
      throw error;
    }
  }

  /**
   * Starts the process of a closed case anew, with the command that reopens it. Where another one has been quicker, its
   * process is there to be asked.
   */
  async reopen(closed: RecoveryCaseState, reopening: CommandEnvelope<'reopen'>): Promise<void> {
    const { documentsTaskQueue } = this.#environment.settings;
    const input: RecoveryCaseInput = {
      closed,
      reopening,
      ...(documentsTaskQueue === null ? {} : { documentsTaskQueue }),
    };
    const reopened = stateAfter(attempt(closed, reopening, Date.now()));
    await this.#startAnew(reopened, input, await this.#latestRun(closed.opening.caseId));
  }

  /**
   * Starts a process anew for a case that goes on in the record but has none at Temporal. Where another one has been quicker,
   * that one goes on.
   * @param inProduction documents that are not out of the house yet
   */
  async takeUp(state: RecoveryCaseState, inProduction: readonly string[]): Promise<void> {
    const { documentsTaskQueue } = this.#environment.settings;
    const previousRunId = await this.#latestRun(state.opening.caseId);
    const input: RecoveryCaseInput = {
      continued: state,
      previousRunId,
      inProduction,
      takenUp: true,
      ...(documentsTaskQueue === null ? {} : { documentsTaskQueue }),
    };
    await this.#startAnew(state, input, previousRunId);
  }

  /** Makes a case go on from the record where that stands beyond it. */
  async catchUp(caseId: string): Promise<void> {
    const handle = this.#client.workflow.getHandle(workflowIdOf(caseId));
    await this.#limited(callLimit, () => handle.executeUpdate<CatchUpReceipt, []>(catchUpUpdate));
  }

  /** Has the record of a case written anew from the histories of its process, unless that is under way. */
  async restoreRecord(caseId: string): Promise<void> {
    await this.#limited(shortCallLimit, () =>
      this.#client.workflow.start(recordRestorationWorkflow, {
        workflowId: `record-restoration/${caseId}`,
        workflowIdConflictPolicy: 'USE_EXISTING',
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        taskQueue: this.#environment.settings.caseTaskQueue,
        args: [{ caseId, workflowId: workflowIdOf(caseId) }],
        staticSummary: 'Brings a restored record to where its case stands',
      }),
    );
  }

  async #startAnew(state: RecoveryCaseState, input: RecoveryCaseInput, previousRunId: string | null): Promise<void> {
    const { caseId, number, requestDigest } = state.opening;
    try {
      await this.#limited(shortCallLimit, () =>
        this.#client.workflow.start(recoveryCaseWorkflow, {
          workflowId: workflowIdOf(caseId),
          workflowIdConflictPolicy: 'FAIL',
          workflowIdReusePolicy: 'ALLOW_DUPLICATE',
          taskQueue: this.#environment.settings.caseTaskQueue,
          args: [input],
          memo: {
            opening: { number, requestDigest } satisfies StartedCase,
            reopened: { previousRunId } satisfies ReopenedRun,
          },
          staticSummary: `Recovery case ${number}`,
          typedSearchAttributes: new TypedSearchAttributes(searchAttributesOf(state)),
        }),
      );
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  }

  /** The run that a case was closed in; null when Temporal has forgotten it. */
  async #latestRun(caseId: string): Promise<string | null> {
    try {
      const handle = this.#client.workflow.getHandle(workflowIdOf(caseId));
      return (await this.#limited(shortCallLimit, () => handle.describe())).runId;
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return null;
      throw error;
    }
  }

  /** The numbers of the cases that were started last on this queue. */
  async latestNumbers(): Promise<readonly string[]> {
    const query = `WorkflowType = '${recoveryCaseWorkflow}' AND TaskQueue = '${this.#environment.settings.caseTaskQueue}'`;
    const numbers: string[] = [];
    for await (const { typedSearchAttributes } of this.#client.workflow.list({ query, pageSize: latestCases })) {
      const number = typedSearchAttributes.get(caseNumberAttribute);
      if (number !== undefined) numbers.push(number);
      if (numbers.length >= latestCases) break;
    }
    return numbers;
  }

  /** What the case was started with; undefined when Temporal knows no case that the product has started under this id. */
  async findStarted(caseId: string): Promise<StartedCase | undefined> {
    const handle = this.#client.workflow.getHandle(workflowIdOf(caseId));
    try {
      const { memo } = await this.#limited(shortCallLimit, () => handle.describe());
      return openingMemo.safeParse(memo).data?.opening;
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return undefined;
      throw error;
    }
  }

  /**
   * Gives a case a command. The same update id is carried out once.
   * @throws Problem `process-keys-differ` when process and API do not read each other
   */
  async give(caseId: string, updateId: string, envelope: CommandEnvelope): Promise<CommandOutcome> {
    const until = Date.now() + callLimit;
    for (;;) {
      const outcome = await this.#tryToGive(caseId, updateId, envelope);
      if (outcome.kind !== 'not-processed') return outcome;
      if (Date.now() >= until) throw outcome.error;
    }
  }

  /** A case that goes over into its next run hands back what it has not begun: it is given again. */
  async #tryToGive(
    caseId: string,
    updateId: string,
    envelope: CommandEnvelope,
  ): Promise<CommandOutcome | { readonly kind: 'not-processed'; readonly error: unknown }> {
    const handle = this.#client.workflow.getHandle(workflowIdOf(caseId));
    try {
      const receipt = await this.#limited(callLimit, () =>
        handle.executeUpdate<CommandReceipt, [CommandEnvelope]>(envelope.command, { updateId, args: [envelope] }),
      );
      return { kind: 'receipt', receipt: readableAnswer(receipt) };
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return { kind: 'no-open-process' };
      const refused = refusalOf(error);
      if (refused !== undefined) return { kind: 'refused', refusal: refused };
      if (wasNotProcessed(error)) return { kind: 'not-processed', error };
      throw unreadableRefusal(error) ?? (await this.#limited(shortCallLimit, () => toldIfStuck(handle, error)));
    }
  }

  #limited<Result>(limit: number, call: () => Promise<Result>): Promise<Result> {
    return this.#client.withDeadline(Date.now() + limit, call);
  }
}

/** As the case will show itself once it has opened, so that its first step has nothing to add. */
function searchAttributesAtStart(opening: CaseOpening, calendar: Calendar): TypedSearchAttributes {
  return new TypedSearchAttributes(searchAttributesOf(stateAfter(attemptOpening(opening, calendar, Date.now()))));
}

/** @throws Problem where the rules refuse what was tried, before a process is started for it */
function stateAfter(tried: Attempt): RecoveryCaseState {
  switch (tried.kind) {
    case 'carried-out':
      return tried.record.state;
    case 'answered':
      throw refusalProblem(refusal('case-not-closed', 'This command has reopened the case before.'));
    case 'refused':
      throw refusalProblem(tried.refusal);
    default:
      return tried satisfies never;
  }
}

/** The server's own rejection of an update that a workflow task ended without looking at; it has left no trace. */
function wasNotProcessed(error: unknown): boolean {
  return (
    error instanceof WorkflowUpdateFailedError &&
    error.cause instanceof ApplicationFailure &&
    error.cause.type === 'UnprocessedUpdate'
  );
}

/** A refusal travels as the details of an application failure. */
function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof WorkflowUpdateFailedError) || !(error.cause instanceof ApplicationFailure)) return undefined;
  const read = refusalDetails.safeParse(error.cause.details?.[0]);
  return read.success ? read.data : undefined;
}
