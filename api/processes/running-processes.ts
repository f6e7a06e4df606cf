import { Inject, Injectable } from '@nestjs/common';
import {
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  type Client,
} from '@temporalio/client';
import { ApplicationFailure, TypedSearchAttributes } from '@temporalio/common';
import { z } from 'zod';
import type { ProcessInput } from '../../contracts/process.ts';
import { processNumberAttribute } from '../../contracts/search-attributes.ts';
import type { NumberSeries } from '../../database/offices/case-numbers.ts';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import { attempt, attemptOpening, type Attempt } from '../../domain/kernel/attempt.ts';
import type { ProcessTypes } from '../../domain/kernel/process-types.ts';
import type { CommandEnvelope, CommandAnswer } from '../../domain/kernel/envelope.ts';
import { beginningOfNumber, processNumber } from '../../domain/kernel/process-number.ts';
import type { Refusal } from '../../domain/kernel/refusal.ts';
import { startedProcesses } from '../../reconciliation/started-processes.ts';
import { latestRun, startAnew } from '../../reconciliation/starting-anew.ts';
import { ApiEnvironment } from '../environment.ts';
import { digestOf } from '../idempotency/digest.ts';
import { sentence } from '../language/readers-language.ts';
import { TemporalAccess } from '../temporal-access.ts';
import { Problem, refusalProblem } from '../problems/problem.ts';
import { insist } from './insistence.ts';
import { readableAnswer, unreadableRefusal } from './process-keys.ts';
import { servedKind, type ServedKind } from './served-kind.ts';
import { asStuck } from './stuck-process.ts';

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

const saidMessage = z.object({ code: z.string(), values: z.record(z.string(), z.json()) });
const refusalDetails = z.object({
  code: z.string(),
  message: saidMessage,
  field: z.string().nullable(),
  warnings: z.array(z.object({ code: z.string(), message: saidMessage, field: z.string() })).exactOptional(),
});
const lateRefusalDetails = z.object({ refusedAt: z.number().int() });
const startedProcess = z.object({ number: z.string(), requestDigest: z.string() });
const openingMemo = z.object({ opening: startedProcess });

/** What is known of a process from Temporal alone, before the record has its row. */
export type StartedProcess = z.output<typeof startedProcess>;

/** A command on its way to the process. */
export interface GivenCommand<P extends ProcessTypes<P>> {
  /** Of the attempt: the same one is an update once in a run. */
  readonly updateId: string;
  readonly envelope: CommandEnvelope<P>;
  /** Epoch milliseconds until which there is an answer. */
  readonly until: number;
  /** Told when as many commands of the process are under way as Temporal takes. */
  readonly onCrowded: () => void;
}

/** A command is answered, refused with a reason, or finds no open process. */
export type CommandOutcome =
  | { readonly kind: 'answer'; readonly answer: CommandAnswer }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'no-open-process' };

/** The processes of a kind as Temporal runs them. Errors of the connection pass through. */
@Injectable()
export class RunningProcesses<P extends ProcessTypes<P>> {
  readonly #served: ServedKind<P>;
  readonly #client: Client;
  readonly #environment: ApiEnvironment;

  constructor(@Inject(servedKind) served: ServedKind<P>, temporal: TemporalAccess, environment: ApiEnvironment) {
    this.#served = served;
    this.#client = temporal.client;
    this.#environment = environment;
  }

  /** Starts a process; an id is started once, and never again after it closed. */
  async start(opening: P['state']['opening'], calendar: Calendar): Promise<'started' | 'already-started'> {
    const { caseTaskQueue, documentsTaskQueue } = this.#environment.settings;
    const { kind } = this.#served;
    const input: ProcessInput<P> = {
      opening,
      calendar,
      ...(documentsTaskQueue === null ? {} : { documentsTaskQueue }),
    };
    try {
      await this.#soon(() =>
        this.#client.workflow.start(kind.workflow, {
          workflowId: kind.workflowIdOf(opening.processId),
          workflowIdConflictPolicy: 'FAIL',
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
          taskQueue: caseTaskQueue,
          args: [input],
          memo: { opening: { number: opening.number, requestDigest: opening.requestDigest } satisfies StartedProcess },
          staticSummary: `${kind.title} ${opening.number}`,
          typedSearchAttributes: this.#searchAttributesAtStart(opening, calendar),
        }),
      );
      return 'started';
    } catch (error) {
      if (error instanceof WorkflowExecutionAlreadyStartedError) return 'already-started';
      throw error;
    }
  }

  /**
   * Starts a closed process anew, with the command that reopens it. Where another one has been quicker, that one is there
   * to be asked.
   */
  async reopen(closed: P['state'], reopening: CommandEnvelope<P>, until: number): Promise<void> {
    const { documentsTaskQueue } = this.#environment.settings;
    const { kind } = this.#served;
    const input: ProcessInput<P> = {
      closed,
      reopening,
      ...(documentsTaskQueue === null ? {} : { documentsTaskQueue }),
    };
    const reopened = stateAfter(attempt(kind.definition, closed, reopening, Date.now()));
    const previousRunId = await this.#soon(
      () => latestRun(this.#client, kind.workflowIdOf(closed.opening.processId)),
      until,
    );
    const taskQueue = this.#environment.settings.caseTaskQueue;
    await this.#soon(() => startAnew(this.#client, { kind, taskQueue, state: reopened, input, previousRunId }), until);
  }

  /** Numbers of a series beyond a place in it that processes of any kind were started with on this queue, the latest of them first. */
  async numbersBeyond({ officeId, year }: NumberSeries, sequence: number): Promise<readonly string[]> {
    const { settings, kinds } = this.#environment;
    const first = beginningOfNumber(officeId, year, sequence + 1);
    const last = processNumber(officeId, year, highestSequence);
    const query =
      `${startedProcesses({ kinds, caseTaskQueue: settings.caseTaskQueue })} ` +
      `AND CaseNumber BETWEEN '${first}' AND '${last}'`;
    return this.#soon(async () => {
      const numbers: string[] = [];
      for await (const { typedSearchAttributes } of this.#client.workflow.list({ query, pageSize: numbersAtOnce })) {
        const number = typedSearchAttributes.get(processNumberAttribute);
        if (number !== undefined) numbers.push(number);
        if (numbers.length >= numbersAtOnce) break;
      }
      return numbers;
    });
  }

  /** What a process was started with; undefined when Temporal knows none that the product has started under this id. */
  async findStarted(processId: string): Promise<StartedProcess | undefined> {
    const handle = this.#client.workflow.getHandle(this.#served.kind.workflowIdOf(processId));
    try {
      const { memo } = await this.#soon(() => handle.describe());
      return openingMemo.safeParse(memo).data?.opening;
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return undefined;
      throw error;
    }
  }

  /**
   * Gives a process a command. A refusal that came only after the command had been let in, because another one was quicker, may
   * be an old one that Temporal has kept: it is judged anew, as the process stands now, under an id that follows from it.
   * @throws Problem `process-busy` when it was not taken in time, `process-stuck` when the process cannot go on,
   *   `process-keys-differ` when process and API do not read each other
   */
  async give(processId: string, given: GivenCommand<P>): Promise<CommandOutcome> {
    for (let { updateId } = given; ;) {
      const outcome = await this.#attempt(processId, { ...given, updateId });
      if (outcome.kind !== 'refused-late') return outcome;
      updateId = digestOf(updateId, String(outcome.refusedAt));
    }
  }

  async #attempt(
    processId: string,
    { updateId, envelope, until, onCrowded }: GivenCommand<P>,
  ): Promise<CommandOutcome | LateRefusal> {
    const handle = this.#client.workflow.getHandle(this.#served.kind.workflowIdOf(processId));
    const deadline = until - inquiryLimit;
    const update = () =>
      handle.executeUpdate<CommandAnswer, [CommandEnvelope<P>]>(envelope.command, { updateId, args: [envelope] });
    try {
      const answer = await insist(() => this.#client.withDeadline(deadline, update), deadline, onCrowded);
      return { kind: 'answer', answer: readableAnswer(answer) };
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return { kind: 'no-open-process' };
      const refused = refusalOf(error);
      if (refused !== undefined) return refused;
      throw unreadableRefusal(error) ?? (await this.#client.withDeadline(until, () => asStuck(handle, error)));
    }
  }

  /** As the process will show itself once it has opened, so that its first step has nothing to add. */
  #searchAttributesAtStart(opening: P['state']['opening'], calendar: Calendar): TypedSearchAttributes {
    const { kind } = this.#served;
    const state = stateAfter(attemptOpening(kind.definition, opening, calendar, Date.now()));
    return new TypedSearchAttributes([...kind.searchAttributesOf(state)]);
  }

  /** Makes a call that waits for no worker; as part of something that has to be done until an instant, by then. */
  #soon<Result>(call: () => Promise<Result>, until = Infinity): Promise<Result> {
    const deadline = Math.min(until, Date.now() + callLimit);
    return insist(() => this.#client.withDeadline(deadline, call), deadline);
  }
}

/** @throws Problem where the rules refuse what was tried, before a process is started for it */
function stateAfter<P extends ProcessTypes<P>>(tried: Attempt<P>): P['state'] {
  switch (tried.kind) {
    case 'carried-out':
      return tried.record.state;
    case 'answered':
      throw new Problem({ code: 'process-not-closed', detail: sentence('reopened-before') });
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
