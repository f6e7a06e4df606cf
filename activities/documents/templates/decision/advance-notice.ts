import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { LetterContent } from '../../letter-content.ts';
import { paragraph } from '../../letter-content.ts';
import { you } from '../passages/addressees.ts';
import { amountInText } from '../passages/amounts.ts';
import { claimTable, findingForAddressee, settledSoFar } from '../passages/claim.ts';
import { authoritySeal, paymentParagraph, termsSection } from '../passages/closing-passages.ts';
import { termsForAddressee } from '../passages/dates.ts';
import { groundsOfReturn } from '../passages/grounds.ts';
import { rightToBeHeard } from '../passages/hearing.ts';
import { letterHead } from '../passages/letter-head.ts';
import { amountAsked, extentOfLiability, whoReturns } from '../passages/liability.ts';
import type { Template } from '../template.ts';

/** 追回决定事先告知书: what is about to be decided, and the right to be heard before. */
export const advanceNotice: Template = { kind: 'advance-notice', templateVersion: 1, compose };

function compose(request: DocumentRequest): LetterContent {
  return {
    ...letterHead(request, request.office.decidingAuthority),
    opening: [
      paragraph(
        `本机关拟对${you(request)}作出追回决定。现将拟作出决定的事实、理由、依据以及${you(request)}依法享有的权利告知如下。`,
      ),
    ],
    sections: [
      {
        heading: '事实和理由',
        blocks: [findingForAddressee(request), claimTable(request), ...settledSoFar(request)],
      },
      {
        heading: '拟作出的决定及依据',
        blocks: [
          paragraph(
            `根据${groundsOfReturn(request)}的规定，拟责令${whoReturns(request)}退回${amountInText(amountAsked(request), request.currency)}。本告知书尚非决定。`,
          ),
          ...extentOfLiability(request),
        ],
      },
      rightToBeHeard(request),
      ...termsSection(termsForAddressee(request)),
      {
        heading: '逾期的后果',
        blocks: [
          paragraph(
            '逾期未提出的，视为放弃上述权利，本机关将依法作出决定。在决定作出前退回款项的，本机关不再就已退回的部分作出决定。',
          ),
          paymentParagraph(request),
        ],
      },
    ],
    closing: [paragraph('特此告知。')],
    signatories: [authoritySeal(request.office)],
  };
}
