import { documentKinds } from '../../../domain/recovery-case/documents.ts';
import type { DocumentKind, DocumentRequest } from '../../../domain/recovery-case/documents.ts';
import type { LetterContent, LetterSection } from '../letter-content.ts';
import { paragraph } from '../letter-content.ts';
import { amountInText } from './passages/amounts.ts';
import { authoritySeal, officeSeal, termsSection } from './passages/closing-passages.ts';
import { reasonInBrackets } from './passages/free-text.ts';
import { lastDayInChinese, lengthInChinese, termsForAddressee, untilWhen } from './passages/dates.ts';
import { letterHead } from './passages/letter-head.ts';
import { addresseeOf, identityNumberForThePublic } from './passages/parties.ts';
import { particularsMismatch } from './passages/particulars.ts';
import { schemeNames } from './passages/vocabulary.ts';
import type { Template } from './template.ts';

/**
 * 公告: calls on a person who cannot be reached, or serves a document that could not be served otherwise
 * (《民事诉讼法》第九十五条). Everybody reads it, so it says no more of the person than is needed to be recognised.
 */
export const publicNotice: Template = { kind: 'public-notice', templateVersion: 1, compose };

function compose(request: DocumentRequest): LetterContent {
  const { particulars, office } = request;
  if (particulars.kind !== 'public-notice') {
    throw particularsMismatch(request, particulars);
  }
  const { serves, reason } = particulars;
  const byDepartment = serves !== null && issuedByDepartment(serves.kind);
  return {
    ...letterHead(request, byDepartment ? office.decidingAuthority : office.name),
    addressee: { name: addresseeOf(request).name, note: `证件号码：${publicIdentityNumber(request)}` },
    opening: [],
    sections:
      serves === null
        ? callToAppear(request, reason)
        : serviceByPublication(request, serves.kind, serves.number, reason),
    closing: [paragraph('特此公告。')],
    signatories: [byDepartment ? authoritySeal(office) : officeSeal(office)],
  };
}

/** Nothing is shown for a debtor whose number is not known. */
function publicIdentityNumber(request: DocumentRequest): string {
  const { person, debtor } = request;
  if (debtor === null) {
    return identityNumberForThePublic(person.identityNumber);
  }
  return debtor.identityNumber === null ? '不详' : identityNumberForThePublic(debtor.identityNumber);
}

function callToAppear(request: DocumentRequest, reason: string): readonly LetterSection[] {
  const until = untilWhen(request, 'A3') ?? '尽快';
  return [
    {
      heading: '公告事由',
      blocks: [
        paragraph(
          `我单位因核对${schemeNames[request.scheme]}待遇领取资格，需要与您取得联系，经多种方式均未能联系到您${reasonInBrackets(reason)}。`,
        ),
      ],
    },
    {
      heading: '公告事项',
      blocks: [
        paragraph(`请您${until}持有效身份证件与我单位联系，说明有关情况。`),
        paragraph(
          '逾期未联系的，我单位将依照规定暂停发放相关待遇，并根据已有材料继续核查。您此后与我单位联系并经核实符合领取条件的，暂停期间的待遇将予补发。',
        ),
      ],
    },
    ...termsSection(termsForAddressee(request)),
  ];
}

function serviceByPublication(
  request: DocumentRequest,
  kind: DocumentKind,
  number: string,
  reason: string,
): readonly LetterSection[] {
  const title = documentKinds[kind].titleChinese;
  return [
    {
      heading: '公告事由',
      blocks: [
        paragraph(
          `因采用其他方式均无法向您送达${reasonInBrackets(reason)}，现依法向您公告送达《${title}》（${number}）。`,
        ),
      ],
    },
    {
      heading: '文书的主要内容',
      blocks: [
        paragraph(
          `该文书事关${schemeNames[request.scheme]}待遇的退回，涉及金额${amountInText(request.amountDue, request.currency)}，并载明事实、依据、您依法享有的权利及行使权利的期限。`,
        ),
      ],
    },
    {
      heading: '领取与送达',
      blocks: [
        paragraph(`请您持有效身份证件到${request.office.name}（${request.office.address}）领取该文书。`),
        paragraph(`${endOfNotice(request)}，即视为送达，该文书载明的各项期限自视为送达之日起依法计算。`),
      ],
    },
    ...termsSection(termsForAddressee(request)),
  ];
}

/** When the document counts as served: on its day, or when the announced period is over. */
function endOfNotice(request: DocumentRequest): string {
  const date = request.dates.find(({ rule }) => rule === 'A10');
  if (date !== undefined) {
    return `公告期于${lastDayInChinese(date)}届满`;
  }
  const period = request.periods.find(({ rule }) => rule === 'A10');
  return period === undefined ? '公告期满' : `自本公告发布之日起，经过${lengthInChinese(period)}`;
}

function issuedByDepartment(kind: DocumentKind): boolean {
  return kind === 'advance-notice' || kind === 'recovery-decision' || kind === 'demand-letter';
}
