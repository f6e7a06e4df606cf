import {
  ActivityFailure,
  log,
  proxyActivities,
  proxyLocalActivities,
  workflowInfo,
  type ActivityInterfaceFor,
  type LocalActivityOptions,
} from '@temporalio/workflow';
import type { DocumentActivities, RecordActivities, RecordOutcome } from '../../contracts/activities.ts';
import type { AdoptionReceipt } from '../../contracts/rollout.ts';
import { taskQueues, type CatchUpReceipt, type RunSettings } from '../../contracts/process.ts';
import { attempt, type Attempt } from '../../domain/kernel/attempt.ts';
import type { Deadline } from '../../domain/kernel/clocks/deadline.ts';
import type { CommandAnswer, CommandEnvelope, CommandReceipt } from '../../domain/kernel/envelope.ts';
import { faultOf } from '../../domain/kernel/fault.ts';
import { answerFrom } from '../../domain/kernel/first-answer.ts';
import { failToAct, reportDocumentFailure, runOut } from '../../domain/kernel/procedure.ts';
import { earliestDeadline } from '../../domain/kernel/clocks/earliest.ts';
import type { ProcessDocument } from '../../domain/kernel/process-document.ts';
import type { ProcessTypes } from '../../domain/kernel/process-types.ts';
import type { TransitionRecord } from '../../domain/kernel/transition-record.ts';
import { faultFailure, lateRefusalFailure, refusalFailure } from './failures.ts';
import { ProcessClocks } from './process-clocks.ts';
import type { ProcessKind } from './process-kind.ts';

/**
 * A short database transaction as a local activity: one marker in the history, no second workflow task. It is retried
 * until it succeeds; after five minutes the server's own timer takes over the waiting.
 */
const recording: LocalActivityOptions = {
  startToCloseTimeout: '30 seconds',
  localRetryThreshold: '5 minutes',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '1 minute' },
};

/** A look at the record is asked for again by whoever asked, so it is not tried for ever. */
const lookingAtRecord: LocalActivityOptions = {
  startToCloseTimeout: '5 seconds',
  retry: { maximumAttempts: 3 },
};

/**
 * More clocks than ever run out at one instant, however long the worker was away. Beyond it a rule starts its clock again
 * as soon as it has run out, and the process would never come to anything else.
 */
const mostClocksAtOnce = 500;

/** A process while its workflow runs: the state, what moves it one step at a time, and what each step sets off. */
export class RunningProcess<P extends ProcessTypes<P>> {
  readonly #kind: ProcessKind<P>;
  #state: P['state'];
  #unrecorded: TransitionRecord<P> | null;
  #turn: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  /** What came of commands that were tried at this revision, for their handlers: by command and instant. */
  readonly #attempts = new Map<string, Attempt<P>>();
  readonly #inProduction = new Set<string>();
  readonly #clocks: ProcessClocks;
  readonly #record: ActivityInterfaceFor<RecordActivities<TransitionRecord<P>, P['state']>>;
  readonly #lookAtRecord: ActivityInterfaceFor<RecordActivities<TransitionRecord<P>, P['state']>>;
  readonly #documents: ActivityInterfaceFor<DocumentActivities>;

  constructor(kind: ProcessKind<P>, state: P['state'], unrecorded: TransitionRecord<P> | null, settings: RunSettings) {
    this.#kind = kind;
    this.#state = state;
    this.#unrecorded = unrecorded;
    this.#clocks = new ProcessClocks(() => this.inTurn(() => this.#runOutWhatIsDue()));
    this.#record = proxyLocalActivities<RecordActivities<TransitionRecord<P>, P['state']>>(recording);
    this.#lookAtRecord = proxyLocalActivities<RecordActivities<TransitionRecord<P>, P['state']>>(lookingAtRecord);
    this.#documents = proxyActivities<DocumentActivities>({
      taskQueue: settings.documentsTaskQueue ?? taskQueues.documents,
      startToCloseTimeout: '30 seconds',
      retry: { maximumInterval: '10 minutes' },
    });
  }

  get state(): P['state'] {
    return this.#state;
  }

  get processId(): string {
    return this.#state.opening.processId;
  }

  /** The process is closed, nobody is asked whether it reopens, and all its documents are out of the house. */
  isOver(): boolean {
    return this.#state.stage === 'closed' && this.#state.approvals.length === 0 && this.#inProduction.size === 0;
  }

  /** Nothing is being recorded. */
  isAtRest(): boolean {
    return this.#waiting === 0;
  }

  /** Documents that are not out of the house yet, nor reported as failed. */
  get inProduction(): readonly string[] {
    return [...this.#inProduction];
  }

  /**
   * Records the opening, if this run opens the process, and starts the clocks.
   * @param inProduction documents of this state that are still to be produced
   */
  async begin(inProduction: readonly string[]): Promise<void> {
    const opening = this.#unrecorded;
    this.#unrecorded = null;
    await this.inTurn(async () => {
      if (opening === null) this.#follow(this.#state);
      else await this.#commit(opening);
    });
    this.#produceEach(
      this.#state.documents.filter((document) => inProduction.includes(document.id) && isInOrder(document)),
    );
  }

  /**
   * Tries a command on the process as it stands, whole, so that whatever a rule makes of it is known before it is accepted.
   * The same command at the same revision and instant is not tried twice.
   */
  attempt(envelope: CommandEnvelope<P>): Attempt<P> {
    const at = Date.now();
    const key = `${envelope.commandId} ${envelope.bodyDigest} ${at}`;
    const known = this.#attempts.get(key);
    if (known !== undefined) return known;
    const tried = attempt(this.#kind.definition, this.#state, envelope, at);
    if (tried.kind === 'refused' && tried.problem !== null)
      log.error('a rule failed on a command', {
        processId: this.processId,
        command: envelope.command,
        problem: tried.problem,
      });
    this.#attempts.set(key, tried);
    return tried;
  }

  /** Carries out a command in its turn; one that was carried out before gets its first answer, as far as it is remembered. */
  async carryOut(envelope: CommandEnvelope<P>): Promise<CommandAnswer> {
    return this.inTurn(async () => {
      for (let outcome: CommandAnswer['outcome'] = null; ;) {
        const tried = this.attempt(envelope);
        switch (tried.kind) {
          case 'answered':
            return { ...tried.receipt, outcome };
          case 'refused':
            throw lateRefusalFailure(tried.refusal, this.#state.revision);
          case 'carried-out': {
            const committed = await this.#commit(tried.record);
            if (committed.kind === 'already-carried-out')
              return { ...receiptOf(answerFrom(committed.first, envelope)), outcome: committed.first.outcome };
            if (committed.kind === 'recorded') ({ outcome } = tried.record);
            break;
          }
          default:
            return tried satisfies never;
        }
      }
    });
  }

  /** Goes on from the record where that stands beyond the process, and produces the documents that the record lacks. */
  async catchUp(): Promise<CatchUpReceipt> {
    return this.inTurn(async () => {
      const standing = await this.#lookAtRecord.findStanding({
        processId: this.processId,
        revision: this.#state.revision,
      });
      if (standing.kind === 'ahead') this.#follow(standing.state);
      this.#produceEach(this.#state.documents.filter((document) => this.#isLeftBehind(document, standing.toBeSent)));
      return { revision: this.#state.revision };
    });
  }

  /** Takes on a change to what the process is counted by; `change` gives null once the process has it, or when it is closed. */
  async adopt(change: Change<P>): Promise<AdoptionReceipt> {
    return this.inTurn(async () => {
      for (let adopted = false; ; adopted = true) {
        const record = this.#changed(change);
        if (record === null) return { adopted, revision: this.#state.revision };
        await this.#commit(record);
      }
    });
  }

  #changed(change: Change<P>): TransitionRecord<P> | null {
    try {
      return change(this.#state, Date.now());
    } catch (error) {
      const fault = faultOf(error);
      log.error('a rule failed on a change of what the case is counted by', {
        processId: this.processId,
        problem: fault.problem,
      });
      throw faultFailure(fault);
    }
  }

  /** Transitions never overlap: each waits until the one before it is recorded. */
  async inTurn<Result>(step: () => Promise<Result>): Promise<Result> {
    this.#waiting += 1;
    const result = this.#turn.then(step);
    this.#turn = result.catch(() => undefined);
    try {
      return await result;
    } finally {
      this.#waiting -= 1;
    }
  }

  /** Clocks that are due run out in the order of their instants, however late the timers were served. */
  async #runOutWhatIsDue(): Promise<void> {
    for (let ranOut = 0; ; ranOut += 1) {
      const deadline = earliestDeadline(this.#state.deadlines);
      if (deadline === null || deadline.runsOutAt > Date.now()) return;
      const record =
        ranOut < mostClocksAtOnce
          ? runOut(this.#kind.definition, this.#state, deadline.id, Date.now())
          : this.#stopped(deadline);
      if (record === null) return;
      if (record.cause.kind === 'clock-failure')
        log.error('a clock could not act', {
          processId: this.processId,
          deadlineId: deadline.id,
          problem: record.cause.problem,
        });
      await this.#commit(record);
    }
  }

  #stopped(deadline: Deadline<P>): TransitionRecord<P> {
    const fault = faultOf(new Error(`${mostClocksAtOnce} clocks have run out at once.`));
    return failToAct(this.#kind.definition, this.#state, deadline, fault, Date.now());
  }

  /**
   * Records a transition; then it is true. Where the record already stands beyond it, because a workflow task wrote it and
   * was lost before the server heard of it, the process goes on from the record, and whoever gave the step judges anew. Where
   * the record has had the command before, nothing happens to the process.
   */
  async #commit(record: TransitionRecord<P>): Promise<RecordOutcome<P['state']>> {
    const { runId, historyLength: taskEventId } = workflowInfo();
    const outcome = await this.#record.recordTransition(record, { runId, taskEventId });
    this.#follow(this.#stateAfter(record, outcome));
    return outcome;
  }

  #stateAfter(record: TransitionRecord<P>, outcome: RecordOutcome<P['state']>): P['state'] {
    switch (outcome.kind) {
      case 'recorded':
        return record.state;
      case 'superseded':
        return outcome.state;
      case 'already-carried-out':
        return this.#state;
      default:
        return outcome satisfies never;
    }
  }

  /** Takes on a recorded state: what people see, the timers and the documents follow it. */
  #follow(state: P['state']): void {
    const known = new Set(this.#state.documents.filter(isInOrder).map(({ id }) => id));
    const toBeProduced = state.documents.filter((document) => isInOrder(document) && !known.has(document.id));
    this.#state = state;
    this.#attempts.clear();
    this.#kind.showInTemporal(state);
    this.#clocks.follow(state.deadlines, (message) => this.#kind.say(state, message));
    this.#produceEach(toBeProduced);
  }

  /** Whether a document that is not sent is being produced by nobody: the record was put back to before it was sent. */
  #isLeftBehind(document: P['state']['documents'][number], toBeSent: readonly string[]): boolean {
    return toBeSent.includes(document.id) && isInOrder(document) && !this.#inProduction.has(document.id);
  }

  /** Documents are produced beside the procedure; one that cannot be produced is reported in the process. */
  #produceEach(documents: P['state']['documents']): void {
    for (const document of documents) void this.#produce(document);
  }

  async #produce(document: P['state']['documents'][number]): Promise<void> {
    this.#inProduction.add(document.id);
    const problem = await this.#problemOfProducing(document);
    this.#inProduction.delete(document.id);
    if (problem !== null) await this.inTurn(() => this.#report(document.id, problem));
  }

  /** Null once it is out of the house. */
  async #problemOfProducing(document: P['state']['documents'][number]): Promise<string | null> {
    try {
      await this.#documents.produceDocument.executeWithOptions({ summary: this.#titleOf(document) }, [
        { kind: this.#kind.definition.kind, processId: this.processId, documentId: document.id },
      ]);
      return null;
    } catch (failure) {
      return failure instanceof ActivityFailure ? (failure.cause?.message ?? failure.message) : String(failure);
    }
  }

  /** As the Temporal UI names it. */
  #titleOf({ kind, number }: P['state']['documents'][number]): string {
    return `${this.#kind.documentTitle(this.#state, kind)} ${number}`;
  }

  async #report(documentId: string, problem: string): Promise<void> {
    for (;;) {
      const report = reportDocumentFailure(this.#kind.definition, this.#state, documentId, problem, Date.now());
      if ((await this.#commit(report)).kind === 'recorded') return;
    }
  }
}

/** What a change makes of a process; null once it has it, or when it is closed. */
type Change<P extends ProcessTypes<P>> = (state: P['state'], at: number) => TransitionRecord<P> | null;

/** Whether a document has been produced or is being produced. */
function isInOrder({ failedOn }: ProcessDocument): boolean {
  return failedOn == null;
}

function receiptOf(answer: ReturnType<typeof answerFrom>): CommandReceipt {
  if (answer.kind === 'refused') throw refusalFailure(answer.refusal);
  return answer.receipt;
}
