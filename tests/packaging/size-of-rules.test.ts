import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const processes = fileURLToPath(new URL('../../domain/processes', import.meta.url));

/** What is no rule: types of the state and of what is said, closed vocabularies, codes of refusals, what letters say. */
const noRules = [
  'state.ts',
  'payloads.ts',
  'report-opening.ts',
  'reward.ts',
  'vocabulary.ts',
  'messages.ts',
  'refusal.ts',
  'letters.ts',
  'issue-letter.ts',
];

/** The most lines of rules, without those that are blank, that a kind of process may have to write itself. */
const most = { reward: 1_279, 'reported-matter': 232 };

function linesOfRules(kind: string): number {
  return readdirSync(`${processes}/${kind}`)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !noRules.includes(file))
    .flatMap((file) => readFileSync(`${processes}/${kind}/${file}`, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '').length;
}

describe('what a kind of process has to write itself', () => {
  it.each(Object.entries(most))('is no more for %s than %d lines of rules', (kind, figure) => {
    expect(linesOfRules(kind)).toBeLessThanOrEqual(figure);
    expect(linesOfRules(kind)).toBeGreaterThan(figure / 2);
  });

  it('is looked at for every kind that has a folder of its own', () => {
    expect(readdirSync(processes).toSorted()).toEqual(Object.keys(most).toSorted());
  });
});
