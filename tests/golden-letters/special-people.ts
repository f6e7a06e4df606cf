import { plainDate } from '../../domain/calendar/plain-date.ts';
import { minorUnits } from '../../domain/money/money.ts';
import type { DocumentRequest } from '../../domain/recovery-case/document-request.ts';
import type { Addressee } from '../../domain/recovery-case/service/addressee.ts';
import {
  addressed,
  announced,
  claimed,
  daughter,
  deceased,
  decision,
  diedLater,
  insuredPerson,
  lastDay,
  letter,
  notice,
  recoveryDecision,
  son,
  wife,
} from './sample-case.ts';

const imprisoned = { ...insuredPerson, prison: '江西省赣州监狱' };

/** The heirs of one who was overpaid in their lifetime: two with what they inherited, one who has renounced. */
export const heirs: readonly Addressee[] = [
  { ...daughter, id: 'R2', role: 'heir', liabilityCap: minorUnits(8_000_000) },
  { ...son, role: 'heir', liabilityCap: minorUnits(3_050_050) },
  {
    ...son,
    id: 'R5',
    role: 'heir',
    name: '戴小兰',
    relationship: '女儿',
    liabilityCap: minorUnits(8_000_000),
    until: plainDate('2026-02-01'),
  },
];
const guardianForThePerson: readonly Addressee[] = [addressed(), wife];
const lawyer: Addressee = {
  ...wife,
  id: 'R6',
  role: 'proxy',
  name: '王正',
  identityNumber: null,
  address: '江西省赣州市章贡区文明大道1号正义律师事务所',
  relationship: null,
};

/** The widow of a son who drew the pension after the insured person's death, and has died himself. */
const daughterInLaw: Addressee = {
  ...daughter,
  id: 'R7',
  role: 'heir',
  name: '刘秀英',
  identityNumber: null,
  address: son.address,
  relationship: '配偶',
};
const estateOfTheSon = { deceased: son, diedOn: plainDate('2026-01-20'), heirs: [daughterInLaw.id] };

/** Letters whose addressees are out of the ordinary, under the name of their golden file. */
export const lettersToSpecialPeople = {
  'dead-person-daughter-returns': letter('notice-to-return', {
    ...notice,
    person: deceased,
    addressees: [daughter],
    violation: 'pension-after-death',
  }),
  'dead-person-no-debtor-known': letter('recovery-decision', {
    ...decision,
    person: deceased,
    violation: 'pension-after-death',
  }),
  'dead-person-no-heir-known': letter('notice-to-return', {
    ...notice,
    person: diedLater,
    addressees: [],
    violation: 'pension-while-serving-sentence',
  }),
  'heirs-with-caps': letter('recovery-decision', {
    ...decision,
    person: diedLater,
    addressees: heirs,
    violation: 'pension-while-serving-sentence',
  }),
  'heir-alone': letter('notice-to-return', {
    ...notice,
    person: diedLater,
    addressees: heirs.slice(1, 2),
    violation: 'pension-while-serving-sentence',
  }),
  'heir-and-drawer-with-shares': letter('advance-notice', {
    number: '余人社追先告〔2026〕9号',
    issuedOn: plainDate('2026-02-09'),
    person: { ...deceased, diedOn: plainDate('2018-12-31') },
    addressees: [daughter, { ...son, role: 'heir', liabilityCap: minorUnits(3_050_050) }],
    violation: 'pension-after-death',
    shares: [
      { addresseeId: daughter.id, amount: minorUnits(6_440_000) },
      { addresseeId: son.id, amount: minorUnits(3_050_050) },
    ],
    amountDue: minorUnits(9_490_050),
    periods: [announced('A6.defence', 3, 'working-days', '《行政处罚法》第四十四条至第四十五条；机构设定')],
    particulars: { kind: 'advance-notice' },
  }),
  'heir-who-has-paid-their-share': letter('recovery-decision', {
    ...decision,
    person: diedLater,
    addressees: heirs,
    violation: 'pension-while-serving-sentence',
    recovered: minorUnits(3_050_050),
    outstanding: minorUnits(9_839_950),
    amountDue: minorUnits(8_000_000),
    shares: [{ addresseeId: 'R2', amount: minorUnits(8_000_000) }],
  }),
  'heirs-are-sued': letter('civil-complaint', {
    number: '余社保诉〔2026〕8号',
    issuedOn: plainDate('2026-06-08'),
    person: diedLater,
    addressees: heirs,
    violation: 'pension-while-serving-sentence',
    dates: [lastDay('D6', '2029-01-05', '《民法典》第一百八十八条至第一百九十五条')],
    particulars: {
      kind: 'civil-complaint',
      defendants: heirs
        .filter(({ until }) => until === null)
        .map((addressee) => ({ addressee, amount: addressee.liabilityCap ?? claimed })),
      grounds: 'The heirs did not answer the notice.',
    },
  }),
  'heirs-are-sued-for-the-same': letter('civil-complaint', {
    number: '余社保诉〔2026〕10号',
    issuedOn: plainDate('2026-06-08'),
    person: diedLater,
    addressees: heirs.slice(0, 2).map((heir) => ({ ...heir, liabilityCap: null })),
    violation: 'pension-while-serving-sentence',
    particulars: {
      kind: 'civil-complaint',
      defendants: heirs.slice(0, 2).map((heir) => ({ addressee: { ...heir, liabilityCap: null }, amount: claimed })),
      grounds: 'The heirs did not answer the notice.',
    },
  }),
  'heir-of-the-drawer-is-sued': letter('civil-complaint', {
    number: '余社保诉〔2026〕9号',
    issuedOn: plainDate('2026-06-08'),
    person: deceased,
    addressees: [daughterInLaw],
    estates: [estateOfTheSon],
    violation: 'pension-after-death',
    particulars: {
      kind: 'civil-complaint',
      defendants: [{ addressee: daughterInLaw, amount: claimed }],
      grounds: 'Nothing has been returned.',
    },
  }),
  'heir-of-the-drawer': letter('notice-to-return', {
    ...notice,
    person: deceased,
    addressees: [daughterInLaw],
    estates: [estateOfTheSon],
    violation: 'pension-after-death',
  }),
  'drawer-dead-no-heir-known': letter('recovery-decision', {
    ...decision,
    person: deceased,
    addressees: [],
    estates: [{ ...estateOfTheSon, heirs: [] }],
    violation: 'pension-after-death',
  }),
  'estate-administrator': letter('recovery-decision', {
    ...decision,
    person: diedLater,
    addressees: [
      {
        ...daughter,
        id: 'R2',
        role: 'estate-administrator',
        name: '大余县民政局',
        identityNumber: null,
        address: '江西省赣州市大余县南安镇新城大道3号',
        relationship: null,
        liabilityCap: minorUnits(2_000_000),
      },
    ],
    violation: 'pension-while-serving-sentence',
  }),
  'guardian-for-the-person': letter('recovery-decision', { ...decision, addressees: guardianForThePerson }),
  'guardian-applied-against': letter('court-application', {
    number: '余人社追申〔2026〕8号',
    issuedOn: plainDate('2026-09-24'),
    addressees: guardianForThePerson,
    particulars: {
      kind: 'court-application',
      decision: { ...recoveryDecision, serviceWay: 'leaving' },
      demand: null,
      title: { kind: 'judgment', courtReference: '（2026）赣0723行初5号', effectiveOn: plainDate('2026-08-21') },
      windowOpens: plainDate('2026-09-21'),
      windowCloses: plainDate('2028-09-20'),
      reasonForDelay: null,
    },
  }),
  'proxy-for-the-person': letter('notice-to-return', { ...notice, addressees: [addressed(), lawyer] }),
  'prisoner-through-the-prison': letter('recovery-decision', {
    ...decision,
    person: imprisoned,
    violation: 'pension-while-serving-sentence',
  }),
  'proof-of-service-through-the-prison': letter('proof-of-service', {
    number: '余人社送〔2026〕8号',
    person: imprisoned,
    particulars: {
      kind: 'proof-of-service',
      serves: { ...recoveryDecision, servedOn: null, serviceWay: null },
      addressee: addressed(imprisoned),
      way: 'through-prison',
    },
  }),
  'proof-of-service-by-post-to-guardian': letter('proof-of-service', {
    number: '余社保送〔2026〕9号',
    addressees: guardianForThePerson,
    particulars: {
      kind: 'proof-of-service',
      serves: {
        kind: 'notice-to-return',
        number: notice.number,
        issuedOn: plainDate('2026-01-05'),
        servedOn: null,
        serviceWay: null,
      },
      addressee: wife,
      way: 'post',
    },
  }),
} satisfies Readonly<Record<string, DocumentRequest>>;
