import { z } from 'zod';
import type { ActionDescription } from '../../../domain/recovery-case/recovery-case.ts';
import type { CommandName } from '../../../domain/recovery-case/commands.ts';
import { caseAddress } from '../case-links.ts';

const action = z
  .object({
    command: z.string().meta({ example: 'record-payment' }),
    title: z.string(),
    titleChinese: z.string(),
    allowed: z.boolean(),
    reason: z
      .object({ code: z.string(), message: z.string(), field: z.string().nullable() })
      .nullable()
      .meta({ description: 'Why it is not allowed now; null when it is.' }),
    method: z.literal('POST'),
    href: z.string(),
    schema: z.string().meta({ description: "JSON schema of the command's body." }),
  })
  .meta({ id: 'Action' });

export const actionsView = z.object({ items: z.array(action) }).meta({ id: 'Actions' });

/** Name of a command's body among the schemas of the OpenAPI document. */
export function commandSchemaName(command: CommandName): string {
  return `Command.${command}`;
}

export function presentAction(caseId: string, { command, title, titleChinese, allowed, reason }: ActionDescription) {
  return {
    command,
    title,
    titleChinese,
    allowed,
    reason: reason === null ? null : { ...reason },
    method: 'POST',
    href: `${caseAddress(caseId)}/commands/${command}`,
    schema: `/openapi.json#/components/schemas/${commandSchemaName(command)}`,
  } satisfies z.output<typeof action>;
}
