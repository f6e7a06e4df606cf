import { z } from 'zod';
import { dutyHolders } from '../../domain/kernel/duties/duty.ts';
import { personId } from '../acting-person/person-id.ts';
import { cursorField } from '../paging/cursor.ts';
import { anyDay, instant, text } from '../validation/fields.ts';
import { speakersOfKind } from '../../wording/kinds.ts';
import { processKinds } from '../../database/kinds/registry.ts';
import { sentence } from '../language/readers-language.ts';

/** Every kind of duty that a process of the product can have. */
const kindsOfDuty = [...new Set(processKinds.all.flatMap(({ name }) => speakersOfKind(name).en.duties))];

/** How far a capped total is counted. */
export const mostCounted = 1_000;

function oneOf<Value extends z.ZodType>(value: Value) {
  return z.array(value).min(1).max(50);
}

const due = z
  .strictObject({ from: anyDay('First day.').optional(), to: anyDay('Last day.').optional() })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    error: () => sentence('last-before-first'),
    path: ['to'],
  })
  .meta({ description: 'Days by which it is to be done, both included; what has no day is found by neither.' });

const dutyFilter = z
  .strictObject({
    status: z.enum(['open', 'done', 'any']).optional().meta({ description: 'Open duties unless said otherwise.' }),
    office: oneOf(text(40)).optional(),
    processKind: oneOf(z.enum(processKinds.all.map(({ name }) => name))).optional(),
    kind: oneOf(z.enum(kindsOfDuty)).optional(),
    who: oneOf(z.enum(dutyHolders)).optional(),
    assignee: personId
      .nullable()
      .optional()
      .meta({ description: 'null finds duties of processes that nobody carries.' }),
    due: due.optional(),
    overdue: z.boolean().optional(),
    changedSince: instant
      .optional()
      .meta({ description: 'Instant since which the duty has come, changed or, with the status any, been done.' }),
  })
  .meta({ id: 'DutyFilter' });

/** What duties are searched by. They stand in the order of their last days; what has none comes last. */
export const dutySearchBody = z
  .strictObject({
    filter: dutyFilter.default({}),
    total: z
      .enum(['none', 'capped', 'exact'])
      .default('none')
      .meta({ description: `Whether the duties are counted: capped counts to ${mostCounted} and stops.` }),
    limit: z.int().min(1).max(200).default(50),
    cursor: cursorField.optional(),
  })
  .meta({
    id: 'DutySearch',
    example: { filter: { office: ['dayu'], who: ['approver'], overdue: true }, total: 'capped', limit: 50 },
  });
export type DutySearchBody = z.output<typeof dutySearchBody>;

export const dutyCountsBody = z
  .strictObject({ filter: dutyFilter.default({}) })
  .meta({ id: 'DutyCountsRequest', example: { filter: { office: ['dayu'] } } });
export type DutyCountsBody = z.output<typeof dutyCountsBody>;
