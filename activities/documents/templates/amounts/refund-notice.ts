import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { LetterContent } from '../../letter-content.ts';
import { fact, facts, paragraph } from '../../letter-content.ts';
import { you } from '../passages/addressees.ts';
import { amountInDigits, amountInText } from '../passages/amounts.ts';
import { officeSeal, remediesIfAny, termsSection } from '../passages/closing-passages.ts';
import { dateInChinese, termsForAddressee } from '../passages/dates.ts';
import { stated } from '../passages/free-text.ts';
import { letterHead } from '../passages/letter-head.ts';
import { particularsMismatch } from '../passages/particulars.ts';
import { schemeNames } from '../passages/vocabulary.ts';
import type { Template } from '../template.ts';

/** 退还款项通知书: more was received than is owed, and has been paid back. */
export const refundNotice: Template = { kind: 'refund-notice', templateVersion: 1, compose };

function compose(request: DocumentRequest): LetterContent {
  const { particulars, office, currency } = request;
  if (particulars.kind !== 'refund-notice') {
    throw particularsMismatch(request, particulars);
  }
  const reader = you(request);
  const paid = particulars.paidOn === undefined ? '' : `于${dateInChinese(particulars.paidOn)}`;
  return {
    ...letterHead(request, office.name),
    opening: [
      paragraph(
        `我单位在办理案号为“${request.processNumber}”的案件（参保人${request.person.name}，${schemeNames[request.scheme]}待遇）过程中收取的款项，经核对多于应退回的金额，现将已经退还的款项通知如下。`,
      ),
    ],
    sections: [
      {
        heading: '退还的金额和依据',
        blocks: [
          facts([
            fact('应退回的待遇', amountInDigits(request.claimed, currency)),
            fact('已抵充的款项', amountInDigits(request.recovered, currency)),
            fact('已退还的款项', amountInText(particulars.amount, currency)),
          ]),
          ...stated('退还理由', particulars.reason),
          paragraph(
            `多收的款项没有收取的依据，依照《中华人民共和国民法典》第九百八十五条，我单位已${paid}退还${amountInText(particulars.amount, currency)}。`,
          ),
        ],
      },
      {
        heading: '查收与核对',
        blocks: [
          paragraph(`请${reader}查收。款项由他人代为缴纳的，退还给实际缴款人。退还不收取任何费用。`),
          paragraph('未收到款项，或者对退还的金额有异议的，可以向我单位提出，我单位将予以核对并答复。'),
        ],
      },
      ...termsSection(termsForAddressee(request)),
      ...remediesIfAny(request, '本通知'),
    ],
    closing: [paragraph('特此通知。')],
    signatories: [officeSeal(office)],
  };
}
