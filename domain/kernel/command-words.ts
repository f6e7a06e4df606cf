import { message } from './kernel-messages.ts';
import type { Message } from '../message.ts';
import type { CommandEnvelope } from './envelope.ts';
import type { ProcessDefinition } from './process-definition.ts';
import type { CommandName } from './process-names.ts';
import type { ProcessTypes } from './process-types.ts';
import type { Transition } from './transition.ts';

/** A command as the timeline shows it: that it was given, and what the person said with it. */
export function commandGiven<P extends ProcessTypes<P>, Name extends CommandName<P>>(
  process: ProcessDefinition<P>,
  t: Transition<P>,
  envelope: CommandEnvelope<P, Name>,
): Message {
  const { command, payload } = envelope;
  const said = process.commands[envelope.command].words?.(payload, t) ?? message('as-written', { text: '' });
  return message('command-given', { command, said });
}
