import type { DocumentParticulars } from '../../../../domain/recovery-case/document-particulars.ts';
import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { LetterContent } from '../../letter-content.ts';
import { paragraph } from '../../letter-content.ts';
import { you } from '../passages/addressees.ts';
import { amountInText } from '../passages/amounts.ts';
import { settledSoFar } from '../passages/claim.ts';
import { officeSeal, paymentParagraph, termsSection } from '../passages/closing-passages.ts';
import { dateInChinese, termsForAddressee, untilWhen } from '../passages/dates.ts';
import { letterHead } from '../passages/letter-head.ts';
import { particularsMismatch } from '../passages/particulars.ts';
import type { Template } from '../template.ts';

type Particulars = Extract<DocumentParticulars, { kind: 'instalment-reminder' }>;
type Settlement = NonNullable<Particulars['settlement']>;

/** 还款提醒函: an instalment is about to fall due, or is overdue. */
export const instalmentReminder: Template = { kind: 'instalment-reminder', templateVersion: 1, compose };

function compose(request: DocumentRequest): LetterContent {
  const { particulars, currency } = request;
  if (particulars.kind !== 'instalment-reminder') {
    throw particularsMismatch(request, particulars);
  }
  const { instalment, overdue } = particulars;
  const agreed = `按照${titleOf(request, particulars)}，第${instalment.number}期还款${amountInText(instalment.amount, currency)}的还款日为${dateInChinese(instalment.dueOn)}`;
  const until = untilWhen(request, overdue ? 'agreement.grace' : 'agreement.instalment') ?? '尽快';
  return {
    ...letterHead(request, request.office.name),
    opening: [
      paragraph(overdue ? `${agreed}。截至本函发出之日，我单位尚未足额收到该期款项。` : `${agreed}，现予提醒。`),
      ...settledSoFar(request),
    ],
    sections: [
      {
        heading: '提醒事项',
        blocks: [
          paragraph(
            `请${you(request)}${until}退回该期款项${amountInText(instalment.amount, currency)}；已经退回其中一部分的，请退回其余部分。`,
          ),
          paymentParagraph(request),
        ],
      },
      ...termsSection(termsForAddressee(request)),
      {
        heading: '逾期的后果',
        blocks: [
          paragraph(
            `宽限期满仍未足额退回的，我单位将${consequence(request, particulars)}。还款确有困难的，请及时与我单位联系。如已经退回，请将凭证告知我单位，并无须理会本函。`,
          ),
        ],
      },
    ],
    closing: [paragraph('特此函告。')],
    signatories: [officeSeal(request.office)],
  };
}

/** By what the instalments fall due: an agreement with the office, or a settlement before the court (《民事诉讼法》第一百条). */
function titleOf(request: DocumentRequest, { settlement }: Particulars): string {
  return settlement === undefined
    ? `${you(request)}与我单位签订的《还款协议》`
    : `${dateInChinese(settlement.settledOn)}${mediationDocument(request, settlement)}`;
}

/** What follows a default: the ladder goes on by the agreement; a settlement is executed. */
function consequence(request: DocumentRequest, { settlement }: Particulars): string {
  return settlement === undefined
    ? '按照《还款协议》的约定和《社会保险经办条例》的规定办理后续追回事宜'
    : `依照《中华人民共和国民事诉讼法》第二百四十七条，就${mediationDocument(request, settlement)}确定的已经到期的款项向人民法院申请强制执行`;
}

function mediationDocument({ office }: DocumentRequest, { courtReference }: Settlement): string {
  return `${office.court}${courtReference}民事调解书`;
}
