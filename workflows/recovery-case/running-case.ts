import {
  ActivityFailure,
  ApplicationFailure,
  proxyActivities,
  proxyLocalActivities,
  type ActivityInterfaceFor,
} from '@temporalio/workflow';
import type { DocumentActivities, RecordActivities } from '../../contracts/activities.ts';
import type { AdoptionReceipt } from '../../contracts/rollout.ts';
import { taskQueues, type RunSettings } from '../../contracts/recovery-case.ts';
import type { IssuedDocument, RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';
import type { CommandEnvelope, CommandReceipt, Refusal } from '../../domain/recovery-case/commands.ts';
import { documentKinds } from '../../domain/recovery-case/documents.ts';
import { answerTo } from '../../domain/recovery-case/first-answer.ts';
import { carryOut, reportDocumentFailure, runOut } from '../../domain/recovery-case/procedure.ts';
import { refuseCommand } from '../../domain/recovery-case/command-admission.ts';
import { earliestDeadline } from '../../domain/recovery-case/summary.ts';
import type { TransitionRecord } from '../../domain/recovery-case/transition-record.ts';
import { CaseClocks } from './case-clocks.ts';
import { showInTemporal } from './visibility.ts';

/**
 * A short database transaction as a local activity: one marker in the history, no second workflow task. It is retried
 * until it succeeds; after five minutes the server's own timer takes over the waiting.
 */
const { recordTransition } = proxyLocalActivities<RecordActivities>({
  startToCloseTimeout: '30 seconds',
  localRetryThreshold: '5 minutes',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '1 minute' },
});

/** The case while its workflow runs: the state, what moves it one step at a time, and what each step sets off. */
export class RunningCase {
  #state: RecoveryCaseState;
  #unrecorded: TransitionRecord | null;
  #turn: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #documentsInProduction = 0;
  readonly #clocks: CaseClocks;
  readonly #documents: ActivityInterfaceFor<DocumentActivities>;

  constructor(state: RecoveryCaseState, unrecorded: TransitionRecord | null, settings: RunSettings) {
    this.#state = state;
    this.#unrecorded = unrecorded;
    this.#clocks = new CaseClocks(() => this.inTurn(() => this.#runOutWhatIsDue()));
    this.#documents = proxyActivities<DocumentActivities>({
      taskQueue: settings.documentsTaskQueue ?? taskQueues.documents,
      startToCloseTimeout: '30 seconds',
      retry: { maximumInterval: '10 minutes' },
    });
  }

  get state(): RecoveryCaseState {
    return this.#state;
  }

  get caseId(): string {
    return this.#state.opening.caseId;
  }

  /** The case is closed, and nobody is asked whether it reopens. */
  isClosed(): boolean {
    return this.#state.stage === 'closed' && this.#state.approvals.length === 0;
  }

  /** Nothing is being recorded and no document is being produced. */
  isAtRest(): boolean {
    return this.#waiting === 0 && this.#documentsInProduction === 0;
  }

  /** Records the opening, if this run opens the case, and starts the clocks. */
  async begin(): Promise<void> {
    const opening = this.#unrecorded;
    this.#unrecorded = null;
    await this.inTurn(async () => {
      if (opening === null) this.#follow(this.#state);
      else await this.#commit(opening);
    });
  }

  /** Why a command is refused as things stand, or null. */
  refuse(envelope: CommandEnvelope): Refusal | null {
    return refuseCommand(this.#state, envelope, Date.now());
  }

  /** Carries out a command in its turn; one that was carried out before gets its first answer. */
  async carryOut(envelope: CommandEnvelope): Promise<CommandReceipt> {
    return this.inTurn(async () => {
      for (;;) {
        const answer = answerTo(this.#state, envelope);
        if (answer.kind === 'receipt') return answer.receipt;
        const refused = this.refuse(envelope);
        if (refused !== null) throw refusalFailure(refused);
        await this.#commit(carryOut(this.#state, envelope, Date.now()));
      }
    });
  }

  /** Takes on a change to what the case is counted by; `change` gives null once the case has it, or when it is closed. */
  async adopt(change: (state: RecoveryCaseState, at: number) => TransitionRecord | null): Promise<AdoptionReceipt> {
    return this.inTurn(async () => {
      for (let adopted = false; ; adopted = true) {
        const record = change(this.#state, Date.now());
        if (record === null) return { adopted, revision: this.#state.revision };
        await this.#commit(record);
      }
    });
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
    for (;;) {
      const deadline = earliestDeadline(this.#state.deadlines);
      if (deadline === null || deadline.runsOutAt > Date.now()) return;
      const record = runOut(this.#state, deadline.id, Date.now());
      if (record === null) return;
      await this.#commit(record);
    }
  }

  /**
   * Records a transition; then it is true. Where the record already stands beyond it, because a workflow task wrote it and
   * was lost before the server heard of it, the case goes on from the record, and whoever gave the step judges anew.
   */
  async #commit(record: TransitionRecord): Promise<'carried-out' | 'overtaken'> {
    const outcome = await recordTransition(record);
    this.#follow(outcome.kind === 'superseded' ? outcome.state : record.state);
    return outcome.kind === 'superseded' ? 'overtaken' : 'carried-out';
  }

  /** Takes on a recorded state: what people see, the timers and the documents follow it. */
  #follow(state: RecoveryCaseState): void {
    const known = new Set(this.#state.documents.filter(isInOrder).map(({ id }) => id));
    const toBeProduced = state.documents.filter((document) => isInOrder(document) && !known.has(document.id));
    this.#state = state;
    showInTemporal(state);
    this.#clocks.follow(state.deadlines);
    for (const document of toBeProduced) void this.#produce(document);
  }

  /** Documents are produced beside the procedure; one that cannot be produced is reported in the case. */
  async #produce({ id: documentId, kind, number }: IssuedDocument): Promise<void> {
    this.#documentsInProduction += 1;
    try {
      await this.#documents.produceDocument.executeWithOptions({ summary: `${documentKinds[kind].title} ${number}` }, [
        { caseId: this.caseId, documentId },
      ]);
    } catch (failure) {
      const problem =
        failure instanceof ActivityFailure ? (failure.cause?.message ?? failure.message) : String(failure);
      await this.inTurn(() => this.#report(documentId, problem));
    } finally {
      this.#documentsInProduction -= 1;
    }
  }

  async #report(documentId: string, problem: string): Promise<void> {
    for (;;) {
      const report = reportDocumentFailure(this.#state, documentId, problem, Date.now());
      if ((await this.#commit(report)) === 'carried-out') return;
    }
  }
}

/** Whether a document has been produced or is being produced. */
function isInOrder({ failedOn }: IssuedDocument): boolean {
  return failedOn == null;
}

/** A refusal as it reaches the caller: the code as type, the whole refusal in the details. */
export function refusalFailure(refused: Refusal): ApplicationFailure {
  return ApplicationFailure.create({
    type: refused.code,
    message: refused.message,
    nonRetryable: true,
    details: [refused],
  });
}
