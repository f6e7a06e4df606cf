/** Something a person can put right. The message is one clear sentence that says what is wrong, and what to do. */
export class EmbeddedError extends Error {
  override readonly name = 'EmbeddedError';
}

/** Where the steps of starting are told, one line each. */
export type Report = (line: string) => void;
