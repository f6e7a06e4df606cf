import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { rulebookVersions } from '../../domain/rulebooks/registry.ts';

/** A published version never changes. A change of law is a new version and a new line here. */
const FINGERPRINTS: Readonly<Record<string, string>> = {
  'cn 2026.1': '3900241c35c36560b9d6001c9996d4f53f83f1dad419915cce02fe6e1b6f2703',
  'cn-jiangxi 2026.1': '1f8890f026569a391d03413881b71abe481f4dd236e2830bf3781341b1364209',
  'cn-dalian 2026.1': 'a7b8dbcecc2119b9c1640e73d1a16222e3052d30ad5ad18bb895395f2cb6e9e7',
  'cn-fujian 2026.1': '246ec60ba96944b83bc3fb66344f95dc5ec6d2c3b824bf45446b37c0fff11038',
  'vn-binh-duong 2026.1': 'ab2f292a9f62b91b0ee22a6bbabf4aa1c3717ec7716bd374e63806298a776532',
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
