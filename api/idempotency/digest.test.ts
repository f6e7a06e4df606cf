import { describe, expect, it } from '@jest/globals';
import { fc } from '../../tests/sample/drawing.ts';
import { bodyDigestOf, digestOf, uuidOf } from './digest.ts';

describe('digests that tell requests apart', () => {
  it('is the same for the same body, in whatever order its members were written', () => {
    expect(bodyDigestOf({ amount: 1, payer: { name: '王', id: 'a' } })).toBe(
      bodyDigestOf({ payer: { id: 'a', name: '王' }, amount: 1 }),
    );
    expect(bodyDigestOf({ periods: ['P1', 'P2'] })).not.toBe(bodyDigestOf({ periods: ['P2', 'P1'] }));
  });

  it('never takes two lists of parts for one, however they are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (first, second) => {
        const same = JSON.stringify(first) === JSON.stringify(second);
        expect(digestOf(...first) === digestOf(...second)).toBe(same);
      }),
    );
    expect(digestOf('person', 'key')).not.toBe(digestOf('personk', 'ey'));
  });

  it('makes a UUID of version 8 that depends on person and key alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (person, key) => {
        const id = uuidOf('recovery-case', person, key);
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(uuidOf('recovery-case', person, key)).toBe(id);
        expect(uuidOf('recovery-case', `${person}x`, key)).not.toBe(id);
      }),
    );
  });
});
