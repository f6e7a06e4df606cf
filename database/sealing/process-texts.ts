import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { type KeptText, textsIn, type Words } from '../../domain/kernel/kept-text.ts';
import { compact, expanded } from '../../encryption/compact.ts';
import type { Keyring } from '../../encryption/keyring.ts';
import { sealingContext } from './sealing-contexts.ts';

/** Gives the words that a case has, its own as they are. */
export type ReadWords = (words: Words) => string;

/** A text is not in the record as it was written: the record has to be restored from a backup. */
export class ProcessTextError extends Error {
  override readonly name = 'ProcessTextError';
  readonly code: 'process-text-missing' | 'process-text-damaged';

  constructor(code: ProcessTextError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** Seals the words of a text for `process_text.words_sealed`. */
export function sealWords(keyring: Pick<Keyring, 'seal'>, processId: string, textId: string, words: string): Buffer {
  return keyring.seal(compact(words), sealingContext.processText(processId, textId));
}

/**
 * Reads, in one query, all texts that a JSON value of a case refers to, and holds them against their digests.
 * @throws ProcessTextError, and EncryptionError for words that were tampered with or belong elsewhere
 */
export async function wordsFor(
  dataSource: Pick<DataSource, 'query'>,
  keyring: Keyring,
  processId: string,
  value: unknown,
): Promise<ReadWords> {
  const texts = textsIn(value);
  const found = new Map<string, string>();
  if (texts.length > 0) {
    const rows = await dataSource.query<{ readonly id: string; readonly sealed: Buffer }[]>(
      'SELECT id, words_sealed AS sealed FROM process_text WHERE process_id = $1 AND id = ANY($2)',
      [processId, texts.map(({ textId }) => textId)],
    );
    for (const { id, sealed } of rows)
      found.set(id, expanded(keyring.open(sealed, sealingContext.processText(processId, id))).toString('utf8'));
  }
  return (words) => (typeof words === 'string' ? words : checked(words, found.get(words.textId), processId));
}

function checked({ textId, sha256 }: KeptText, words: string | undefined, processId: string): string {
  if (words === undefined)
    throw new ProcessTextError('process-text-missing', `Text ${textId} of case ${processId} is not in the record.`);
  if (createHash('sha256').update(words, 'utf8').digest('hex') !== sha256)
    throw new ProcessTextError(
      'process-text-damaged',
      `Text ${textId} of case ${processId} is not the one that was written.`,
    );
  return words;
}
