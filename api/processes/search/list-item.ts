import { z } from 'zod';
import type { ListedRow } from '../../../database/process-list/listed-process.ts';
import { rulebook } from '../../../domain/rulebooks/registry.ts';
import { said, speaker } from '../../language/readers-language.ts';
import { pageSchema } from '../../paging/cursor.ts';
import { dayText, instantText } from '../reading/amounts.ts';
import { addressOfProcess, type KindAddress } from '../kind-address.ts';

/** What a list shows of processes of every kind. */
export const listItemShape = {
  id: z.string(),
  number: z.string(),
  revision: z.number().int(),
  stage: z.string(),
  stageTitle: z.string(),
  office: z.string(),
  assignee: z.string().nullable(),
  onHold: z.boolean(),
  holdUntil: dayText.nullable(),
  currency: z.enum(['CNY', 'VND']),
  nextDeadline: z.object({ rule: z.string(), title: z.string(), due: dayText }).nullable(),
  nextStep: z.string(),
  waitsFor: z.string(),
  openedOn: dayText,
  openedAt: instantText,
  closedOn: dayText.nullable(),
  closingOutcome: z.string().nullable(),
  links: z.object({ self: z.string() }),
} as const;

const listItem = z.object(listItemShape);
/** A process on a list, with what its kind shows beside that. */
export type ListItem = z.output<typeof listItem>;

const total = z.object({ count: z.int(), isExact: z.boolean() }).nullable().meta({
  description: 'How many the filter finds, where that was asked for; where it is not exact, there are more.',
});
export type Total = z.output<typeof total>;

/** One page of a list. */
export interface ProcessPage {
  readonly items: readonly ListItem[];
  readonly nextCursor: string | null;
  readonly total: Total;
}

/** The schema of a page of such items. */
export function processPageSchema(item: z.ZodType) {
  return pageSchema(item).extend({ total });
}

export function presentListed(row: ListedRow, address: KindAddress): ListItem {
  const { nextDeadlineRule, nextDeadlineTitle, nextDeadlineOn } = row;
  const hasDeadline = nextDeadlineRule !== null && nextDeadlineTitle !== null && nextDeadlineOn !== null;
  return {
    id: row.id,
    number: row.number,
    revision: row.revision,
    stage: row.stage,
    stageTitle: speaker().stage(row.stage),
    office: row.officeId,
    assignee: row.assignee,
    onHold: row.onHold,
    holdUntil: row.holdUntil,
    currency: rulebook(row.rulebookId, row.rulebookVersion).currency,
    nextDeadline: hasDeadline ? { rule: nextDeadlineRule, title: said(nextDeadlineTitle), due: nextDeadlineOn } : null,
    nextStep: said(row.nextStep),
    waitsFor: row.waitsFor,
    openedOn: row.openedOn,
    openedAt: row.openedAt.toISOString(),
    closedOn: row.closedOn,
    closingOutcome: row.closingOutcome,
    links: { self: addressOfProcess(address, row.id) },
  };
}
