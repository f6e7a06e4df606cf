import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { describeError } from '../../database/connection/error-description.ts';
import { WaitingEvents, type WaitingEvent } from '../../database/events/waiting-events.ts';
import { keyOfEvent } from '../../domain/kernel/process-event.ts';
import { ApiEnvironment } from '../environment.ts';
import { Problem } from '../problems/problem.ts';
import { commandLimit } from '../processes/running-processes.ts';
import { EventTargets, type EventTarget } from './event-targets.ts';

/** Milliseconds between two looks for events: by so much at most each waits before it is on its way. */
const interval = 1_000;
/** Events on their way at once. */
const atOnce = 8;
/** Seconds after which an event that was taken is due again: longer than any command takes. */
const heldFor = (2 * commandLimit) / 1_000;
/** Attempts that fail before it is said, in the log and in the process that tells the event: half a minute. */
const attemptsBeforeReport = 6;
/** Seconds before an event that has not arrived is tried again: at first, and at most. */
const firstPause = 1;
const longestPause = 60;
/** The same where nobody has opened the process that it is for: whoever opens it makes it due at once. */
const longestPauseForNobody = 3_600;

/**
 * Gives what processes tell each other to those that it is for, as a command like any other, in order, and again until it is
 * taken in: the key of an event makes it happen once. Each process of this API looks for events; none is taken by two at once.
 */
@Injectable()
export class EventDispatcher implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #events: WaitingEvents;
  readonly #targets: EventTargets;
  readonly #environment: ApiEnvironment;
  #dispatching: Promise<void> | null = null;
  #stopping = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(dataSource: DataSource, environment: ApiEnvironment, targets: EventTargets) {
    this.#events = new WaitingEvents(dataSource, environment.settings.keyring);
    this.#targets = targets;
    this.#environment = environment;
  }

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.#look(), interval).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.#timer);
    this.#stopping = true;
    await this.#dispatching;
  }

  async #look(): Promise<void> {
    if (this.#dispatching !== null) return;
    this.#dispatching = this.#dispatchAll();
    await this.#dispatching;
    this.#dispatching = null;
  }

  /** What fails is told, and tried again at the next look. */
  async #dispatchAll(): Promise<void> {
    try {
      for (let found = true; found && !this.#stopping;) {
        const events = await this.#events.take(atOnce, heldFor);
        await Promise.all(events.map((event) => this.#dispatch(event)));
        found = events.length > 0;
      }
    } catch (error) {
      this.#environment.logger.warn({ error: describeError(error) }, 'events could not be looked for');
    }
  }

  async #dispatch(event: WaitingEvent): Promise<void> {
    try {
      await this.#give(event);
      if (event.isReported) await this.#tellTeller(event, 'event-taken', { eventId: event.id });
    } catch (error) {
      const { processId, id, toKind, toId, attempts } = event;
      this.#environment.logger[attempts === attemptsBeforeReport ? 'warn' : 'debug'](
        { processId, eventId: id, toKind, toId, event: event.event, attempts, error: describeError(error) },
        'a process could not be told of an event',
      );
      await this.#events.tryAgain(event, pauseAfter(attempts, error), codeOf(error));
      await this.#reportOnce(event, error);
      return;
    }
    await this.#events.hasArrived(event);
  }

  /** What does not pass by itself is said in the process that tells it, for people to see to it. */
  async #reportOnce(event: WaitingEvent, error: unknown): Promise<void> {
    if (event.isReported || event.attempts < attemptsBeforeReport || passesByItself(error)) return;
    const { id: eventId, toKind, toId, event: name } = event;
    try {
      const to = { process: toKind, id: toId };
      await this.#tellTeller(event, 'event-untaken', { eventId, to, event: name, problem: codeOf(error) });
      await this.#events.isReported(event);
    } catch (failure) {
      this.#environment.logger.warn(
        { processId: event.processId, eventId, error: describeError(failure) },
        'a process could not be told that an event has not arrived',
      );
    }
  }

  async #tellTeller({ processId, kind, id, toKind, toId }: WaitingEvent, command: string, payload: object) {
    const key = `${keyOfEvent(processId, id)}:${command}`;
    const sentBy = { processId: toId, number: `${toKind}/${toId}` };
    await this.#targetOf(kind).take({ processId, command, payload, key, sentBy });
  }

  #targetOf(kind: string): EventTarget {
    const target = this.#targets.of(kind);
    if (target === undefined) throw new Error(`This API serves no processes of the kind ${kind}.`);
    return target;
  }

  #give({ processId, number, id, toKind, toId, event, payload }: WaitingEvent): Promise<void> {
    const target = this.#targetOf(toKind);
    const sentBy = { processId, number };
    return target.take({ processId: toId, command: event, payload, key: keyOfEvent(processId, id), sentBy });
  }
}

/** What is away or busy comes back; what refuses, or is not there, may need somebody to look. */
function passesByItself(error: unknown): boolean {
  return error instanceof Problem && error.getStatus() >= 500;
}

function pauseAfter(attempts: number, error: unknown): number {
  const isForNobody = error instanceof Problem && error.getStatus() === 404;
  return Math.min(isForNobody ? longestPauseForNobody : longestPause, firstPause * 2 ** Math.min(attempts - 1, 16));
}

function codeOf(error: unknown): string {
  return error instanceof Problem ? error.description.code : 'not-delivered';
}
