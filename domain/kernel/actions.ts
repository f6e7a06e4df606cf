import type { ActionDescription } from './action.ts';
import { closedToCommand } from './command-admission.ts';
import type { ProcessDefinition } from './process-definition.ts';
import type { CommandName } from './process-names.ts';
import type { ProcessTypes } from './process-types.ts';

/** Every command of a kind of process, in the order in which its procedure meets them. */
export function commandNamesOf<P extends ProcessTypes<P>>(process: ProcessDefinition<P>): readonly CommandName<P>[] {
  return Object.keys(process.commands).filter((name) => isCommandOf(process, name));
}

export function isCommandOf<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  name: string,
): name is CommandName<P> {
  return Object.hasOwn(process.commands, name);
}

/** Every command of people with whether it is allowed now, and why not; the very rules that a command meets. */
export function availableActions<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  state: P['state'],
): readonly ActionDescription<CommandName<P>>[] {
  const ofPeople = commandNamesOf(process).filter((command) => process.commands[command].toldByProcess !== true);
  return ofPeople.map((command) => {
    const reason = closedToCommand(process, state, command);
    const { title, titleChinese } = process.commands[command];
    return { command, title, titleChinese, allowed: reason === null, reason };
  });
}
