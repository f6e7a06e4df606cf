import type { DocumentParticulars } from '../../../../domain/recovery-case/document-particulars.ts';
import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { LetterContent } from '../../letter-content.ts';
import { line, paragraph, points } from '../../letter-content.ts';
import { amountInText } from '../passages/amounts.ts';
import { applicant } from '../passages/applicant.ts';
import { claimTable, findingForAuthority, settledSoFar } from '../passages/claim.ts';
import { termsSection } from '../passages/closing-passages.ts';
import { dateInChinese, termsForAuthority } from '../passages/dates.ts';
import { higherCourtThan } from '../passages/delivery.ts';
import { stated } from '../passages/free-text.ts';
import { headWithoutAddressee } from '../passages/letter-head.ts';
import { amountAsked } from '../passages/liability.ts';
import { partiesNamed } from '../passages/parties.ts';
import { particularsMismatch } from '../passages/particulars.ts';
import { documentInText } from '../passages/references.ts';
import type { Template } from '../template.ts';

type Against = Extract<DocumentParticulars, { kind: 'court-objection' }>['against'];

/** 复议申请书 to the court one level up, against a ruling that refuses (《行政强制法》第五十六条、第五十八条). */
export const courtObjection: Template = { kind: 'court-objection', templateVersion: 1, compose };

function compose(request: DocumentRequest): LetterContent {
  const { particulars, office, currency } = request;
  if (particulars.kind !== 'court-objection') {
    throw particularsMismatch(request, particulars);
  }
  const { application, against, refusedOn, courtReference, grounds } = particulars;
  const { ruling, article, request: relief, general } = wordings[against];
  const rulingInText = `${office.court}于${dateInChinese(refusedOn)}作出的${courtReference ?? ''}${ruling}裁定`;
  return {
    ...headWithoutAddressee(request, office.decidingAuthority),
    opening: [applicant(office, office.decidingAuthority), ...partiesNamed(request, '被申请人')],
    sections: [
      {
        heading: '申请事项',
        blocks: [points([`撤销${rulingInText}；`, `裁定${relief}。`])],
      },
      {
        heading: '事实与理由',
        blocks: [
          paragraph(
            `申请人于${dateInChinese(application.issuedOn)}提出${documentInText(application)}，请求强制执行的金额为${amountInText(amountAsked(request), currency)}。申请人不服${rulingInText}，依照《中华人民共和国行政强制法》${article}，向贵院申请复议。`,
          ),
          paragraph(findingForAuthority(request)),
          claimTable(request),
          ...settledSoFar(request),
          paragraph(general),
          ...stated('具体理由', grounds),
        ],
      },
      ...termsSection(termsForAuthority(request)),
      {
        heading: '附送材料',
        blocks: [
          points([
            `${courtReference ?? ''}${ruling}裁定书；`,
            `${documentInText(application)}及其附送材料；`,
            '收到裁定书的日期的证明材料。',
          ]),
        ],
      },
    ],
    closing: [paragraph('此致'), line(higherCourtThan(office.court))],
    signatories: [{ role: '申请人', name: office.decidingAuthority, signs: 'head-and-seal' }],
  };
}

interface ObjectionWording {
  readonly ruling: string;
  readonly article: string;
  /** What the higher court is asked to order. */
  readonly request: string;
  /** Why, by the law alone. */
  readonly general: string;
}

const wordings: Readonly<Record<Against, ObjectionWording>> = {
  'refusal-to-accept': {
    ruling: '不予受理',
    article: '第五十六条',
    request: '受理申请人提出的强制执行申请',
    general:
      '申请人认为，上述申请符合《中华人民共和国行政强制法》第五十三条、第五十四条、第五十五条规定的条件，属于受理法院管辖，依法应当受理。',
  },
  'refusal-to-enforce': {
    ruling: '不予执行',
    article: '第五十八条',
    request: '准予强制执行申请人据以申请的决定',
    general:
      '申请人认为，据以申请执行的决定不存在《中华人民共和国行政强制法》第五十八条所列明显缺乏事实根据，明显缺乏法律、法规依据，或者其他明显违法并损害被执行人合法权益的情形，依法应当执行。',
  },
};
