import { processNumber } from '../../domain/kernel/process-number.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { minorUnits, sum } from '../../domain/money/money.ts';
import type { PeriodUnit } from '../../domain/periods/period-rule.ts';
import type { ClaimPeriod } from '../../domain/recovery-case/claim-period.ts';
import type { DocumentKind } from '../../domain/recovery-case/document-kinds.ts';
import type { DocumentParticulars } from '../../domain/recovery-case/document-particulars.ts';
import type { AnnouncedPeriod } from '../../domain/kernel/new-document.ts';
import type { DocumentDate, DocumentRequest } from '../../domain/recovery-case/document-request.ts';
import type { DocumentReference } from '../../domain/recovery-case/issued-document.ts';
import type { Office } from '../../domain/kernel/office.ts';
import type { Person } from '../../domain/recovery-case/person.ts';
import type { Addressee } from '../../domain/recovery-case/service/addressee.ts';
import { firstAddressee } from '../../domain/recovery-case/service/addressee.ts';

export const office: Office = {
  id: 'dayu',
  name: '大余县社会保险服务中心',
  timeZone: 'Asia/Shanghai',
  address: '江西省赣州市大余县南安镇建设路1号',
  telephone: '0797-1234567',
  decidingAuthority: '大余县人力资源和社会保障局',
  reconsiderationAuthority: '大余县人民政府',
  court: '大余县人民法院',
  policeAuthority: '大余县公安局',
  receivingAccount: '户名：大余县社会保险基金收入户，开户行：大余农商银行营业部，账号：1234 5678 9012 3456',
};

export const insuredPerson: Person = {
  name: '戴建国',
  identityNumber: '360723194901015676',
  address: '江西省赣州市大余县南安镇东门街12号',
  telephone: '13800000000',
  diedOn: null,
  prison: null,
};
/** Died before the benefit was paid on. */
export const deceased: Person = { ...insuredPerson, telephone: null, diedOn: plainDate('2017-02-11') };
/** Died after the benefit had been overpaid in their lifetime. */
export const diedLater: Person = { ...insuredPerson, telephone: null, diedOn: plainDate('2025-11-03') };

const openedOn = plainDate('2026-01-05');

/** The insured person as addressee. */
export function addressed(person: Person = insuredPerson): Addressee {
  return firstAddressee(person, null, openedOn);
}

export const daughter: Addressee = {
  ...addressed(),
  role: 'drawer',
  name: '戴小梅',
  identityNumber: '360723197803042228',
  address: '江西省赣州市章贡区红旗大道86号',
  telephone: null,
  relationship: '女儿',
};
export const son: Addressee = {
  ...daughter,
  id: 'R3',
  name: '戴小军',
  identityNumber: '360723198105063333',
  address: '广东省深圳市宝安区新安街道28号',
  telephone: '13900000000',
  relationship: '儿子',
};
/** Acts for the insured person. */
export const wife: Addressee = {
  ...daughter,
  id: 'R4',
  role: 'guardian',
  name: '李桂兰',
  identityNumber: '360723195208094446',
  address: insuredPerson.address,
  telephone: '13700000000',
  relationship: '配偶',
  actsFor: 'R1',
};

export const claimPeriods: readonly ClaimPeriod[] = [
  {
    id: 'period-1',
    from: plainDate('2017-03-01'),
    to: plainDate('2018-12-31'),
    benefitCode: 'basic-pension',
    amount: minorUnits(6_450_000),
  },
  {
    id: 'period-2',
    from: plainDate('2019-01-01'),
    to: plainDate('2020-01-31'),
    benefitCode: 'basic-pension',
    amount: minorUnits(6_440_000),
  },
];
export const claimed = sum(claimPeriods.map((period) => period.amount));

export const recoveryDecision: DocumentReference = {
  kind: 'recovery-decision',
  number: '余人社追决〔2026〕7号',
  issuedOn: plainDate('2026-03-02'),
  servedOn: plainDate('2026-03-05'),
  serviceWay: 'direct',
};
export const demandLetter: DocumentReference = {
  kind: 'demand-letter',
  number: '余人社追催〔2026〕7号',
  issuedOn: plainDate('2026-09-07'),
  servedOn: plainDate('2026-09-09'),
  serviceWay: 'post',
};
export const noticeToReturn: DocumentReference = {
  kind: 'notice-to-return',
  number: '余社保退告〔2026〕7号',
  issuedOn: plainDate('2026-01-05'),
  servedOn: null,
  serviceWay: null,
};
export const courtApplication: DocumentReference = {
  kind: 'court-application',
  number: '余人社追申〔2026〕7号',
  issuedOn: plainDate('2026-09-24'),
  servedOn: null,
  serviceWay: null,
};
export const policeTransfer: DocumentReference = {
  kind: 'police-transfer',
  number: '余人社移〔2026〕7号',
  issuedOn: plainDate('2026-01-12'),
  servedOn: null,
  serviceWay: null,
};

export function announced(rule: string, length: number, unit: PeriodUnit, legalBasis: string): AnnouncedPeriod {
  return { rule, length, unit, legalBasis };
}

export function lastDay(rule: string, due: string, legalBasis: string, provisional = false): DocumentDate {
  return { rule, due: plainDate(due), provisional, legalBasis };
}

export function replyDate(due: string, provisional = false): DocumentDate {
  return lastDay('reply', due, '《社会保险经办条例》第四十六条；机构设定', provisional);
}

export const remedies: readonly AnnouncedPeriod[] = [
  announced('A11', 60, 'calendar-days', '《行政复议法》第二十条'),
  announced('A15', 6, 'months', '《行政诉讼法》第四十六条'),
];
export const beingHeard: readonly AnnouncedPeriod[] = [
  announced('A6.defence', 3, 'working-days', '《行政处罚法》第四十四条至第四十五条；机构设定'),
  announced('A6.hearing', 5, 'working-days', '《行政处罚法》第六十三条至第六十四条、第八十五条'),
];

export type LetterParts = Partial<Omit<DocumentRequest, 'kind' | 'particulars'>> & {
  readonly particulars: DocumentParticulars;
  readonly number: string;
};

/** A case as in the press report: ¥128,900 of pension paid on after a death in 2017. */
export function letter(kind: DocumentKind, parts: LetterParts): DocumentRequest {
  return {
    id: `document-${kind}`,
    processId: '0196f000-0000-7000-8000-000000000001',
    processNumber: processNumber('dayu', 2026, 7),
    kind,
    templateVersion: 1,
    issuedOn: openedOn,
    office,
    person: insuredPerson,
    addressees: [addressed(parts.person)],
    scheme: 'employee-pension',
    violation: 'double-drawing',
    currency: 'CNY',
    benefitContinues: false,
    claimPeriods,
    claimed,
    recovered: minorUnits(0),
    waived: minorUnits(0),
    outstanding: claimed,
    amountDue: claimed,
    dates: [],
    periods: [],
    ...parts,
  };
}

export const notice: LetterParts = {
  number: '余社保退告〔2026〕7号',
  dates: [replyDate('2026-01-20')],
  particulars: { kind: 'notice-to-return' },
};
export const decision: LetterParts = {
  number: '余人社追决〔2026〕7号',
  issuedOn: plainDate('2026-03-02'),
  periods: [announced('A7', 30, 'calendar-days', '机构设定'), ...remedies],
  particulars: { kind: 'recovery-decision', defences: [], hearingHeldOn: null },
};
export const penalty: LetterParts = {
  number: '余人社罚决〔2026〕7号',
  issuedOn: plainDate('2026-03-16'),
  violation: 'pension-by-concealment-or-forged-papers',
  periods: [announced('A8.pay', 15, 'calendar-days', '《行政处罚法》第六十七条、第七十二条'), ...remedies],
  particulars: {
    kind: 'penalty-decision',
    fine: minorUnits(25_780_000),
    baseAmount: claimed,
    multiple: 2,
    findings:
      '2017年3月至2020年1月，当事人多次提交内容不实的领取资格证明。以上有其提交的证明原件、民政部门的核查复函为证。',
    defences: [],
    hearingHeldOn: null,
  },
};
