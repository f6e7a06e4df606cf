import type { DocumentRequest } from '../../../domain/recovery-case/documents.ts';
import type { LetterContent } from '../letter-content.ts';
import { fact, facts, line, paragraph, points } from '../letter-content.ts';
import { amountInText } from './passages/amounts.ts';
import { claimTable, findingForAuthority, settledSoFar } from './passages/claim.ts';
import { termsSection } from './passages/closing-passages.ts';
import { dateInChinese, rangeInChinese, termsForAuthority } from './passages/dates.ts';
import { groundsOfReturn } from './passages/grounds.ts';
import { letterHead } from './passages/letter-head.ts';
import { addresseeOf, debtorFacts } from './passages/parties.ts';
import { particularsMismatch } from './passages/particulars.ts';
import { documentInText, serviceInText } from './passages/references.ts';
import type { Template } from './template.ts';

/** 强制执行申请书, with the papers that 《行政强制法》第五十五条 asks for; the head of the authority signs by hand. */
export const courtApplication: Template = { kind: 'court-application', templateVersion: 1, compose };

function compose(request: DocumentRequest): LetterContent {
  const { particulars, currency, office } = request;
  if (particulars.kind !== 'court-application') {
    throw particularsMismatch(request, particulars);
  }
  const { decision, demand, windowOpens, windowCloses } = particulars;
  return {
    ...letterHead(request, office.decidingAuthority),
    addressee: null,
    opening: [
      facts([
        fact('申请人', office.decidingAuthority),
        fact('地址', office.address),
        fact('联系电话', office.telephone),
      ]),
      facts([fact('被申请人', addresseeOf(request).name), ...debtorFacts(request).slice(1)]),
    ],
    sections: [
      {
        heading: '申请事项',
        blocks: [
          paragraph(
            `请求强制执行申请人作出的${documentInText(decision)}，由被申请人退回${amountInText(request.amountDue, currency)}。`,
          ),
        ],
      },
      {
        heading: '事实与理由',
        blocks: [
          paragraph(findingForAuthority(request)),
          claimTable(request),
          ...settledSoFar(request),
          paragraph(
            `申请人根据${groundsOfReturn(request)}的规定，于${dateInChinese(decision.issuedOn)}作出${documentInText(decision)}，${serviceInText(decision)}。被申请人在法定期限内未申请行政复议、未提起行政诉讼，也未全部履行。`,
          ),
          paragraph(`申请人作出${documentInText(demand)}，${serviceInText(demand)}。催告期满，被申请人仍未全部履行。`),
          paragraph(
            `依照《中华人民共和国行政强制法》第五十三条、第五十四条，申请期限为${rangeInChinese(windowOpens, windowCloses)}，特向贵院申请强制执行。`,
          ),
        ],
      },
      ...termsSection(termsForAuthority(request)),
      {
        heading: '附送材料',
        blocks: [
          points([
            `${documentInText(decision)}及作出决定的事实、理由和依据；`,
            `被申请人的意见、${documentInText(demand)}及催告情况；`,
            '上述文书的送达回证；',
            '申请强制执行标的情况；',
            '法律、行政法规规定的其他材料。',
          ]),
        ],
      },
    ],
    closing: [paragraph('此致'), line(office.court)],
    signatories: [{ role: '申请人', name: office.decidingAuthority, signs: 'head-and-seal' }],
  };
}
