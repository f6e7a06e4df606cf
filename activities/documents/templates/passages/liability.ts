import type { MinorUnits } from '../../../../domain/money/money.ts';
import { smallerOf, sum, ZERO } from '../../../../domain/money/money.ts';
import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { Addressee, AddresseeRole } from '../../../../domain/recovery-case/service/addressee.ts';
import { addresseeRoleWordings } from '../../../../wording/recovery-case/addressee-roles.ts';
import type { LetterBlock } from '../../letter-content.ts';
import { paragraph } from '../../letter-content.ts';
import { isForTheEstate, liableAddressees, nameOfRepresented, recipientsOf, you } from './addressees.ts';
import { amountInDigits } from './amounts.ts';
import { drawnByNobodyKnown, estateAnsweredWith } from './estates.ts';

/** 《民法典》: heirs answer with what they inherited, the administrator with the estate. */
const DEBTS_OF_THE_DECEASED = '《中华人民共和国民法典》第一千一百六十一条';
const ADMINISTRATION = '《中华人民共和国民法典》第一千一百四十七条、第一千一百六十一条';
const GUARDIAN_ACTS = '《中华人民共和国民法典》第二十三条、第三十四条';

/** Who has to return, as the subject of a sentence: 您, 你们, the ward by name, or heirs and administrator. */
export function whoReturns(request: DocumentRequest): string {
  if (isForTheEstate(request)) {
    return '各继承人、遗产管理人';
  }
  const liable = liableAddressees(request);
  const served = recipientsOf(request);
  return liable.every((addressee) => served.includes(addressee))
    ? you(request)
    : liable.map(({ name }) => name).join('、');
}

/**
 * What is asked of all together: what is due, or less where those who answer only with an estate cannot be asked for all of
 * it.
 */
export function amountAsked(request: DocumentRequest): MinorUnits {
  const liable = liableAddressees(request);
  const isKnown = liable.length > 0 && !liable.some((addressee) => isWithoutFigure(request, addressee));
  return isKnown && !isForTheEstate(request)
    ? smallerOf(request.amountDue, sum(liable.map((addressee) => mostAskedOf(request, addressee))))
    : request.amountDue;
}

/** How far each answers and on whose behalf a guardian or proxy reads the letter; nothing where one person owes all. */
export function extentOfLiability(request: DocumentRequest): readonly LetterBlock[] {
  return isForTheEstate(request)
    ? [extentForTheEstate(request)]
    : [...limits(request), ...whatEachOwes(request), ...representation(request)];
}

function extentForTheEstate(request: DocumentRequest): LetterBlock {
  return drawnByNobodyKnown(request)
    ? paragraph(
        '上述款项系参保人去世后发放：款项尚存于参保人账户的，由继承人、遗产管理人退回；已经由他人领取的，由实际领取的人就其领取的部分退回。',
      )
    : paragraph(
        `依照${ADMINISTRATION}，继承人以所得遗产的实际价值为限退回，遗产管理人以所管理的遗产退回；放弃继承的，可以不负退回责任。`,
      );
}

/** Those who answer with an estate do so up to its value. */
function limits(request: DocumentRequest): readonly LetterBlock[] {
  const liable = liableAddressees(request);
  const heirs = liable.filter(({ role }) => role === 'heir');
  const administrators = liable.filter(({ role }) => role === 'estate-administrator');
  return [
    ...(heirs.length === 0
      ? []
      : [
          paragraph(
            `依照${DEBTS_OF_THE_DECEASED}，${named(request, heirs, '各继承人')}以所得遗产的实际价值为限退回${valueForOne(request, liable)}。放弃继承的，可以不负退回责任。`,
          ),
        ]),
    ...(administrators.length === 0
      ? []
      : [
          paragraph(
            `依照${ADMINISTRATION}，${named(request, administrators, '各遗产管理人')}以所管理的遗产的实际价值为限退回${valueForOne(request, liable)}，不以自己的财产承担。`,
          ),
        ]),
  ];
}

function named(request: DocumentRequest, those: readonly Addressee[], several: string): string {
  const [first] = those;
  if (first === undefined || those.length > 1) {
    return several;
  }
  const isTheReader = recipientsOf(request).length === 1 && recipientsOf(request).includes(first);
  return isTheReader ? you(request) : first.name;
}

function valueForOne({ currency }: DocumentRequest, [only, ...others]: readonly Addressee[]): string {
  return only === undefined || others.length > 0 || only.liabilityCap === null
    ? ''
    : `（经核定，该遗产的实际价值为${amountInDigits(only.liabilityCap, currency)}）`;
}

/** Where several owe, what is asked of each at most; together they return no more than is due. */
function whatEachOwes(request: DocumentRequest): readonly LetterBlock[] {
  const liable = liableAddressees(request);
  const eachOwesAll = request.shares === undefined && liable.every(({ role }) => !answersWithAnEstate(role));
  if (liable.length < 2 || eachOwesAll) {
    return [];
  }
  const { currency } = request;
  return [
    paragraph(
      `各义务人退回的最高金额如下；各义务人退回的金额合计以${amountInDigits(amountAsked(request), currency)}为限，合计达到该金额的，不再退回。`,
    ),
    {
      kind: 'table',
      columns: [
        { title: '姓名', alignment: 'left', width: 'rest' },
        { title: '与参保人关系', alignment: 'left', width: 'rest' },
        { title: '退回的最高金额', alignment: 'right', width: 'rest' },
      ],
      rows: liable.map((addressee) => [
        addressee.name,
        relationshipInTable(request, addressee),
        isWithoutFigure(request, addressee)
          ? '以遗产的实际价值为限'
          : amountInDigits(mostAskedOf(request, addressee), currency),
      ]),
      totals: [],
    },
  ];
}

/** Relationship to the insured person; an heir of another is told by whose heir they are. */
function relationshipInTable(request: DocumentRequest, addressee: Addressee): string {
  const estate = estateAnsweredWith(request, addressee);
  return estate === undefined || estate.deceased.role === 'person'
    ? (addressee.relationship ?? addresseeRoleWordings[addressee.role].zh)
    : `${estate.deceased.name}的${addresseeRoleWordings[addressee.role].zh}`;
}

/** The most that can be asked of one: their share where shares are named, else all that is due, never above the cap. */
function mostAskedOf(request: DocumentRequest, { id, liabilityCap }: Addressee): MinorUnits {
  const { amountDue, shares } = request;
  const share =
    shares === undefined ? amountDue : (shares.find(({ addresseeId }) => addresseeId === id)?.amount ?? ZERO);
  return smallerOf(share, smallerOf(liabilityCap ?? amountDue, amountDue));
}

function isWithoutFigure({ shares }: DocumentRequest, { role, liabilityCap }: Addressee): boolean {
  return shares === undefined && answersWithAnEstate(role) && liabilityCap === null;
}

/** Heirs and administrators owe no more than what was left behind (《民法典》第一千一百六十一条). */
export function answersWithAnEstate(role: AddresseeRole): boolean {
  return role === 'heir' || role === 'estate-administrator';
}

function representation(request: DocumentRequest): readonly LetterBlock[] {
  return recipientsOf(request).flatMap((recipient) => {
    const represented = nameOfRepresented(request, recipient);
    switch (recipient.role) {
      case 'guardian':
        return [
          paragraph(
            `依照${GUARDIAN_ACTS}，${recipient.name}作为${represented}的监护人代为办理上述事宜、代为行使权利，款项以${represented}的财产退回。`,
          ),
        ];
      case 'proxy':
        return [
          paragraph(
            `${recipient.name}作为${represented}的委托代理人收取文书、代为行使权利，退回义务由${represented}承担。`,
          ),
        ];
      case 'person':
      case 'drawer':
      case 'heir':
      case 'estate-administrator':
        return [];
      default:
        return recipient.role satisfies never;
    }
  });
}
