import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { LetterContent } from '../../letter-content.ts';
import { facts, paragraph, points } from '../../letter-content.ts';
import { authoritySeal, termsSection } from '../passages/closing-passages.ts';
import { dateInChinese, termsForAuthority } from '../passages/dates.ts';
import { stated } from '../passages/free-text.ts';
import { policeAuthorityOf } from '../passages/delivery.ts';
import { letterHeadTo } from '../passages/letter-head.ts';
import { personFacts } from '../passages/parties.ts';
import { particularsMismatch } from '../passages/particulars.ts';
import { documentInText } from '../passages/references.ts';
import { findingsOfVerification } from '../passages/suspected-crime.ts';
import type { Template } from '../template.ts';

/** 提请复议书 to the police that refused to file (《行政执法机关移送涉嫌犯罪案件的规定》第九条). */
export const transferReconsideration: Template = { kind: 'transfer-reconsideration', templateVersion: 1, compose };

function compose(request: DocumentRequest): LetterContent {
  const { particulars, office } = request;
  if (particulars.kind !== 'transfer-reconsideration') {
    throw particularsMismatch(request, particulars);
  }
  const policeAuthority = policeAuthorityOf(request);
  const { transfer, refusedOn, grounds } = particulars;
  return {
    ...letterHeadTo(request, office.decidingAuthority, policeAuthority),
    opening: [
      paragraph(
        `我单位于${dateInChinese(transfer.issuedOn)}以${documentInText(transfer)}移送的案件，你单位于${dateInChinese(refusedOn)}决定不予立案。我单位认为该案依法应当立案，依照《行政执法机关移送涉嫌犯罪案件的规定》第九条，提请你单位复议。`,
      ),
    ],
    sections: [
      { heading: '参保人基本情况', blocks: [facts(personFacts(request.person))] },
      findingsOfVerification(request),
      {
        heading: '提请复议的理由',
        blocks: [
          paragraph('我单位认为，移送的材料表明有涉嫌犯罪的事实，且可能需要依法追究刑事责任，符合立案审查的条件。'),
          ...stated('具体理由', grounds),
        ],
      },
      ...termsSection(termsForAuthority(request)),
      {
        heading: '请予回复',
        blocks: [
          paragraph(
            '请你单位自收到本提请书之日起三日内作出立案或者不立案的决定，并书面通知我单位（《行政执法机关移送涉嫌犯罪案件的规定》第九条）。',
          ),
        ],
      },
      {
        heading: '附送材料',
        blocks: [points([`${documentInText(transfer)}；`, '不予立案通知书；', '与提请复议的理由有关的材料。'])],
      },
    ],
    closing: [],
    signatories: [authoritySeal(office)],
  };
}
