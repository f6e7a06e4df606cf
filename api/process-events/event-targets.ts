import { Injectable } from '@nestjs/common';

/** What one process tells another, as it is given to that one. */
export interface EventCommand {
  /** The process that is told. */
  readonly processId: string;
  /** Name of the command by which it takes the event in. */
  readonly command: string;
  readonly payload: unknown;
  /** By which it knows the event again. */
  readonly key: string;
  /** The process that tells it. */
  readonly sentBy: { readonly processId: string; readonly number: string };
}

/** Takes in what is told the processes of a kind. */
export interface EventTarget {
  /** @throws Problem where it cannot be taken in now, or is refused */
  take(event: EventCommand): Promise<void>;
  /** What such an event is called, in the reader's language. */
  titleOf(event: string): string;
}

/** Where events go: the commands of each kind of process that this API serves. */
@Injectable()
export class EventTargets {
  readonly #targets = new Map<string, EventTarget>();

  add(kind: string, target: EventTarget): void {
    this.#targets.set(kind, target);
  }

  /** Undefined for a kind that this API does not serve. */
  of(kind: string): EventTarget | undefined {
    return this.#targets.get(kind);
  }
}
