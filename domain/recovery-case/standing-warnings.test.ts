import { describe, expect, it } from '@jest/globals';
import { SimulatedCase, sampleOpening } from '../../tests/sample/sample-case.ts';
import { standingWarnings } from './standing-warnings.ts';

describe('a name that no typeface of the letters has whole', () => {
  it.each([
    ['王\u{2EBF0}', ['U+2EBF0']],
    ['\uE123\u{2EBF0}\uE123', ['U+E123', 'U+2EBF0']],
    ['王𫰠\u{3158E}\u{30EDD}', null],
    ['阿依古丽·买买提', null],
  ] as const)('is warned of before a letter leaves, and a rare one that it has is not: %s', (name, characters) => {
    const person = { ...sampleOpening().person, name };
    const warned = standingWarnings(new SimulatedCase('2026-01-05', sampleOpening({ person })).state)
      .filter(({ code }) => code === 'characters-substituted')
      .map(({ said }) => said.values);
    expect(warned).toEqual(characters === null ? [] : [{ characters }]);
  });
});
