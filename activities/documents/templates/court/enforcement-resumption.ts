import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { LetterContent } from '../../letter-content.ts';
import { line, paragraph, points } from '../../letter-content.ts';
import { amountInText } from '../passages/amounts.ts';
import { applicant } from '../passages/applicant.ts';
import { claimTable, findingForAuthority, settledSoFar } from '../passages/claim.ts';
import { termsSection } from '../passages/closing-passages.ts';
import { dateInChinese, termsForAuthority } from '../passages/dates.ts';
import { asSentence, paragraphs } from '../passages/free-text.ts';
import { headWithoutAddressee } from '../passages/letter-head.ts';
import { amountAsked } from '../passages/liability.ts';
import { partiesNamed } from '../passages/parties.ts';
import { particularsMismatch } from '../passages/particulars.ts';
import type { Template } from '../template.ts';

/** 恢复执行申请书: enforcement had ended without full payment, and assets have appeared. */
export const enforcementResumption: Template = { kind: 'enforcement-resumption', templateVersion: 1, compose };

function compose(request: DocumentRequest): LetterContent {
  const { particulars, office, currency } = request;
  if (particulars.kind !== 'enforcement-resumption') {
    throw particularsMismatch(request, particulars);
  }
  const { courtReference, endedOn, assets, procedure } = particulars;
  const name = procedure === 'civil' ? office.name : office.decidingAuthority;
  return {
    ...headWithoutAddressee(request, name),
    opening: [applicant(office, name), ...partiesNamed(request, '被执行人')],
    sections: [
      {
        heading: '申请事项',
        blocks: [
          paragraph(
            `请求恢复${courtReference}案件的执行，由被执行人退回尚未执行到位的${amountInText(amountAsked(request), currency)}。`,
          ),
        ],
      },
      {
        heading: '事实与理由',
        blocks: [
          paragraph(
            `贵院${courtReference}案件于${dateInChinese(endedOn)}在未全部执行到位的情况下结束执行程序，被执行人的退回义务并未消灭。`,
          ),
          paragraph(findingForAuthority(request)),
          claimTable(request),
          ...settledSoFar(request),
          ...paragraphs(`申请人现发现被执行人有可供执行的财产：${asSentence(assets)}`),
          paragraph(
            '依照《中华人民共和国民事诉讼法》第二百六十五条，债权人发现被执行人有其他财产的，可以随时请求人民法院执行。特向贵院申请恢复执行。',
          ),
        ],
      },
      ...termsSection(termsForAuthority(request)),
      {
        heading: '附送材料',
        blocks: [points([`${courtReference}案件的执行依据和结束执行程序的裁定书；`, '财产线索及证明材料。'])],
      },
    ],
    closing: [paragraph('此致'), line(office.court)],
    signatories: [{ role: '申请人', name, signs: procedure === 'civil' ? 'representative-and-seal' : 'head-and-seal' }],
  };
}
