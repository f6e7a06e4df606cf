import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { LetterContent } from '../../letter-content.ts';
import { facts, paragraph } from '../../letter-content.ts';
import { amountInText } from '../passages/amounts.ts';
import { claimTable, findingForAuthority } from '../passages/claim.ts';
import { officeSeal, termsSection } from '../passages/closing-passages.ts';
import { termsForAuthority } from '../passages/dates.ts';
import { asSentence, paragraphs } from '../passages/free-text.ts';
import { groundsOfReturn } from '../passages/grounds.ts';
import { letterHeadTo } from '../passages/letter-head.ts';
import { personFacts } from '../passages/parties.ts';
import { particularsMismatch } from '../passages/particulars.ts';
import type { Template } from '../template.ts';

/** 案件协作函: asks a prison, a bank, civil affairs or another agency for help with the case. */
export const collaborationLetter: Template = { kind: 'collaboration-letter', templateVersion: 1, compose };

function compose(request: DocumentRequest): LetterContent {
  const { particulars, office, currency } = request;
  if (particulars.kind !== 'collaboration-letter') {
    throw particularsMismatch(request, particulars);
  }
  return {
    ...letterHeadTo(request, office.name, particulars.authority),
    opening: [
      paragraph(
        `我单位正在依照${groundsOfReturn(request)}办理案号为“${request.processNumber}”的社会保险待遇核查、退回案件，因工作需要，商请贵单位予以协作。`,
      ),
    ],
    sections: [
      { heading: '参保人基本情况', blocks: [facts(personFacts(request.person))] },
      {
        heading: '案件情况',
        blocks: [
          paragraph(findingForAuthority(request)),
          claimTable(request),
          ...(request.outstanding === 0
            ? []
            : [paragraph(`目前尚应退回的款项为${amountInText(request.outstanding, currency)}。`)]),
        ],
      },
      {
        heading: '请予协作的事项',
        blocks: [
          ...paragraphs(asSentence(particulars.request)),
          paragraph(
            '上述情况尚在办理之中，不涉及对任何人责任的认定。本函所载个人信息仅用于办理本案，请依照《中华人民共和国个人信息保护法》予以保护。',
          ),
        ],
      },
      ...termsSection(termsForAuthority(request)),
      {
        heading: '联系方式',
        blocks: [paragraph(`复函请寄：${office.address}，${office.name}收。联系电话：${office.telephone}。`)],
      },
    ],
    closing: [paragraph('请予支持为盼。')],
    signatories: [officeSeal(office)],
  };
}
