import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { LetterBlock, LetterContent } from '../../letter-content.ts';
import { paragraph } from '../../letter-content.ts';
import { you } from '../passages/addressees.ts';
import { amountInDigits, amountInText } from '../passages/amounts.ts';
import { claimTable, findingForAddressee } from '../passages/claim.ts';
import { authoritySeal, requiredRemedies, termsSection } from '../passages/closing-passages.ts';
import { requiredUntilWhen, termsForAddressee } from '../passages/dates.ts';
import { heardBeforeDecision } from '../passages/hearing.ts';
import { letterHead } from '../passages/letter-head.ts';
import { particularsMismatch } from '../passages/particulars.ts';
import type { PenaltyAmounts } from '../passages/penalty.ts';
import { factsAndEvidence, finedParty, FINE_FOR_BENEFIT_FRAUD, fineInText, whoIsFined } from '../passages/penalty.ts';
import { inPlaceOf } from '../passages/references.ts';
import type { Template } from '../template.ts';

/** 行政处罚决定书, with what 《行政处罚法》第五十九条 asks for. */
export const penaltyDecision: Template = { kind: 'penalty-decision', templateVersion: 1, compose };

function compose(request: DocumentRequest): LetterContent {
  const { particulars, office } = request;
  if (particulars.kind !== 'penalty-decision') {
    throw particularsMismatch(request, particulars);
  }
  return {
    ...letterHead(request, office.decidingAuthority),
    opening: [...finedParty(request), ...inPlaceOf(request, '本决定')],
    sections: [
      {
        heading: '事实和证据',
        blocks: [findingForAddressee(request), claimTable(request), ...factsAndEvidence(particulars.findings)],
      },
      {
        heading: '告知和听取意见的情况',
        blocks: heardBeforeDecision(request, particulars.defences, particulars.hearingHeldOn),
      },
      {
        heading: '行政处罚的种类和依据',
        blocks: [
          paragraph(
            `本机关认定，上述事实表明，当事人的行为属于${FINE_FOR_BENEFIT_FRAUD}规定的骗取社会保险待遇，应当处骗取金额二倍以上五倍以下的罚款。据此，本机关决定：对${whoIsFined(request)}${fineInText(particulars, request)}。`,
          ),
          paragraph('应当退回的待遇由追回决定另行处理，不包括在上述罚款之内。'),
        ],
      },
      { heading: '履行方式和期限', blocks: payment(request, particulars) },
      { heading: '救济途径', blocks: [requiredRemedies(request, '本决定'), paragraph(whileRemediesAreOpen)] },
      ...termsSection(termsForAddressee(request)),
      {
        heading: '逾期的后果',
        blocks: [
          paragraph(
            `逾期不缴纳罚款的，依照《中华人民共和国行政处罚法》第七十二条，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超过罚款的数额，即最高加处${amountInDigits(particulars.fine, request.currency)}；在法定期限内不申请行政复议、不提起行政诉讼，又不履行本决定的，本机关将依照《中华人民共和国行政强制法》第五十三条、第五十四条，经催告后申请人民法院强制执行。`,
          ),
        ],
      },
    ],
    closing: [],
    signatories: [authoritySeal(office)],
  };
}

const whileRemediesAreOpen =
  '申请行政复议或者提起行政诉讼的，加处罚款的数额在行政复议或者行政诉讼期间不予计算（《中华人民共和国行政处罚法》第七十三条）。';

/** A fine goes to the treasury through the bank that is named for it (《行政处罚法》第六十七条), never to the insurance fund. */
function payment(request: DocumentRequest, { fine }: PenaltyAmounts): readonly LetterBlock[] {
  const { decidingAuthority, telephone } = request.office;
  return [
    paragraph(
      `请${you(request)}${requiredUntilWhen(request, 'A8.pay')}，凭本决定书到指定的银行或者通过电子支付系统缴纳罚款${amountInText(fine, request.currency)}。指定的银行和缴款方式可以向${decidingAuthority}查询（电话：${telephone}）。罚款全部上缴国库，请勿缴入社会保险基金账户。`,
    ),
    paragraph(
      '确有经济困难，需要延期或者分期缴纳罚款的，可以向本机关申请，经批准后暂缓或者分期缴纳（《中华人民共和国行政处罚法》第六十六条）。',
    ),
  ];
}
