import assert from 'node:assert/strict';
import { searchAttributesOf } from '../../../contracts/search-attributes.ts';
import { summaryOf } from '../../../domain/recovery-case/summary.ts';
import type { Message } from '../../../domain/message.ts';
import { languages } from '../../../wording/language.ts';
import { recoveryCaseSpeakers } from '../../../wording/recovery-case/catalogue.ts';
import type { Step } from './invariant.ts';

/** Temporal shows search attributes in clear, and its databases hold 255 characters of each. */
export function searchAttributesAreShortAndNameNobody({ state }: Step): void {
  const people = [state.opening.person, ...state.addressees].map(({ name }) => name);
  for (const { key, value } of searchAttributesOf(state)) {
    const shown = String(value);
    assert.ok([...shown].length <= 255, `${key.name} has ${shown.length} characters`);
    for (const words of ['Random walk', ...people]) assert.ok(!shown.includes(words), `${key.name} tells of ${words}`);
  }
}

/** Whoever looks at a case sees what comes next. */
export function everyCaseSaysWhatComesNext({ state }: Step): void {
  const { nextStep, warnings } = summaryOf(state);
  for (const message of [nextStep, ...warnings.map(({ said }) => said)]) isSaidInEachLanguage(message);
}

/** Whatever language somebody reads, they are told what has happened and what each clock is called. */
export function everyMessageIsSaidInEachLanguage({ record }: Step): void {
  for (const { message } of record.timeline) isSaidInEachLanguage(message);
  for (const { title } of record.deadlines) isSaidInEachLanguage(title);
}

function isSaidInEachLanguage(message: Message): void {
  for (const language of languages) {
    const text = recoveryCaseSpeakers[language].say(message);
    assert.notEqual(text.trim(), '', `${message.code} says nothing in ${language}`);
    assert.doesNotMatch(text, /undefined|NaN|\[object|\$\{/, `${message.code} in ${language}: ${text}`);
  }
}
