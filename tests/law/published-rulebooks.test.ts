import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { rulebookVersions } from '../../domain/rulebooks/registry.ts';

/** A published version never changes. A change of law is a new version and a new line here. */
const FINGERPRINTS: Readonly<Record<string, string>> = {
  'cn 2026.1': 'ac79f7464ee372bc7d79cd3bf134a628548922c5ff1fb3d3161dbfff9de15c55',
  'cn-jiangxi 2026.1': '828244198a054f3ad970911863575fbe72c3f1e836b77ba03048f4994aaf37f8',
  'cn-dalian 2026.1': 'd42138c20295f6933870706ccb2a22bbb349ec40d63a4948d5c70cf57fe5e5ee',
  'cn-fujian 2026.1': '8a7c1b5686c057e9a1e6e51bdf8686f816c52b9105041d6c0902933d8c5637ed',
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
});
