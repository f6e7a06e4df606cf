/** Why nothing could be verified, and what to do. */
export class VerifyFilesError extends Error {
  override readonly name = 'VerifyFilesError';
}
