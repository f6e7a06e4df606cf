/**
 * Why a file could not be kept or read. `files-unavailable` passes by itself; the others stay until somebody puts the file back
 * from a backup. Codes are stable; messages name a file by its key, which tells nothing of a person.
 */
export type FileErrorCode = 'files-unavailable' | 'file-missing' | 'file-damaged';

export class FileError extends Error {
  override readonly name = 'FileError';
  readonly code: FileErrorCode;

  constructor(code: FileErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  /** Whether another attempt may succeed without anybody doing anything. */
  get passes(): boolean {
    return this.code === 'files-unavailable';
  }
}
