import { subtract } from '../../../../domain/money/money.ts';
import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { WithholdingBasis } from '../../../../domain/recovery-case/stages/withholding-state.ts';
import type { LetterContent } from '../../letter-content.ts';
import { fact, facts, paragraph } from '../../letter-content.ts';
import { you } from '../passages/addressees.ts';
import { amountInDigits, amountInText } from '../passages/amounts.ts';
import { claimTable, findingForAddressee, settledSoFar } from '../passages/claim.ts';
import { officeSeal, paymentParagraph, remediesIfAny, termsSection } from '../passages/closing-passages.ts';
import { basisInLetters, dateInChinese, termsForAddressee } from '../passages/dates.ts';
import { groundsOfReturn } from '../passages/grounds.ts';
import { letterHead } from '../passages/letter-head.ts';
import { extentOfLiability } from '../passages/liability.ts';
import { particularsMismatch } from '../passages/particulars.ts';
import { benefitName } from '../passages/vocabulary.ts';
import { inPlaceOf } from '../passages/references.ts';
import type { Template } from '../template.ts';

/** 待遇抵扣通知书: what will be withheld from the benefit that is still paid, and what stays. */
export const withholdingNotice: Template = { kind: 'withholding-notice', templateVersion: 1, compose };

const LEGAL_BASIS = '《社会保险经办条例》第四十六条';

function compose(request: DocumentRequest): LetterContent {
  const { particulars, currency } = request;
  if (particulars.kind !== 'withholding-notice') {
    throw particularsMismatch(request, particulars);
  }
  const { monthlyAmount, monthlyDeduction } = particulars;
  return {
    ...letterHead(request, request.office.name),
    opening: inPlaceOf(request, '本通知'),
    sections: [
      {
        heading: '核查情况',
        blocks: [findingForAddressee(request), claimTable(request), ...settledSoFar(request)],
      },
      {
        heading: '抵扣安排',
        blocks: [
          paragraph(
            `根据${groundsOfReturn(request)}的规定，尚应退回的${amountInText(request.amountDue, currency)}将从后续发放的待遇中逐月抵扣，安排如下：`,
          ),
          facts([
            fact('抵扣的待遇', benefitName(particulars.benefitCode)),
            fact('每月应发', amountInDigits(monthlyAmount, currency)),
            fact('每月抵扣', amountInText(monthlyDeduction, currency)),
            fact('抵扣后每月实发', amountInDigits(subtract(monthlyAmount, monthlyDeduction), currency)),
            fact('首次抵扣日', dateInChinese(particulars.firstDeductionOn)),
            fact('预计抵扣', `${particulars.months}个月，末月抵扣剩余金额`),
            fact('抵扣依据', basisOf(request, particulars.basis)),
          ]),
          ...extentOfLiability(request),
          paragraph(
            '抵扣后每月实发的金额不低于当地最低生活保障标准。待遇标准调整的，抵扣金额可能随之调整，以另行书面通知为准。应退回的款项抵扣完毕后，待遇恢复全额发放。',
          ),
        ],
      },
      {
        heading: `${you(request)}的权利`,
        blocks: [
          paragraph(
            `${you(request)}可以向我单位陈述意见、核对金额；抵扣后基本生活确有困难的，可以提供有关材料，申请调整每月抵扣的金额；也可以随时一次性退回剩余款项。`,
          ),
          paymentParagraph(request),
        ],
      },
      ...termsSection(termsForAddressee(request)),
      ...remediesIfAny(request, '本通知'),
    ],
    closing: [paragraph('特此通知。')],
    signatories: [officeSeal(request.office)],
  };
}

/** The consent of its day and how it was given, where there is one; else the law that lets the office withhold. */
function basisOf(request: DocumentRequest, basis: WithholdingBasis): string {
  if (basis.kind === 'consent') {
    return `${dateInChinese(basis.consentedOn)}${you(request)}作出的同意抵扣的意思表示：${basis.text}`;
  }
  return basis.text.includes('《') ? basisInLetters(basis.text) : LEGAL_BASIS;
}
