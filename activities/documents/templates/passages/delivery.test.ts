import { describe, expect, it } from '@jest/globals';
import { lettersOfEachKind } from '../../../../tests/golden-letters/sample-letters.ts';
import { specialLetters } from '../../../../tests/golden-letters/special-letters.ts';
import { deliveredTo } from './delivery.ts';

describe('delivery', () => {
  it('sends a copy to each heir, and none to one who has renounced', () => {
    expect(deliveredTo(specialLetters['heirs-with-caps'])).toEqual([
      { name: '戴小梅', address: '江西省赣州市章贡区红旗大道86号' },
      { name: '戴小军', address: '广东省深圳市宝安区新安街道28号' },
    ]);
  });

  it('sends to where who drew the benefit has lived, not to the family of the insured person', () => {
    expect(deliveredTo(specialLetters['drawer-dead-no-heir-known'])).toEqual([
      { name: '戴小军的继承人、遗产管理人', address: '广东省深圳市宝安区新安街道28号' },
    ]);
  });

  it('sends to the guardian, not to the ward', () => {
    expect(deliveredTo(specialLetters['guardian-for-the-person'])).toMatchObject([{ name: '李桂兰' }]);
  });

  it('sends to the prison for a prisoner', () => {
    expect(deliveredTo(specialLetters['prisoner-through-the-prison'])).toEqual([
      { name: '戴建国', address: '江西省赣州监狱' },
    ]);
  });

  it.each([
    ['court-application', '大余县人民法院'],
    ['court-objection', '大余县人民法院的上一级人民法院'],
    ['civil-complaint', '大余县人民法院'],
    ['police-transfer', '大余县公安局'],
    ['supervision-request', '与大余县公安局同级的人民检察院'],
    ['collaboration-letter', '江西省赣州监狱'],
    ['proof-of-service', '大余县社会保险服务中心'],
  ] as const)('sends the %s to %s, never to the debtor', (kind, name) => {
    expect(deliveredTo(lettersOfEachKind[kind])).toMatchObject([{ name }]);
  });

  it('sends to the police to whom the case was passed on', () => {
    const request = lettersOfEachKind['transfer-reconsideration'];
    if (request.particulars.kind !== 'transfer-reconsideration') {
      throw new Error('The sample is of its own kind.');
    }
    const particulars = { ...request.particulars, policeAuthority: '信丰县公安局' };
    expect(deliveredTo({ ...request, particulars })).toMatchObject([{ name: '信丰县公安局' }]);
  });

  it('leaves nobody out: every kind goes somewhere', () => {
    for (const request of Object.values(lettersOfEachKind)) {
      expect(deliveredTo(request)).not.toEqual([]);
    }
  });
});
