import { documentWordings } from '../../../../wording/recovery-case/documents.ts';
import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { DocumentReference } from '../../../../domain/recovery-case/issued-document.ts';
import type { LetterBlock, LetterContent } from '../../letter-content.ts';
import { paragraph } from '../../letter-content.ts';
import { authoritySeal, termsSection } from '../passages/closing-passages.ts';
import { dateInChinese, termsForAuthority } from '../passages/dates.ts';
import { policeAuthorityOf } from '../passages/delivery.ts';
import { letterHeadTo } from '../passages/letter-head.ts';
import { particularsMismatch } from '../passages/particulars.ts';
import { serviceInText } from '../passages/references.ts';
import { referralWording } from '../passages/referral.ts';
import type { Template } from '../template.ts';

/** 移送材料清单: the documents handed to the police, signed for on both sides. */
export const transferMaterials: Template = { kind: 'transfer-materials', templateVersion: 1, compose };

function compose(request: DocumentRequest): LetterContent {
  const { particulars, office } = request;
  if (particulars.kind !== 'transfer-materials') {
    throw particularsMismatch(request, particulars);
  }
  const policeAuthority = policeAuthorityOf(request);
  return {
    ...letterHeadTo(request, office.decidingAuthority, policeAuthority),
    opening: [
      paragraph(
        `就我单位移送的案号为“${request.processNumber}”的案件（参保人${request.person.name}，涉嫌${referralWording(particulars.suspicion).suspected}），依照《行政执法机关移送涉嫌犯罪案件的规定》第六条、第十二条移交下列材料，请清点签收。`,
      ),
      materialsTable(particulars.materials),
      paragraph('另附案件情况的调查报告、待遇发放明细及核查取得的其他证据材料，随案卷一并移交。'),
    ],
    sections: termsSection(termsForAuthority(request)),
    closing: [paragraph('本清单一式两份，移交、接收双方各执一份。')],
    signatories: [
      { ...authoritySeal(office), role: '移交单位' },
      { role: '接收单位', name: policeAuthority, signs: 'seal' },
    ],
  };
}

function materialsTable(materials: readonly DocumentReference[]): LetterBlock {
  return {
    kind: 'table',
    columns: [
      { title: '序号', alignment: 'center', width: 'content' },
      { title: '材料名称', alignment: 'left', width: 'rest' },
      { title: '文号', alignment: 'left', width: 'rest' },
      { title: '作出日期', alignment: 'left', width: 'content' },
      { title: '送达情况', alignment: 'left', width: 'rest' },
    ],
    rows: materials.map((material, index) => [
      String(index + 1),
      documentWordings[material.kind].zh,
      material.number,
      dateInChinese(material.issuedOn),
      serviceInText(material),
    ]),
    totals: [],
  };
}
