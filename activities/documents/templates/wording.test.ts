import { describe, expect, it } from '@jest/globals';
import { amountInChineseCapitals } from '../../../domain/money/chinese-capitals.ts';
import type { DocumentKind } from '../../../domain/recovery-case/document-kinds.ts';
import { documentWordings } from '../../../wording/recovery-case/documents.ts';
import type { DocumentRequest } from '../../../domain/recovery-case/document-request.ts';
import { violations } from '../../../domain/recovery-case/vocabulary.ts';
import type { Violation } from '../../../domain/recovery-case/vocabulary.ts';
import { lettersOfEachKind } from '../../../tests/golden-letters/sample-letters.ts';
import { specialLetters } from '../../../tests/golden-letters/special-letters.ts';
import { writtenIn } from '../../../tests/golden-letters/written-texts.ts';
import { textsOf } from '../letter-texts.ts';
import { formatAmountForReading } from '../../../domain/money/money.ts';
import { dateInChinese, lengthInChinese } from './passages/dates.ts';
import { recoveryCaseLetters } from './registry.ts';

/** All that a letter says, in one text. */
function wordingOf(request: DocumentRequest): string {
  return textsOf(recoveryCaseLetters.compose(request)).join('\n');
}

/** The same without what people have written, which is printed as they wrote it, and without the number of the case. */
function ownWordingOf(request: DocumentRequest): string {
  const written = [...writtenIn(request.particulars), ...writtenIn([request.person, request.addressees])];
  return [request.processNumber, ...written.map(({ text }) => text)].reduce(
    (wording, text) => wording.replaceAll(text, '某'),
    wordingOf(request),
  );
}

const letters: readonly (readonly [string, DocumentRequest])[] = Object.entries({
  ...lettersOfEachKind,
  ...specialLetters,
});
const lettersOf = (...kinds: readonly DocumentKind[]) => letters.filter(([, { kind }]) => kinds.includes(kind));
const allViolations = Object.keys(violations).filter((violation): violation is Violation => violation in violations);

/** A suspicion of a crime is named to those alone who have to look into it, the law on fraud to who is fined for it. */
const mayNameFraud: readonly DocumentKind[] = [
  'police-transfer',
  'transfer-materials',
  'transfer-reconsideration',
  'supervision-request',
  'penalty-advance-notice',
  'penalty-decision',
];
const withRemedies: readonly DocumentKind[] = ['recovery-decision', 'penalty-decision', 'withholding-notice'];

describe('neutral words', () => {
  it.each(allViolations)('accuse nobody before anything is proven: %s', (violation) => {
    for (const [, request] of letters.filter(([, { kind }]) => !mayNameFraud.includes(kind))) {
      const wording = wordingOf({ ...request, violation }).replace('不认定任何人存在骗取社会保险待遇的行为', '');
      expect(wording).not.toMatch(/骗|冒领|欺诈|伪造|编造|隐瞒|涉嫌|犯罪|违法领取|违规领取|社会保险法》第八十八条/);
    }
  });

  it('name the law on fraud where a suspicion of it goes to the police', () => {
    expect(wordingOf(lettersOfEachKind['police-transfer'])).toContain('《中华人民共和国社会保险法》第八十八条');
  });

  it('find the law on fraud to apply in the penalty decision alone, not in its notice', () => {
    expect(wordingOf(lettersOfEachKind['penalty-decision'])).toContain(
      '属于《中华人民共和国社会保险法》第八十八条规定的',
    );
    expect(wordingOf(lettersOfEachKind['penalty-advance-notice'])).not.toMatch(/属于|认定/);
  });
});

describe('every letter', () => {
  it.each(letters)('%s tells title, number, case, authority, day and whom to ask', (_name, request) => {
    expect(recoveryCaseLetters.compose(request)).toMatchObject({
      title: documentWordings[request.kind].zh,
      number: request.number,
      matter: { label: '案号', value: request.processNumber },
      issuer: expect.stringMatching(/社会保险服务中心|人力资源和社会保障局|社会保险事业管理服务中心/),
      issuedOn: request.issuedOn,
      contact: expect.arrayContaining([{ label: '电话', value: request.office.telephone }]),
    });
  });

  it.each(letters)('%s is in Chinese throughout, without a hole or a word for the file', (_name, request) => {
    expect(ownWordingOf(request)).not.toMatch(/[A-Za-zÀ-ỹ]{2,}|本文书|。。|，。|：。|（）|《》|¥-/);
  });

  it.each(letters.filter(([, { dates }]) => dates.length > 0))(
    '%s prints each last day and its law',
    (_name, request) => {
      const wording = wordingOf(request);
      for (const { due, provisional } of request.dates) {
        expect(wording).toContain(`${dateInChinese(due)}${provisional ? '（暂定）' : ''}为最后一日`);
      }
    },
  );

  it.each(letters.filter(([, { periods }]) => periods.length > 0))(
    '%s prints each period with its length',
    (_name, request) => {
      const wording = wordingOf(request);
      for (const period of request.periods) {
        expect(wording).toMatch(
          new RegExp(
            `自[^\\n]+之日起${lengthInChinese(period)}\\n《|自[^\\n]+之日起${lengthInChinese(period)}\\n本单位`,
          ),
        );
      }
    },
  );

  it.each(lettersOf(...withRemedies))('%s names both remedies and where to go with each', (_name, request) => {
    const wording = wordingOf(request);
    expect(wording).toMatch(new RegExp(`向${request.office.reconsiderationAuthority}申请行政复议`));
    expect(wording).toMatch(new RegExp(`向${request.office.court}提起行政诉讼`));
  });

  it.each(lettersOf('notice-to-return', 'reply-reminder', 'advance-notice', 'recovery-decision', 'demand-letter'))(
    '%s names the law and every amount by its period',
    (_name, request) => {
      const wording = wordingOf(request);
      expect(wording).toMatch(/《[^》]+》第[一二三四五六七八九十百千零]+条/);
      for (const { from, to, amount } of request.claimPeriods) {
        expect(wording).toContain(`${dateInChinese(from)}至${dateInChinese(to)}`);
        expect(wording).toContain(formatAmountForReading(amount, request.currency));
      }
      expect(wording).toContain(amountInChineseCapitals(request.claimed));
    },
  );
});

describe('addressees', () => {
  it('are the debtor where somebody else than the person returns', () => {
    const request = specialLetters['dead-person-daughter-returns'];
    const { addressees } = recoveryCaseLetters.compose(request);
    expect(addressees).toEqual([{ name: '戴小梅', note: '参保人戴建国的女儿' }]);
  });

  it('are all heirs by name and relationship, each up to the own cap; who renounced is not mentioned', () => {
    const request = specialLetters['heirs-with-caps'];
    const { addressees } = recoveryCaseLetters.compose(request);
    expect(addressees).toEqual([
      { name: '戴小梅', note: '参保人戴建国的女儿、继承人' },
      { name: '戴小军', note: '参保人戴建国的儿子、继承人' },
    ]);
    expect(wordingOf(request)).toMatch(/戴小梅\n女儿\n¥80,000.00\n戴小军\n儿子\n¥30,500.50/);
    expect(wordingOf(request)).not.toContain('戴小兰');
  });

  it('are not ordered to return more than what they inherited together', () => {
    expect(wordingOf(specialLetters['heirs-with-caps'])).toContain(
      '退回¥110,500.50（大写：人民币壹拾壹万零伍佰元伍角整）',
    );
    expect(wordingOf(specialLetters['heir-alone'])).toContain('退回¥30,500.50（大写：人民币叁万零伍佰元伍角整）');
  });

  it('are heirs and administrator where nobody is known', () => {
    const { addressees } = recoveryCaseLetters.compose(specialLetters['dead-person-no-heir-known']);
    expect(addressees).toEqual([{ name: '戴建国的继承人、遗产管理人', note: null }]);
  });

  it('are the heirs of who drew the benefit, not of the insured person, and owe by both laws', () => {
    const request = specialLetters['heir-of-the-drawer'];
    const { addressees } = recoveryCaseLetters.compose(request);
    expect(addressees).toEqual([{ name: '刘秀英', note: '戴小军的配偶、继承人' }]);
    const wording = wordingOf(request);
    expect(wording).toContain(
      '上述款项由戴小军（参保人戴建国的儿子，于2026年1月20日去世）实际领取。您系戴小军的继承人。',
    );
    expect(wording).toContain('《中华人民共和国民法典》第九百八十五条、《中华人民共和国民法典》第一千一百六十一条');
  });

  it('are sued as heirs of who drew the benefit, who is said to have received it', () => {
    const wording = wordingOf(specialLetters['heir-of-the-drawer-is-sued']);
    expect(wording).toContain('戴小军取得上述款项没有法律根据');
    expect(wording).toContain('与被继承人关系\n戴小军的配偶\n身份\n戴小军的继承人');
    expect(wording).not.toMatch(/参保人戴建国取得|参保人的继承人|参保人戴建国的配偶/);
  });

  it('are the heirs of who drew the benefit where none of them is known, and answer with what is left behind', () => {
    const request = specialLetters['drawer-dead-no-heir-known'];
    const { addressees } = recoveryCaseLetters.compose(request);
    expect(addressees).toEqual([{ name: '戴小军的继承人、遗产管理人', note: null }]);
    expect(wordingOf(request)).toContain('继承人以所得遗产的实际价值为限退回');
    expect(wordingOf(request)).not.toContain('戴建国的继承人');
  });

  it('are the guardian for the ward, who alone has to return', () => {
    const request = specialLetters['guardian-for-the-person'];
    const { addressees } = recoveryCaseLetters.compose(request);
    expect(addressees).toEqual([{ name: '李桂兰', note: '被监护人戴建国的监护人' }]);
    expect(wordingOf(request)).toMatch(/责令戴建国自本决定书送达之日起30日内退回/);
  });

  it('get a prisoner’s letters through the prison', () => {
    const { addressees } = recoveryCaseLetters.compose(specialLetters['prisoner-through-the-prison']);
    expect(addressees).toEqual([{ name: '戴建国', note: '由江西省赣州监狱转交' }]);
  });

  it.each(lettersOf('public-notice'))(
    '%s shows everybody no more than the end of an identity number',
    (_name, request) => {
      const wording = wordingOf(request);
      for (const { identityNumber, address } of [...request.addressees, request.person]) {
        expect(wording).not.toContain(identityNumber?.slice(0, 6));
        expect(wording).not.toContain(address);
      }
      expect(wording).toMatch(/证件号码：\*{14}\d{4}/);
    },
  );
});

describe('a decision', () => {
  it('answers each defence that was received', () => {
    const wording = wordingOf(specialLetters['decision-after-hearing']);
    expect(wording).toContain('2026年2月11日，戴建国提出陈述、申辩：2019年的待遇已由原单位扣回，不应重复退回。');
    expect(wording).toContain('本机关经复核认为：经向原单位核实，该单位未扣回待遇，该意见不予采纳。');
    expect(wording).toContain(
      '2026年2月12日，戴建国的委托代理人王正提出陈述、申辩：The amount for December 2018 was never received.\n对此，本机关经复核认为：The bank confirmed the credit of 15 December 2018.',
    );
    expect(wording).toContain('于2026年2月26日依法举行听证，并根据听证笔录作出本决定');
  });

  it('is published with the amount that it orders, not with what is left of it after a payment', () => {
    const wording = wordingOf(specialLetters['public-notice-serves-decision']);
    expect(wording).toContain('涉及金额¥128,900.00');
    expect(wording).not.toContain('¥78,900.00');
  });

  it('made anew names the one that fell', () => {
    expect(wordingOf(specialLetters['decision-made-anew'])).toContain(
      '《追回决定书》（余人社追决〔2026〕7号）已依法被撤销或者变更',
    );
  });

  it.each([
    ['penalty-decision', 'A8.pay'],
    ['penalty-decision', 'A11'],
    ['penalty-decision', 'A15'],
    ['penalty-advance-notice', 'A6.defence'],
    ['advance-notice', 'A6.defence'],
    ['demand-letter', 'A18'],
  ] as const)('is refused: %s without the period %s', (kind, rule) => {
    const request = lettersOfEachKind[kind];
    const periods = request.periods.filter((period) => period.rule !== rule);
    expect(() => wordingOf({ ...request, periods })).toThrow(
      expect.objectContaining({ code: 'document-date-missing' }),
    );
  });

  it('of a penalty never lets the surcharge grow over the fine, and stops it while a remedy runs', () => {
    const wording = wordingOf(lettersOfEachKind['penalty-decision']);
    expect(wording).toContain(
      '每日按罚款数额的百分之三加处罚款，加处罚款的数额不超过罚款的数额，即最高加处¥257,800.00',
    );
    expect(wording).toContain('加处罚款的数额在行政复议或者行政诉讼期间不予计算');
  });
});

describe('a refund', () => {
  it('that has been paid is told with its day, and nobody is asked to come for it', () => {
    const wording = wordingOf(lettersOfEachKind['refund-notice']);
    expect(wording).toContain('我单位已于2026年4月29日退还¥50.03');
    expect(wording).not.toContain('收款账户');
  });

  it.each(['claim-amendment', 'claim-found-to-be-nothing'] as const)(
    'to come is told with what it takes to collect it, before it is paid: %s',
    (name) => {
      const wording = wordingOf({ ...lettersOfEachKind, ...specialLetters }[name]);
      expect(wording).toContain('提供缴款凭证和收款账户（开户行、户名、账号）');
      expect(wording).not.toContain('另行通知领取的方式');
    },
  );
});

describe('a reminder of an instalment', () => {
  it('of a settlement before the court names that settlement and its execution, and no agreement', () => {
    const wording = wordingOf(specialLetters['instalment-of-a-settlement']);
    expect(wording).toContain('按照2026年3月2日大余县人民法院（2026）赣0723民初12号民事调解书，第1期还款¥32,225.00');
    expect(wording).toContain(
      '就大余县人民法院（2026）赣0723民初12号民事调解书确定的已经到期的款项向人民法院申请强制执行',
    );
    expect(wording).not.toContain('协议');
  });
});
