import type { DataSource } from 'typeorm';
import { FileError } from '../../files/file-error.ts';
import { ownerOf, type FileKey } from '../../files/file-key.ts';
import type { KeptFile, SealedFiles } from '../../files/sealed-files.ts';

/** A letter whose file is not there, or not as it was recorded. */
export interface FileFault {
  readonly code: 'file-missing' | 'file-damaged';
  readonly processId: string;
  /** Number printed on the letter. */
  readonly number: string;
  readonly key: FileKey;
}

export interface FileVerification {
  /** Files that the record names. */
  readonly files: number;
  /** Empty when each of them is as it was recorded. */
  readonly faults: readonly FileFault[];
  /** Files that no record names: left by a record restored from a backup, or by a production that was broken off. */
  readonly unrecorded: readonly FileKey[];
}

/** `content` reads every file and holds it against the record; `presence` only looks whether it is there. */
export type Thoroughness = 'content' | 'presence';

/** The files of the record, and those that name who has reported, sealed with other keys. */
export interface VerifiedFiles {
  readonly files: SealedFiles;
  readonly reporterFiles: SealedFiles;
}

interface RecordedFile extends KeptFile {
  readonly processId: string;
  readonly documentId: string;
  readonly number: string;
  readonly namesReporter: boolean;
}

const rowsOfPage = 1_000;
/** Files looked at at the same time. */
const atOnce = 8;

/**
 * Holds the record and the store of files against each other, whatever goes on meanwhile: what is new since is not looked at.
 * @throws FileError `files-unavailable`; EncryptionError `encryption-key-unknown`
 */
export async function verifyFiles(
  dataSource: DataSource,
  { files, reporterFiles }: VerifiedFiles,
  thoroughness: Thoroughness,
): Promise<FileVerification> {
  const suspects: FileKey[] = [];
  for await (const page of pagesOf(files.keys())) suspects.push(...(await unrecordedOf(dataSource, page)));
  let count = 0;
  const faults: FileFault[] = [];
  for await (const rows of recordedFiles(dataSource)) {
    count += rows.length;
    for (let index = 0; index < rows.length; index += atOnce) {
      const looked = rows
        .slice(index, index + atOnce)
        .map((row) => faultOf(row.namesReporter ? reporterFiles : files, row, thoroughness));
      faults.push(...(await Promise.all(looked)).filter((fault) => fault !== null));
    }
  }
  // Some may have been on their way into the record.
  return { files: count, faults, unrecorded: await unrecordedOf(dataSource, suspects) };
}

async function faultOf(
  files: SealedFiles,
  { processId, number, ...file }: RecordedFile,
  thoroughness: Thoroughness,
): Promise<FileFault | null> {
  try {
    if (thoroughness === 'content') await files.read(file);
    else if (!(await files.has(file.key))) return { code: 'file-missing', processId, number, key: file.key };
    return null;
  } catch (error) {
    if (!(error instanceof FileError) || error.code === 'files-unavailable') throw error;
    return { code: error.code, processId, number, key: file.key };
  }
}

async function* recordedFiles(dataSource: DataSource): AsyncGenerator<readonly RecordedFile[]> {
  let after = ['00000000-0000-0000-0000-000000000000', ''];
  for (;;) {
    const rows = await dataSource.query<RecordedFile[]>(
      `SELECT process_id AS "processId", id AS "documentId", number, file_key AS key, sha256, size,
         names_reporter AS "namesReporter"
       FROM document
       WHERE file_key IS NOT NULL AND (process_id, id) > ($1::uuid, $2) ORDER BY process_id, id LIMIT ${rowsOfPage}`,
      after,
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = [last.processId, last.documentId];
  }
}

/** Those of some keys that the record does not name. */
async function unrecordedOf(dataSource: DataSource, keys: readonly FileKey[]): Promise<readonly FileKey[]> {
  const owners = keys.map(ownerOf);
  const rows = await dataSource.query<{ readonly key: FileKey }[]>(
    `SELECT given.key FROM unnest($1::text[], $2::uuid[], $3::text[]) AS given (key, process_id, id)
     WHERE NOT EXISTS (SELECT FROM document WHERE (process_id, id, file_key) = (given.process_id, given.id, given.key))`,
    [keys, owners.map(({ processId }) => processId), owners.map(({ documentId }) => documentId)],
  );
  return rows.map(({ key }) => key);
}

async function* pagesOf(keys: AsyncIterable<FileKey>): AsyncGenerator<readonly FileKey[]> {
  let page: FileKey[] = [];
  for await (const key of keys) {
    page.push(key);
    if (page.length < rowsOfPage) continue;
    yield page;
    page = [];
  }
  yield page;
}
