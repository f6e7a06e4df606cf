import { openingController } from '../../processes/opening/opening-controller.ts';
import { openedProcessView, presentOpened } from '../../processes/reading/process-view.ts';
import { matterAddressing } from '../matter-addressing.ts';
import { matterOpeningBody } from './matter-opening-body.ts';
import { MatterOpenings } from './matter-openings.ts';

/** How reported matters are opened. */
export const matterOpening = openingController(matterAddressing, {
  summary: 'Open a reported matter',
  description: 'With the first report on it; further reports on the same subject and facts are accepted into it.',
  body: matterOpeningBody,
  problems: [],
  openings: MatterOpenings,
  answer: openedProcessView.meta({ id: 'OpenedMatter' }),
  present: presentOpened,
});
