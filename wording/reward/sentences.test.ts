import { describe, expect, it } from '@jest/globals';
import type { Message, MessageValue } from '../../domain/message.ts';
import { actSentences } from '../administrative-act/sentences.ts';
import { kernelSentences } from '../kernel/sentences.ts';
import { languages } from '../language.ts';
import { reportedMatterCatalogue, reportedMatterSpeakers } from '../reported-matter/catalogue.ts';
import { rewardCatalogue, rewardSpeakers } from './catalogue.ts';

const someMessage: Message = { code: 'title-of-rule', values: { rule: 'A15' } };
const someAmount = { amount: 600_000, currency: 'CNY' };

/** Values by the name that messages give them; whatever else a sentence asks for is a day, which is a text as well. */
const samples: Readonly<Record<string, MessageValue>> = {
  codes: ['identity-number-form'],
  other: 'DAYU-2026-000001-78',
  others: ['DAYU-2026-000001-78'],
  warnings: [someMessage],
  warning: someMessage,
  because: someMessage,
  stage: 'received',
  stages: ['accepted', 'handling'],
  part: 'authorities',
  items: 4,
  most: 30,
  exclusion: 'not-first',
  exclusions: ['not-first', 'already-known'],
  what: 'acceptance',
  reporter: 'joint',
  channel: 'e-mail',
  outcome: 'paid',
  letter: 'award-notice',
  finding: 'proven',
  to: 'upper-department',
  handlers: ['handler-1', 'handler-2'],
  level: 1,
  agrees: true,
  denial: 'matter-exhausted',
  accounts: 2,
  ground: 'cheating',
  act: 'reward-refusal',
  numbers: ['NINGDE-J-2026-000012-45'],
  workingDays: 30,
};

/** Where the same name stands for something else. */
const ofMessage: Readonly<Record<string, Readonly<Record<string, MessageValue>>>> = {
  'granted-as': { amount: { amount: 250_000, currency: 'CNY' } },
  'screened-as': { outcome: 'accept' },
};

const amounts = new Set(['amount', 'byTable', 'loss', 'possibleLoss', 'newPart']);

function sampleOf(code: string): Message['values'] {
  const own = ofMessage[code] ?? {};
  return new Proxy<Record<string, MessageValue>>(
    {},
    {
      get: (_, name) =>
        typeof name === 'symbol'
          ? undefined
          : (own[name] ?? (amounts.has(name) ? someAmount : (samples[name] ?? '2026-03-04'))),
    },
  );
}

describe.each([
  ['report', rewardCatalogue, rewardSpeakers],
  ['reported matter', reportedMatterCatalogue, reportedMatterSpeakers],
] as const)('every sentence of a %s', (_, catalogue, speakers) => {
  const said = Object.keys(catalogue.sentences)
    .filter((code) => !Object.hasOwn(kernelSentences, code) && !Object.hasOwn(actSentences, code))
    .map((code) => {
      const values = sampleOf(code);
      return { code, texts: languages.map((language) => speakers[language].say({ code, values })) };
    });

  it('is whole in each language, whatever stands in it', () => {
    const broken = said.filter(({ texts }) =>
      texts.some((text) => text.trim() === '' || /undefined|NaN|\[object|[{}]/.test(text)),
    );
    expect(broken).toEqual([]);
  });

  it('is Chinese in Chinese: no English words beside ids', () => {
    expect(said.filter(({ texts: [zh = ''] }) => /[a-z]{3,} [a-z]{3,}/i.test(zh))).toEqual([]);
    expect(said.filter(({ texts: [zh = ''] }) => !/\p{Script=Han}/u.test(zh)).map(({ code }) => code)).toEqual(
      said.filter(({ code }) => wordless.has(code)).map(({ code }) => code),
    );
  });

  it('is another one in each language, where it holds words at all', () => {
    const same = said.filter(({ code, texts: [zh, en, vi] }) => (zh === en || en === vi) && !wordless.has(code));
    expect(same).toEqual([]);
  });
});

/** Sentences that are nothing but their values. */
const wordless = new Set(['report-of-matter', 'handlers-are', 'loss-of-case']);
