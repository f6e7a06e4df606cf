import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { LetterContent } from '../../letter-content.ts';
import { paragraph } from '../../letter-content.ts';
import { you } from '../passages/addressees.ts';
import { amountInText } from '../passages/amounts.ts';
import { claimTable, findingForAddressee, settledSoFar } from '../passages/claim.ts';
import { officeSeal, remediesIfAny, termsSection } from '../passages/closing-passages.ts';
import { dateInChinese, termsForAddressee } from '../passages/dates.ts';
import { asSentence, paragraphs } from '../passages/free-text.ts';
import { groundsOfReturn } from '../passages/grounds.ts';
import { letterHead } from '../passages/letter-head.ts';
import { outcomesInLetters } from '../passages/outcomes.ts';
import { particularsMismatch } from '../passages/particulars.ts';
import { schemeNames } from '../passages/vocabulary.ts';
import type { Template } from '../template.ts';

/** 恢复办理通知书: a closed case goes on, on new facts. */
export const reopeningNotice: Template = { kind: 'reopening-notice', templateVersion: 1, compose };

function compose(request: DocumentRequest): LetterContent {
  const { particulars, office, currency } = request;
  if (particulars.kind !== 'reopening-notice') {
    throw particularsMismatch(request, particulars);
  }
  const reader = you(request);
  return {
    ...letterHead(request, office.name),
    opening: [
      paragraph(
        `案号为“${request.processNumber}”的案件（参保人${request.person.name}，${schemeNames[request.scheme]}待遇）已于${dateInChinese(particulars.closedOn)}结案（${outcomesInLetters[particulars.outcome].name}）。现因出现新的情况，我单位恢复办理该案，并通知如下。`,
      ),
    ],
    sections: [
      { heading: '恢复办理的理由', blocks: paragraphs(asSentence(particulars.reason)) },
      {
        heading: '所涉待遇和款项情况',
        blocks: [
          findingForAddressee(request),
          claimTable(request),
          ...settledSoFar(request),
          ...(request.outstanding === 0 || request.recovered > 0 || request.waived > 0
            ? []
            : [paragraph(`目前尚未退回的款项为${amountInText(request.outstanding, currency)}。`)]),
          paragraph('结案前已经退回的款项继续有效，不重复计算。'),
        ],
      },
      {
        heading: '依据',
        blocks: [paragraph(`本案依照${groundsOfReturn(request)}办理。`)],
      },
      {
        heading: `${reader}的权利`,
        blocks: [
          paragraph(
            `本通知不要求${reader}立即退回款项，也不涉及对任何人责任的认定。${reader}可以就恢复办理的理由、期间和金额向我单位（${office.address}）说明情况、提供材料。需要退回款项的，我单位将另行书面告知金额、期限和${reader}享有的权利。`,
          ),
        ],
      },
      ...termsSection(termsForAddressee(request)),
      ...remediesIfAny(request, '本通知'),
    ],
    closing: [paragraph('特此通知。')],
    signatories: [officeSeal(office)],
  };
}
