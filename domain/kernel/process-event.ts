/**
 * What one process tells another: the other takes it in as a command of that name, once under its key, and cannot refuse it.
 * What it says stands in the record of the sender with the transition that tells it.
 */
export interface ProcessEvent {
  readonly to: { readonly process: string; readonly id: string };
  /** Name of the command by which the other takes it in. */
  readonly event: string;
  readonly payload: object;
  /** Unique among all events, the same whenever the transition is worked out again. */
  readonly key: string;
}

/** What an event is called among all of its process, by the transition that tells it and its place there. */
export function idOfEvent(revision: number, position: number): string {
  return `${revision}:${position}`;
}

export function keyOfEvent(processId: string, eventId: string): string {
  return `${processId}:${eventId}`;
}

/** The events that a kind of process may tell another, by what each of them says. */
export type EventsOf<Process extends string, Payloads> = {
  readonly [Name in keyof Payloads & string]: {
    readonly to: { readonly process: Process; readonly id: string };
    readonly event: Name;
    readonly payload: Payloads[Name];
  };
}[keyof Payloads & string];
