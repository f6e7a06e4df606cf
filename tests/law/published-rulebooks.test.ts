import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { rulebookVersions } from '../../domain/rulebooks/registry.ts';

/** A published version never changes. A change of law is a new version and a new line here. */
const FINGERPRINTS: Readonly<Record<string, string>> = {
  'cn 2026.1': 'ac05b88a4a479226c5aa2e2d954cda0555bfe54f21d6ecbb03367634ebcabc0e',
  'cn-jiangxi 2026.1': '7bdb08b3292029e882a569629831aac1d5c047f033ad9f596d6596e7b4ba3d1b',
  'cn-dalian 2026.1': 'b4dc29c31a1511258efa955f2ed2df408a27f99336366b8c934314bb8f2aa21c',
  'cn-fujian 2026.1': '683162dd966f1b9132c10268d4a09b4aaa6b4bb6f39306c8625d2d6bbf7e76c2',
  'vn-binh-duong 2026.1': '31f78a8057ff0c9f9b3f5629588952f0e6d3cc81b45ca802768bf39f59cdc8d1',
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
