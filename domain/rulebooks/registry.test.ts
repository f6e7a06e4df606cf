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
        said: {
          code: 'no-such-rulebook',
          values: { rulebook: 'cn-hubei', known: ['cn', 'cn-jiangxi', 'cn-dalian', 'cn-fujian', 'vn-binh-duong'] },
        },
      }),
    );
    expect(() => rulebook('cn', '1999.1')).toThrow(
      expect.objectContaining({
        code: 'rulebook-version-unknown',
        said: { code: 'no-such-rulebook-version', values: { rulebook: 'cn', version: '1999.1', known: ['2026.1'] } },
      }),
    );
  });
});
