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

/** How reported matters are served: their reports tell them what they are about, people only what every process can be told. */
export const matters: ServedKind<ReportedMatter> = {
  kind: reportedMatterKind,
  address: {
    segment: 'reported-matters',
    parameter: 'processId',
    notFound: 'process-not-found',
    prefix: 'Matter',
    tags: {
      process: 'Reported matters',
      commands: 'Commands of reported matters',
      documents: 'Documents of reported matters',
    },
  },
  catalogue: reportedMatterCatalogue,
  commandSchemas: {
    ...kernelCommandSchemas,
    'report-accepted': sentByProcess,
    'award-asked': sentByProcess,
    'award-paid': sentByProcess,
    'report-left': sentByProcess,
    'basis-corrected': sentByProcess,
  },
  refusals: kernelRefusalCodes,
  draft: {
    view: z.object({ entries: z.array(z.string()).meta({ description: 'What the timeline would show.' }) }),
    present: (_before, { timeline }) => ({ entries: timeline.map(({ message }) => said(message)) }),
  },
  shownAttributes: shownOfEveryProcess,
};
