import { describe, expect, it } from '@jest/globals';
import express from 'express';
import { negotiateLanguage } from './negotiate-language.ts';
import { called, said } from './readers-language.ts';

const word = { zh: '公告', en: 'Public notice', vi: 'Thông báo công khai' };

/** What a reader is answered who sends this header; none where it is left out. */
async function answerTo(
  acceptLanguage?: string,
): Promise<{ language: string | null; vary: string | null; text: string }> {
  const application = express();
  application.use(negotiateLanguage([]));
  application.get('/', (_request, response) => {
    setImmediate(() => response.json([called(word), said({ code: 'not-on-hold', values: {} })]));
  });
  const server = application.listen(0, '127.0.0.1');
  try {
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('It does not listen.');
    const headers = acceptLanguage === undefined ? {} : { 'Accept-Language': acceptLanguage };
    const response = await fetch(`http://127.0.0.1:${address.port}/`, { headers });
    return {
      language: response.headers.get('Content-Language'),
      vary: response.headers.get('Vary'),
      text: await response.text(),
    };
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

describe('the language of an answer', () => {
  it.each([
    ['en', 'en'],
    ['vi', 'vi'],
    ['zh', 'zh'],
    ['vi-VN, en;q=0.5', 'vi'],
    ['zh-Hans-CN', 'zh'],
    ['en-GB', 'en'],
    ['en;q=0.2, vi;q=0.9', 'vi'],
    ['de, en;q=0.1', 'en'],
    ['EN', 'en'],
    ['*', 'zh'],
    ['en;q=0, *', 'zh'],
    ['zh;q=0, *;q=0.1, vi;q=0.5', 'vi'],
    ['de', 'zh'],
    ['', 'zh'],
    [';;;,,q=', 'zh'],
    ['en;q=nonsense', 'zh'],
  ])('%j is answered in %s, which the answer says', async (header, language) => {
    expect(await answerTo(header)).toMatchObject({ language, vary: 'Accept-Language' });
  });

  it('is Chinese for whoever does not say what they read', async () => {
    expect(await answerTo()).toMatchObject({ language: 'zh', text: '["公告","未中止办理。"]' });
  });

  it('holds to the end of what is done for the reader, whoever asks meanwhile', async () => {
    const answers = await Promise.all(['en', 'vi', 'zh', 'en'].map((language) => answerTo(language)));
    expect(answers.map(({ text }) => text)).toEqual([
      '["Public notice","It is not on hold."]',
      '["Thông báo công khai","Không tạm dừng."]',
      '["公告","未中止办理。"]',
      '["Public notice","It is not on hold."]',
    ]);
  });
});
