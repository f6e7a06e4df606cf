import { describe, expect, it } from '@jest/globals';
import { currentRulebooks, rulebook } from './registry.ts';

describe('published rulebooks', () => {
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
