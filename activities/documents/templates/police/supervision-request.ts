import type { PlainDate } from '../../../../domain/calendar/plain-date.ts';
import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { LetterContent } from '../../letter-content.ts';
import { facts, paragraph, points } from '../../letter-content.ts';
import { authoritySeal, termsSection } from '../passages/closing-passages.ts';
import { dateInChinese, termsForAuthority } from '../passages/dates.ts';
import { policeAuthorityOf, procuratorateBeside } from '../passages/delivery.ts';
import { stated } from '../passages/free-text.ts';
import { letterHeadTo } from '../passages/letter-head.ts';
import { personFacts } from '../passages/parties.ts';
import { particularsMismatch } from '../passages/particulars.ts';
import { documentInText } from '../passages/references.ts';
import { findingsOfVerification } from '../passages/suspected-crime.ts';
import type { Template } from '../template.ts';

/** 建议立案监督函 to the procuratorate (《行政执法机关移送涉嫌犯罪案件的规定》第九条). */
export const supervisionRequest: Template = { kind: 'supervision-request', templateVersion: 1, compose };

function compose(request: DocumentRequest): LetterContent {
  const { particulars, office } = request;
  if (particulars.kind !== 'supervision-request') {
    throw particularsMismatch(request, particulars);
  }
  const policeAuthority = policeAuthorityOf(request);
  const { transfer, refusedOn, reconsideredOn, grounds } = particulars;
  return {
    ...letterHeadTo(request, office.decidingAuthority, procuratorateBeside(policeAuthority)),
    opening: [
      paragraph(
        `我单位于${dateInChinese(transfer.issuedOn)}以${documentInText(transfer)}向${policeAuthority}移送的案件，${answerOfThePolice(refusedOn, reconsideredOn)}我单位认为该案依法应当立案，依照《行政执法机关移送涉嫌犯罪案件的规定》第九条，建议你院依法进行立案监督。`,
      ),
    ],
    sections: [
      { heading: '参保人基本情况', blocks: [facts(personFacts(request.person))] },
      findingsOfVerification(request),
      {
        heading: '建议监督的理由',
        blocks: [
          paragraph(
            '我单位认为，移送的材料表明有涉嫌犯罪的事实，且可能需要依法追究刑事责任，公安机关应当立案而未立案。',
          ),
          ...stated('具体理由', grounds),
        ],
      },
      ...termsSection(termsForAuthority(request)),
      {
        heading: '附送材料',
        blocks: [
          points([
            `${documentInText(transfer)}及移送的材料；`,
            '不予立案通知书；',
            ...(reconsideredOn === null ? [] : ['公安机关的复议决定；']),
            '与上述理由有关的材料。',
          ]),
        ],
      },
      { heading: '请予回复', blocks: [paragraph('请将监督的结果书面告知我单位。')] },
    ],
    closing: [paragraph('特此函告。')],
    signatories: [authoritySeal(office)],
  };
}

function answerOfThePolice(refusedOn: PlainDate, reconsideredOn: PlainDate | null): string {
  const refused = `该单位于${dateInChinese(refusedOn)}决定不予立案`;
  return reconsideredOn === null
    ? `${refused}。`
    : `${refused}；经我单位提请复议，该单位于${dateInChinese(reconsideredOn)}作出复议决定，仍不予立案。`;
}
