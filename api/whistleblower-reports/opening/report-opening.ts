import { z } from 'zod';
import { openingController } from '../../processes/opening/opening-controller.ts';
import { openedProcessView, presentOpened } from '../../processes/reading/process-view.ts';
import { reportAddressing } from '../report-addressing.ts';
import { reportOpeningBody } from './report-opening-body.ts';
import { ReportOpenings } from './report-openings.ts';

const openedReport = openedProcessView
  .extend({
    authorshipCode: z.string().nullable().meta({
      description: 'For an anonymous reporter: by it they can prove later that it was them. It is shown to them alone.',
    }),
  })
  .meta({ id: 'OpenedReport' });

/** How reports are recorded. */
export const reportOpening = openingController(reportAddressing, {
  summary: 'Record a whistleblower report',
  description: 'Who has reported, and their own words, are sealed away; nothing else of this API answers with them.',
  body: reportOpeningBody,
  problems: [
    'subject-missing',
    'item-unknown',
    'reporter-missing',
    'reporter-unknown',
    'speakers-too-many',
    'date-in-future',
  ],
  openings: ReportOpenings,
  answer: openedReport,
  present: ({ authorshipCode, ...opened }, self) => ({ ...presentOpened(opened, self), authorshipCode }),
  isConfidential: true,
});
