import { z } from 'zod';
import { claimNatures } from '../../../domain/ledger/ledger.ts';
import { cursorField, limitField } from '../../paging/cursor.ts';
import { anyDay, repeatable, writtenAmount } from '../../validation/fields.ts';
import { forTheReader } from '../../validation/request-validation.ts';
import {
  caseFilter,
  countedTotal,
  latestFirst,
  searchBody,
  sortBy,
  sortOrder,
  type SearchBody,
} from './search-body.ts';

const { shape } = caseFilter;

const fields = z.strictObject({
  status: shape.status,
  stage: repeatable(shape.stage),
  scheme: repeatable(shape.scheme),
  violation: repeatable(shape.violation),
  office: repeatable(shape.office),
  assignee: shape.assignee.unwrap().unwrap().optional(),
  unassigned: z.literal('true').optional().meta({ description: 'Only cases that nobody is assigned to.' }),
  waitsFor: repeatable(shape.waitsFor),
  dueFrom: anyDay('First day on which the next deadline may end.').optional(),
  dueTo: anyDay('Last day on which the next deadline may end.').optional(),
  changedSince: shape.changedSince,
  outstandingFrom: writtenAmount.optional(),
  outstandingTo: writtenAmount.optional(),
  nature: z.enum(claimNatures).optional().meta({ description: 'Of the claims whose outstanding amounts are meant.' }),
  currency: z.enum(['CNY', 'VND']).optional().meta({ description: 'Of the outstanding amounts; CNY where left out.' }),
  party: shape.party,
  onHold: z.enum(['true', 'false']).optional(),
  sort: sortBy.optional().meta({ description: 'Where left out, the latest opened stand first.' }),
  order: sortOrder.optional().meta({ description: 'Ascending where left out beside a sort.' }),
  total: countedTotal,
  limit: limitField,
  cursor: cursorField.optional(),
});
type Fields = z.output<typeof fields>;

/** Parameters that are parts of one field of a search, by where they stand in it. */
const parameterAt: Readonly<Record<string, keyof Fields>> = {
  'filter.due.from': 'dueFrom',
  'filter.due.to': 'dueTo',
  'filter.outstanding.from': 'outstandingFrom',
  'filter.outstanding.to': 'outstandingTo',
};

/**
 * The search that the parameters of a list ask for. What tells of a person is no parameter: addresses are kept in logs and
 * histories of browsers, bodies are not.
 */
export const listQuery = fields.transform((query, context): SearchBody => {
  const read = searchBody.safeParse(searchFor(query), forTheReader);
  if (read.success) return read.data;
  for (const { path, message, ...issue } of read.error.issues) {
    const at = path.map(String).join('.');
    const code: unknown = issue.code === 'custom' ? (issue.params?.['code'] ?? issue.code) : issue.code;
    context.issues.push({ code: 'custom', input: query, path: [parameterAt[at] ?? at], message, params: { code } });
  }
  return z.NEVER;
});

function searchFor(query: Fields): z.input<typeof searchBody> {
  const { sort, order, dueFrom, dueTo, outstandingFrom, outstandingTo, nature, currency } = query;
  const amounts = { nature, currency, from: outstandingFrom, to: outstandingTo };
  return {
    filter: {
      status: query.status,
      stage: query.stage,
      scheme: query.scheme,
      violation: query.violation,
      office: query.office,
      waitsFor: query.waitsFor,
      changedSince: query.changedSince,
      party: query.party,
      assignee: query.unassigned === undefined ? query.assignee : null,
      due: dueFrom === undefined && dueTo === undefined ? undefined : { from: dueFrom, to: dueTo },
      outstanding: Object.values(amounts).every((given) => given === undefined) ? undefined : amounts,
      onHold: query.onHold === undefined ? undefined : query.onHold === 'true',
    },
    sort:
      sort === undefined
        ? { ...latestFirst, order: order ?? latestFirst.order }
        : { by: sort, order: order ?? 'ascending' },
    total: query.total,
    limit: query.limit,
    cursor: query.cursor,
  };
}
