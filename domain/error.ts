/**
 * A rule of the product was broken by what the caller supplied. Nothing has been changed when it is thrown.
 *
 * `code` is stable and kebab-case, `field` names the input at fault where there is one, and the message says what is
 * wrong and what to do about it.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: string;
  readonly field: string | undefined;

  constructor(code: string, message: string, field?: string) {
    super(message);
    this.code = code;
    this.field = field;
  }

  /** The message under the name that a problem report (RFC 9457) gives it. */
  get detail(): string {
    return this.message;
  }
}
