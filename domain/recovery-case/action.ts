import type { CommandName } from './commands.ts';
import type { Refusal } from './refusal.ts';

/** One command as it stands for a case now: allowed, or why not. */
export interface ActionDescription {
  readonly command: CommandName;
  readonly title: string;
  readonly titleChinese: string;
  readonly allowed: boolean;
  /** Null when allowed. */
  readonly reason: Refusal | null;
}
