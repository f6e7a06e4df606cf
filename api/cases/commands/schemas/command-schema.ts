import type { CommandName, CommandPayloads } from '../../../../domain/recovery-case/commands.ts';
import type { CommandSchema } from '../../../processes/commands/command-schema.ts';

/** The schemas of some of the commands of a case. */
export type CommandSchemas<Names extends CommandName> = {
  readonly [Name in Names]: CommandSchema<CommandPayloads[Name]>;
};
