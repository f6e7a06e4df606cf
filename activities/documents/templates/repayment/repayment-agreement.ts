import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { Addressee } from '../../../../domain/recovery-case/service/addressee.ts';
import type { LetterContent, LetterSection, LetterSignatory } from '../../letter-content.ts';
import { fact, facts, paragraph, points } from '../../letter-content.ts';
import { capacityOf, recipientsOf } from '../passages/addressees.ts';
import { amountInText } from '../passages/amounts.ts';
import { claimTable, settledSoFar } from '../passages/claim.ts';
import { paymentParagraph, termsSection } from '../passages/closing-passages.ts';
import { termsForAddressee } from '../passages/dates.ts';
import { instalmentTable } from '../passages/instalments.ts';
import { headWithoutAddressee } from '../passages/letter-head.ts';
import { amountAsked, extentOfLiability } from '../passages/liability.ts';
import { partiesNamed } from '../passages/parties.ts';
import { particularsMismatch } from '../passages/particulars.ts';
import { schemeNames } from '../passages/vocabulary.ts';
import type { Template } from '../template.ts';

/** 还款协议: an agreement between the office and who has to return, with a plan of instalments. */
export const repaymentAgreement: Template = { kind: 'repayment-agreement', templateVersion: 1, compose };

function compose(request: DocumentRequest): LetterContent {
  const { particulars, office, currency } = request;
  if (particulars.kind !== 'repayment-agreement') {
    throw particularsMismatch(request, particulars);
  }
  return {
    ...headWithoutAddressee(request, office.name),
    opening: [
      facts([fact('甲方', office.name), fact('地址', office.address), fact('联系电话', office.telephone)]),
      ...partiesNamed(request, '乙方'),
      paragraph(
        `就参保人${request.person.name}名下多发放的${schemeNames[request.scheme]}待遇的退回事宜，甲乙双方依照《社会保险经办条例》第四十六条，在自愿、平等的基础上达成如下协议。`,
      ),
    ],
    sections: [
      {
        heading: '应退回的待遇',
        blocks: [claimTable(request), ...settledSoFar(request), ...extentOfLiability(request)],
      },
      {
        heading: '分期还款计划',
        blocks: [
          paragraph(
            `乙方确认应退回${amountInText(amountAsked(request), currency)}，并按下列计划分${particulars.instalments.length}期退回：`,
          ),
          instalmentTable(particulars.instalments, currency),
          paymentParagraph(request),
          paragraph('乙方可以提前退回全部或者部分款项；提前退回的款项依次抵充最早到期的各期。'),
        ],
      },
      defaultClause(particulars.accelerationAgreed),
      ...termsSection(termsForAddressee(request)),
      {
        heading: '其他约定',
        blocks: [
          points([
            '乙方按期足额退回的，甲方不就上述款项另行追回。',
            '本协议签订及每期还款，均为乙方同意履行义务，诉讼时效依照《中华人民共和国民法典》第一百九十五条中断。',
            '乙方地址、联系电话变更的，应当及时书面告知甲方；按原地址寄送的文书视为已寄送。',
            '本协议不涉及对乙方或者参保人是否存在违法行为的认定。',
            '本协议由甲乙双方各执一份，自双方签字、盖章之日起生效。',
          ]),
        ],
      },
    ],
    closing: [],
    signatories: [
      { role: '甲方', name: office.name, signs: 'seal' },
      ...recipientsOf(request).map((addressee) => signatory(request, addressee)),
    ],
  };
}

/** Who acts for somebody else signs as such. */
function signatory(request: DocumentRequest, addressee: Addressee): LetterSignatory {
  const actsForAnother = addressee.role === 'guardian' || addressee.role === 'proxy';
  const name = actsForAnother ? `${addressee.name}（${capacityOf(request, addressee)}）` : addressee.name;
  return { role: '乙方', name, signs: 'hand' };
}

/** The whole balance falls due on default only where the parties agreed so. */
function defaultClause(accelerationAgreed: boolean): LetterSection {
  const consequence = accelerationAgreed
    ? '任何一期逾期未足额退回，经甲方提醒后在宽限期内仍未补足的，双方同意全部未退回的款项立即到期，甲方可以就全部余额依法追回。'
    : '任何一期逾期未足额退回，经甲方提醒后在宽限期内仍未补足的，甲方可以就已经到期的款项依法追回；未到期的各期不因此提前到期。';
  return { heading: '逾期的后果', blocks: [paragraph(consequence)] };
}
