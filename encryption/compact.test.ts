import { expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { compact, expanded } from './compact.ts';

it.each(['', '{"revision":1}', `{"text":"${'不'.repeat(10_000)}"}`])('gives back what it was given (%#)', (text) => {
  expect(expanded(Buffer.from(compact(text))).toString('utf8')).toBe(text);
});

it('leaves what is short as it is', () => {
  const short = randomBytes(16_384);
  expect(compact(short)).toBe(short);
});
