import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { LetterContent } from '../../letter-content.ts';
import { facts, paragraph, points } from '../../letter-content.ts';
import { personReturns } from '../passages/addressees.ts';
import { authoritySeal, termsSection } from '../passages/closing-passages.ts';
import { termsForAuthority } from '../passages/dates.ts';
import { policeAuthorityOf } from '../passages/delivery.ts';
import { letterHeadTo } from '../passages/letter-head.ts';
import { partiesNamed, personFacts } from '../passages/parties.ts';
import { particularsMismatch } from '../passages/particulars.ts';
import { documentInText } from '../passages/references.ts';
import { referralWording } from '../passages/referral.ts';
import { findingsOfVerification } from '../passages/suspected-crime.ts';
import type { Template } from '../template.ts';

/** 涉嫌犯罪案件移送书 (《行政执法机关移送涉嫌犯罪案件的规定》第六条). */
export const policeTransfer: Template = { kind: 'police-transfer', templateVersion: 1, compose };

function compose(request: DocumentRequest): LetterContent {
  const { particulars, office } = request;
  if (particulars.kind !== 'police-transfer') {
    throw particularsMismatch(request, particulars);
  }
  const policeAuthority = policeAuthorityOf(request);
  const { suspected, grounds } = referralWording(particulars.suspicion);
  return {
    ...letterHeadTo(request, office.decidingAuthority, policeAuthority),
    opening: [
      paragraph(
        `我单位在办理案号为“${request.processNumber}”的案件过程中，发现有关人员涉嫌${suspected}，可能需要依法追究刑事责任。根据${grounds}的规定，现将该案移送你单位审查。`,
      ),
    ],
    sections: [
      { heading: '参保人基本情况', blocks: [facts(personFacts(request.person))] },
      ...(personReturns(request)
        ? []
        : [{ heading: '退回义务人基本情况', blocks: partiesNamed(request, '退回义务人') }]),
      findingsOfVerification(request),
      {
        heading: '附送材料',
        blocks: [
          points([
            '案件情况的调查报告；',
            ...particulars.materials.map((material) => `${documentInText(material)}；`),
            '其他有关涉嫌犯罪的材料（详见《移送材料清单》）。',
          ]),
        ],
      },
      ...termsSection(termsForAuthority(request)),
      {
        heading: '请予回复',
        blocks: [
          paragraph(
            '请你单位在回执上签字，并将立案或者不立案的决定书面通知我单位；不予立案的，请说明理由并退回案卷材料。移送期间，我单位对上述款项的追回依法继续进行。',
          ),
        ],
      },
    ],
    closing: [],
    signatories: [authoritySeal(office)],
  };
}
