import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestProduct } from '../harness/product.ts';
import { situationsAfterDecision } from './forecast/after-decision.ts';
import { situationsBeforeCourt } from './forecast/before-court.ts';
import { situationsBesideTheLadder } from './forecast/beside-the-ladder.ts';
import { inGroups } from './forecast/in-groups.ts';
import { forecastAndHappened } from './forecast/forecast-and-happened.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

describe('after the decision, before the courts and beside the ladder, what the forecast tells is what happens when nobody acts', () => {
  it.each(inGroups(...situationsAfterDecision, ...situationsBeforeCourt, ...situationsBesideTheLadder))(
    '%s',
    async (_title, group) => {
      const compared = await Promise.all(group.map((situation) => forecastAndHappened(product, situation)));
      expect(compared.map(({ happened }) => happened)).toEqual(compared.map(({ told }) => told));
    },
    180_000,
  );
});
