import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { currentRulebooks, rulebook, rulebookVersions } from './registry.ts';

/** A published version never changes. A change of law is a new version and a new line here. */
const FINGERPRINTS: Readonly<Record<string, string>> = {
  'cn 2026.1': '1db15c96ee8d44acd1df0f3fe65c22f84a3d4209f689d2453a23b2a94d18928e',
  'cn-jiangxi 2026.1': '394c1a76d44140db3193f27f57c480f2415b15f3734db767917c386a00cf9ea4',
  'cn-dalian 2026.1': 'a9d54a1b52409d85fe586b8e86414d7f5c229f7713d133f31aca9372ffe6f2e7',
  'cn-fujian 2026.1': '5b0d4197c2111804f7a5c6b19affc9ea6d16a70a43e6e7df21cc3d14928e73c8',
  'vn-binh-duong 2026.1': '8904dc06d17b41b47b4dff034f276645c1bd0f3df4ceab792031bb45a3a91d56',
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
