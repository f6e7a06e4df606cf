import { z } from 'zod';
import { reportedMatterKind } from '../../database/kinds/reported-matter.ts';
import { kernelRefusalCodes } from '../../domain/kernel/refusal.ts';
import type { ReportedMatter } from '../../domain/processes/reported-matter/state.ts';
import { reportedMatterCatalogue } from '../../wording/reported-matter/catalogue.ts';
import { shownOfEveryProcess } from '../history/shown-of-every-process.ts';
import { said } from '../language/readers-language.ts';
import { kernelCommandSchemas } from '../processes/commands/kernel-command-schemas.ts';
import { sentByProcess } from '../processes/commands/sent-by-process.ts';
import type { ServedKind } from '../processes/served-kind.ts';
import { matterAddressing } from './matter-addressing.ts';
import { matterView, presentMatter } from './matter-view.ts';
import { matterListing } from './search/matter-listing.ts';

/** How reported matters are served: their reports tell them what they are about, people only what every process can be told. */
export const matters: ServedKind<ReportedMatter> = {
  kind: reportedMatterKind,
  address: matterAddressing,
  catalogue: reportedMatterCatalogue,
  commandSchemas: {
    ...kernelCommandSchemas,
    'report-accepted': sentByProcess,
    'report-kept-from': sentByProcess,
    'award-asked': sentByProcess,
    'award-paid': sentByProcess,
    'report-left': sentByProcess,
    'basis-corrected': sentByProcess,
  },
  refusals: kernelRefusalCodes,
  whole: { view: matterView, present: presentMatter },
  draft: {
    view: z.object({ entries: z.array(z.string()).meta({ description: 'What the timeline would show.' }) }),
    present: (_before, { timeline }) => ({ entries: timeline.map(({ message }) => said(message)) }),
  },
  listing: matterListing,
  shownAttributes: shownOfEveryProcess,
};
