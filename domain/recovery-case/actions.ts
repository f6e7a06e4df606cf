import type { ActionDescription } from './action.ts';
import type { RecoveryCaseState } from './case-state.ts';
import type { CommandName } from './commands.ts';
import { recoveryCase } from './definition.ts';
import { closedToCommand } from './command-admission.ts';

export const commandNames = Object.keys(recoveryCase.commands).filter(isCommandName);

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(recoveryCase.commands, name);
}

/** Every command with whether it is allowed now, and why not; the very rules that a command meets. */
export function availableActions(state: RecoveryCaseState): readonly ActionDescription[] {
  return commandNames.map((command) => {
    const reason = closedToCommand(state, command);
    const { title, titleChinese } = recoveryCase.commands[command];
    return { command, title, titleChinese, allowed: reason === null, reason };
  });
}
