import { recoveryCase } from '../../../domain/recovery-case/definition.ts';
import { Injectable } from '@nestjs/common';
import type { Currency } from '../../../domain/money/money.ts';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import type { CommandName } from '../../../domain/recovery-case/commands.ts';
import type { CommandEnvelope } from '../../../domain/recovery-case/recovery-case.ts';
import type { CommandReceipt } from '../../../domain/kernel/envelope.ts';
import type { ActingPerson } from '../../../domain/kernel/acting-person.ts';
import { answerFrom } from '../../../domain/kernel/first-answer.ts';
import { refuseCommand } from '../../../domain/kernel/command-admission.ts';
import { withCalendarOfToday } from '../../../domain/kernel/recounting/adopt-calendar.ts';
import { rulebook } from '../../../domain/rulebooks/registry.ts';
import { CalendarShelf } from '../../calendars/calendar-shelf.ts';
import { bodyDigestOf, digestOf } from '../../idempotency/digest.ts';
import { Problem, refusalProblem } from '../../problems/problem.ts';
import { CaseProcesses, commandLimit, type GivenCommand } from '../case-processes.ts';
import { caseNotFound, CaseRecord } from '../record/case-record.ts';
import { CommandQueues } from './command-queues.ts';
import { readPayload } from './command-payload.ts';

/** A command as it came in. */
export interface CommandRequest {
  readonly caseId: string;
  readonly command: CommandName;
  readonly body: unknown;
  readonly actor: ActingPerson;
  readonly idempotencyKey: string;
  readonly expectedRevision: number | null;
  readonly requestId: string;
  /** Aborted once nobody waits for the answer any more. */
  readonly clientGone: AbortSignal;
}

/** Milliseconds without which a command's turn comes too late. */
const leastTime = 2_000;

/** Cases whose currency is kept in memory; it never changes. */
const rememberedCases = 10_000;

/** Gives cases their commands: each is one update of the case's process, whatever it is about. */
@Injectable()
export class CaseCommands {
  readonly #processes: CaseProcesses;
  readonly #record: CaseRecord;
  readonly #calendars: CalendarShelf;
  readonly #queues: CommandQueues;
  readonly #currencies = new Map<string, Currency>();

  constructor(processes: CaseProcesses, record: CaseRecord, calendars: CalendarShelf, queues: CommandQueues) {
    this.#processes = processes;
    this.#record = record;
    this.#calendars = calendars;
    this.#queues = queues;
  }

  /** @throws Problem for an invalid body, an unknown case, the case's refusal, or a case that is too busy */
  async give(request: CommandRequest): Promise<CommandReceipt> {
    const { caseId, command, actor, idempotencyKey, expectedRevision, requestId, clientGone } = request;
    const until = Date.now() + commandLimit;
    const payload = readPayload(command, request.body, await this.#currencyOf(caseId));
    const bodyDigest = bodyDigestOf(command, payload);
    const envelope: CommandEnvelope = {
      command,
      payload,
      actor,
      commandId: digestOf(actor.id, idempotencyKey),
      bodyDigest,
      expectedRevision,
      requestId,
    };
    const updateId = digestOf(actor.id, idempotencyKey, command, bodyDigest);
    return this.#queues.inTurn(caseId, actor.id, { until: until - leastTime, gone: clientGone }, (onCrowded) =>
      this.#settle(caseId, { updateId, envelope, until, onCrowded }),
    );
  }

  async #settle(caseId: string, given: GivenCommand): Promise<CommandReceipt> {
    const first = await this.#ask(caseId, given);
    if (first !== null) return first;
    await this.#reopenIfClosed(caseId, given);
    // The process may have gone over to its next run between two of its tasks, or was just started anew.
    const second = await this.#ask(caseId, given);
    if (second !== null) return second;
    throw new Problem({
      code: 'process-unavailable',
      detail:
        'The record says that the case is open, but no process runs for it: it is taken up from the record in a moment. ' +
        'Repeat the request with the same Idempotency-Key.',
    });
  }

  /**
   * The case's answer; null when no process runs for it. The process remembers few of the commands that the case has carried
   * out: what it takes for a new one the recording tells from it, and what it refuses as a new one the record is asked for.
   * Where a case goes on and its process is gone, the record alone has what it says: a step is acknowledged once the case has
   * been taken up from there, so that what is acknowledged survives the loss of either.
   */
  async #ask(caseId: string, given: GivenCommand): Promise<CommandReceipt | null> {
    const { envelope } = given;
    const outcome = await this.#processes.give(caseId, given);
    if (outcome.kind === 'receipt') return outcome.receipt;
    const before = await this.#record.findProcessed(caseId, envelope.commandId);
    if (before !== undefined && (outcome.kind !== 'no-open-process' || (await this.#isClosed(caseId))))
      return receiptOf(answerFrom(before, envelope));
    if (outcome.kind === 'refused') throw refusalProblem(outcome.refusal);
    return null;
  }

  async #isClosed(caseId: string): Promise<boolean> {
    return (await this.#record.findRow(caseId, 'closedOn'))?.closedOn != null;
  }

  /** A closed case without a process takes nothing but the command that reopens it, which starts a process anew. */
  async #reopenIfClosed(caseId: string, { envelope, until }: GivenCommand): Promise<void> {
    const recorded = await this.#record.find(caseId);
    if (recorded === undefined) throw caseNotFound();
    const { state } = recorded;
    if (state.closing === null) return;
    const refused = refuseCommand(recoveryCase, state, envelope, Date.now());
    if (refused !== null) throw refusalProblem(refused);
    if (isReopening(envelope)) await this.#reopen(state, envelope, until);
  }

  /** A holiday notice may have come in while the case was closed. */
  async #reopen(closed: RecoveryCaseState, envelope: CommandEnvelope<'reopen'>, until: number): Promise<void> {
    const { id, version } = closed.opening.rulebook;
    const calendar = await this.#calendars.forRulebook(rulebook(id, version));
    await this.#processes.reopen(withCalendarOfToday(recoveryCase, closed, calendar), envelope, until);
  }

  async #currencyOf(caseId: string): Promise<Currency> {
    const remembered = this.#currencies.get(caseId);
    if (remembered !== undefined) return remembered;
    const currency = await this.#record.awaited(caseId, () => this.#record.findCurrency(caseId));
    const [oldest] = this.#currencies.keys();
    if (this.#currencies.size >= rememberedCases && oldest !== undefined) this.#currencies.delete(oldest);
    this.#currencies.set(caseId, currency);
    return currency;
  }
}

function isReopening(envelope: CommandEnvelope): envelope is CommandEnvelope<'reopen'> {
  return envelope.command === 'reopen';
}

function receiptOf(answer: ReturnType<typeof answerFrom>): CommandReceipt {
  if (answer.kind === 'refused') throw refusalProblem(answer.refusal);
  return answer.receipt;
}
