import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { LetterBlock, LetterContent } from '../../letter-content.ts';
import { fact, facts, paragraph } from '../../letter-content.ts';
import { you } from '../passages/addressees.ts';
import { amountInText } from '../passages/amounts.ts';
import { officeSeal, remediesIfAny, termsSection } from '../passages/closing-passages.ts';
import { termsForAddressee } from '../passages/dates.ts';
import { stated } from '../passages/free-text.ts';
import { letterHead } from '../passages/letter-head.ts';
import { outcomesInLetters } from '../passages/outcomes.ts';
import { particularsMismatch } from '../passages/particulars.ts';
import { schemeNames } from '../passages/vocabulary.ts';
import type { Template } from '../template.ts';

/** 结案通知书: the outcome, the totals, and what is owed back to the payer. */
export const closingNotice: Template = { kind: 'closing-notice', templateVersion: 1, compose };

function compose(request: DocumentRequest): LetterContent {
  const { particulars, office } = request;
  if (particulars.kind !== 'closing-notice') {
    throw particularsMismatch(request, particulars);
  }
  return {
    ...letterHead(request, office.name),
    opening: [
      paragraph(
        `我单位办理的案号为“${request.processNumber}”的案件（参保人${request.person.name}，${schemeNames[request.scheme]}）现已办结，结果通知如下。`,
      ),
    ],
    sections: [
      {
        heading: '办理结果',
        blocks: [paragraph(outcomesInLetters[particulars.outcome].sentence), ...stated('结案理由', particulars.reason)],
      },
      { heading: '款项情况', blocks: [totals(request), ...refund(request, particulars.owedBack)] },
      ...termsSection(termsForAddressee(request)),
      {
        heading: '异议与核对',
        blocks: [
          paragraph(
            '对上述结果或者金额有异议的，可以向我单位提出，我单位将予以核对并答复。结案后出现新的情况的，我单位可以恢复办理，并另行书面通知。',
          ),
        ],
      },
      ...remediesIfAny(request, '本通知'),
    ],
    closing: [paragraph('特此通知。')],
    signatories: [officeSeal(office)],
  };
}

function totals(request: DocumentRequest): LetterBlock {
  const { currency } = request;
  return facts([
    fact('应退回', amountInText(request.claimed, currency)),
    fact('已退回', amountInText(request.recovered, currency)),
    fact('已免予退回', amountInText(request.waived, currency)),
    fact('尚未退回', amountInText(request.outstanding, currency)),
  ]);
}

function refund(request: DocumentRequest, owedBack: DocumentRequest['amountDue']): readonly LetterBlock[] {
  return owedBack === 0
    ? []
    : [
        paragraph(
          `多退回的${amountInText(owedBack, request.currency)}将退还给${you(request)}，请与我单位联系并提供收款账户。`,
        ),
      ];
}
