import type { DocumentRequest } from '../../../domain/recovery-case/documents.ts';
import type { LetterContent } from '../letter-content.ts';
import { paragraph } from '../letter-content.ts';
import { amountInText } from './passages/amounts.ts';
import { claimTable, findingForAddressee, settledSoFar } from './passages/claim.ts';
import { authoritySeal, paymentParagraph, termsSection } from './passages/closing-passages.ts';
import { requiredUntilWhen, termsForAddressee, untilWhen } from './passages/dates.ts';
import { groundsOfReturn } from './passages/grounds.ts';
import { letterHead } from './passages/letter-head.ts';
import type { Template } from './template.ts';

/** 追回决定事先告知书: what is about to be decided, and the right to be heard before. */
export const advanceNotice: Template = { kind: 'advance-notice', templateVersion: 1, compose };

function compose(request: DocumentRequest): LetterContent {
  const defence = requiredUntilWhen(request, 'A6.defence');
  const hearing = untilWhen(request, 'A6.hearing');
  const { decidingAuthority, name, address } = request.office;
  return {
    ...letterHead(request, decidingAuthority),
    opening: [paragraph('我单位拟对您作出追回决定。现将拟作出决定的事实、理由、依据以及您依法享有的权利告知如下。')],
    sections: [
      {
        heading: '事实和理由',
        blocks: [findingForAddressee(request), claimTable(request), ...settledSoFar(request)],
      },
      {
        heading: '拟作出的决定及依据',
        blocks: [
          paragraph(
            `根据${groundsOfReturn(request)}的规定，拟责令您退回${amountInText(request.amountDue, request.currency)}。本告知书尚非决定。`,
          ),
        ],
      },
      {
        heading: '您的权利',
        blocks: [
          paragraph(
            `您有权陈述和申辩：请${defence}以书面或者口头方式提出，并可以提供有关证据。我单位将充分听取您的意见，对您提出的事实、理由和证据进行复核，不因您陈述、申辩而作出对您更为不利的决定。`,
          ),
          ...(hearing === null ? [] : [paragraph(`您有权要求听证：请${hearing}提出。听证不收取费用。`)]),
          paragraph(`提出陈述、申辩${hearing === null ? '' : '和听证申请'}的地址：${address}（${name}转）。`),
        ],
      },
      ...termsSection(termsForAddressee(request)),
      {
        heading: '逾期的后果',
        blocks: [
          paragraph(
            `逾期未提出的，视为放弃上述权利，我单位将依法作出决定。您在决定作出前退回款项的，我单位不再就已退回的部分作出决定。`,
          ),
          paymentParagraph(request),
        ],
      },
    ],
    closing: [paragraph('特此告知。')],
    signatories: [authoritySeal(request.office)],
  };
}
