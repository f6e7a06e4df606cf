import { plainDate } from '../../../domain/calendar/plain-date.ts';
import { announcedFine, recentlyDrawn, servedFine } from '../../sample/fined-case.ts';
import { announcedCaseOfHeirs, decidedCase } from '../../sample/remedy-cases.ts';
import { PaperCase, sampleOpening, yuan } from '../../sample/sample-case.ts';
import { atCourtOnPaper, confirmedOnPaper, windowMissedOnPaper } from '../paper-at-court.ts';

const drawer = {
  name: '戴小某',
  identityNumber: null,
  address: '大余县某镇',
  telephone: null,
  relationship: 'daughter',
};

/** Where walks begin, so that they come to every part of the procedure. */
export const beginnings: readonly (() => PaperCase)[] = [
  () => new PaperCase('2026-01-05'),
  () =>
    new PaperCase(
      '2025-03-03',
      sampleOpening({
        foundOn: plainDate('2025-03-01'),
        currentBenefit: { benefitCode: 'a', monthlyAmount: yuan('2500.00'), payDay: 15 },
        person: { ...sampleOpening().person, diedOn: null },
      }),
    ),
  () => confirmedOnPaper({ suspicion: 'fraud' }, { debtor: drawer }),
  () => atCourtOnPaper(),
  () => windowMissedOnPaper(),
  () => recentlyDrawn(plainDate('2026-01-05'), 'fraud'),
  () => announcedFine('2026-01-05'),
  () => servedFine('2026-01-05', '2026-01-20'),
  announcedCaseOfHeirs,
  () => decidedCase(),
];
