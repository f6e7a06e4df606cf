import type { CommandEnvelope } from './envelope.ts';
import { commandRules } from './ladder.ts';
import type { CommandName } from './commands.ts';
import type { Transition } from './transition.ts';

/** A command as the timeline shows it: what was done, and what the person said with it. */
export function describeCommand<Name extends CommandName>(t: Transition, envelope: CommandEnvelope<Name>): string {
  const { done, words } = commandRules[envelope.command];
  return `${done}: ${words(envelope.payload, t)}`.trim().replace(/:$/, '.');
}
