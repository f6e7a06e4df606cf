declare const fileKeyBrand: unique symbol;

/**
 * Where a file lies in its store, in whichever store that is: `documents/<two digits>/<process>.<document>.<fingerprint>`. Made of
 * ids and a keyed fingerprint alone, so that it tells nothing of a person.
 */
export type FileKey = string & { readonly [fileKeyBrand]: true };

/** What a file belongs to: a document of a process. */
export interface FileOwner {
  readonly processId: string;
  readonly documentId: string;
}

const pattern =
  /^documents\/[0-9a-f]{2}\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([A-Za-z0-9_-]{1,40})\.[0-9a-f]{64}$/;

/**
 * The key of a file: that of the same owner with another content is another one, so that no file is ever in another's way. Two
 * digits of the process spread all files over 256 folders.
 * @param fingerprint 64 hexadecimal digits that follow from the content
 * @throws RangeError for ids that cannot stand in a key
 */
export function fileKeyOf({ processId, documentId }: FileOwner, fingerprint: string): FileKey {
  return readFileKey(`documents/${processId.slice(-2)}/${processId}.${documentId}.${fingerprint}`);
}

/** @throws RangeError when the text is no key */
export function readFileKey(text: string): FileKey {
  if (!isFileKey(text)) throw new RangeError(`"${text}" is not the key of a file.`);
  return text;
}

export function isFileKey(text: string): text is FileKey {
  return pattern.test(text);
}

/** To what the file under the key belongs. */
export function ownerOf(key: FileKey): FileOwner {
  const [, processId, documentId] = pattern.exec(key) ?? [];
  if (processId === undefined || documentId === undefined) throw new RangeError(`"${key}" is not the key of a file.`);
  return { processId, documentId };
}
