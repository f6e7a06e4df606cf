const prefix = '\\x';

/** Bytes as the database reads and writes them in text. */
export function bytesAsText(bytes: Buffer): string {
  return `${prefix}${bytes.toString('hex')}`;
}

export function bytesOfText(text: string): Buffer {
  return Buffer.from(text.slice(prefix.length), 'hex');
}
