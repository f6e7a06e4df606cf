import { documentWordings } from '../../../../wording/recovery-case/documents.ts';
import type { DocumentParticulars } from '../../../../domain/recovery-case/document-particulars.ts';
import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { Addressee } from '../../../../domain/recovery-case/service/addressee.ts';
import type { LetterAddressee, LetterBlock, LetterContent, LetterSection } from '../../letter-content.ts';
import { paragraph } from '../../letter-content.ts';
import { estateOf, isForTheEstate, recipientsOf, you } from '../passages/addressees.ts';
import { amountInText } from '../passages/amounts.ts';
import { termsSection } from '../passages/closing-passages.ts';
import { dateInChinese, lastDayInChinese, lengthInChinese, termsForAddressee, untilWhen } from '../passages/dates.ts';
import { estatesWithoutHeirs } from '../passages/estates.ts';
import { stated } from '../passages/free-text.ts';
import { issuerOf } from '../passages/issuers.ts';
import { letterHead } from '../passages/letter-head.ts';
import { identityNumberForThePublic } from '../passages/parties.ts';
import { particularsMismatch } from '../passages/particulars.ts';
import { schemeNames, serviceWayNames } from '../passages/vocabulary.ts';
import type { Template } from '../template.ts';

type Particulars = Extract<DocumentParticulars, { kind: 'public-notice' }>;
type Served = NonNullable<Particulars['serves']>;
type FailedAttempt = Particulars['failedAttempts'][number];

/**
 * 公告: calls on a person who cannot be reached, or serves a document that could not be served otherwise
 * (《民事诉讼法》第九十五条). Everybody reads it, so it says no more of the person than is needed to be recognised.
 */
export const publicNotice: Template = { kind: 'public-notice', templateVersion: 1, compose };

function compose(request: DocumentRequest): LetterContent {
  const { particulars } = request;
  if (particulars.kind !== 'public-notice') {
    throw particularsMismatch(request, particulars);
  }
  return noticeOf(particulars.addressee === undefined ? request : onlyTo(request, particulars.addressee), particulars);
}

/** A notice that serves one of several names that one alone. */
function onlyTo(request: DocumentRequest, { id }: Addressee): DocumentRequest {
  return {
    ...request,
    addressees: request.addressees.filter((each) => each.id === id || isActedForBy(request, each, id)),
  };
}

/** Whether somebody with that id acts for this addressee. */
function isActedForBy(request: DocumentRequest, each: Addressee, id: string): boolean {
  return request.addressees.some((representative) => representative.id === id && representative.actsFor === each.id);
}

function noticeOf(request: DocumentRequest, particulars: Particulars): LetterContent {
  const { office } = request;
  const { serves, reason } = particulars;
  const issuer = serves === null ? office.name : issuerOf(serves.kind, office);
  return {
    ...letterHead(request, issuer),
    addressees: recognisedByEverybody(request),
    opening: [],
    sections: [
      ...(serves === null ? callToAppear(request, reason) : serviceByPublication(request, serves, particulars)),
      ...termsSection(termsForAddressee(request)),
    ],
    closing: [paragraph('特此公告。')],
    signatories: [{ role: null, name: issuer, signs: 'seal' }],
  };
}

/** Names with the end of the identity number; capacity and prison are nobody else's concern. */
function recognisedByEverybody(request: DocumentRequest): readonly LetterAddressee[] {
  if (isForTheEstate(request)) {
    return estatesWithoutHeirs(request).map(({ deceased }) => ({
      name: estateOf(deceased),
      note: `${deceased.role === 'person' ? '参保人' : '被继承人'}${endOfIdentityNumber(deceased)}`,
    }));
  }
  return recipientsOf(request).map((recipient) => ({ name: recipient.name, note: endOfIdentityNumber(recipient) }));
}

function endOfIdentityNumber({ identityNumber }: Addressee): string {
  return `证件号码：${identityNumber === null ? '不详' : identityNumberForThePublic(identityNumber)}`;
}

function callToAppear(request: DocumentRequest, reason: string | null): readonly LetterSection[] {
  const until = untilWhen(request, 'A3') ?? '尽快';
  const reader = you(request);
  return [
    {
      heading: '公告事由',
      blocks: [
        paragraph(
          `我单位因核对${schemeNames[request.scheme]}待遇领取资格，需要与${reader}取得联系，经多种方式均未能联系到${reader}。`,
        ),
        ...stated('有关情况', reason),
      ],
    },
    {
      heading: '公告事项',
      blocks: [
        paragraph(
          `请${reader}${until}持有效身份证件与我单位联系（地址：${request.office.address}，电话：${request.office.telephone}），说明有关情况。`,
        ),
        paragraph(
          '逾期未联系的，我单位将依照规定暂停发放相关待遇，并根据已有材料继续核查。此后与我单位联系并经核实符合领取条件的，暂停期间的待遇将予补发。',
        ),
      ],
    },
  ];
}

function serviceByPublication(
  request: DocumentRequest,
  serves: Served,
  { reason, failedAttempts }: Particulars,
): readonly LetterSection[] {
  const title = documentWordings[serves.kind].zh;
  const reader = you(request);
  return [
    {
      heading: '公告事由',
      blocks: [
        paragraph(
          `因采用其他方式均无法向${reader}送达，现依照《中华人民共和国民事诉讼法》第九十五条，向${reader}公告送达《${title}》（${serves.number}）。`,
        ),
        ...stated('未能送达的原因', reason),
        ...attemptsMade(failedAttempts),
      ],
    },
    { heading: '文书的主要内容', blocks: [paragraph(contentOf(request, serves))] },
    {
      heading: '领取与送达',
      blocks: [
        paragraph(`请${reader}持有效身份证件到${request.office.name}（${request.office.address}）领取该文书。`),
        paragraph(`${endOfNotice(request)}，即视为送达，该文书载明的各项期限自视为送达之日起依法计算。`),
      ],
    },
  ];
}

/** What was tried before, with the reason for which each attempt failed, as the law wants it on record. */
function attemptsMade(attempts: readonly FailedAttempt[]): readonly LetterBlock[] {
  if (attempts.length === 0) {
    return [];
  }
  return [
    paragraph('此前送达的情况如下：'),
    {
      kind: 'table',
      columns: [
        { title: '送达方式', alignment: 'left', width: 'content' },
        { title: '日期', alignment: 'left', width: 'content' },
        { title: '未能送达的原因', alignment: 'left', width: 'rest' },
      ],
      rows: attempts.map(({ way, on, reason }) => [
        serviceWayNames[way],
        dateInChinese(on),
        reason ?? '未能送达，详见案卷记录',
      ]),
      totals: [],
    },
  ];
}

function contentOf(request: DocumentRequest, { kind, amountDue = request.amountDue }: Served): string {
  const reader = you(request);
  const concerns =
    kind === 'penalty-advance-notice' || kind === 'penalty-decision'
      ? `该文书事关与${schemeNames[request.scheme]}待遇有关的行政处罚事项`
      : `该文书事关${schemeNames[request.scheme]}待遇的退回，涉及金额${amountInText(amountDue, request.currency)}`;
  return `${concerns}，并载明事实、依据、${reader}依法享有的权利及行使权利的期限。`;
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
