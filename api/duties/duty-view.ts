import { z } from 'zod';
import type { ListedDuty } from '../../database/duty-list/duty-statements.ts';
import type { AnyDuty } from '../../domain/kernel/any-process.ts';
import { dutyHolders } from '../../domain/kernel/duties/duty.ts';
import { addressOfProcess, type KindAddress } from '../processes/kind-address.ts';
import { dayText, instantText } from '../processes/reading/amounts.ts';
import { speaker, speakerOf } from '../language/readers-language.ts';
import { pageSchema } from '../paging/cursor.ts';

const duty = z.object({
  id: z.string().meta({ description: 'The same as long as the duty stands, and unique within its process.' }),
  kind: z.string(),
  title: z.string(),
  who: z
    .enum(dutyHolders)
    .meta({ description: 'Whose it is: the assignee of the process, or an office of the agency.' }),
  assignee: z.string().nullable().meta({ description: 'Who carries the process; null while nobody does.' }),
  subject: z.string().nullable().meta({ description: 'What within the process it is about; null for all of it.' }),
  addressee: z.string().nullable(),
  since: dayText,
  due: dayText.nullable().meta({ description: 'Last day on which it is in time; null where none is set.' }),
  rule: z.string().nullable().meta({ description: 'Row of the rulebook that sets the day.' }),
  overdue: z.boolean().meta({ description: 'Reminders have begun. What a clock does by itself is never overdue.' }),
  otherwise: z
    .object({ deadlineId: z.string(), on: dayText, consequence: z.string() })
    .nullable()
    .meta({ description: 'What happens if nobody does it, and when; null where nothing does.' }),
  commands: z.array(z.string()).meta({ description: 'Each of them does it.' }),
  blocked: z
    .string()
    .nullable()
    .meta({ description: 'Code of what stands in the way of all commands; null where one is open.' }),
});

/** What waits for people in a process, as the process shows it. */
export const dutyView = duty.meta({ id: 'Duty' });

const listedDuty = duty
  .extend({
    state: z.enum(['open', 'done']),
    changedAt: instantText,
    process: z.object({
      id: z.string(),
      kind: z.string(),
      number: z.string(),
      office: z.string(),
      stage: z.string(),
    }),
    links: z.object({ process: z.string(), actions: z.string() }),
  })
  .meta({ id: 'ListedDuty' });

const total = z.object({ count: z.int(), isExact: z.boolean() }).nullable().meta({
  description: 'How many duties the filter finds, where that was asked for; where it is not exact, there are more.',
});

export const dutyPage = pageSchema(listedDuty).extend({ total }).meta({ id: 'DutyPage' });
export type DutyPage = z.output<typeof dutyPage>;

export function presentDuty(
  { assignee }: { readonly assignee: string | null },
  each: AnyDuty,
): z.output<typeof dutyView> {
  const { id, kind, who, subject, addressee, since, due, rule, overdue, otherwise, commands, blocked } = each;
  return {
    id,
    kind,
    title: speaker().duty(kind, subject),
    who,
    assignee,
    subject,
    addressee,
    since,
    due,
    rule,
    overdue,
    otherwise: otherwise === null ? null : { ...otherwise, consequence: speaker().consequence(otherwise.consequence) },
    commands: [...commands],
    blocked: blocked?.code ?? null,
  };
}

/** @param address where the processes of its kind are */
export function presentListedDuty(row: ListedDuty, address: KindAddress): DutyPage['items'][number] {
  const { otherwiseDeadlineId, otherwiseOn, otherwise } = row;
  const process = addressOfProcess(address, row.processId);
  const words = speakerOf(row.processKind);
  return {
    id: row.id,
    kind: row.kind,
    title: words.duty(row.kind, row.subject),
    who: row.who,
    assignee: row.assignee,
    subject: row.subject,
    addressee: row.addressee,
    since: row.since,
    due: row.due,
    rule: row.rule,
    overdue: row.overdue,
    otherwise:
      otherwiseDeadlineId === null || otherwiseOn === null || otherwise === null
        ? null
        : { deadlineId: otherwiseDeadlineId, on: otherwiseOn, consequence: words.consequence(otherwise) },
    commands: [...row.commands],
    blocked: row.blocked,
    state: row.state,
    changedAt: row.changedAt.toISOString(),
    process: {
      id: row.processId,
      kind: row.processKind,
      number: row.number,
      office: row.officeId,
      stage: row.stage,
    },
    links: { process, actions: `${process}/actions` },
  };
}

const counted = { count: z.int(), overdue: z.int() } as const;

/** How much there is to do, of what kind, for whom and where. */
export const dutyCountsView = z
  .object({
    ...counted,
    byKind: z.array(z.object({ processKind: z.string(), kind: z.string(), title: z.string(), ...counted })),
    byWho: z.array(z.object({ who: z.enum(dutyHolders), ...counted })),
    byOffice: z.array(z.object({ office: z.string(), ...counted })),
  })
  .meta({ id: 'DutyCounts' });
export type DutyCountsView = z.output<typeof dutyCountsView>;
