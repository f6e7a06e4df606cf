import { commandNamesOf, isCommandOf } from '../kernel/actions.ts';
import type { CommandName } from './commands.ts';
import { recoveryCase } from './definition.ts';

/** Every command of a case, in the order in which the procedure meets them. */
export const commandNames = commandNamesOf(recoveryCase);

export function isCommandName(name: string): name is CommandName {
  return isCommandOf(recoveryCase, name);
}
