import type { ActionDescription } from './action.ts';
import { closedToCommand } from './command-admission.ts';
import { dutiesOf } from './duties/duties.ts';
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

/** Whether a command is given by people, and not told by another process. */
export function isGivenByPeople<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  name: string,
): name is CommandName<P> {
  return isCommandOf(process, name) && process.commands[name].sentByProcess !== true;
}

/** Every command of people with whether it is allowed now, and why not; the very rules that a command meets. */
export function availableActions<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  state: P['state'],
): readonly ActionDescription<CommandName<P>>[] {
  const duties = dutiesOf(process, state);
  const ofPeople = Object.keys(process.commands).filter((command) => isGivenByPeople(process, command));
  const groups = groupsOf(process);
  return ofPeople.map((command) => {
    const reason = closedToCommand(process, state, command);
    const group = groups.get(command);
    if (group === undefined) throw new Error(`The command ${command} is in no group.`);
    const done = duties.filter(({ commands }) => commands.includes(command)).map(({ id }) => id);
    return { command, group, duties: done, allowed: reason === null, reason };
  });
}

/** The group of each command. */
function groupsOf<P extends ProcessTypes<P>>({ groups }: ProcessDefinition<P>): ReadonlyMap<string, string> {
  const named = Object.entries(groups).flatMap(([group, commands]) =>
    Object.keys(commands).map((command) => [command, group] as const),
  );
  return new Map(named);
}
