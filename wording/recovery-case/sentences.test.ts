import { describe, expect, it } from '@jest/globals';
import type { Message, MessageValue } from '../../domain/message.ts';
import { consequenceKinds } from '../../domain/recovery-case/facts/fact-kinds.ts';
import { languages } from '../language.ts';
import { recoveryCaseSpeakers } from './catalogue.ts';
import { sentences } from './sentences.ts';

const someDay = '2026-03-04';
const someMessage: Message = { code: 'title-of-rule', values: { rule: 'A18' } };
const someAmount = { amount: 12_890_000, currency: 'CNY' };

/** Values by the name that messages give them; whatever else a sentence asks for is a day, which is a text as well. */
const samples: Readonly<Record<string, MessageValue>> = {
  codes: ['identity-number-form'],
  other: 'DAYU-2026-000001-78',
  others: ['DAYU-2026-000001-78'],
  warnings: [someMessage],
  warning: someMessage,
  act: someMessage,
  because: someMessage,
  clock: someMessage,
  left: someMessage,
  pending: someMessage,
  refusal: someMessage,
  said: someMessage,
  when: someMessage,
  provisional: true,
  unit: 'working-days',
  step: 'decision',
  stage: 'verification',
  command: 'record-payment',
  rule: 'A18',
  violation: 'pension-after-death',
  kind: 'notice-to-return',
  way: 'post',
  purpose: 'reply',
  outcome: 'recovered',
  result: 'convicted',
  remedy: 'suit',
  suspicion: 'fraud',
  status: 'waiting',
  letters: ['DAYU-2026-000001-78-01'],
  claimPeriods: ['P1', 'P2'],
  acts: [{ id: 'A1', act: someMessage }],
  parties: ['W1', 'W2'],
  defences: ['F1', 'F2'],
  hearings: [{ id: 'H1', status: 'requested' }],
  title: someMessage,
  right: 'suit-after-reconsideration',
  conditions: [someMessage, someMessage],
  reasons: [someMessage, someMessage],
  characters: ['㙧', '䶮'],
  stages: ['demand', 'persuasion'],
  heirs: [{ name: '张某', relationship: '女儿', share: null }],
  nature: 'late-fee',
  schemes: ['unemployment', 'work-injury'],
  scheme: 'employee-pension',
  role: 'guardian',
  moved: [{ number: 1, before: someDay, now: someDay }],
  number: 3,
  of: 12,
  years: 2,
  revision: 7,
};

/** Where the same name stands for something else. */
const ofMessage: Readonly<Record<string, Readonly<Record<string, MessageValue>>>> = {
  'clock-held': { left: 3 },
  'clock-failed': { reason: someMessage },
  'before-start': { what: someMessage },
  'step-stopped': { step: someMessage },
  'stopped-step-waits': { step: someMessage },
  'stopped-step-goes-on': { step: someMessage },
  'stopped-step-overtaken': { step: someMessage },
  'stopped-step-because': { step: someMessage },
  'step-taken-in-doubt': { step: someMessage },
  'decision-on-stopped-step': { step: someMessage },
  'hearing-lapsed': { because: 'not-appeared' },
  'name-the-hearing': { hearings: ['H1', 'H2'] },
  'rulebook-lacks-rows': { rows: ['A7', 'A11'] },
  'remedy-has-ended': { outcome: 'sent-back' },
  'ruling-received': { outcome: 'changed' },
  'judgment-in-effect': { outcome: 'dismissed' },
  'reversal-asked-for': { reason: 'bank-return', otherCase: null },
  'money-taken-back': { reason: 'act-fallen' },
  'kept-back-decided': { outcome: 'paid-back' },
  'suspended-decided-already': { outcome: 'kept' },
  'preservation-answered': { outcome: 'ordered' },
  'referral-stands-otherwise': { status: 'received' },
  'penalty-waits-for-referral': { status: 'received' },
  'application-stands-otherwise': { status: 'objected' },
  'civil-suit-stands-otherwise': { status: 'judged' },
  'penalty-stands-otherwise': { status: 'decided' },
  'request-stands-otherwise': { status: 'to-be-corrected' },
  'suit-stands-otherwise': { status: 'filed' },
  'remedy-is-pending': { kind: 'suit', status: 'accepted' },
  'performance-of-title': { kind: 'settlement' },
  'title-not-performed': { kind: 'judgment' },
  'refusal-reviewed': { outcome: 'upheld' },
  'outcome-on': { outcome: 'filing-ordered' },
  'police-answered': { outcome: 'filed' },
};

/** An amount where the sentence writes one, and a text of the same anywhere else. */
const amounts = new Set(
  'amount fine figure base untilDeath afterDeath outstanding claimed recovered waived largest owedBack backPayDue share estate'.split(
    ' ',
  ),
);

function sampleOf(code: string): Message['values'] {
  const own = ofMessage[code] ?? {};
  return new Proxy<Record<string, MessageValue>>(
    {},
    {
      get: (_, name) =>
        typeof name === 'symbol'
          ? undefined
          : (own[name] ?? (amounts.has(name) ? someAmount : (samples[name] ?? someDay))),
    },
  );
}

const codes = Object.keys(sentences);

describe('every sentence', () => {
  it.each(languages)('is whole in %s, whatever stands in it', (language) => {
    const broken = codes
      .map((code) => [code, recoveryCaseSpeakers[language].say({ code, values: sampleOf(code) })] as const)
      .filter(([, text]) => text.trim() === '' || /undefined|NaN|\[object|\$\{|\{\d\}/.test(text));
    expect(broken).toEqual([]);
  });

  it('is Chinese in Chinese: no English words beside ids', () => {
    const english = codes
      .map((code) => [code, recoveryCaseSpeakers.zh.say({ code, values: sampleOf(code) })] as const)
      .filter(([, text]) => /[a-z]{3,} [a-z]{3,}/i.test(text));
    expect(english).toEqual([]);
  });

  it('is another one in each language, where it holds words at all', () => {
    const same = codes.filter((code) => {
      const [zh, en, vi] = languages.map((language) =>
        recoveryCaseSpeakers[language].say({ code, values: sampleOf(code) }),
      );
      return zh === en && en === vi;
    });
    expect(same).toEqual(['as-written', 'two-texts']);
  });
});

describe('a message that this version does not know', () => {
  it('is told by its code', () => {
    expect(recoveryCaseSpeakers.vi.say({ code: 'said-by-a-later-version', values: {} })).toBe(
      'said-by-a-later-version',
    );
  });
});

describe('what a case asks people to look at', () => {
  it('is called by what was done, in each language, each kind by a title of its own', () => {
    for (const language of languages) {
      const speaker = recoveryCaseSpeakers[language];
      const titles = consequenceKinds.map((kind) => speaker.duty('review-consequence', `E3/${kind}/W6`));
      expect(new Set([...titles, speaker.duty('review-consequence')]).size).toBe(consequenceKinds.length + 1);
      expect(titles).not.toContain('review-consequence');
    }
  });
});
