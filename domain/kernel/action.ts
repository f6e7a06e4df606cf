import type { Refusal } from './refusal.ts';

/** One command as it stands for a process now: allowed, or why not. */
export interface ActionDescription<Name extends string = string> {
  readonly command: Name;
  /** What it is about, as its kind of process groups its commands. */
  readonly group: string;
  /** Ids of the duties that it does. */
  readonly duties: readonly string[];
  readonly allowed: boolean;
  /** Null when allowed. */
  readonly reason: Refusal | null;
}
