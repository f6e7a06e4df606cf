import { z } from 'zod';
import { said, speaker } from '../../language/readers-language.ts';
import { pageSchema } from '../../paging/cursor.ts';
import { caseAddress } from '../case-links.ts';
import { amountText, dayText, instantText, writeAmount } from '../../processes/reading/amounts.ts';
import type { NamedCase } from './named-cases.ts';

const caseListItem = z
  .object({
    id: z.string(),
    number: z.string(),
    revision: z.number().int(),
    stage: z.string(),
    stageTitle: z.string(),
    office: z.string(),
    scheme: z.string(),
    violation: z.string(),
    personName: z.string(),
    debtorName: z.string().nullable(),
    assignee: z.string().nullable(),
    onHold: z.boolean(),
    holdUntil: dayText.nullable(),
    currency: z.enum(['CNY', 'VND']),
    claimed: amountText,
    recovered: amountText,
    waived: amountText,
    outstanding: amountText,
    suspicion: z.string(),
    referralStatus: z.string().nullable(),
    nextDeadline: z.object({ rule: z.string(), title: z.string(), due: dayText }).nullable(),
    nextStep: z.string(),
    waitsFor: z.string(),
    openedOn: dayText,
    openedAt: instantText,
    closedOn: dayText.nullable(),
    closingOutcome: z.string().nullable(),
    links: z.object({ self: z.string() }),
  })
  .meta({ id: 'CaseListItem' });
export type CaseListItem = z.output<typeof caseListItem>;

const total = z.object({ count: z.int(), isExact: z.boolean() }).nullable().meta({
  description: 'How many cases the filter finds, where that was asked for; where it is not exact, there are more.',
});

export const casePage = pageSchema(caseListItem).extend({ total }).meta({ id: 'CasePage' });
export type CasePage = z.output<typeof casePage>;

export function presentCaseRow(row: NamedCase): CaseListItem {
  const { currency, nextDeadlineRule, nextDeadlineTitle, nextDeadlineOn } = row;
  const hasDeadline = nextDeadlineRule !== null && nextDeadlineTitle !== null && nextDeadlineOn !== null;
  return {
    id: row.id,
    number: row.number,
    revision: row.revision,
    stage: row.stage,
    stageTitle: speaker().stage(row.stage),
    office: row.officeId,
    scheme: row.scheme,
    violation: row.violation,
    personName: row.personName,
    debtorName: row.debtorName,
    assignee: row.assignee,
    onHold: row.onHold,
    holdUntil: row.holdUntil,
    currency,
    claimed: writeAmount(row.claimed, currency),
    recovered: writeAmount(row.recovered, currency),
    waived: writeAmount(row.waived, currency),
    outstanding: writeAmount(row.outstanding, currency),
    suspicion: row.suspicion,
    referralStatus: row.referralStatus,
    nextDeadline: hasDeadline ? { rule: nextDeadlineRule, title: said(nextDeadlineTitle), due: nextDeadlineOn } : null,
    nextStep: said(row.nextStep),
    waitsFor: row.waitsFor,
    openedOn: row.openedOn,
    openedAt: row.openedAt.toISOString(),
    closedOn: row.closedOn,
    closingOutcome: row.closingOutcome,
    links: { self: caseAddress(row.id) },
  };
}
