import { describe, expect, it } from '@jest/globals';
import { entityTagOf, readExpectedRevision } from './entity-tag.ts';

describe('the revision a caller has seen', () => {
  it('comes back from the tag it was sent as, even where a proxy has weakened it', () => {
    expect(readExpectedRevision(entityTagOf(7))).toBe(7);
    expect(readExpectedRevision('W/"7"')).toBe(7);
  });

  it('is open when the caller does not say or takes any', () => {
    expect(readExpectedRevision(undefined)).toBeNull();
    expect(readExpectedRevision('*')).toBeNull();
  });

  it.each(['7', '"seven"', '""', '"7", "8"'])('is refused as %s', (header) => {
    expect(() => readExpectedRevision(header)).toThrow(/If-Match/);
  });
});
