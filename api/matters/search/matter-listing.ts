import { z } from 'zod';
import { matterList, ofMatters, type shownOfMatter } from '../../../database/process-list/kinds/reported-matter.ts';
import { reportedMatter } from '../../../domain/processes/reported-matter/definition.ts';
import type { ReportedMatter } from '../../../domain/processes/reported-matter/state.ts';
import { amountText } from '../../processes/reading/amounts.ts';
import { listing } from '../../processes/search/listing.ts';
import { filterAsked, processFilterShape, processParameters } from '../../processes/search/process-filter.ts';

const filter = z.strictObject({
  ...processFilterShape(reportedMatter),
  waiting: z
    .boolean()
    .optional()
    .meta({ description: 'Whether an award waits for reports that were accepted before.' }),
});
const matterFilter = filter.default({});

const parameters = z.object({
  ...processParameters(reportedMatter),
  waiting: z.enum(['true', 'false']).optional(),
});

const item = {
  reports: z.int(),
  waiting: z.int().meta({ description: 'Reports whose award waits for others that were accepted before.' }),
  awarded: amountText.meta({ description: 'What stands of all awards together.' }),
} as const;

/** How reported matters are listed and searched. */
export const matterListing = listing<
  ReportedMatter,
  (typeof shownOfMatter)[number],
  z.output<typeof matterFilter>,
  typeof parameters.shape,
  typeof item
>({
  name: 'Matter',
  list: matterList,
  sorts: {},
  filter: matterFilter,
  narrow: ofMatters,
  parameters,
  asked: (query) => ({
    ...filterAsked(query),
    waiting: query.waiting === undefined ? undefined : query.waiting === 'true',
  }),
  item,
  present: ({ reports, waiting, awarded }, _parties, money) => ({ reports, waiting, awarded: money(awarded) }),
  example: {
    filter: { office: ['fujian'], waiting: true },
    sort: { by: 'openedAt', order: 'ascending' },
    limit: 50,
  },
});
