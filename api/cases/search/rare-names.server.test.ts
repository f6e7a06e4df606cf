import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { TestProduct } from '../../../tests/harness/product.ts';
import { openingBody } from '../../../tests/sample/opening-body.ts';
import { residentNumber } from '../../../tests/sample/identity-numbers.ts';

const found = z.object({ items: z.array(z.looseObject({ id: z.string() })) });

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

describe('a person whose name no keyboard has', () => {
  it.each([
    ['王𫰠', '𫰠', 1, []],
    ['\u{2BC20}\u{3158E}\u{30EDD}', '\u{3158E}', 2, []],
    ['钱\u{2EBF0}', '钱\u{2EBF0}', 3, ['U+2EBF0']],
  ] as const)(
    'has a case under the name %s, is found by %s, and is told what letters mark',
    async (name, part, place, marked) => {
      const person = { name, identityNumber: residentNumber('19510413', place), address: '某镇' };
      const opened = await product.rest.post('/cases', openingBody({ office: 'dalian', person }));
      expect(opened.status).toBe(201);
      const read = await product.rest.get(`/cases/${String(opened.body['id'])}`);
      expect(read.body).toMatchObject({
        person: { name },
        warnings: marked.map((character) =>
          expect.objectContaining({ code: 'characters-substituted', text: expect.stringContaining(character) }),
        ),
      });
      const answer = await product.rest.post('/cases/search', { filter: { text: part } });
      expect(found.parse(answer.body).items.map(({ id }) => id)).toContain(opened.body['id']);
    },
  );
});
