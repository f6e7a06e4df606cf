import type { Message } from './message.ts';

/**
 * A rule of the product was broken by what the caller supplied. Nothing has been changed when it is thrown.
 *
 * `code` is stable and kebab-case, `field` names the input at fault where there is one, and what is said tells what is wrong
 * and what to do about it.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: string;
  readonly said: Message;
  readonly field: string | undefined;

  constructor(code: string, said: Message, field?: string) {
    super(said.code);
    this.code = code;
    this.said = said;
    this.field = field;
  }
}
