/** Why nothing could be compared, and what to do. */
export class RecoverError extends Error {
  override readonly name = 'RecoverError';
}
