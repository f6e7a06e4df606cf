import type { Refusal } from './refusal.ts';

/** One command as it stands for a process now: allowed, or why not. */
export interface ActionDescription<Name extends string = string> {
  readonly command: Name;
  readonly title: string;
  readonly titleChinese: string;
  readonly allowed: boolean;
  /** Null when allowed. */
  readonly reason: Refusal | null;
}
