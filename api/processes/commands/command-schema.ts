import type { z } from 'zod';
import type { Currency } from '../../../domain/money/money.ts';
import type { CommandName } from '../../../domain/kernel/process-names.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';

/**
 * How a command's body is read: for the currency of a process, a schema whose output is exactly what the process takes. Amounts
 * come in as decimal text.
 */
export type CommandSchema<Payload> = (currency: Currency) => z.ZodType<Payload>;

/** The schemas of every command of a kind of process that people give. */
export type CommandSchemas<P extends ProcessTypes<P>> = {
  readonly [Name in CommandName<P>]: CommandSchema<P['commands'][Name]>;
};
