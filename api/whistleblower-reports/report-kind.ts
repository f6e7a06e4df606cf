import { rewardKind } from '../../database/kinds/reward.ts';
import { rewardRefusalCodes } from '../../domain/processes/reward/refusal.ts';
import type { Reward } from '../../domain/processes/reward/state.ts';
import { rewardCatalogue } from '../../wording/reward/catalogue.ts';
import { shownOfEveryProcess } from '../history/shown-of-every-process.ts';
import type { ServedKind } from '../processes/served-kind.ts';
import { commandSchemas } from './commands/command-schemas.ts';
import { presentReportDraft, reportDraftView } from './reading/report-draft.ts';
import { presentReport, reportView } from './reading/report-view.ts';
import { reportAddressing } from './report-addressing.ts';
import { reportListing } from './search/report-listing.ts';

/** How reports of wrongdoing are served. */
export const reports: ServedKind<Reward> = {
  kind: rewardKind,
  address: reportAddressing,
  catalogue: rewardCatalogue,
  commandSchemas,
  refusals: [...rewardRefusalCodes, 'office-unknown'],
  whole: { view: reportView, present: presentReport },
  draft: { view: reportDraftView, present: presentReportDraft },
  listing: reportListing,
  shownAttributes: shownOfEveryProcess,
};
