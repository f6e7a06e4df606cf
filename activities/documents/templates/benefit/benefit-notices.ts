import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { LetterContent } from '../../letter-content.ts';
import { paragraph } from '../../letter-content.ts';
import { you } from '../passages/addressees.ts';
import { officeSeal, remediesIfAny, termsSection } from '../passages/closing-passages.ts';
import { dateInChinese, termsForAddressee } from '../passages/dates.ts';
import { asSentence, paragraphs } from '../passages/free-text.ts';
import { letterHead } from '../passages/letter-head.ts';
import { particularsMismatch } from '../passages/particulars.ts';
import { inPlaceOf } from '../passages/references.ts';
import { schemeNames } from '../passages/vocabulary.ts';
import type { Template } from '../template.ts';

/** 暂停发放待遇通知书: nobody could be reached for the check of the entitlement. */
export const suspensionNotice: Template = { kind: 'suspension-notice', templateVersion: 1, compose };

/** 停止发放待遇通知书: whoever drew the benefit is not entitled to it. */
export const stopNotice: Template = { kind: 'stop-notice', templateVersion: 1, compose };

function compose(request: DocumentRequest): LetterContent {
  const { particulars, office } = request;
  if (particulars.kind !== 'suspension-notice' && particulars.kind !== 'stop-notice') {
    throw particularsMismatch(request, particulars);
  }
  const { kind, since } = particulars;
  const reader = you(request);
  const benefit = `参保人${request.person.name}的${schemeNames[request.scheme]}待遇`;
  const facts =
    particulars.kind === 'suspension-notice'
      ? '因按登记的地址、电话无法取得联系，经公告仍未到我单位核实待遇领取资格，目前无法确认是否继续符合领取条件。'
      : asSentence(particulars.reason);
  const decided =
    kind === 'suspension-notice'
      ? `自${dateInChinese(since)}起暂停发放${benefit}，至核实清楚之日止。经核实符合领取条件的，恢复发放，并补发暂停期间的待遇。`
      : `依照《社会保险经办条例》第二十六条，自${dateInChinese(since)}起停止发放${benefit}。`;
  return {
    ...letterHead(request, office.name),
    opening: inPlaceOf(request, '本通知'),
    sections: [
      { heading: '核查情况', blocks: paragraphs(facts) },
      { heading: '处理结果', blocks: [paragraph(decided)] },
      {
        heading: `${reader}的权利`,
        blocks: [
          paragraph(
            `${reader}可以持有效身份证件和有关材料到我单位（${office.address}，电话${office.telephone}）说明情况、陈述意见。`,
          ),
        ],
      },
      ...termsSection(termsForAddressee(request)),
      ...remediesIfAny(request, '本通知'),
    ],
    closing: [paragraph('特此通知。')],
    signatories: [officeSeal(office)],
  };
}
