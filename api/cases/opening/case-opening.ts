import { openingController } from '../../processes/opening/opening-controller.ts';
import { caseAddressing } from '../case-addressing.ts';
import { CaseOpenings } from './case-openings.ts';
import { openedCaseView, presentOpenedCase } from './opened-case-view.ts';
import { openingBody } from './opening-body.ts';

/** How cases are opened. */
export const caseOpening = openingController(caseAddressing, {
  summary: 'Open a case',
  description: 'Answers as soon as the case runs; from then on it moves by itself and by commands.',
  body: openingBody,
  problems: [
    'currency-mismatch',
    'violation-not-of-scheme',
    'claim-period-reversed',
    'claim-period-repeated',
    'amount-not-positive',
    'amount-too-large',
    'date-in-future',
    'date-before-start',
    'claim-period-overlaps',
    'death-before-birth',
    'warnings-unconfirmed',
    'nothing-to-link',
  ],
  openings: CaseOpenings,
  answer: openedCaseView,
  present: presentOpenedCase,
});
