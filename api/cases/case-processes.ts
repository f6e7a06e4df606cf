import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { Injectable } from '@nestjs/common';
import {
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  type Client,
} from '@temporalio/client';
import { ApplicationFailure, TypedSearchAttributes } from '@temporalio/common';
import { z } from 'zod';
import { type RecoveryCaseInput, recoveryCaseWorkflow, workflowIdOf } from '../../contracts/recovery-case.ts';
import { caseNumberAttribute, searchAttributesOf } from '../../contracts/search-attributes.ts';
import { recoveryCaseKind } from '../../database/kinds/recovery-case.ts';
import type { NumberSeries } from '../../database/case-numbers.ts';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import type { CaseOpening } from '../../domain/recovery-case/case-opening.ts';
import type { RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';
import { attempt, attemptOpening } from '../../domain/kernel/attempt.ts';
import type { Attempt, CommandEnvelope } from '../../domain/recovery-case/recovery-case.ts';
import type { CommandReceipt } from '../../domain/kernel/envelope.ts';
import { beginningOfNumber, processNumber } from '../../domain/kernel/process-number.ts';
import { refusal, refusalCodes } from '../../domain/recovery-case/refusal.ts';
import type { Refusal } from '../../domain/kernel/refusal.ts';
import { latestRun, startAnew } from '../../reconciliation/starting-anew.ts';
import { ApiEnvironment } from '../environment.ts';
import { digestOf } from '../idempotency/digest.ts';
import { TemporalAccess } from '../temporal-access.ts';
import { refusalProblem } from '../problems/problem.ts';
import { insist } from './insistence.ts';
import { readableAnswer, unreadableRefusal } from './process-keys.ts';
import { toldIfStuck } from './stuck-process.ts';

/** Milliseconds after which a command is given up, so that no request hangs; whatever it takes is done within them. */
export const commandLimit = 10_000;
/** Milliseconds of that which are left to find out why a process has not answered. */
const inquiryLimit = 1_000;
/** Milliseconds after which a call that waits for no worker is given up. */
const callLimit = 5_000;
/** So many numbers are looked at together. */
const numbersAtOnce = 200;
/** Numbers are compared as texts: up to here in the order of their series. */
const highestSequence = 999_999;

const refusalDetails = z.object({
  code: z.enum(refusalCodes),
  message: z.object({ code: z.string(), values: z.record(z.string(), z.json()) }),
  field: z.string().nullable(),
});
const lateRefusalDetails = z.object({ refusedAt: z.number().int() });
const startedCase = z.object({ number: z.string(), requestDigest: z.string() });
const openingMemo = z.object({ opening: startedCase });

/** What is known of a case from its process alone, before the record has its row. */
export type StartedCase = z.output<typeof startedCase>;

/** A command on its way to the process. */
export interface GivenCommand {
  /** Of the attempt: the same one is an update once in a run. */
  readonly updateId: string;
  readonly envelope: CommandEnvelope;
  /** Epoch milliseconds until which there is an answer. */
  readonly until: number;
  /** Told when as many commands of the case are under way as Temporal takes. */
  readonly onCrowded: () => void;
}

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
      await this.#soon(() =>
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
  async reopen(closed: RecoveryCaseState, reopening: CommandEnvelope<'reopen'>, until: number): Promise<void> {
    const { documentsTaskQueue } = this.#environment.settings;
    const input: RecoveryCaseInput = {
      closed,
      reopening,
      ...(documentsTaskQueue === null ? {} : { documentsTaskQueue }),
    };
    const reopened = stateAfter(attempt(recoveryCase, closed, reopening, Date.now()));
    const previousRunId = await this.#soon(() => latestRun(this.#client, workflowIdOf(closed.opening.caseId)), until);
    const taskQueue = this.#environment.settings.caseTaskQueue;
    await this.#soon(
      () => startAnew(this.#client, { kind: recoveryCaseKind, taskQueue, state: reopened, input, previousRunId }),
      until,
    );
  }

  /** Numbers of a series beyond a place in it that cases were started with on this queue, the latest of them first. */
  async numbersBeyond({ officeId, year }: NumberSeries, sequence: number): Promise<readonly string[]> {
    const first = beginningOfNumber(officeId, year, sequence + 1);
    const last = processNumber(officeId, year, highestSequence);
    const query =
      `WorkflowType = '${recoveryCaseWorkflow}' AND TaskQueue = '${this.#environment.settings.caseTaskQueue}' ` +
      `AND CaseNumber BETWEEN '${first}' AND '${last}'`;
    return this.#soon(async () => {
      const numbers: string[] = [];
      for await (const { typedSearchAttributes } of this.#client.workflow.list({ query, pageSize: numbersAtOnce })) {
        const number = typedSearchAttributes.get(caseNumberAttribute);
        if (number !== undefined) numbers.push(number);
        if (numbers.length >= numbersAtOnce) break;
      }
      return numbers;
    });
  }

  /** What the case was started with; undefined when Temporal knows no case that the product has started under this id. */
  async findStarted(caseId: string): Promise<StartedCase | undefined> {
    const handle = this.#client.workflow.getHandle(workflowIdOf(caseId));
    try {
      const { memo } = await this.#soon(() => handle.describe());
      return openingMemo.safeParse(memo).data?.opening;
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return undefined;
      throw error;
    }
  }

  /**
   * Gives a case a command. A refusal that came only after the command had been let in, because another one was quicker, may
   * be an old one that Temporal has kept: it is judged anew, as the case stands now, under an id that follows from it.
   * @throws Problem `process-busy` when it was not taken in time, `process-stuck` when the process cannot go on,
   *   `process-keys-differ` when process and API do not read each other
   */
  async give(caseId: string, given: GivenCommand): Promise<CommandOutcome> {
    for (let { updateId } = given; ;) {
      const outcome = await this.#attempt(caseId, { ...given, updateId });
      if (outcome.kind !== 'refused-late') return outcome;
      updateId = digestOf(updateId, String(outcome.refusedAt));
    }
  }

  async #attempt(
    caseId: string,
    { updateId, envelope, until, onCrowded }: GivenCommand,
  ): Promise<CommandOutcome | LateRefusal> {
    const handle = this.#client.workflow.getHandle(workflowIdOf(caseId));
    const deadline = until - inquiryLimit;
    const update = () =>
      handle.executeUpdate<CommandReceipt, [CommandEnvelope]>(envelope.command, { updateId, args: [envelope] });
    try {
      const receipt = await insist(() => this.#client.withDeadline(deadline, update), deadline, onCrowded);
      return { kind: 'receipt', receipt: readableAnswer(receipt) };
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return { kind: 'no-open-process' };
      const refused = refusalOf(error);
      if (refused !== undefined) return refused;
      throw unreadableRefusal(error) ?? (await this.#client.withDeadline(until, () => toldIfStuck(handle, error)));
    }
  }

  /** Makes a call that waits for no worker; as part of something that has to be done until an instant, by then. */
  #soon<Result>(call: () => Promise<Result>, until = Infinity): Promise<Result> {
    const deadline = Math.min(until, Date.now() + callLimit);
    return insist(() => this.#client.withDeadline(deadline, call), deadline);
  }
}

/** As the case will show itself once it has opened, so that its first step has nothing to add. */
function searchAttributesAtStart(opening: CaseOpening, calendar: Calendar): TypedSearchAttributes {
  return new TypedSearchAttributes(
    searchAttributesOf(stateAfter(attemptOpening(recoveryCase, opening, calendar, Date.now()))),
  );
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

/** A command that was let in and refused at this revision. */
interface LateRefusal {
  readonly kind: 'refused-late';
  readonly refusedAt: number;
}

/** A refusal travels as the details of an application failure. */
function refusalOf(error: unknown): Extract<CommandOutcome, { kind: 'refused' }> | LateRefusal | undefined {
  if (!(error instanceof WorkflowUpdateFailedError) || !(error.cause instanceof ApplicationFailure)) return undefined;
  const [detail, further] = error.cause.details ?? [];
  const read = refusalDetails.safeParse(detail);
  if (!read.success) return undefined;
  const late = lateRefusalDetails.safeParse(further);
  return late.success
    ? { kind: 'refused-late', refusedAt: late.data.refusedAt }
    : { kind: 'refused', refusal: read.data };
}
