import { describe, expect, it } from '@jest/globals';
import { documentKinds } from '../../../domain/recovery-case/documents.ts';
import type { DocumentKind } from '../../../domain/recovery-case/documents.ts';
import { violations } from '../../../domain/recovery-case/vocabulary.ts';
import type { Violation } from '../../../domain/recovery-case/vocabulary.ts';
import { lettersOfEachKind, specialLetters } from '../../../tests/golden-letters/sample-letters.ts';
import { withTexts } from '../letter-texts.ts';
import { template } from './registry.ts';

type Request = (typeof lettersOfEachKind)[DocumentKind];

/** All that a letter says, in one text. */
function wordingOf(request: Request): string {
  const texts: string[] = [];
  withTexts(template(request.kind, request.templateVersion).compose(request), (text) => {
    texts.push(text);
    return text;
  });
  return texts.join('\n');
}

const allViolations = Object.keys(violations).filter((violation): violation is Violation => violation in violations);
const toThePolice: readonly DocumentKind[] = ['police-transfer', 'transfer-materials'];
const toPeople = Object.values(lettersOfEachKind).filter(({ kind }) => !toThePolice.includes(kind));

describe('wording', () => {
  it.each(allViolations)('accuses nobody before anything is proven: %s', (violation) => {
    for (const request of toPeople) {
      const wording = wordingOf({ ...request, violation }).replace('不认定任何人存在骗取社会保险待遇的行为', '');
      expect(wording).not.toMatch(/骗|冒领|欺诈|伪造|编造|隐瞒|涉嫌|犯罪|违法领取|违规领取|第八十八条/);
    }
  });

  it('names the law on fraud only where a suspicion of it goes to the police', () => {
    expect(wordingOf(lettersOfEachKind['police-transfer'])).toContain('《中华人民共和国社会保险法》第八十八条');
  });

  it('shows everybody no more than the end of an identity number in a public notice', () => {
    const request = lettersOfEachKind['public-notice'];
    const wording = wordingOf(request);
    expect(wording).toContain('5678');
    expect(wording).not.toContain(request.person.identityNumber.slice(0, 6));
    expect(wording).not.toContain(request.person.address);
  });

  it('is addressed to the debtor where somebody else than the person returns', () => {
    const request = specialLetters['dead-person-daughter-returns'];
    const { addressee } = template(request.kind, 1).compose(request);
    expect(addressee).toEqual({ name: '戴小梅', note: '参保人戴建国的女儿' });
  });

  it.each(Object.values(lettersOfEachKind))(
    '$kind tells title, number, case, authority, day and whom to ask',
    (request) => {
      expect(template(request.kind, 1).compose(request)).toMatchObject({
        title: documentKinds[request.kind].titleChinese,
        number: request.number,
        caseNumber: request.caseNumber,
        issuer: expect.stringMatching(/大余县(社会保险服务中心|人力资源和社会保障局)/),
        issuedOn: request.issuedOn,
        contact: expect.arrayContaining([{ label: '电话', value: request.office.telephone }]),
      });
    },
  );
});
