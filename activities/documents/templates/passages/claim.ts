import { compareDates } from '../../../../domain/calendar/plain-date.ts';
import type { DocumentRequest } from '../../../../domain/recovery-case/documents.ts';
import type { Addressee } from '../../../../domain/recovery-case/service/addressee.ts';
import type { LetterBlock } from '../../letter-content.ts';
import { fact, paragraph } from '../../letter-content.ts';
import { amountInDigits, amountInText, amountInWords } from './amounts.ts';
import { dateInChinese, rangeInChinese } from './dates.ts';
import { liableAddressees, recipientsOf, relationshipOf, speaksToThePerson, you } from './addressees.ts';
import { maskedIdentityNumber, personInBrackets } from './parties.ts';
import { benefitName, circumstances, schemeNames } from './vocabulary.ts';

/** What was found, said to the addressee: neutral, since nothing is proven against anybody. */
export function findingForAddressee(request: DocumentRequest): LetterBlock {
  const { person } = request;
  const identityNumber = maskedIdentityNumber(person.identityNumber);
  const benefit = `${schemeNames[request.scheme]}待遇`;
  const circumstance = `所涉情形为：${circumstances[request.violation]}。`;
  if (speaksToThePerson(request)) {
    return paragraph(
      `经核查，您（参保人${person.name}，公民身份号码：${identityNumber}）在${overallPeriod(request)}期间领取的${benefit}与规定不符。${circumstance}`,
    );
  }
  return paragraph(
    `经核查，参保人${personInBrackets(person, identityNumber)}名下在${overallPeriod(request)}期间发放的${benefit}与规定不符。${circumstance}${connection(request, you(request))}`,
  );
}

/** What was found, said about the person to another authority. */
export function findingForAuthority(request: DocumentRequest): string {
  const { person } = request;
  return `经核查，参保人${personInBrackets(person, person.identityNumber)}名下在${overallPeriod(request)}期间发放的${schemeNames[request.scheme]}待遇与规定不符，所涉情形为：${circumstances[request.violation]}。${connection(request, null)}`;
}

/** What connects those who have to return with the payments: who drew them, who answers for the estate. */
function connection(request: DocumentRequest, readers: string | null): string {
  const roles = ['drawer', 'heir', 'estate-administrator'] as const;
  return roles
    .map((role) => {
      const all = liableAddressees(request).filter((addressee) => addressee.role === role);
      return all.length === 0 ? '' : connectionBy(role, whoIs(request, all, readers), request.person.diedOn !== null);
    })
    .join('');
}

function connectionBy(role: 'drawer' | 'heir' | 'estate-administrator', who: string, personDied: boolean): string {
  switch (role) {
    case 'drawer':
      return `核查所得材料显示，上述款项由${who}实际领取。`;
    case 'heir':
      return `${who}系${personDied ? '参保人' : '已去世的退回义务人'}的继承人。`;
    case 'estate-administrator':
      return `${who}系${personDied ? '参保人' : '已去世的退回义务人'}的遗产管理人。`;
    default:
      return role satisfies never;
  }
}

/** The one reader of the letter as the letter calls them, others by name. */
function whoIs(request: DocumentRequest, all: readonly Addressee[], readers: string | null): string {
  const served = recipientsOf(request);
  const isTheReader =
    readers !== null && served.length === 1 && all.length === 1 && all.every((each) => served.includes(each));
  return isTheReader ? readers : all.map((each) => introduced(request, each)).join('、');
}

function introduced(request: DocumentRequest, addressee: Addressee): string {
  const relationship = relationshipOf(addressee);
  return relationship === null ? addressee.name : `${addressee.name}（参保人${request.person.name}的${relationship}）`;
}

function overallPeriod(request: DocumentRequest): string {
  const firstDays = request.claimPeriods.map((period) => period.from).toSorted(compareDates);
  const lastDays = request.claimPeriods.map((period) => period.to).toSorted(compareDates);
  const from = firstDays[0];
  const to = lastDays.at(-1);
  return from === undefined || to === undefined ? '有关' : rangeInChinese(from, to);
}

/** The claim by periods, with its total in digits and in capitals. */
export function claimTable(request: DocumentRequest): LetterBlock {
  const { currency } = request;
  return {
    kind: 'table',
    columns: [
      { title: '序号', alignment: 'center', width: 'content' },
      { title: '起止日期', alignment: 'left', width: 'rest' },
      { title: '待遇项目', alignment: 'left', width: 'rest' },
      { title: '金额', alignment: 'right', width: 'content' },
    ],
    rows: request.claimPeriods.map((period, index) => [
      String(index + 1),
      `${dateInChinese(period.from)}至${dateInChinese(period.to)}`,
      benefitName(period.benefitCode),
      amountInDigits(period.amount, currency),
    ]),
    totals: [
      fact('合计', amountInDigits(request.claimed, currency)),
      fact('合计（大写）', amountInWords(request.claimed, currency)),
    ],
  };
}

/** What was paid back and waived so far and what is left; nothing while the whole claim is still open. */
export function settledSoFar(request: DocumentRequest): readonly LetterBlock[] {
  const { currency, recovered, waived, outstanding } = request;
  if (recovered === 0 && waived === 0) {
    return [];
  }
  const parts = [
    ...(recovered === 0 ? [] : [`已退回${amountInDigits(recovered, currency)}`]),
    ...(waived === 0 ? [] : [`已免予退回${amountInDigits(waived, currency)}`]),
    `尚应退回${amountInText(outstanding, currency)}`,
  ];
  return [paragraph(`截至${dateInChinese(request.issuedOn)}，${parts.join('，')}。`)];
}
