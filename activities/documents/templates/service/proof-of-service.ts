import type { DocumentParticulars } from '../../../../domain/recovery-case/document-particulars.ts';
import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { Addressee } from '../../../../domain/recovery-case/service/addressee.ts';
import type { ServiceWay } from '../../../../domain/recovery-case/service/service-ways.ts';
import type { LetterContent, LetterFormRow } from '../../letter-content.ts';
import { fact, form, paragraph } from '../../letter-content.ts';
import { capacityOf, estateOf, isForTheEstate } from '../passages/addressees.ts';
import { dateInChinese } from '../passages/dates.ts';
import { issuerOf } from '../passages/issuers.ts';
import { headWithoutAddressee } from '../passages/letter-head.ts';
import { particularsMismatch } from '../passages/particulars.ts';
import { documentInText } from '../passages/references.ts';
import { serviceWayNames } from '../passages/vocabulary.ts';
import type { Template } from '../template.ts';

type Particulars = Extract<DocumentParticulars, { kind: 'proof-of-service' }>;

/** 送达回证 (《民事诉讼法》第八十七条): a form of its own for each addressee, filled in by hand when the document is served. */
export const proofOfService: Template = { kind: 'proof-of-service', templateVersion: 1, compose };

function compose(request: DocumentRequest): LetterContent {
  const { particulars } = request;
  if (particulars.kind !== 'proof-of-service') {
    throw particularsMismatch(request, particulars);
  }
  const issuer = issuerOf(particulars.serves.kind, request.office);
  return {
    ...headWithoutAddressee(request, issuer),
    opening: [
      form([...whatIsServed(request, particulars), ...byHand(particulars.way), room('送达机关', `${issuer}（印章）`)]),
      paragraph(note(particulars.way)),
    ],
    sections: [],
    closing: [],
    signatories: [],
  };
}

function whatIsServed(request: DocumentRequest, { serves, addressee, way }: Particulars): readonly LetterFormRow[] {
  const capacity = capacityOf(request, addressee);
  const name = addressee.role === 'person' && isForTheEstate(request) ? estateOf(addressee) : addressee.name;
  return [
    known('送达的文书和文号', documentInText(serves)),
    known('作出日期', dateInChinese(serves.issuedOn)),
    known('受送达人', capacity === null ? name : `${name}（${capacity}）`),
    known('送达方式', serviceWayNames[way]),
    known('送达地点', placeOf(addressee, way)),
  ];
}

function placeOf({ prison, address, electronicConsent }: Addressee, way: ServiceWay): string {
  switch (way) {
    case 'through-prison':
      return prison ?? address;
    case 'electronic':
      return electronicConsent === null ? WRITE_HERE : `电子送达地址：${electronicConsent.address}`;
    case 'public-notice':
      return '公告张贴、发布的地点：';
    case 'direct':
    case 'leaving':
    case 'post':
      return address;
    default:
      return way satisfies never;
  }
}

const WRITE_HERE = '';
const DAY_AND_HOUR = '　　　　年　　　月　　　日　　　时　　　分';

/** What is filled in by hand, as the way of service asks for. */
function byHand(way: ServiceWay): readonly LetterFormRow[] {
  switch (way) {
    case 'direct':
    case 'leaving':
      return [...signedFor, ...refused, signedByServers];
    case 'post':
      return [
        known('邮件编号', WRITE_HERE),
        known('交邮日期', DAY_AND_HOUR),
        known('签收日期', '　　　　年　　　月　　　日（以邮件回执注明的收件日期为准）'),
        room('退回的理由', '（未妥投、拒收、地址不详等）'),
        signedByServers,
      ];
    case 'electronic':
      return [
        known('到达日期', DAY_AND_HOUR),
        room('到达的凭证', '（送达信息到达受送达人特定系统的记录）'),
        signedByServers,
      ];
    case 'through-prison':
      return [
        room('转交单位签收', '（签名、盖章、日期）'),
        room('受送达人签收', '（签名、捺印）'),
        known('签收日期', DAY_AND_HOUR),
        room('拒收理由', WRITE_HERE),
        signedByServers,
      ];
    case 'public-notice':
      return [known('公告日期', DAY_AND_HOUR), room('公告的原因和经过', WRITE_HERE), signedByServers];
    default:
      return way satisfies never;
  }
}

const signedFor: readonly LetterFormRow[] = [
  room('受送达人签收', '（签名、盖章或者捺印）'),
  known('签收日期', DAY_AND_HOUR),
  room('代收人签收', '（签名；与受送达人的关系；代收理由）'),
];

const refused: readonly LetterFormRow[] = [
  room('拒收理由和日期', WRITE_HERE),
  room('留置送达见证人', '（签名、盖章；以拍照、录像记录送达过程的，注明）'),
];

const signedByServers: LetterFormRow = room('送达人', '（两名送达人签名）');

function known(label: string, value: string): LetterFormRow {
  return { ...fact(label, value), height: 'line' };
}

function room(label: string, hint: string): LetterFormRow {
  return { ...fact(label, hint), height: 'room-to-write' };
}

/** From which day the document counts as served, by the way in which it is. */
function note(way: ServiceWay): string {
  switch (way) {
    case 'direct':
    case 'leaving':
      return '说明：本回证上的签收日期为送达日期。拒绝接收的，由送达人、见证人记明拒收理由和日期并签名，把文书留在住所；或者把文书留在住所并拍照、录像记录送达过程，即视为送达（《中华人民共和国民事诉讼法》第八十七条至第八十九条）。';
    case 'post':
      return '说明：邮寄送达的，以邮件回执上注明的收件日期为送达日期（《中华人民共和国民事诉讼法》第九十一条）。邮件回执附于本回证之后。';
    case 'electronic':
      return '说明：经受送达人同意的电子送达，以送达信息到达受送达人特定系统的日期为送达日期（《中华人民共和国民事诉讼法》第九十条）。到达记录附于本回证之后。';
    case 'through-prison':
      return '说明：请转交的单位收到后立即交受送达人签收，本回证上的签收日期为送达日期；签收后请将本回证寄回送达机关（《中华人民共和国民事诉讼法》第九十三条、第九十四条）。';
    case 'public-notice':
      return '说明：公告送达的，自发出公告之日起，经过三十日，即视为送达；公告送达的原因和经过记入案卷（《中华人民共和国民事诉讼法》第九十五条）。';
    default:
      return way satisfies never;
  }
}
