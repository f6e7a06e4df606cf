import { plainDate } from '../../domain/calendar/plain-date.ts';
import { minorUnits, sum } from '../../domain/money/money.ts';
import type {
  DocumentKind,
  DocumentParticulars,
  DocumentPeriod,
  DocumentReference,
  DocumentRequest,
} from '../../domain/recovery-case/documents.ts';
import type { Office } from '../../domain/recovery-case/office.ts';
import type { Person } from '../../domain/recovery-case/person.ts';

const office: Office = {
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
  identityNumber: '360723194901015678',
  address: '江西省赣州市大余县南安镇东门街12号',
  telephone: '13800000000',
  diedOn: null,
  prison: null,
};

const claimPeriods = [
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
const claimed = sum(claimPeriods.map((period) => period.amount));

const recoveryDecision: DocumentReference = {
  kind: 'recovery-decision',
  number: '余人社追决〔2026〕7号',
  issuedOn: plainDate('2026-03-02'),
  servedOn: plainDate('2026-03-05'),
  serviceWay: 'direct',
};
const demandLetter: DocumentReference = {
  kind: 'demand-letter',
  number: '余人社追催〔2026〕7号',
  issuedOn: plainDate('2026-09-07'),
  servedOn: plainDate('2026-09-09'),
  serviceWay: 'post',
};
const noticeToReturn: DocumentReference = {
  kind: 'notice-to-return',
  number: '余社保退告〔2026〕7号',
  issuedOn: plainDate('2026-01-05'),
  servedOn: null,
  serviceWay: null,
};

const remedies: readonly DocumentPeriod[] = [
  announced('A11', 60, 'calendar-days', '《行政复议法》第二十条'),
  announced('A15', 6, 'months', '《行政诉讼法》第四十六条'),
];

function announced(rule: string, length: number, unit: string, legalBasis: string): DocumentPeriod {
  return { rule, title: rule, length, unit, startsFrom: rule, legalBasis };
}

function replyDate(due: string, provisional = false) {
  return {
    rule: 'reply',
    title: 'Reply to the notice to return',
    due: plainDate(due),
    provisional,
    legalBasis: '《社会保险经办条例》第四十六条；机构设定',
  };
}

type LetterParts = Partial<Omit<DocumentRequest, 'kind' | 'particulars'>> & {
  readonly particulars: DocumentParticulars;
  readonly number: string;
};

/** A case as in the press report: ¥128,900 of pension paid on after a death in 2017. */
function letter(kind: DocumentKind, parts: LetterParts): DocumentRequest {
  return {
    id: `document-${kind}`,
    caseId: '0196f000-0000-7000-8000-000000000001',
    caseNumber: '余社追〔2026〕7号',
    kind,
    templateVersion: 1,
    issuedOn: plainDate('2026-01-05'),
    office,
    person: insuredPerson,
    debtor: null,
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

const notice: LetterParts = {
  number: '余社保退告〔2026〕7号',
  dates: [replyDate('2026-01-20')],
  particulars: { kind: 'notice-to-return' },
};
const decision: LetterParts = {
  number: '余人社追决〔2026〕7号',
  issuedOn: plainDate('2026-03-02'),
  periods: [announced('A7', 30, 'calendar-days', '机构设定'), ...remedies],
  particulars: { kind: 'recovery-decision' },
};

/** One letter of each kind, under the name of its golden file. */
export const lettersOfEachKind: Readonly<Record<DocumentKind, DocumentRequest>> = {
  'notice-to-return': letter('notice-to-return', notice),
  'reply-reminder': letter('reply-reminder', {
    ...notice,
    number: '余社保退提〔2026〕7号',
    issuedOn: plainDate('2026-01-15'),
    recovered: minorUnits(1_000_000),
    outstanding: minorUnits(11_890_000),
    amountDue: minorUnits(11_890_000),
    particulars: { kind: 'reply-reminder' },
  }),
  'repayment-agreement': letter('repayment-agreement', {
    number: '余社保还协〔2026〕7号',
    issuedOn: plainDate('2026-01-22'),
    recovered: minorUnits(2_890_000),
    outstanding: minorUnits(10_000_000),
    amountDue: minorUnits(10_000_000),
    particulars: {
      kind: 'repayment-agreement',
      accelerationAgreed: true,
      instalments: [
        { number: 1, dueOn: plainDate('2026-02-28'), provisional: false, amount: minorUnits(3_333_334) },
        { number: 2, dueOn: plainDate('2026-03-31'), provisional: false, amount: minorUnits(3_333_333) },
        { number: 3, dueOn: plainDate('2026-04-30'), provisional: false, amount: minorUnits(3_333_333) },
      ],
    },
  }),
  'instalment-reminder': letter('instalment-reminder', {
    number: '余社保还提〔2026〕7号',
    issuedOn: plainDate('2026-03-02'),
    amountDue: minorUnits(3_333_334),
    dates: [
      {
        rule: 'agreement.grace',
        title: 'Grace',
        due: plainDate('2026-03-16'),
        provisional: false,
        legalBasis: '《社会保险经办条例》第四十六条；机构设定',
      },
    ],
    particulars: {
      kind: 'instalment-reminder',
      overdue: true,
      instalment: { number: 1, dueOn: plainDate('2026-02-28'), provisional: false, amount: minorUnits(3_333_334) },
    },
  }),
  'withholding-notice': letter('withholding-notice', {
    number: '余社保抵扣〔2026〕7号',
    issuedOn: plainDate('2026-01-26'),
    periods: remedies,
    particulars: {
      kind: 'withholding-notice',
      benefitCode: 'basic-pension',
      monthlyAmount: minorUnits(325_050),
      monthlyDeduction: minorUnits(65_010),
      firstDeductionOn: plainDate('2026-02-15'),
      months: 199,
      basis: '《社会保险经办条例》第四十六条',
    },
  }),
  'advance-notice': letter('advance-notice', {
    number: '余人社追先告〔2026〕7号',
    issuedOn: plainDate('2026-02-09'),
    periods: [
      announced('A6.defence', 3, 'working-days', '《行政处罚法》第四十四条至第四十五条；机构设定'),
      announced('A6.hearing', 5, 'working-days', '《行政处罚法》第六十三条至第六十四条、第八十五条'),
    ],
    particulars: { kind: 'advance-notice' },
  }),
  'recovery-decision': letter('recovery-decision', decision),
  'public-notice': letter('public-notice', {
    number: '余社保公〔2026〕7号',
    dates: [
      {
        rule: 'A3',
        title: 'Public notice',
        due: plainDate('2026-02-04'),
        provisional: false,
        legalBasis: '“追缴违规领取的社保基金”专题研究；机构设定',
      },
    ],
    particulars: { kind: 'public-notice', serves: null, reason: '登记电话停机，登记住址无人居住' },
  }),
  'demand-letter': letter('demand-letter', {
    number: '余人社追催〔2026〕7号',
    issuedOn: plainDate('2026-09-07'),
    recovered: minorUnits(890_053),
    outstanding: minorUnits(11_999_947),
    amountDue: minorUnits(11_999_947),
    periods: [announced('A18', 10, 'working-days', '《行政强制法》第五十四条、第六十九条')],
    particulars: { kind: 'demand-letter', decision: recoveryDecision },
  }),
  'court-application': letter('court-application', {
    number: '余人社追申〔2026〕7号',
    issuedOn: plainDate('2026-09-24'),
    periods: [announced('A20.accept', 5, 'working-days', '《行政强制法》第五十六条、第六十九条')],
    particulars: {
      kind: 'court-application',
      decision: recoveryDecision,
      demand: demandLetter,
      windowOpens: plainDate('2026-09-08'),
      windowCloses: plainDate('2026-12-07'),
    },
  }),
  'police-transfer': letter('police-transfer', {
    number: '余人社移〔2026〕7号',
    violation: 'pension-by-concealment-or-forged-papers',
    periods: [announced('C2.review', 3, 'calendar-days', '《行政执法机关移送涉嫌犯罪案件的规定》第八条')],
    particulars: { kind: 'police-transfer', suspicion: 'fraud', materials: [noticeToReturn] },
  }),
  'transfer-materials': letter('transfer-materials', {
    number: '余人社移材〔2026〕7号',
    violation: 'pension-by-concealment-or-forged-papers',
    particulars: {
      kind: 'transfer-materials',
      suspicion: 'forged-papers',
      materials: [noticeToReturn, recoveryDecision, demandLetter],
    },
  }),
  'closing-notice': letter('closing-notice', {
    number: '余社保结〔2026〕7号',
    issuedOn: plainDate('2026-04-30'),
    recovered: claimed,
    outstanding: minorUnits(0),
    amountDue: minorUnits(0),
    particulars: {
      kind: 'closing-notice',
      outcome: 'recovered',
      reason: '全部款项已经退回。',
      owedBack: minorUnits(5_003),
    },
  }),
};

const daughter = {
  name: '戴小梅',
  identityNumber: '360723197803042222',
  address: '江西省赣州市章贡区红旗大道86号',
  telephone: null,
  relationship: '女儿',
};
const deceased: Person = { ...insuredPerson, telephone: null, diedOn: plainDate('2017-02-11') };

/** Letters in which addressee, names or dates are out of the ordinary, under the name of their golden file. */
export const specialLetters = {
  'dead-person-daughter-returns': letter('notice-to-return', {
    ...notice,
    person: deceased,
    debtor: daughter,
    violation: 'pension-after-death',
  }),
  'dead-person-no-debtor-known': letter('recovery-decision', {
    ...decision,
    person: deceased,
    violation: 'pension-after-death',
  }),
  'prisoner-through-the-prison': letter('recovery-decision', {
    ...decision,
    person: { ...insuredPerson, prison: '江西省赣州监狱' },
    violation: 'pension-while-serving-sentence',
  }),
  'possible-fraud-not-asserted': letter('recovery-decision', {
    ...decision,
    violation: 'pension-by-concealment-or-forged-papers',
  }),
  'rare-characters': letter('notice-to-return', {
    ...notice,
    person: { ...insuredPerson, name: '𠮷㛃䶮' },
    debtor: { ...daughter, name: 'Nguyễn Thị Ánh', relationship: '儿媳', address: 'Số 12, đường Lê Lợi, Thủ Dầu Một' },
  }),
  'long-names': letter('repayment-agreement', {
    number: '余社保还协〔2026〕8号',
    person: {
      ...insuredPerson,
      name: '阿卜杜热合曼·阿卜杜克热木·吐尔逊买买提江·努尔买买提',
      address:
        '新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县孙扎齐牛录镇孙扎齐牛录村人民路与迎宾大道交叉口西北侧幸福家园小区三期12号楼3单元1502室',
    },
    office: {
      ...office,
      name: '新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县社会保险事业管理服务中心',
    },
    particulars: {
      kind: 'repayment-agreement',
      accelerationAgreed: false,
      instalments: Array.from({ length: 36 }, (_, index) => ({
        number: index + 1,
        dueOn: plainDate(`${2026 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-28`),
        provisional: index >= 12,
        amount: minorUnits(358_056),
      })),
    },
  }),
  'provisional-date': letter('notice-to-return', {
    ...notice,
    issuedOn: plainDate('2026-12-20'),
    dates: [replyDate('2027-01-04', true)],
  }),
  'public-notice-serves-decision': letter('public-notice', {
    number: '余人社公〔2026〕9号',
    periods: [announced('A10', 30, 'calendar-days', '《民事诉讼法》第九十五条')],
    particulars: {
      kind: 'public-notice',
      serves: { kind: 'recovery-decision', number: '余人社追决〔2026〕7号' },
      reason: '直接送达、邮寄送达均被退回',
    },
  }),
} satisfies Readonly<Record<string, DocumentRequest>>;
