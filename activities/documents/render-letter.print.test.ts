import type { DocumentRequest } from '../../domain/recovery-case/document-request.ts';
import { describe, expect, it } from '@jest/globals';
import { letterText } from '../../tests/golden-letters/letter-text.ts';
import { insuredPerson } from '../../tests/golden-letters/sample-case.ts';
import { lettersOfEachKind } from '../../tests/golden-letters/sample-letters.ts';
import { specialLetters } from '../../tests/golden-letters/special-letters.ts';
import { recoveryCaseLetters } from './templates/registry.ts';
import { renderLetter } from './render-letter.ts';

const notice = lettersOfEachKind['notice-to-return'];

const rendered = (request: DocumentRequest): Promise<Buffer> => renderLetter(recoveryCaseLetters, request);

describe('rendering a letter', () => {
  it('gives the same bytes for the same request, whatever was rendered before', async () => {
    const first = await rendered(notice);
    for (const other of Object.values(specialLetters).slice(0, 3)) {
      await rendered(other);
    }
    expect((await rendered(notice)).equals(first)).toBe(true);
  });

  it('gives the same bytes however many letters are rendered at once', async () => {
    const alone = await rendered(notice);
    const together = await Promise.all([notice, lettersOfEachKind['court-application'], notice].map(rendered));
    expect(together[0]?.equals(alone)).toBe(true);
    expect(together[2]?.equals(alone)).toBe(true);
  });

  it('gives other bytes for another day', async () => {
    const other = await rendered({ ...notice, issuedOn: lettersOfEachKind['recovery-decision'].issuedOn });
    expect(other.equals(await rendered(notice))).toBe(false);
  });

  it('prints a Vietnamese name the same whether it was typed composed or decomposed', async () => {
    const named = (name: string) => rendered({ ...notice, person: { ...insuredPerson, name } });
    const composed = await named('Nguyễn Thị Ánh'.normalize('NFC'));
    expect((await named('Nguyễn Thị Ánh'.normalize('NFD'))).equals(composed)).toBe(true);
    expect((await letterText(composed)).pages[0]).toContain('Nguyễn Thị Ánh');
  });

  it.each(['王𫰠', '\u{2BC20}某', '\u{3158E}\u{30EDD}', '𱖎㵩'])(
    'prints the rare name %s whole, and the same each time',
    async (name) => {
      const named = () => rendered({ ...notice, person: { ...insuredPerson, name } });
      const letter = await named();
      expect((await letterText(letter)).pages[0]).toContain(`参保人${name}`);
      expect((await named()).equals(letter)).toBe(true);
    },
  );

  it.each([
    ['\u{2EBF0}', '〔U+2EBF0〕'],
    ['\uE123', '〔U+E123〕'],
    ['😀', '〔U+1F600〕'],
  ])('prints a mark in the place of %s, which no typeface has, and no hole', async (character, mark) => {
    const letter = await rendered({ ...notice, person: { ...insuredPerson, name: `王${character}𫰠` } });
    expect((await letterText(letter)).pages[0]).toContain(`参保人王${mark}𫰠`);
  });

  it('refuses a template version that it does not have', async () => {
    await expect(rendered({ ...notice, templateVersion: 99 })).rejects.toMatchObject({
      code: 'template-version-unknown',
    });
  });

  it('refuses particulars of another document', async () => {
    const { particulars } = notice;
    await expect(rendered({ ...lettersOfEachKind['demand-letter'], particulars })).rejects.toMatchObject({
      code: 'document-particulars-mismatch',
    });
  });

  it.each(['A7', 'A11', 'A15'])('refuses a decision that does not state the period %s', async (missing) => {
    const decision = lettersOfEachKind['recovery-decision'];
    const periods = decision.periods.filter(({ rule }) => rule !== missing);
    await expect(rendered({ ...decision, periods })).rejects.toMatchObject({ code: 'document-date-missing' });
  });
});
