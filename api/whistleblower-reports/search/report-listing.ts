import { z } from 'zod';
import { ofReports, reportList, type shownOfReport } from '../../../database/process-list/kinds/reward.ts';
import { reward } from '../../../domain/processes/reward/definition.ts';
import type { Reward } from '../../../domain/processes/reward/state.ts';
import { channels, findings } from '../../../domain/processes/reward/vocabulary.ts';
import { positionDay } from '../../paging/cursor.ts';
import { amountText, dayText } from '../../processes/reading/amounts.ts';
import { listing } from '../../processes/search/listing.ts';
import {
  days,
  daysAsked,
  filterAsked,
  oneOf,
  processFilterShape,
  processParameters,
} from '../../processes/search/process-filter.ts';
import { anyDay, repeatable } from '../../validation/fields.ts';

const filter = z.strictObject({
  ...processFilterShape(reward),
  channel: oneOf(z.enum(channels)).optional(),
  finding: oneOf(z.enum(findings)).optional(),
  matter: z.uuid().optional().meta({ description: 'Id of the matter that they belong to.' }),
  routedUp: z.boolean().optional(),
  received: days('Days from which they are examined, both included.').optional(),
});
const { shape } = filter;
const reportFilter = filter.default({});

const parameters = z.object({
  ...processParameters(reward),
  channel: repeatable(shape.channel),
  finding: repeatable(shape.finding),
  matter: shape.matter,
  routedUp: z.enum(['true', 'false']).optional(),
  receivedFrom: anyDay('First day from which it may be examined.').optional(),
  receivedTo: anyDay('Last day from which it may be examined.').optional(),
});

const item = {
  channel: z.enum(channels),
  receivedOn: dayText,
  subjects: z.array(z.string()).meta({ description: 'Whom it is about.' }),
  matterId: z.string().nullable(),
  finding: z.string().nullable(),
  routedUp: z.boolean(),
  level: z.int().nullable(),
  loss: amountText.nullable(),
  possibleLoss: amountText.nullable(),
  awarded: amountText.nullable(),
  paidOn: dayText.nullable(),
} as const;

/** How whistleblower reports are listed and searched: by nothing that tells who has reported, and showing nothing of it. */
export const reportListing = listing<
  Reward,
  (typeof shownOfReport)[number],
  z.output<typeof reportFilter>,
  typeof parameters.shape,
  typeof item
>({
  name: 'Report',
  list: reportList,
  sorts: { receivedOn: { of: (row) => row.receivedOn, schema: positionDay } },
  filter: reportFilter,
  narrow: ofReports,
  parameters,
  asked: (query) => ({
    ...filterAsked(query),
    channel: query.channel,
    finding: query.finding,
    matter: query.matter,
    routedUp: query.routedUp === undefined ? undefined : query.routedUp === 'true',
    received: daysAsked(query.receivedFrom, query.receivedTo),
  }),
  parameterAt: { 'filter.received.from': 'receivedFrom', 'filter.received.to': 'receivedTo' },
  item,
  present: (row, parties, money) => {
    const sum = (amount: number | null): string | null => (amount === null ? null : money(amount));
    return {
      channel: row.channel,
      receivedOn: row.receivedOn,
      subjects: parties.map(({ name }) => name),
      matterId: row.matterId,
      finding: row.finding,
      routedUp: row.routedUp,
      level: row.level,
      loss: sum(row.loss),
      possibleLoss: sum(row.possibleLoss),
      awarded: sum(row.awarded),
      paidOn: row.paidOn,
    };
  },
  example: {
    filter: { stage: ['received', 'handling'], office: ['fujian'] },
    sort: { by: 'receivedOn', order: 'ascending' },
    limit: 50,
  },
});
