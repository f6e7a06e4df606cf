import type { DocumentParticulars } from '../../../../domain/recovery-case/document-particulars.ts';
import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { LetterBlock, LetterContent } from '../../letter-content.ts';
import { fact, facts, paragraph } from '../../letter-content.ts';
import { you } from '../passages/addressees.ts';
import { amountInDigits, amountInText } from '../passages/amounts.ts';
import { claimTable, findingForAddressee, settledSoFar } from '../passages/claim.ts';
import { officeSeal, remediesIfAny, termsSection } from '../passages/closing-passages.ts';
import { termsForAddressee } from '../passages/dates.ts';
import { stated } from '../passages/free-text.ts';
import { groundsOfReturn } from '../passages/grounds.ts';
import { letterHead } from '../passages/letter-head.ts';
import { particularsMismatch } from '../passages/particulars.ts';
import { datedDocumentInText } from '../passages/references.ts';
import type { Template } from '../template.ts';

type Particulars = Extract<DocumentParticulars, { kind: 'claim-amendment' }>;

/** 应退款项变更告知书: more, less or nothing is to be returned than was told before. */
export const claimAmendment: Template = { kind: 'claim-amendment', templateVersion: 1, compose };

function compose(request: DocumentRequest): LetterContent {
  const { particulars, office } = request;
  if (particulars.kind !== 'claim-amendment') {
    throw particularsMismatch(request, particulars);
  }
  const reader = you(request);
  return {
    ...letterHead(request, office.name),
    opening: [
      paragraph(
        `我单位在办理案号为“${request.processNumber}”的案件过程中，经重新核对，对此前告知${reader}的应退回的金额作出变更，现告知如下。`,
      ),
    ],
    sections: [
      { heading: '变更后的金额', blocks: amountsBeforeAndAfter(request, particulars) },
      { heading: '对办理程序的影响', blocks: [paragraph(consequence(request, particulars))] },
      {
        heading: `${reader}的权利`,
        blocks: [
          paragraph(
            `对变更的理由、期间、金额有异议的，可以以书面或者口头方式向我单位（${office.address}，电话：${office.telephone}）提出，并提供有关材料，我单位将予以核对并答复。本告知书不涉及对任何人责任的认定。`,
          ),
        ],
      },
      ...termsSection(termsForAddressee(request)),
      ...remediesIfAny(request, '本告知书'),
    ],
    closing: [paragraph('特此告知。')],
    signatories: [officeSeal(office)],
  };
}

function amountsBeforeAndAfter(
  request: DocumentRequest,
  { claimedBefore, reason }: Particulars,
): readonly LetterBlock[] {
  const { claimed, currency } = request;
  return [
    facts([
      fact('变更前应退回', amountInDigits(claimedBefore, currency)),
      fact('变更后应退回', amountInText(claimed, currency)),
    ]),
    ...stated('变更理由', reason),
    ...(claimed === 0
      ? [paragraph('经核查，未发现所涉待遇的领取与规定不符，无须退回款项。')]
      : [
          findingForAddressee(request),
          claimTable(request),
          ...settledSoFar(request),
          paragraph(`上述款项的退回，依照${groundsOfReturn(request)}办理。`),
        ]),
  ];
}

/** A refund needs documents and an account before it can be paid. */
const HOW_TO_COLLECT =
  '领取退还款项的，请持有效身份证件与我单位联系，提供缴款凭证和收款账户（开户行、户名、账号）；款项由他人代为缴纳的，退还给实际缴款人。';

/** What the change means for who has been told another amount before, and for a decision that stands. */
function consequence(request: DocumentRequest, { claimedBefore, decision }: Particulars): string {
  const { claimed } = request;
  if (claimed === 0) {
    return `此前要求退回款项的文书不再执行；已经退回的款项将予退还。${HOW_TO_COLLECT}`;
  }
  if (claimed < claimedBefore) {
    return `减少的部分无须退回；此前文书载明的期限不变。已经退回的金额超过变更后应退回的金额的，超过的部分将予退还。${HOW_TO_COLLECT}`;
  }
  return decision === null
    ? '增加的部分，在作出任何决定之前，将另行书面告知金额和期限，并听取陈述和申辩。'
    : `${datedDocumentInText(decision)}所确定的金额和期限不变。增加的部分，将另行告知并听取陈述和申辩后依法处理。`;
}
