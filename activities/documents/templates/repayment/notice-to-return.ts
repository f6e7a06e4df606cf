import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { LetterContent } from '../../letter-content.ts';
import { paragraph } from '../../letter-content.ts';
import { amountInText } from '../passages/amounts.ts';
import { claimTable, findingForAddressee, settledSoFar } from '../passages/claim.ts';
import {
  instalmentsOffer,
  nextStepsParagraph,
  officeSeal,
  paymentParagraph,
  remediesIfAny,
  termsSection,
} from '../passages/closing-passages.ts';
import { requiredUntilWhen, termsForAddressee } from '../passages/dates.ts';
import { groundsOfReturn } from '../passages/grounds.ts';
import { letterHead } from '../passages/letter-head.ts';
import { amountAsked, extentOfLiability, whoReturns } from '../passages/liability.ts';
import type { Template } from '../template.ts';

/** 退回待遇告知书: asks for the return before anything is decided. */
export const noticeToReturn: Template = { kind: 'notice-to-return', templateVersion: 1, compose };

function compose(request: DocumentRequest): LetterContent {
  const reply = requiredUntilWhen(request, 'reply');
  return {
    ...letterHead(request, request.office.name),
    opening: [],
    sections: [
      {
        heading: '核查情况',
        blocks: [findingForAddressee(request), claimTable(request), ...settledSoFar(request)],
      },
      {
        heading: '告知事项',
        blocks: [
          paragraph(
            `根据${groundsOfReturn(request)}的规定，请${whoReturns(request)}${reply}退回${amountInText(amountAsked(request), request.currency)}。`,
          ),
          ...extentOfLiability(request),
          paymentParagraph(request),
          instalmentsOffer(request),
        ],
      },
      {
        heading: '陈述与核对',
        blocks: [
          paragraph(
            '如对上述期间、金额有异议，或者有其他情况需要说明，请在上述期限内以书面或者口头方式向我单位提出，并提供有关材料，我单位将予以核对并答复。本告知书不涉及对任何人责任的认定。',
          ),
        ],
      },
      ...termsSection(termsForAddressee(request)),
      ...remediesIfAny(request, '本告知书'),
      {
        heading: '逾期的后果',
        blocks: [nextStepsParagraph(request, '逾期未退回，也未提出异议或者分期还款申请的')],
      },
    ],
    closing: [paragraph('特此告知。')],
    signatories: [officeSeal(request.office)],
  };
}
