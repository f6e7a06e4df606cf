/** The demonstration cannot go on. The message says what went otherwise than expected. */
export class DemoError extends Error {
  override readonly name = 'DemoError';
}
