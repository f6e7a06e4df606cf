import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { LetterContent } from '../../letter-content.ts';
import { line, paragraph, points } from '../../letter-content.ts';
import { amountInText } from '../passages/amounts.ts';
import { applicant } from '../passages/applicant.ts';
import { claimTable, findingForAuthority, settledSoFar } from '../passages/claim.ts';
import { termsSection } from '../passages/closing-passages.ts';
import { dateInChinese, termsForAuthority } from '../passages/dates.ts';
import { headWithoutAddressee } from '../passages/letter-head.ts';
import { extentOfLiability } from '../passages/liability.ts';
import { partiesNamed } from '../passages/parties.ts';
import { particularsMismatch } from '../passages/particulars.ts';
import type { Template } from '../template.ts';

/** 民事执行申请书: a civil judgment that was not performed. */
export const civilExecutionApplication: Template = { kind: 'civil-execution-application', templateVersion: 1, compose };

function compose(request: DocumentRequest): LetterContent {
  const { particulars, office, currency } = request;
  if (particulars.kind !== 'civil-execution-application') {
    throw particularsMismatch(request, particulars);
  }
  const { courtReference, judgedOn, amount } = particulars;
  return {
    ...headWithoutAddressee(request, office.name),
    opening: [applicant(office, office.name, '申请执行人'), ...partiesNamed(request, '被执行人')],
    sections: [
      {
        heading: '申请事项',
        blocks: [
          paragraph(`请求强制执行贵院${courtReference}生效法律文书，由被执行人支付${amountInText(amount, currency)}。`),
          ...extentOfLiability(request),
        ],
      },
      {
        heading: '事实与理由',
        blocks: [
          paragraph(
            `申请执行人诉被执行人返还不当得利一案，贵院于${dateInChinese(judgedOn)}作出${courtReference}法律文书，现已发生法律效力。该法律文书确定的履行期限已经届满，被执行人至今未全部履行。`,
          ),
          paragraph(findingForAuthority(request)),
          claimTable(request),
          ...settledSoFar(request),
          paragraph('依照《中华人民共和国民事诉讼法》第二百五十条，特向贵院申请强制执行。'),
        ],
      },
      ...termsSection(termsForAuthority(request)),
      {
        heading: '附送材料',
        blocks: [
          points([`${courtReference}法律文书及其生效的证明；`, '已经收到的款项的明细；', '被执行人的财产线索。']),
        ],
      },
    ],
    closing: [paragraph('此致'), line(office.court)],
    signatories: [{ role: '申请执行人', name: office.name, signs: 'representative-and-seal' }],
  };
}
