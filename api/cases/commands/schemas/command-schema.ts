import type { z } from 'zod';
import type { Currency } from '../../../../domain/money/money.ts';
import type { CommandName, CommandPayloads } from '../../../../domain/recovery-case/commands.ts';

/**
 * How a command's body is read: for a case's currency, a schema whose output is exactly what the case takes. Amounts come in
 * as decimal text.
 */
export type CommandSchema<Name extends CommandName> = (currency: Currency) => z.ZodType<CommandPayloads[Name]>;

/** The schemas of some of the commands. */
export type CommandSchemas<Names extends CommandName> = { readonly [Name in Names]: CommandSchema<Name> };
