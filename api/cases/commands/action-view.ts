import type { Refusal } from '../../../domain/kernel/refusal.ts';
import { commandWordings } from '../../../wording/recovery-case/commands.ts';
import { called, said } from '../../language/readers-language.ts';
import { z } from 'zod';
import type { ActionDescription } from '../../../domain/recovery-case/recovery-case.ts';
import type { CommandName } from '../../../domain/recovery-case/commands.ts';
import { caseAddress } from '../case-links.ts';

/** Why a command is refused. */
export const refusalView = z.object({ code: z.string(), message: z.string(), field: z.string().nullable() });

export function presentRefusal({ code, message, field }: Refusal): z.output<typeof refusalView> {
  return { code, message: said(message), field };
}

const action = z
  .object({
    command: z.string().meta({ example: 'record-payment' }),
    title: z.string(),
    duties: z.array(z.string()).meta({ description: 'Ids of the duties of the case that it does.' }),
    allowed: z.boolean(),
    reason: refusalView.nullable().meta({ description: 'Why it is not allowed now; null when it is.' }),
    method: z.literal('POST'),
    href: z.string(),
    schema: z.string().meta({ description: "JSON schema of the command's body." }),
  })
  .meta({ id: 'Action' });

const group = z.object({
  group: z.string().meta({ description: 'What its commands are about.', example: 'money' }),
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
export function presentActions(caseId: string, actions: readonly ActionDescription[]): ActionsView {
  const groups = new Map<string, ActionsView['groups'][number]['items']>();
  for (const each of actions) groups.set(each.group, [...(groups.get(each.group) ?? []), presentAction(caseId, each)]);
  return { groups: [...groups].map(([name, items]) => ({ group: name, items })) };
}

/** Name of a command's body among the schemas of the OpenAPI document. */
export function commandSchemaName(command: CommandName): string {
  return `Command.${command}`;
}

function presentAction(caseId: string, { command, duties, allowed, reason }: ActionDescription) {
  return {
    command,
    title: called(commandWordings[command].title),
    duties: [...duties],
    allowed,
    reason: reason === null ? null : presentRefusal(reason),
    method: 'POST',
    href: `${caseAddress(caseId)}/commands/${command}`,
    schema: `/openapi.json#/components/schemas/${commandSchemaName(command)}`,
  } satisfies z.output<typeof action>;
}
