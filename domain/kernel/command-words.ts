import type { CommandEnvelope } from './envelope.ts';
import type { ProcessDefinition } from './process-definition.ts';
import type { CommandName } from './process-names.ts';
import type { ProcessTypes } from './process-types.ts';
import type { Transition } from './transition.ts';

/** A command as the timeline shows it: what was done, and what the person said with it. */
export function describeCommand<P extends ProcessTypes<P>, Name extends CommandName<P>>(
  process: ProcessDefinition<P>,
  t: Transition<P>,
  envelope: CommandEnvelope<P, Name>,
): string {
  const { done, words } = process.commands[envelope.command];
  return `${done}: ${words(envelope.payload, t)}`.trim().replace(/:$/, '.');
}
