import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { LetterContent } from '../../letter-content.ts';
import { line, paragraph, points } from '../../letter-content.ts';
import { amountInText } from '../passages/amounts.ts';
import { applicant } from '../passages/applicant.ts';
import { claimTable, findingForAuthority, settledSoFar } from '../passages/claim.ts';
import { termsSection } from '../passages/closing-passages.ts';
import { dateInChinese, termsForAuthority } from '../passages/dates.ts';
import { asSentence, paragraphs, stated } from '../passages/free-text.ts';
import { headWithoutAddressee } from '../passages/letter-head.ts';
import { amountAsked } from '../passages/liability.ts';
import { partiesNamed } from '../passages/parties.ts';
import { particularsMismatch } from '../passages/particulars.ts';
import { documentInText, serviceInText } from '../passages/references.ts';
import type { Template } from '../template.ts';

/**
 * 财产保全申请书: before the application for enforcement, on the decision (《行诉解释》第一百五十九条, which asks no security of an
 * authority); without a decision, for a civil suit.
 */
export const preservationApplication: Template = { kind: 'preservation-application', templateVersion: 1, compose };

const BEFORE_ENFORCEMENT = '《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》第一百五十九条';
const FOR_A_CIVIL_SUIT = '《中华人民共和国民事诉讼法》关于财产保全的规定';

function compose(request: DocumentRequest): LetterContent {
  const { particulars, office, currency } = request;
  if (particulars.kind !== 'preservation-application') {
    throw particularsMismatch(request, particulars);
  }
  const { decision, assets, risk } = particulars;
  const name = decision === null ? office.name : office.decidingAuthority;
  return {
    ...headWithoutAddressee(request, name),
    opening: [applicant(office, name), ...partiesNamed(request, '被申请人')],
    sections: [
      {
        heading: '申请事项',
        blocks: [
          ...paragraphs(
            `请求对被申请人价值不超过${amountInText(amountAsked(request), currency)}的下列财产采取保全措施：${asSentence(assets)}`,
          ),
        ],
      },
      {
        heading: '事实与理由',
        blocks: [
          paragraph(findingForAuthority(request)),
          claimTable(request),
          ...settledSoFar(request),
          ...(decision === null
            ? [paragraph('申请人拟就上述款项的返还依法提起民事诉讼。')]
            : [
                paragraph(
                  `就上述款项，申请人于${dateInChinese(decision.issuedOn)}作出${documentInText(decision)}，${serviceInText(decision)}。`,
                ),
              ]),
          paragraph('申请人有充分理由认为被申请人可能逃避履行，不采取保全措施将使款项难以追回。'),
          ...stated('具体情况', risk),
          paragraph(
            decision === null
              ? `依照${FOR_A_CIVIL_SUIT}，特向贵院申请财产保全。`
              : `依照${BEFORE_ENFORCEMENT}，特在申请强制执行前向贵院申请财产保全。`,
          ),
        ],
      },
      ...termsSection(termsForAuthority(request)),
      {
        heading: '附送材料',
        blocks: [
          points([
            ...(decision === null ? [] : [`${documentInText(decision)}及其送达回证；`]),
            '财产线索；',
            '表明被申请人可能逃避履行的证据材料。',
          ]),
        ],
      },
    ],
    closing: [paragraph('此致'), line(office.court)],
    signatories: [{ role: '申请人', name, signs: decision === null ? 'representative-and-seal' : 'head-and-seal' }],
  };
}
