import type { PaperCase } from '../../../sample/sample-case.ts';
import { confirmedOnPaper } from '../../paper-at-court.ts';

/** Cases that have gone to the police. */
export const policeBeginnings = {
  'received by the police': receivedByThePolice,
  'refused by the police': refusedByThePolice,
  'with the police, who are to reconsider their refusal': reconsiderationAsked,
  'before the procuratorate, which asks the police to explain': demandedToExplain,
  'ordered to be filed by the procuratorate': orderedToFile,
} satisfies Record<string, () => PaperCase>;

function receivedByThePolice(): PaperCase {
  const paper = confirmedOnPaper({ suspicion: 'fraud' });
  paper.give('approve-referral', { reason: 'The certificate is forged.' });
  paper.give('record-police-receipt', { receivedOn: paper.today });
  return paper;
}

function refusedByThePolice(): PaperCase {
  const paper = receivedByThePolice();
  paper.give('record-police-refusal', { refusedOn: paper.today, reason: 'No intent.' });
  return paper;
}

function reconsiderationAsked(): PaperCase {
  const paper = refusedByThePolice();
  paper.give('request-police-reconsideration', { grounds: 'The certificate is forged.' });
  return paper;
}

function demandedToExplain(): PaperCase {
  const paper = refusedByThePolice();
  paper.give('request-filing-supervision', { grounds: 'The police overlook the forged certificate.' });
  paper.give('record-procuratorate-demand', { demandedOn: paper.today });
  return paper;
}

function orderedToFile(): PaperCase {
  const paper = demandedToExplain();
  const decision = { decidedOn: paper.today, outcome: 'filing-ordered', reason: 'The facts show intent.' } as const;
  paper.give('record-procuratorate-decision', decision);
  return paper;
}
