import { describe, expect, it } from '@jest/globals';
import { warningOf } from './log-warnings.ts';

describe('what of a log is shown at the console', () => {
  it.each([
    ['{"level":30,"msg":"started"}', undefined],
    ['{"level":"info","msg":"started"}', undefined],
    ['{"level":40,"msg":"slow"}', 'slow'],
    ['{"level":"error","msg":"refused","err":{"message":"no connection"}}', 'refused: no connection'],
    ['{"level":50,"err":{"message":"no connection"}}', 'no connection'],
    ['Error: Cannot find module', 'Error: Cannot find module'],
    ['{ not json', '{ not json'],
    ['', undefined],
  ])('%s', (line, shown) => {
    expect(warningOf(line)).toBe(shown);
  });
});
