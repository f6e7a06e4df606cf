import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { LetterContent } from '../../letter-content.ts';
import { paragraph } from '../../letter-content.ts';
import { you } from '../passages/addressees.ts';
import { amountInText } from '../passages/amounts.ts';
import { claimTable, findingForAddressee, settledSoFar } from '../passages/claim.ts';
import { authoritySeal, paymentParagraph, termsSection } from '../passages/closing-passages.ts';
import { dateInChinese, requiredUntilWhen, termsForAddressee } from '../passages/dates.ts';
import { letterHead } from '../passages/letter-head.ts';
import { amountAsked, extentOfLiability, whoReturns } from '../passages/liability.ts';
import { particularsMismatch } from '../passages/particulars.ts';
import { documentInText, serviceInText } from '../passages/references.ts';
import type { Template } from '../template.ts';

/** 履行催告书: period, way and sum of performance, and the right to be heard (《行政强制法》第三十五条、第五十四条). */
export const demandLetter: Template = { kind: 'demand-letter', templateVersion: 1, compose };

function compose(request: DocumentRequest): LetterContent {
  const { particulars, currency, office } = request;
  if (particulars.kind !== 'demand-letter') {
    throw particularsMismatch(request, particulars);
  }
  const { decision } = particulars;
  const performance = requiredUntilWhen(request, 'A18');
  return {
    ...letterHead(request, office.decidingAuthority),
    opening: [
      paragraph(
        `本机关于${dateInChinese(decision.issuedOn)}作出的${documentInText(decision)}，已${serviceInText(decision)}。该决定确定的履行期限已经届满，至今未全部履行。`,
      ),
      findingForAddressee(request),
      claimTable(request),
      ...settledSoFar(request),
    ],
    sections: [
      {
        heading: '催告事项',
        blocks: [
          paragraph(
            `根据《中华人民共和国行政强制法》第五十四条的规定，现催告${whoReturns(request)}${performance}退回${amountInText(amountAsked(request), currency)}。`,
          ),
          ...extentOfLiability(request),
          paymentParagraph(request),
        ],
      },
      {
        heading: `${you(request)}的权利`,
        blocks: [
          paragraph(
            `${you(request)}收到本催告书后，有权进行陈述和申辩，请向本机关（${office.address}，${office.name}转）提出。本机关将充分听取意见，对所提出的事实、理由和证据进行记录、复核；事实、理由或者证据成立的，予以采纳。`,
          ),
        ],
      },
      ...termsSection(termsForAddressee(request)),
      {
        heading: '逾期的后果',
        blocks: [
          paragraph(
            `逾期仍未履行的，本机关将依照《中华人民共和国行政强制法》第五十三条、第五十四条，向${office.court}申请强制执行。`,
          ),
        ],
      },
    ],
    closing: [paragraph('特此催告。')],
    signatories: [authoritySeal(office)],
  };
}
