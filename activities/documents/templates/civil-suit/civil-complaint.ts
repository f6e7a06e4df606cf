import { smallerOf, sum } from '../../../../domain/money/money.ts';
import type { DocumentParticulars } from '../../../../domain/recovery-case/document-particulars.ts';
import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import { chineseNumeral } from '../../../../domain/rulebooks/citation.ts';
import type { LetterBlock, LetterContent } from '../../letter-content.ts';
import { facts, line, paragraph, points } from '../../letter-content.ts';
import { nameWithPart } from '../passages/addressees.ts';
import { amountInDigits, amountInText } from '../passages/amounts.ts';
import { applicant } from '../passages/applicant.ts';
import { claimTable, findingForAuthority, settledSoFar } from '../passages/claim.ts';
import { termsSection } from '../passages/closing-passages.ts';
import { termsForAuthority } from '../passages/dates.ts';
import { estateAnsweredWith, firstToOwe } from '../passages/estates.ts';
import { stated } from '../passages/free-text.ts';
import { headWithoutAddressee } from '../passages/letter-head.ts';
import { answersWithAnEstate } from '../passages/liability.ts';
import { partyFacts } from '../passages/parties.ts';
import { particularsMismatch } from '../passages/particulars.ts';
import type { Template } from '../template.ts';

type Defendant = Extract<DocumentParticulars, { kind: 'civil-complaint' }>['defendants'][number];

/** 民事起诉状: return of what was received without legal ground (《民法典》第一百二十二条、第九百八十五条), from one or several. */
export const civilComplaint: Template = { kind: 'civil-complaint', templateVersion: 1, compose };

const UNJUST_ENRICHMENT = '《中华人民共和国民法典》第一百二十二条、第九百八十五条';
const DEBTS_OF_THE_DECEASED = '《中华人民共和国民法典》第一千一百六十一条';

function compose(request: DocumentRequest): LetterContent {
  const { particulars, office } = request;
  if (particulars.kind !== 'civil-complaint') {
    throw particularsMismatch(request, particulars);
  }
  const { defendants, grounds } = particulars;
  return {
    ...headWithoutAddressee(request, office.name),
    opening: [
      applicant(office, office.name, '原告'),
      ...defendants.map((defendant, index) =>
        facts(partyFacts(request, defendant.addressee, labelOf(defendants, index))),
      ),
    ],
    sections: [
      {
        heading: '诉讼请求',
        blocks: [
          points([
            ...defendants.map((defendant, index) => relief(request, defendant, labelOf(defendants, index))),
            '判令本案诉讼费用由被告承担。',
          ]),
        ],
      },
      { heading: '事实与理由', blocks: reasons(request, defendants, grounds) },
      ...termsSection(termsForAuthority(request)),
      {
        heading: '证据和证据来源',
        blocks: [
          points([
            '待遇发放明细（由原告的业务系统生成）；',
            '资格核查取得的材料（由原告依职权取得）；',
            '要求退回的文书及其送达回证（由原告制作）。',
          ]),
        ],
      },
      { heading: '附项', blocks: [paragraph(`本起诉状副本${defendants.length}份。`)] },
    ],
    closing: [paragraph('此致'), line(office.court)],
    signatories: [{ role: '具状人', name: office.name, signs: 'representative-and-seal' }],
  };
}

function labelOf(defendants: readonly Defendant[], index: number): string {
  return defendants.length === 1 ? '被告' : `被告${chineseNumeral(index + 1)}`;
}

function relief(request: DocumentRequest, { addressee, amount }: Defendant, label: string): string {
  const { currency } = request;
  const claimed = amountInText(amount, currency);
  if (!answersWithAnEstate(addressee.role)) {
    return `判令${label}${addressee.name}返还${claimed}；`;
  }
  const estate = addressee.liabilityCap === null ? '' : `（${amountInDigits(addressee.liabilityCap, currency)}）`;
  return `判令${label}${addressee.name}在${addressee.role === 'heir' ? '所得' : '所管理的'}遗产的实际价值${estate}范围内返还${claimed}；`;
}

function reasons(request: DocumentRequest, defendants: readonly Defendant[], grounds: string): readonly LetterBlock[] {
  const total = smallerOf(request.amountDue, sum(defendants.map(({ amount }) => amount)));
  const successors = defendants.filter(({ addressee }) => answersWithAnEstate(addressee.role));
  const receivers = defendants.filter((defendant) => !successors.includes(defendant));
  return [
    paragraph(findingForAuthority(request)),
    claimTable(request),
    ...settledSoFar(request),
    ...(receivers.length === 0 ? [] : [paragraph(receivedWithoutGround(receivers))]),
    ...owedByEstates(request, successors),
    ...stated('具体理由', grounds),
    paragraph(
      `原告请求返还的金额共计${amountInText(total, request.currency)}。为维护社会保险基金安全，特向贵院提起诉讼，请依法判决。`,
    ),
  ];
}

function receivedWithoutGround(receivers: readonly Defendant[]): string {
  return `被告${named(receivers)}取得上述款项没有法律根据，致使社会保险基金受到损失，依照${UNJUST_ENRICHMENT}，应当返还。`;
}

/** Those who received have died: their heirs are sued for what each received. */
function owedByEstates(request: DocumentRequest, successors: readonly Defendant[]): readonly LetterBlock[] {
  const receivers = new Set(successors.map((successor) => receivedBefore(request, successor)));
  return [...receivers].map((receiver) => {
    const sued = successors.filter((successor) => receivedBefore(request, successor) === receiver);
    return paragraph(owedInPlaceOf(receiver, sued));
  });
}

/** The one who received what an heir answers for: the insured person, or who drew it. */
function receivedBefore(request: DocumentRequest, { addressee }: Defendant): string {
  const estate = estateAnsweredWith(request, addressee);
  return estate === undefined ? '已去世的退回义务人' : nameWithPart(firstToOwe(request, estate));
}

function owedInPlaceOf(receiver: string, successors: readonly Defendant[]): string {
  return `${receiver}取得上述款项没有法律根据，致使社会保险基金受到损失，依照${UNJUST_ENRICHMENT}，应当返还。被告${named(successors)}依照${DEBTS_OF_THE_DECEASED}，应当在遗产的实际价值范围内清偿。`;
}

function named(defendants: readonly Defendant[]): string {
  return defendants.map(({ addressee }) => addressee.name).join('、');
}
