import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { rulebookVersions } from '../../domain/rulebooks/registry.ts';

/** A published version never changes. A change of law is a new version and a new line here. */
const FINGERPRINTS: Readonly<Record<string, string>> = {
  'cn 2026.1': '2066baef4c103fdcc11abbd8d24354d7a18f7b94a40119750f4fcf6d232e3761',
  'cn-jiangxi 2026.1': '66c825ad9791f1fc7b84e4e7c32b901ea1ed81612635421bbc75a11894fffc97',
  'cn-dalian 2026.1': '6eb164c0f7fdae4e3badfeb88bec33c11d8c3582f6af9e967da53f4b5c381183',
  'cn-fujian 2026.1': '3deb1afb3ec7463413803ae323219c4b45f82a4cca6c380aeee8448f352045ec',
  'vn-binh-duong 2026.1': 'a1e338c3e76cb074f406607add67405548df30c0633f81eb2f0f8021152ca429',
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
