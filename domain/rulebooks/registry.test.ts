import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { currentRulebooks, rulebook, rulebookVersions } from './registry.ts';

/** A published version never changes. A change of law is a new version and a new line here. */
const FINGERPRINTS: Readonly<Record<string, string>> = {
  'cn 2026.1': '69c1c495687d56679f00a8e993eb5ec6016ceb3a67528bcb2e955f10502276ad',
  'cn-jiangxi 2026.1': 'a337b9d29723bb2829be9b8dd1c729b7f9ef3061adc866311247040d025ec865',
  'cn-dalian 2026.1': '6b508dbe890a83105d8fd8ded9357ec1d4de1149c85d55c558a270629bf97f79',
  'cn-fujian 2026.1': 'db4ebc70dfcdb727423dcaf2976316e7e28e1385273b6707fc2aa20d47b9a90b',
  'vn-binh-duong 2026.1': '36708fdbf776e4c9b2f437729b6f9cdba65606928950002411d508e3d8a3df13',
};

describe('published rulebooks', () => {
  it('never change', () => {
    const fingerprints = rulebookVersions().map((book) => [
      `${book.id} ${book.version}`,
      createHash('sha256').update(JSON.stringify(book)).digest('hex'),
    ]);
    expect(fingerprints).toEqual(Object.entries(FINGERPRINTS));
  });

  it('are found by id, in their current version unless another is named', () => {
    for (const current of currentRulebooks()) {
      expect(rulebook(current.id)).toBe(current);
      expect(rulebook(current.id, current.version)).toBe(current);
    }
    expect(currentRulebooks().map((book) => book.id)).toEqual([
      'cn',
      'cn-jiangxi',
      'cn-dalian',
      'cn-fujian',
      'vn-binh-duong',
    ]);
  });

  it('refuse an unknown id or version and say what there is', () => {
    expect(() => rulebook('cn-hubei')).toThrow(
      expect.objectContaining({
        code: 'rulebook-unknown',
        message: 'There is no rulebook cn-hubei; choose cn, cn-jiangxi, cn-dalian, cn-fujian, vn-binh-duong.',
      }),
    );
    expect(() => rulebook('cn', '1999.1')).toThrow(
      expect.objectContaining({
        code: 'rulebook-version-unknown',
        message: 'Rulebook cn has no version 1999.1; choose 2026.1.',
      }),
    );
  });
});
