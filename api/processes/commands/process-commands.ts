import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Currency } from '../../../domain/money/money.ts';
import type { CommandName } from '../../../domain/kernel/process-names.ts';
import type { ProcessDefinition } from '../../../domain/kernel/process-definition.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import type { CommandAnswer, CommandEnvelope } from '../../../domain/kernel/envelope.ts';
import type { OtherProcess } from '../../../domain/kernel/incoming/elsewhere.ts';
import type { ActingPerson } from '../../../domain/kernel/acting-person.ts';
import type { Refusal } from '../../../domain/kernel/refusal.ts';
import { answerFrom } from '../../../domain/kernel/first-answer.ts';
import { isCommandOf } from '../../../domain/kernel/actions.ts';
import { refuseCommand } from '../../../domain/kernel/command-admission.ts';
import { withCalendarOfToday } from '../../../domain/kernel/recounting/adopt-calendar.ts';
import { rulebook } from '../../../domain/rulebooks/registry.ts';
import { CalendarStore } from '../../calendars/calendar-store.ts';
import { EventTargets, type EventTarget, type EventCommand } from '../../process-events/event-targets.ts';
import { bodyDigestOf, digestOf } from '../../idempotency/digest.ts';
import { calledCommand, sentence } from '../../language/readers-language.ts';
import { Problem, refusalProblem } from '../../problems/problem.ts';
import { commandLimit, RunningProcesses, type GivenCommand } from '../running-processes.ts';
import { processNotFound, ProcessRecord } from '../record/process-record.ts';
import { servedKind, type ServedKind } from '../served-kind.ts';
import { asking, comesWith, type SaidWith } from '../elsewhere/comes-with.ts';
import { SameMatters } from '../elsewhere/same-matters.ts';
import { CommandQueues } from './command-queues.ts';
import { CommandPayloads } from './command-payloads.ts';

/** A command as it came in. */
export interface CommandRequest<P extends ProcessTypes<P>> {
  readonly processId: string;
  readonly command: CommandName<P>;
  readonly body: unknown;
  readonly actor: ActingPerson;
  readonly idempotencyKey: string;
  readonly expectedRevision: number | null;
  readonly requestId: string;
  /** Aborted once nobody waits for the answer any more. */
  readonly clientGone: AbortSignal;
}

/** What a command is answered with, and the currency of its amounts. */
export interface GivenAnswer {
  readonly answer: CommandAnswer;
  readonly currency: Currency;
}

/** Milliseconds without which a command's turn comes too late. */
const leastTime = 2_000;

/** Processes whose currency is kept in memory; it never changes. */
const rememberedCases = 10_000;

/** Gives the processes of a kind their commands: each is one update of its process, whatever it is about. */
@Injectable()
export class ProcessCommands<P extends ProcessTypes<P>> implements EventTarget, OnModuleInit {
  readonly #served: ServedKind<P>;
  readonly #processes: RunningProcesses<P>;
  readonly #record: ProcessRecord<P>;
  readonly #calendars: CalendarStore;
  readonly #queues: CommandQueues;
  readonly #payloads: CommandPayloads<P>;
  readonly #targets: EventTargets;
  readonly #sameMatters: SameMatters<P>;
  readonly #currencies = new Map<string, Currency>();

  constructor(
    @Inject(servedKind) served: ServedKind<P>,
    processes: RunningProcesses<P>,
    record: ProcessRecord<P>,
    calendars: CalendarStore,
    queues: CommandQueues,
    payloads: CommandPayloads<P>,
    targets: EventTargets,
    sameMatters: SameMatters<P>,
  ) {
    this.#served = served;
    this.#processes = processes;
    this.#record = record;
    this.#calendars = calendars;
    this.#queues = queues;
    this.#payloads = payloads;
    this.#targets = targets;
    this.#sameMatters = sameMatters;
  }

  onModuleInit(): void {
    this.#targets.add(this.#served.kind.name, this);
  }

  /** @throws Problem for an invalid body, an unknown case, the case's refusal, or a case that is too busy */
  async give(request: CommandRequest<P>): Promise<GivenAnswer> {
    const { processId, command, actor, idempotencyKey, expectedRevision, requestId, clientGone } = request;
    const until = Date.now() + commandLimit;
    const currency = await this.#currencyOf(processId);
    const commandId = digestOf(actor.id, idempotencyKey);
    await this.#requireInSight(processId, commandId);
    const { payload, saidWith } = await this.#payloads.read(command, request.body, currency);
    const bodyDigest = bodyDigestOf(command, payload);
    const envelope: CommandEnvelope<P> = {
      command,
      payload,
      actor,
      commandId,
      bodyDigest,
      expectedRevision,
      requestId,
    };
    const said = bodyDigestOf(saidWith);
    const updateId = digestOf(actor.id, idempotencyKey, command, bodyDigest, said);
    const turn = { until: until - leastTime, gone: clientGone };
    const answer = await this.#queues.inTurn(processId, actor.id, turn, async (onCrowded) => {
      const others = await this.#othersAlike(processId, envelope, saidWith);
      return this.#settle(processId, {
        updateId,
        envelope: { ...envelope, ...comesWith(saidWith, others) },
        until,
        onCrowded,
      });
    });
    return { answer, currency };
  }

  /** Others about the same as the command makes its process be about; they find it unless it is refused as it is. */
  async #othersAlike<Name extends CommandName<P>>(
    processId: string,
    envelope: CommandEnvelope<P, Name>,
    saidWith: Readonly<SaidWith>,
  ): Promise<readonly OtherProcess[]> {
    const { definition } = this.#served.kind;
    const { matter } = definition.commands[envelope.command];
    const recorded = matter === undefined ? undefined : await this.#record.find(processId);
    if (matter === undefined || recorded === undefined) return [];
    const { state } = recorded;
    const alone = { ...envelope, ...comesWith({ ...saidWith, linkTo: [] }, []) };
    const comesIn = refuseCommand(definition, state, alone, Date.now()) === null;
    return this.#sameMatters.find(matter(state, envelope.payload), asking(processId, null, saidWith, comesIn));
  }

  titleOf(event: string): string {
    return calledCommand(this.#served.catalogue, event);
  }

  /** @throws Problem as `give`, and `command-not-found` for what a process of this kind cannot be told */
  async take(event: EventCommand): Promise<void> {
    const until = Date.now() + commandLimit;
    if (!takesEvent(this.#served.kind.definition, event))
      throw new Problem({ code: 'command-not-found', detail: sentence('command-of-other-kind') });
    const { processId, command, payload, key, sentBy } = event;
    const envelope: CommandEnvelope<P> = {
      command,
      payload,
      actor: { id: sentBy.processId, name: sentBy.number },
      commandId: key,
      bodyDigest: bodyDigestOf(command, payload),
      expectedRevision: null,
      requestId: key,
      sentBy: sentBy.processId,
    };
    const turn = { until: until - leastTime, gone: new AbortController().signal };
    await this.#queues.inTurn(processId, sentBy.processId, turn, (onCrowded) =>
      this.#settle(processId, { updateId: digestOf(key), envelope, until, onCrowded }),
    );
  }

  async #settle(processId: string, given: GivenCommand<P>): Promise<CommandAnswer> {
    const first = await this.#ask(processId, given);
    if (first !== null) return first;
    await this.#reopenIfClosed(processId, given);
    // The process may have gone over to its next run between two of its tasks, or was just started anew.
    const second = await this.#ask(processId, given);
    if (second !== null) return second;
    throw new Problem({
      code: 'process-unavailable',
      detail: sentence('process-taken-up'),
    });
  }

  /**
   * The case's answer; null when no process runs for it. The process remembers few of the commands that the case has carried
   * out, and of none what it did: what it takes for a new one the recording tells from it, and for what it answers without, or
   * refuses as a new one, the record is asked.
   * Where a case goes on and its process is gone, the record alone has what it says: a step is acknowledged once the case has
   * been taken up from there, so that what is acknowledged survives the loss of either.
   */
  async #ask(processId: string, given: GivenCommand<P>): Promise<CommandAnswer | null> {
    const { envelope } = given;
    const outcome = await this.#processes.give(processId, given);
    if (outcome.kind === 'answer' && outcome.answer.outcome !== null) return outcome.answer;
    const before = await this.#record.findProcessed(processId, envelope.commandId);
    if (before !== undefined && (outcome.kind !== 'no-open-process' || (await this.#isClosed(processId))))
      return { ...receiptOf(answerFrom(before, envelope)), outcome: before.outcome };
    if (outcome.kind === 'answer') return outcome.answer;
    if (outcome.kind === 'refused') throw this.#refused(outcome.refusal);
    return null;
  }

  /** Whoever has to keep away learns no more by a command than by reading; what they gave before is answered again. */
  async #requireInSight(processId: string, commandId: string): Promise<void> {
    if (this.#served.kind.definition.keepsAway === undefined || (await this.#record.isInSight(processId))) return;
    if ((await this.#record.findProcessed(processId, commandId)) === undefined)
      throw processNotFound(this.#served.address);
  }

  /** The record may lag behind by what keeps somebody away. */
  #refused(refusal: Refusal): Problem {
    return refusal.code === 'kept-away' ? processNotFound(this.#served.address) : refusalProblem(refusal);
  }

  async #isClosed(processId: string): Promise<boolean> {
    return (await this.#record.findRow(processId, 'closedOn'))?.closedOn != null;
  }

  /** A closed case without a process takes nothing but the command that reopens it, which starts a process anew. */
  async #reopenIfClosed(processId: string, { envelope, until }: GivenCommand<P>): Promise<void> {
    const recorded = await this.#record.find(processId);
    if (recorded === undefined) throw processNotFound(this.#served.address);
    const { state } = recorded;
    if (state.closing === null) return;
    const refused = refuseCommand(this.#served.kind.definition, state, envelope, Date.now());
    if (refused !== null) throw this.#refused(refused);
    await this.#reopen(state, envelope, until);
  }

  /** A holiday notice may have come in while the case was closed. */
  async #reopen(closed: P['state'], envelope: CommandEnvelope<P>, until: number): Promise<void> {
    const { id, version } = closed.rulebook;
    const calendar = await this.#calendars.forRulebook(rulebook(id, version));
    await this.#processes.reopen(withCalendarOfToday(this.#served.kind.definition, closed, calendar), envelope, until);
  }

  async #currencyOf(processId: string): Promise<Currency> {
    const remembered = this.#currencies.get(processId);
    if (remembered !== undefined) return remembered;
    const currency = await this.#record.awaited(processId, () => this.#record.findCurrency(processId));
    const [oldest] = this.#currencies.keys();
    if (this.#currencies.size >= rememberedCases && oldest !== undefined) this.#currencies.delete(oldest);
    this.#currencies.set(processId, currency);
    return currency;
  }
}

interface EventCommandOf<P extends ProcessTypes<P>> extends EventCommand {
  readonly command: CommandName<P>;
  readonly payload: P['commands'][CommandName<P>];
}

/** Only a transition tells an event, and what it says is sealed: it is what the kind that is told takes. */
function takesEvent<P extends ProcessTypes<P>>(
  definition: ProcessDefinition<P>,
  event: EventCommand,
): event is EventCommandOf<P> {
  return isCommandOf(definition, event.command) && definition.commands[event.command].sentByProcess === true;
}

function receiptOf(answer: ReturnType<typeof answerFrom>): Omit<CommandAnswer, 'outcome'> {
  if (answer.kind === 'refused') throw refusalProblem(answer.refusal);
  return answer.receipt;
}
