import type { Refusal } from '../../../domain/kernel/refusal.ts';
import { calledCommand, said } from '../../language/readers-language.ts';
import { z } from 'zod';
import type { ActionDescription } from '../../../domain/kernel/action.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import { addressOfProcess, type KindAddress } from '../kind-address.ts';
import type { ServedKind } from '../served-kind.ts';
import { kernelCommandSchemas } from './kernel-command-schemas.ts';

/** Why a command is refused. */
export const refusalView = z.object({
  code: z.string(),
  message: z.string(),
  field: z.string().nullable(),
  warnings: z
    .array(z.object({ code: z.string(), message: z.string(), field: z.string() }))
    .optional()
    .meta({ description: 'Where warnings have to be confirmed first, by their codes in `confirmWarnings`.' }),
});

export function presentRefusal({ code, message, field, warnings }: Refusal): z.output<typeof refusalView> {
  return {
    code,
    message: said(message),
    field,
    ...(warnings === undefined ? {} : { warnings: warnings.map((each) => ({ ...each, message: said(each.message) })) }),
  };
}

const action = z
  .object({
    command: z.string().meta({ example: 'assign' }),
    title: z.string(),
    duties: z.array(z.string()).meta({ description: 'Ids of the duties of the process that it does.' }),
    allowed: z.boolean(),
    reason: refusalView.nullable().meta({ description: 'Why it is not allowed now; null when it is.' }),
    method: z.literal('POST'),
    href: z.string(),
    schema: z.string().meta({ description: "JSON schema of the command's body." }),
  })
  .meta({ id: 'Action' });

const group = z.object({
  group: z.string().meta({ description: 'What its commands are about.', example: 'steering' }),
  items: z.array(action),
});

export const actionsView = z.object({ groups: z.array(group) }).meta({ id: 'Actions' });
type ActionsView = z.output<typeof actionsView>;

/** What may be asked of the list of commands. */
export const actionsQuery = z.strictObject({
  all: z
    .enum(['true', 'false'])
    .optional()
    .meta({ description: 'Whether commands that are not allowed now are listed too, each with the reason.' }),
});
export type ActionsQuery = z.output<typeof actionsQuery>;

/** The commands by what they are about, in the order of the procedure. */
export function presentActions<P extends ProcessTypes<P>>(
  served: ServedKind<P>,
  processId: string,
  actions: readonly ActionDescription[],
): ActionsView {
  const groups = new Map<string, ActionsView['groups'][number]['items']>();
  for (const each of actions)
    groups.set(each.group, [...(groups.get(each.group) ?? []), presentAction(served, processId, each)]);
  return { groups: [...groups].map(([name, items]) => ({ group: name, items })) };
}

/** Name of a command's body among the schemas of the OpenAPI document. */
export function commandSchemaName({ prefix }: KindAddress, command: string): string {
  return `${Object.hasOwn(kernelCommandSchemas, command) ? '' : prefix}Command.${command}`;
}

function presentAction<P extends ProcessTypes<P>>(
  { address, catalogue }: ServedKind<P>,
  processId: string,
  { command, duties, allowed, reason }: ActionDescription,
) {
  return {
    command,
    title: calledCommand(catalogue, command),
    duties: [...duties],
    allowed,
    reason: reason === null ? null : presentRefusal(reason),
    method: 'POST',
    href: `${addressOfProcess(address, processId)}/commands/${command}`,
    schema: `/openapi.json#/components/schemas/${commandSchemaName(address, command)}`,
  } satisfies z.output<typeof action>;
}
