import { expect, it } from '@jest/globals';
import { processKinds } from '../../database/kinds/registry.ts';
import * as workflows from '../../workflows/index.ts';

it('has a workflow for every kind of process, under the name by which the record knows it', () => {
  expect(Object.keys(workflows)).toEqual(expect.arrayContaining(processKinds.all.map(({ workflow }) => workflow)));
});
