import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { Language } from '../../wording/language.ts';
import { inLanguage } from '../language/readers-language.ts';
import { Problem, problemDetails } from '../problems/problem.ts';
import { RequestValidation } from './request-validation.ts';

const schema = z.strictObject({ name: z.string().optional(), parts: z.array(z.strictObject({})).optional() });

async function answerTo(body: unknown, language: Language = 'en') {
  return inLanguage(language, () => answerInLanguage(body));
}

async function answerInLanguage(body: unknown) {
  try {
    await new RequestValidation().transform(body, { type: 'body', schema });
  } catch (error) {
    if (error instanceof Problem) return problemDetails(error.description, 'request-1');
    throw error;
  }
  throw new Error('The body was taken.');
}

const unknownFields = (count: number): Record<string, number> =>
  Object.fromEntries(Array.from({ length: count }, (_none, index) => [`x${index}`, 1]));

describe('what is wrong with a request', () => {
  it('is told whole where it is little', async () => {
    const { errors, detail } = await answerTo(unknownFields(50));
    expect(errors).toHaveLength(50);
    expect(detail).toMatch(/x49\.$/);
  });

  it('is told by the first faults and the number of the others where it is much', async () => {
    const { errors, detail } = await answerTo(unknownFields(51));
    expect(errors?.map(({ field }) => field)).toEqual(Object.keys(unknownFields(50)));
    expect(detail).toMatch(/x48, x49 and 1 more\.$/);
  });

  it.each([
    ['zh', '请更正以下各项后重新提交：name、x。', '无效输入：期望 string，实际接收 数字', '此处没有该项，请删去。'],
    [
      'en',
      'Correct these fields and send again: name, x.',
      'Invalid input: expected string, received number',
      'There is no such field here; leave it out.',
    ],
    [
      'vi',
      'Hãy sửa các trường sau rồi gửi lại: name, x.',
      'Đầu vào không hợp lệ: mong đợi string, nhận được số',
      'Ở đây không có trường này; hãy bỏ đi.',
    ],
  ] as const)(
    'is told in %s, also where the schema has no sentence of its own',
    async (language, detail, ...messages) => {
      expect(await answerTo({ name: 7, x: 1 }, language)).toMatchObject({
        detail,
        errors: messages.map((message) => ({ message })),
      });
    },
  );

  it.each([
    ['many fields', unknownFields(20_000)],
    ['a field with a long name', { ['长'.repeat(100_000)]: 1 }],
    ['many fields with long names', { parts: Array.from({ length: 200 }, () => ({ ['x'.repeat(1_000)]: 1 })) }],
    ['many faults of one kind', { parts: Array.from({ length: 50_000 }, () => 1) }],
  ])('is told in less than was sent: %s', async (_what, body) => {
    const sent = JSON.stringify(body).length;
    expect(sent).toBeGreaterThan(90_000);
    const answer = await answerTo(body);
    expect(JSON.stringify(answer).length).toBeLessThan(25_000);
    for (const { field } of answer.errors ?? []) expect([...field].length).toBeLessThanOrEqual(100);
  });
});
