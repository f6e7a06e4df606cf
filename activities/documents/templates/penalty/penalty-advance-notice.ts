import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { LetterContent } from '../../letter-content.ts';
import { paragraph } from '../../letter-content.ts';
import { you } from '../passages/addressees.ts';
import { claimTable, findingForAddressee } from '../passages/claim.ts';
import { authoritySeal, termsSection } from '../passages/closing-passages.ts';
import { termsForAddressee } from '../passages/dates.ts';
import { rightToBeHeard } from '../passages/hearing.ts';
import { letterHead } from '../passages/letter-head.ts';
import { particularsMismatch } from '../passages/particulars.ts';
import { factsAndEvidence, finedParty, FINE_FOR_BENEFIT_FRAUD, fineInText, whoIsFined } from '../passages/penalty.ts';
import type { Template } from '../template.ts';

/** 行政处罚事先告知书: content, facts, grounds and law of the fine that is intended, and the rights before it (《行政处罚法》第四十四条). */
export const penaltyAdvanceNotice: Template = { kind: 'penalty-advance-notice', templateVersion: 1, compose };

function compose(request: DocumentRequest): LetterContent {
  const { particulars, office } = request;
  if (particulars.kind !== 'penalty-advance-notice') {
    throw particularsMismatch(request, particulars);
  }
  const reader = you(request);
  return {
    ...letterHead(request, office.decidingAuthority),
    opening: [
      paragraph(
        `本机关拟对${whoIsFined(request)}作出行政处罚。依照《中华人民共和国行政处罚法》第四十四条，现将拟作出的行政处罚的内容、事实、理由、依据以及${reader}依法享有的权利告知如下。`,
      ),
      ...finedParty(request),
    ],
    sections: [
      {
        heading: '事实和理由',
        blocks: [
          findingForAddressee(request),
          claimTable(request),
          ...factsAndEvidence(particulars.findings),
          paragraph('上述事实系调查所得，是否成立以本机关听取意见后作出的决定为准。'),
        ],
      },
      {
        heading: '拟作出的行政处罚及依据',
        blocks: [
          paragraph(
            `根据${FINE_FOR_BENEFIT_FRAUD}，以欺诈、伪造证明材料或者其他手段骗取社会保险待遇的，由社会保险行政部门处骗取金额二倍以上五倍以下的罚款。据此，本机关拟对${whoIsFined(request)}${fineInText(particulars, request)}。本告知书尚非决定。`,
          ),
        ],
      },
      rightToBeHeard(request),
      ...termsSection(termsForAddressee(request)),
      {
        heading: '逾期的后果',
        blocks: [paragraph('逾期未提出的，视为放弃上述权利，本机关将依法作出决定。')],
      },
    ],
    closing: [paragraph('特此告知。')],
    signatories: [authoritySeal(office)],
  };
}
