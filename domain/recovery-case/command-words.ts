import type { CommandEnvelope } from './envelope.ts';
import { recoveryCase } from './definition.ts';
import type { CommandName } from './commands.ts';
import type { Transition } from './transition.ts';

/** A command as the timeline shows it: what was done, and what the person said with it. */
export function describeCommand<Name extends CommandName>(t: Transition, envelope: CommandEnvelope<Name>): string {
  const { done, words } = recoveryCase.commands[envelope.command];
  return `${done}: ${words(envelope.payload, t)}`.trim().replace(/:$/, '.');
}
