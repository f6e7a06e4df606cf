import { message } from './kernel-messages.ts';
import type { CommandIdentity, CommandReceipt, ProcessedCommand } from './envelope.ts';
import { refusal, type Refusal } from './refusal.ts';

interface Remembering {
  readonly processed: readonly ProcessedCommand[];
}

/**
 * How many answers to commands a process remembers: more than can be under way at once, so that those which race are answered
 * without a look into the record. The record has all others.
 */
const rememberedCommands = 20;

/** What is said to a command because of one that was carried out under its id; `none` where there was none. */
export type FirstAnswer =
  | { readonly kind: 'none' }
  | { readonly kind: 'receipt'; readonly receipt: CommandReceipt }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** The first answer to a command that the process remembers, or its refusal when the id was used for another body. */
export function answerTo({ processed }: Remembering, command: CommandIdentity): FirstAnswer {
  const before = processed.find(({ commandId }) => commandId === command.commandId);
  return before === undefined ? { kind: 'none' } : answerFrom(before, command);
}

/** As {@link answerTo}, from what is known of the command that was carried out under the same id. */
export function answerFrom(
  before: ProcessedCommand,
  { bodyDigest }: Pick<CommandIdentity, 'bodyDigest'>,
): Exclude<FirstAnswer, { readonly kind: 'none' }> {
  return before.bodyDigest === bodyDigest
    ? { kind: 'receipt', receipt: before.receipt }
    : {
        kind: 'refused',
        refusal: refusal('idempotency-key-reused', message('key-used-otherwise')),
      };
}

/** The commands that a process remembers once it has carried out another one. */
export function withProcessed({ processed }: Remembering, command: ProcessedCommand): Remembering {
  return { processed: [...processed, command].slice(-rememberedCommands) };
}
