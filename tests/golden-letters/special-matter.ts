import { plainDate } from '../../domain/calendar/plain-date.ts';
import { minorUnits } from '../../domain/money/money.ts';
import type { DocumentRequest } from '../../domain/recovery-case/document-request.ts';
import {
  announced,
  claimPeriods,
  claimed,
  courtApplication,
  daughter,
  deceased,
  decision,
  demandLetter,
  diedLater,
  insuredPerson,
  lastDay,
  letter,
  notice,
  office,
  penalty,
  recoveryDecision,
  remedies,
  replyDate,
  son,
} from './sample-case.ts';
import { heirs } from './special-people.ts';

function noticeOver(amount: number): DocumentRequest {
  const [first] = claimPeriods;
  const total = minorUnits(amount);
  return letter('notice-to-return', {
    ...notice,
    claimPeriods: first === undefined ? [] : [{ ...first, amount: total }],
    claimed: total,
    outstanding: total,
    amountDue: total,
  });
}

/** Letters whose matter is: course, names, amounts or dates, under the name of their golden file. */
export const lettersOfSpecialMatter = {
  'possible-fraud-not-asserted': letter('recovery-decision', {
    ...decision,
    violation: 'pension-by-concealment-or-forged-papers',
  }),
  'decision-after-hearing': letter('recovery-decision', {
    ...decision,
    particulars: {
      kind: 'recovery-decision',
      defences: [
        {
          receivedOn: plainDate('2026-02-11'),
          from: '戴建国',
          summary: '2019年的待遇已由原单位扣回，不应重复退回',
          answer: '经向原单位核实，该单位未扣回待遇，该意见不予采纳。',
        },
        {
          receivedOn: plainDate('2026-02-12'),
          from: '戴建国的委托代理人王正',
          summary: 'The amount for December 2018 was never received.',
          answer: 'The bank confirmed the credit of 15 December 2018.',
        },
      ],
      hearingHeldOn: plainDate('2026-02-26'),
    },
  }),
  'decision-made-anew': letter('recovery-decision', {
    ...decision,
    number: '余人社追决〔2026〕21号',
    issuedOn: plainDate('2026-10-12'),
    replaces: recoveryDecision,
    particulars: { kind: 'recovery-decision', defences: [], hearingHeldOn: null },
  }),
  'court-application-late': letter('court-application', {
    number: '余人社追申〔2026〕9号',
    issuedOn: plainDate('2026-12-15'),
    particulars: {
      kind: 'court-application',
      decision: recoveryDecision,
      demand: demandLetter,
      title: { kind: 'decision' },
      windowOpens: plainDate('2026-09-08'),
      windowCloses: plainDate('2026-12-07'),
      reasonForDelay: '2026年11月30日至12月10日当地因洪水中断交通，无法向法院递交申请。',
    },
  }),
  'court-objection-to-refused-enforcement': letter('court-objection', {
    number: '余人社复申〔2026〕8号',
    issuedOn: plainDate('2026-11-05'),
    particulars: {
      kind: 'court-objection',
      application: courtApplication,
      against: 'refusal-to-enforce',
      refusedOn: plainDate('2026-10-30'),
      courtReference: null,
      grounds: 'The decision rests on evidence.',
    },
  }),
  'preservation-before-civil-suit': letter('preservation-application', {
    number: '余社保保全〔2026〕8号',
    person: deceased,
    addressees: [daughter],
    violation: 'pension-after-death',
    particulars: {
      kind: 'preservation-application',
      decision: null,
      assets: 'the account at the rural commercial bank',
      risk: 'The account is being emptied.',
    },
  }),
  'penalty-with-half-multiple-and-defence': letter('penalty-decision', {
    ...penalty,
    number: '余人社罚决〔2026〕8号',
    particulars: {
      kind: 'penalty-decision',
      fine: minorUnits(1_000_013),
      baseAmount: minorUnits(400_005),
      multiple: 2.5,
      defences: [
        {
          receivedOn: plainDate('2026-02-26'),
          from: '戴建国',
          summary: '已经主动退回全部款项，请求从轻',
          answer: '已将主动退回的情节作为确定处罚幅度的依据，该意见予以采纳。',
        },
      ],
      hearingHeldOn: plainDate('2026-03-10'),
    },
  }),
  'penalty-made-anew': letter('penalty-decision', {
    ...penalty,
    number: '余人社罚决〔2026〕9号',
    replaces: { ...recoveryDecision, kind: 'penalty-decision', number: '余人社罚决〔2026〕7号' },
  }),
  'suspension-made-anew': letter('suspension-notice', {
    number: '余社保停〔2026〕9号',
    issuedOn: plainDate('2026-06-02'),
    periods: remedies,
    replaces: { ...recoveryDecision, kind: 'suspension-notice', number: '余社保停〔2026〕7号' },
    particulars: { kind: 'suspension-notice', since: plainDate('2026-06-02') },
  }),
  'withholding-made-anew': letter('withholding-notice', {
    number: '余社保抵扣〔2026〕9号',
    issuedOn: plainDate('2026-06-02'),
    periods: remedies,
    replaces: { ...recoveryDecision, kind: 'withholding-notice', number: '余社保抵扣〔2026〕7号' },
    particulars: {
      kind: 'withholding-notice',
      benefitCode: 'basic-pension',
      monthlyAmount: minorUnits(325_050),
      monthlyDeduction: minorUnits(65_010),
      firstDeductionOn: plainDate('2026-06-15'),
      months: 199,
      basis: { kind: 'legal-basis', text: '《社会保险经办条例》第四十六条' },
    },
  }),
  'claim-raised-after-decision': letter('claim-amendment', {
    number: '余社保变〔2026〕8号',
    particulars: {
      kind: 'claim-amendment',
      claimedBefore: minorUnits(6_450_000),
      reason: 'Another period was found.',
      decision: recoveryDecision,
    },
  }),
  'claim-found-to-be-nothing': letter('claim-amendment', {
    number: '余社保变〔2026〕9号',
    claimPeriods: [],
    claimed: minorUnits(0),
    outstanding: minorUnits(0),
    amountDue: minorUnits(0),
    particulars: { kind: 'claim-amendment', claimedBefore: claimed, reason: '核查后确认发放无误。', decision: null },
  }),
  'closing-unfounded-with-zero': letter('closing-notice', {
    number: '余社保结〔2026〕8号',
    claimed: minorUnits(0),
    outstanding: minorUnits(0),
    amountDue: minorUnits(0),
    particulars: {
      kind: 'closing-notice',
      outcome: 'unfounded',
      reason: 'Nothing was overpaid.',
      owedBack: minorUnits(0),
    },
  }),
  'closing-small-sum-for-heirs': letter('closing-notice', {
    number: '余社保结〔2026〕9号',
    person: diedLater,
    addressees: heirs,
    recovered: minorUnits(12_885_000),
    waived: minorUnits(5_000),
    outstanding: minorUnits(0),
    amountDue: minorUnits(0),
    particulars: {
      kind: 'closing-notice',
      outcome: 'small-sum',
      reason: '剩余款项低于本单位规定的金额。',
      owedBack: minorUnits(0),
    },
  }),
  'withholding-with-consent': letter('withholding-notice', {
    number: '余社保抵扣〔2026〕8号',
    issuedOn: plainDate('2026-01-26'),
    dates: [
      lastDay('A11', '2026-03-27', '《行政复议法》第二十条'),
      lastDay('A15', '2026-07-27', '《行政诉讼法》第四十六条'),
    ],
    particulars: {
      kind: 'withholding-notice',
      benefitCode: 'basic-pension',
      monthlyAmount: minorUnits(325_050),
      monthlyDeduction: minorUnits(65_010),
      firstDeductionOn: plainDate('2026-02-15'),
      months: 199,
      basis: { kind: 'consent', consentedOn: plainDate('2026-01-22'), text: 'Signed at the counter.' },
    },
  }),
  'rare-characters': letter('notice-to-return', {
    ...notice,
    person: { ...insuredPerson, name: '𠮷㛃䶮' },
    addressees: [
      { ...daughter, name: 'Nguyễn Thị Ánh', relationship: '儿媳', address: 'Số 12, đường Lê Lợi, Thủ Dầu Một' },
    ],
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
  'agreement-with-heirs': letter('repayment-agreement', {
    number: '余社保还协〔2026〕9号',
    person: diedLater,
    addressees: heirs,
    particulars: {
      kind: 'repayment-agreement',
      accelerationAgreed: true,
      instalments: [{ number: 1, dueOn: plainDate('2026-02-28'), provisional: false, amount: claimed }],
    },
  }),
  'instalment-of-a-settlement': letter('instalment-reminder', {
    number: '余社保还提〔2026〕9号',
    issuedOn: plainDate('2026-04-02'),
    person: deceased,
    addressees: [daughter],
    violation: 'pension-after-death',
    dates: [lastDay('agreement.grace', '2026-04-13', '《社会保险经办条例》第四十六条；机构设定')],
    particulars: {
      kind: 'instalment-reminder',
      overdue: true,
      instalment: { number: 1, dueOn: plainDate('2026-04-01'), provisional: false, amount: minorUnits(3_222_500) },
      settlement: { courtReference: '（2026）赣0723民初12号', settledOn: plainDate('2026-03-02') },
    },
  }),
  'provisional-date': letter('notice-to-return', {
    ...notice,
    issuedOn: plainDate('2026-12-20'),
    dates: [replyDate('2027-01-04', true)],
  }),
  'two-remedies-on-a-notice': letter('notice-to-return', { ...notice, periods: remedies }),
  'amount-with-zeros-inside': noticeOver(102_003_005),
  'amount-of-jiao-alone': noticeOver(50),
  'amount-of-fen-alone': noticeOver(7),
  'amount-over-a-hundred-million': noticeOver(12_000_300_450),
  'public-notice-serves-decision': letter('public-notice', {
    number: '余人社公〔2026〕9号',
    recovered: minorUnits(5_000_000),
    outstanding: minorUnits(7_890_000),
    amountDue: minorUnits(7_890_000),
    periods: [announced('A10', 30, 'calendar-days', '《民事诉讼法》第九十五条')],
    particulars: {
      kind: 'public-notice',
      serves: { kind: 'recovery-decision', number: '余人社追决〔2026〕7号', amountDue: claimed },
      reason: '直接送达、邮寄送达均被退回',
      failedAttempts: [
        { way: 'post', on: plainDate('2026-03-12'), reason: '邮件因“查无此人”退回。' },
        { way: 'direct', on: plainDate('2026-03-18'), reason: 'No proof of service came back in time.' },
      ],
    },
  }),
  'public-notice-serves-one-heir': letter('public-notice', {
    number: '余人社公〔2026〕10号',
    person: diedLater,
    addressees: heirs,
    dates: [lastDay('A10', '2026-05-06', '《民事诉讼法》第九十五条')],
    particulars: {
      kind: 'public-notice',
      serves: { kind: 'penalty-decision', number: '余人社罚决〔2026〕7号' },
      reason: 'The other ways have failed.',
      failedAttempts: [{ way: 'post', on: plainDate('2026-03-12'), reason: '拒收' }],
      addressee: son,
    },
  }),
  'collaboration-without-chinese-request': letter('collaboration-letter', {
    number: '余社保协〔2026〕8号',
    particulars: { kind: 'collaboration-letter', authority: '大余农商银行', request: 'Please tell the balance.' },
  }),
} satisfies Readonly<Record<string, DocumentRequest>>;
