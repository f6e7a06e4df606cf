import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestProduct } from '../harness/product.ts';
import { situationsBeforeDecision } from './forecast/before-decision.ts';
import { inGroups } from './forecast/in-groups.ts';
import { situationsOfPeople } from './forecast/people.ts';
import { forecastAndHappened } from './forecast/forecast-and-happened.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

describe('before the decision, what the forecast tells is what happens when nobody acts', () => {
  it.each(inGroups(...situationsBeforeDecision, ...situationsOfPeople))(
    '%s',
    async (_title, group) => {
      const compared = await Promise.all(group.map((situation) => forecastAndHappened(product, situation)));
      expect(compared.map(({ happened }) => happened)).toEqual(compared.map(({ told }) => told));
    },
    180_000,
  );
});
