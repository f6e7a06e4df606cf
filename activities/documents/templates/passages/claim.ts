import { compareDates } from '../../../../domain/calendar/plain-date.ts';
import type { DocumentEstate, DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { Addressee } from '../../../../domain/recovery-case/service/addressee.ts';
import { addresseeRoleWordings } from '../../../../wording/recovery-case/addressee-roles.ts';
import type { LetterBlock } from '../../letter-content.ts';
import { fact, paragraph } from '../../letter-content.ts';
import { amountInDigits, amountInText, amountInWords } from './amounts.ts';
import { dateInChinese, rangeInChinese } from './dates.ts';
import { capacityOf, kinshipOf, liableAddressees, recipientsOf, speaksToThePerson, you } from './addressees.ts';
import { estatesIn, estatesOfDrawers } from './estates.ts';
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

/** What connects those who have to return with the payments: who drew them, who answers with an estate. */
function connection(request: DocumentRequest, readers: string | null): string {
  const successions = estatesIn(request).map((estate) => successionTo(request, estate, readers));
  return [whoDrew(request, readers), ...successions].join('');
}

/** Who drew the payments, those who have died since included. */
function whoDrew(request: DocumentRequest, readers: string | null): string {
  const living = liableAddressees(request).filter(({ role }) => role === 'drawer');
  const drawers = [
    ...(living.length === 0 ? [] : [whoIs(request, living, readers)]),
    ...estatesOfDrawers(request).map((estate) => introducedDead(request, estate)),
  ];
  return drawers.length === 0 ? '' : `核查所得材料显示，上述款项由${drawers.join('、')}实际领取。`;
}

/** Who has come in the place of one who died. */
function successionTo(request: DocumentRequest, estate: DocumentEstate, readers: string | null): string {
  const roles = ['heir', 'estate-administrator'] as const;
  return roles
    .map((role) => {
      const successors = liableAddressees(request).filter(
        (each) => each.role === role && estate.heirs.includes(each.id),
      );
      return successors.length === 0
        ? ''
        : `${whoIs(request, successors, readers)}系${theDeceased(request, estate)}的${addresseeRoleWordings[role].zh}。`;
    })
    .join('');
}

/** One who died, as the letter knows them by then: the insured person and who drew have been named before. */
function theDeceased(request: DocumentRequest, estate: DocumentEstate): string {
  const { role, name } = estate.deceased;
  switch (role) {
    case 'person':
      return '参保人';
    case 'drawer':
      return name;
    case 'heir':
    case 'estate-administrator':
    case 'guardian':
    case 'proxy':
      return introducedDead(request, estate);
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
  const kinship = kinshipOf(request, addressee);
  return kinship === null ? addressee.name : `${addressee.name}（${kinship}）`;
}

function introducedDead(request: DocumentRequest, { deceased, diedOn }: DocumentEstate): string {
  const capacity = capacityOf(request, deceased);
  return `${deceased.name}（${capacity === null ? '' : `${capacity}，`}于${dateInChinese(diedOn)}去世）`;
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
