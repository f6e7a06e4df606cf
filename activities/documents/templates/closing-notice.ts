import type { DocumentRequest } from '../../../domain/recovery-case/documents.ts';
import type { ClosingOutcome } from '../../../domain/recovery-case/vocabulary.ts';
import { closingOutcomes } from '../../../domain/recovery-case/vocabulary.ts';
import type { LetterBlock, LetterContent } from '../letter-content.ts';
import { fact, facts, paragraph } from '../letter-content.ts';
import { amountInDigits, amountInText } from './passages/amounts.ts';
import { officeSeal, termsSection } from './passages/closing-passages.ts';
import { termsForAddressee } from './passages/dates.ts';
import { isInChinese } from './passages/free-text.ts';
import { letterHead } from './passages/letter-head.ts';
import { particularsMismatch } from './passages/particulars.ts';
import { schemeNames } from './passages/vocabulary.ts';
import type { Template } from './template.ts';

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
        `我单位办理的案号为“${request.caseNumber}”的案件（参保人${request.person.name}，${schemeNames[request.scheme]}）现已办结，结果通知如下。`,
      ),
    ],
    sections: [
      {
        heading: '办理结果',
        blocks: [paragraph(outcomeSentence(particulars.outcome)), ...statedReason(particulars.reason)],
      },
      { heading: '款项情况', blocks: [totals(request), ...refund(request, particulars.owedBack)] },
      ...termsSection(termsForAddressee(request)),
    ],
    closing: [paragraph('特此通知。')],
    signatories: [officeSeal(office)],
  };
}

const outcomeSentences: Readonly<Record<ClosingOutcome, string>> = {
  recovered: '应退回的款项已经全部退回，本案结案。感谢您的配合。',
  unfounded: '经核查，未发现所涉待遇的领取与规定不符，您无须退回款项，本案结案。给您带来的不便，敬请谅解。',
  waived: '本案不再要求退回剩余款项，现予结案。',
  transferred: '本案已移交其他机关继续办理，我单位的办理程序终结；您的权利义务以该机关的文书为准。',
};

function outcomeSentence(outcome: string): string {
  const known = closingOutcomes.find((candidate) => candidate === outcome);
  return known === undefined ? `${outcome}，本案结案。` : outcomeSentences[known];
}

function statedReason(reason: string): readonly LetterBlock[] {
  return isInChinese(reason) ? [paragraph(`结案理由：${reason}`)] : [];
}

function totals(request: DocumentRequest): LetterBlock {
  const { currency } = request;
  return facts([
    fact('应退回', amountInDigits(request.claimed, currency)),
    fact('已退回', amountInDigits(request.recovered, currency)),
    fact('已免予退回', amountInDigits(request.waived, currency)),
    fact('尚未退回', amountInDigits(request.outstanding, currency)),
  ]);
}

function refund(request: DocumentRequest, owedBack: DocumentRequest['amountDue']): readonly LetterBlock[] {
  return owedBack === 0
    ? []
    : [paragraph(`您多退回的${amountInText(owedBack, request.currency)}将退还给您，请与我单位联系并提供收款账户。`)];
}
