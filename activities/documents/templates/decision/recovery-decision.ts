import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { LetterBlock, LetterContent } from '../../letter-content.ts';
import { paragraph } from '../../letter-content.ts';
import { amountInText } from '../passages/amounts.ts';
import { claimTable, findingForAddressee, settledSoFar } from '../passages/claim.ts';
import { authoritySeal, paymentParagraph, requiredRemedies, termsSection } from '../passages/closing-passages.ts';
import { requiredUntilWhen, termsForAddressee } from '../passages/dates.ts';
import { groundsOfReturn, touchesOnFraud } from '../passages/grounds.ts';
import { heardBeforeDecision } from '../passages/hearing.ts';
import { letterHead } from '../passages/letter-head.ts';
import { amountAsked, extentOfLiability, whoReturns } from '../passages/liability.ts';
import { partiesNamed } from '../passages/parties.ts';
import { particularsMismatch } from '../passages/particulars.ts';
import { datedDocumentInText } from '../passages/references.ts';
import type { Template } from '../template.ts';

/** 追回决定书: the department orders the return. */
export const recoveryDecision: Template = { kind: 'recovery-decision', templateVersion: 1, compose };

function compose(request: DocumentRequest): LetterContent {
  const { particulars, office } = request;
  if (particulars.kind !== 'recovery-decision') {
    throw particularsMismatch(request, particulars);
  }
  const performance = requiredUntilWhen(request, 'A7');
  return {
    ...letterHead(request, office.decidingAuthority),
    opening: [...partiesNamed(request, '当事人'), ...insteadOf(request)],
    sections: [
      { heading: '查明的事实', blocks: [findingForAddressee(request), claimTable(request), ...settledSoFar(request)] },
      {
        heading: '告知和听取意见的情况',
        blocks: heardBeforeDecision(request, particulars.defences, particulars.hearingHeldOn),
      },
      {
        heading: '决定',
        blocks: [
          paragraph(
            `根据${groundsOfReturn(request)}的规定，本机关决定：责令${whoReturns(request)}${performance}退回${amountInText(amountAsked(request), request.currency)}。`,
          ),
          ...extentOfLiability(request),
          ...reservation(request),
        ],
      },
      { heading: '履行方式', blocks: [paymentParagraph(request)] },
      { heading: '救济途径', blocks: [requiredRemedies(request, '本决定')] },
      ...termsSection(termsForAddressee(request)),
      {
        heading: '逾期的后果',
        blocks: [
          paragraph(
            '在法定期限内不申请行政复议、不提起行政诉讼，又不履行本决定的，本机关将依照《中华人民共和国行政强制法》第五十三条、第五十四条，经催告后申请人民法院强制执行。',
          ),
        ],
      },
    ],
    closing: [],
    signatories: [authoritySeal(office)],
  };
}

/** A decision made anew names the one that fell. */
function insteadOf({ replaces }: DocumentRequest): readonly LetterBlock[] {
  return replaces === undefined
    ? []
    : [
        paragraph(
          `本机关${datedDocumentInText(replaces)}已依法被撤销或者变更，不再执行。本机关经重新核查，现就同一事项重新作出决定如下。`,
        ),
      ];
}

function reservation(request: DocumentRequest): readonly LetterBlock[] {
  return touchesOnFraud(request.violation)
    ? [paragraph('本决定只涉及款项的退回，不认定任何人存在骗取社会保险待遇的行为；该事项由有关机关另行依法处理。')]
    : [];
}
