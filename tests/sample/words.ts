import type { DocumentRequest } from '../../domain/recovery-case/document-request.ts';
import { digestOfWords, type KeptText, textsIn, withWords, type Words } from '../../domain/kernel/kept-text.ts';
import { withMessages } from '../../domain/message.ts';
import { recoveryCaseSpeakers } from '../../wording/recovery-case/catalogue.ts';
import type { TransitionRecord } from '../../domain/recovery-case/recovery-case.ts';

/** A text as a case refers to it. */
export function keptText(words: string, textId = 'T1'): KeptText {
  return { textId, sha256: digestOfWords(words), length: words.length };
}

/** Reads the words of a case as its record does. */
export function reading(records: readonly Pick<TransitionRecord, 'texts'>[]): (words: Words) => string {
  const written = new Map(records.flatMap(({ texts }) => texts.map(({ textId, words }) => [textId, words])));
  return (words) => {
    if (typeof words === 'string') return words;
    const found = written.get(words.textId);
    if (found === undefined || digestOfWords(found) !== words.sha256) throw new Error(`${words.textId} is not kept.`);
    return found;
  };
}

/** What the documents of a case are rendered from. */
export function requestsOf(records: readonly TransitionRecord[]): readonly DocumentRequest[] {
  const read = reading(records);
  return records
    .flatMap(({ documents }) => documents)
    .map((stored) => {
      const request = withMessages(withWords(stored, read), recoveryCaseSpeakers.zh.say);
      if (!isRequest(request)) throw new Error(`${stored.number} is no request.`);
      return request;
    });
}

function isRequest(value: unknown): value is DocumentRequest {
  return typeof value === 'object' && value !== null && 'particulars' in value && textsIn(value).length === 0;
}
