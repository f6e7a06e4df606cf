import type { z } from 'zod';
import type { Office } from '../../../domain/kernel/office.ts';
import type { CommandName } from '../../../domain/kernel/process-names.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import type { Currency } from '../../../domain/money/money.ts';

/** An office of the agency as it is now, by its id. @throws Problem `office-unknown` where the agency has none of that id */
export type OfficeOf = (id: string) => Office;

/**
 * How a command's body is read: for the currency of a process, a schema whose output is exactly what the process takes. Amounts
 * come in as decimal text, offices by their ids.
 */
export type CommandSchema<Payload> = (currency: Currency, officeOf?: OfficeOf) => z.ZodType<Payload>;

/** The schemas of every command of a kind of process that people give. */
export type CommandSchemas<P extends ProcessTypes<P>> = {
  readonly [Name in CommandName<P>]: CommandSchema<P['commands'][Name]>;
};
