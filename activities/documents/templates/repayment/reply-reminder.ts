import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { LetterContent } from '../../letter-content.ts';
import { paragraph } from '../../letter-content.ts';
import { you } from '../passages/addressees.ts';
import { amountInText } from '../passages/amounts.ts';
import { claimTable, findingForAddressee, settledSoFar } from '../passages/claim.ts';
import {
  instalmentsOffer,
  nextStepsParagraph,
  officeSeal,
  paymentParagraph,
  termsSection,
} from '../passages/closing-passages.ts';
import { requiredUntilWhen, termsForAddressee } from '../passages/dates.ts';
import { groundsOfReturn } from '../passages/grounds.ts';
import { letterHead } from '../passages/letter-head.ts';
import { amountAsked, extentOfLiability, whoReturns } from '../passages/liability.ts';
import type { Template } from '../template.ts';

/** 退回待遇提醒函: reminds once, before the reply period ends. */
export const replyReminder: Template = { kind: 'reply-reminder', templateVersion: 1, compose };

function compose(request: DocumentRequest): LetterContent {
  const reply = requiredUntilWhen(request, 'reply');
  return {
    ...letterHead(request, request.office.name),
    opening: [
      paragraph(
        `我单位此前已就下列待遇的退回事宜向${you(request)}发出《退回待遇告知书》，至今尚未收到足额退款或者书面答复，现予提醒。`,
      ),
      findingForAddressee(request),
      claimTable(request),
      ...settledSoFar(request),
    ],
    sections: [
      {
        heading: '提醒事项',
        blocks: [
          paragraph(
            `根据${groundsOfReturn(request)}的规定，请${whoReturns(request)}${reply}退回${amountInText(amountAsked(request), request.currency)}，或者提出书面答复。`,
          ),
          ...extentOfLiability(request),
          paymentParagraph(request),
          instalmentsOffer(request),
        ],
      },
      ...termsSection(termsForAddressee(request)),
      {
        heading: '逾期的后果',
        blocks: [
          nextStepsParagraph(request, '逾期未退回也未答复的'),
          paragraph('如已经退回，请将凭证告知我单位，并无须理会本函。'),
        ],
      },
    ],
    closing: [paragraph('特此函告。')],
    signatories: [officeSeal(request.office)],
  };
}
