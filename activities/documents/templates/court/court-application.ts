import type { DocumentParticulars } from '../../../../domain/recovery-case/document-particulars.ts';
import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { LetterBlock, LetterContent } from '../../letter-content.ts';
import { line, paragraph, points } from '../../letter-content.ts';
import { amountInText } from '../passages/amounts.ts';
import { applicant } from '../passages/applicant.ts';
import { claimTable, findingForAuthority, settledSoFar } from '../passages/claim.ts';
import { termsSection } from '../passages/closing-passages.ts';
import { dateInChinese, rangeInChinese, termsForAuthority } from '../passages/dates.ts';
import { asSentence, paragraphs } from '../passages/free-text.ts';
import { groundsOfReturn } from '../passages/grounds.ts';
import { headWithoutAddressee } from '../passages/letter-head.ts';
import { amountAsked, extentOfLiability } from '../passages/liability.ts';
import { partiesNamed } from '../passages/parties.ts';
import { particularsMismatch } from '../passages/particulars.ts';
import { documentInText, serviceInText } from '../passages/references.ts';
import type { Template } from '../template.ts';

type Particulars = Extract<DocumentParticulars, { kind: 'court-application' }>;

/** 强制执行申请书, with the documents that 《行政强制法》第五十五条 asks for; the head of the authority signs by hand. */
export const courtApplication: Template = { kind: 'court-application', templateVersion: 1, compose };

function compose(request: DocumentRequest): LetterContent {
  const { particulars, currency, office } = request;
  if (particulars.kind !== 'court-application') {
    throw particularsMismatch(request, particulars);
  }
  return {
    ...headWithoutAddressee(request, office.decidingAuthority),
    opening: [applicant(office, office.decidingAuthority), ...partiesNamed(request, '被申请人')],
    sections: [
      {
        heading: '申请事项',
        blocks: [
          paragraph(
            `请求强制执行${titleInText(particulars)}，由被申请人退回${amountInText(amountAsked(request), currency)}。`,
          ),
          ...extentOfLiability(request),
        ],
      },
      {
        heading: '事实与理由',
        blocks: [
          paragraph(findingForAuthority(request)),
          claimTable(request),
          ...settledSoFar(request),
          ...historyOf(request, particulars),
          ...reasonsForDelay(particulars),
        ],
      },
      ...termsSection(termsForAuthority(request)),
      { heading: '附送材料', blocks: [points(enclosures(particulars))] },
    ],
    closing: [paragraph('此致'), line(office.court)],
    signatories: [{ role: '申请人', name: office.decidingAuthority, signs: 'head-and-seal' }],
  };
}

function titleInText({ decision, title }: Particulars): string {
  switch (title.kind) {
    case 'decision':
      return `申请人作出的${documentInText(decision)}`;
    case 'judgment':
      return `${title.courtReference}生效裁判文书所维持的申请人作出的${documentInText(decision)}`;
    default:
      return title satisfies never;
  }
}

function historyOf(request: DocumentRequest, particulars: Particulars): readonly LetterBlock[] {
  const { decision, demand, title } = particulars;
  const decided = `申请人根据${groundsOfReturn(request)}的规定，于${dateInChinese(decision.issuedOn)}作出${documentInText(decision)}，${serviceInText(decision)}。`;
  const demanded =
    demand === null
      ? []
      : [paragraph(`申请人作出${documentInText(demand)}，${serviceInText(demand)}。催告期满，被申请人仍未全部履行。`)];
  switch (title.kind) {
    case 'decision':
      return [
        paragraph(
          `${decided}申请行政复议、提起行政诉讼的法定期限均已届满，不存在尚未办结的行政复议、行政诉讼，被申请人未全部履行该决定。`,
        ),
        ...demanded,
        paragraph(
          `依照《中华人民共和国行政强制法》第五十三条、第五十四条，申请期限为${windowOf(particulars)}，特向贵院申请强制执行。`,
        ),
      ];
    case 'judgment':
      return [
        paragraph(
          `${decided}该决定经行政诉讼，${title.courtReference}裁判文书于${dateInChinese(title.effectiveOn)}发生法律效力，被申请人未全部履行。`,
        ),
        ...demanded,
        paragraph(
          `依照《中华人民共和国行政诉讼法》第九十五条和《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》第一百五十三条，申请期限为${windowOf(particulars)}，特向贵院申请强制执行。`,
        ),
      ];
    default:
      return title satisfies never;
  }
}

function windowOf({ windowOpens, windowCloses }: Particulars): string {
  return rangeInChinese(windowOpens, windowCloses);
}

/** A late application says so itself and gives its reasons (《行诉解释》第一百五十六条). */
function reasonsForDelay({ reasonForDelay, windowCloses }: Particulars): readonly LetterBlock[] {
  return reasonForDelay === null
    ? []
    : [
        ...paragraphs(
          `本申请在申请期限于${dateInChinese(windowCloses)}届满后提出。未能在期限内申请的理由：${asSentence(reasonForDelay)}`,
        ),
        paragraph(
          '依照《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》第一百五十六条，逾期申请的，除有正当理由外，人民法院不予受理；申请人认为上述理由正当，请贵院审查受理。',
        ),
      ];
}

function enclosures({ decision, demand, title, reasonForDelay }: Particulars): readonly string[] {
  return [
    `${documentInText(decision)}及作出决定的事实、理由和依据；`,
    ...(title.kind === 'judgment' ? [`${title.courtReference}裁判文书及其生效的证明；`] : []),
    demand === null ? '被申请人的意见；' : `被申请人的意见、${documentInText(demand)}及催告情况；`,
    '上述文书的送达回证；',
    '申请强制执行标的情况；',
    ...(reasonForDelay === null ? [] : ['逾期申请理由的书面说明和证明材料；']),
    '法律、行政法规规定的其他材料。',
  ];
}
