import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { rulebookVersions } from '../../domain/rulebooks/registry.ts';

/** A published version never changes. A change of law is a new version and a new line here. */
const FINGERPRINTS: Readonly<Record<string, string>> = {
  'cn 2026.1': '21cc28ca5285e5ba82fb41728a7e2800d74ae0bce7558d0aa4e7c3d64d0a4b4c',
  'cn-jiangxi 2026.1': '5730a73c908a0ae51e406ea17970d1b9f6a1726310b6b18e7fcc9ea03c12ff0b',
  'cn-dalian 2026.1': '49047c75180d9e19624054258315ccc4e0d0507d003fb54a984fcbb3b4dc33d5',
  'cn-fujian 2026.1': 'd3ee09088e67c91af29f302387233ffa226b021b7072bf787b9137524ec8a4f7',
  'vn-binh-duong 2026.1': '9e85ebb827cec4b49b235b0f2f9b186118d569ead4bee118c6e18a19eec5d386',
};

describe('published rulebooks', () => {
  it('never change', () => {
    const fingerprints = rulebookVersions().map((book) => [
      `${book.id} ${book.version}`,
      createHash('sha256').update(JSON.stringify(book)).digest('hex'),
    ]);
    expect(fingerprints).toEqual(Object.entries(FINGERPRINTS));
  });
});
