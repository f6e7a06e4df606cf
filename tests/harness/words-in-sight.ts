import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import type { Payload } from '@temporalio/common';
import type { DataSource } from 'typeorm';
import { openState } from '../../database/sealing/sealed-states.ts';
import { sealingContext } from '../../database/sealing/sealing-contexts.ts';
import { expanded } from '../../encryption/compact.ts';
import type { Keyring } from '../../encryption/keyring.ts';
import { EncryptionError } from '../../encryption/keyring.ts';
import type { FileKey } from '../../files/file-key.ts';
import { isSealed, PayloadEncryption } from '../../temporal/payload-codec.ts';
import { letterText } from '../golden-letters/letter-text.ts';

/** A text that somebody can read, and where. */
export interface TextInSight {
  readonly where: string;
  readonly text: string;
}

/** What somebody reads in the record who has the keys of the record, and no others. */
export async function recordInSight(dataSource: DataSource, keyring: Keyring): Promise<readonly TextInSight[]> {
  const found: TextInSight[] = [];
  const tables = await dataSource.query<{ name: string }[]>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
  );
  for (const { name } of tables) {
    const rows = await dataSource.query<{ text: string }[]>(`SELECT "${name}"::text AS text FROM "${name}"`);
    for (const { text } of rows) found.push({ where: name, text: `${text}\n${bytesIn(text)}` });
  }
  const opened = (where: string, read: () => string): void => {
    found.push({ where, text: read() });
  };
  for (const { id, sealed } of await dataSource.query<{ id: string; sealed: Buffer }[]>(
    'SELECT id, state_sealed AS sealed FROM process',
  ))
    opened(`state of ${id}`, () => JSON.stringify(openState(keyring, id, sealed)));
  for (const [table, column, context, isCompact] of sealedColumns) {
    const rows = await dataSource.query<{ processId: string; id: string; sealed: Buffer }[]>(
      `SELECT process_id AS "processId", id, ${column} AS sealed FROM ${table}`,
    );
    for (const { processId, id, sealed } of rows)
      opened(`${table} ${id} of ${processId}`, () => {
        const plain = keyring.open(sealed, context(processId, id));
        return (isCompact ? expanded(plain) : plain).toString('utf8');
      });
  }
  return found;
}

/** What they read in the histories at Temporal, and of what is shown of a process there. */
export async function historyInSight(
  client: Client,
  keyring: Keyring,
  workflowId: string,
): Promise<readonly TextInSight[]> {
  const handle = client.workflow.getHandle(workflowId);
  const { raw } = await handle.describe();
  const encryption = new PayloadEncryption(keyring);
  const texts = [JSON.stringify(raw)];
  for (const payload of [...payloadsIn(raw), ...payloadsIn(await handle.fetchHistory())]) {
    const [plain] = await encryption.decode([payload]);
    texts.push(Buffer.from(plain?.data ?? []).toString('utf8'));
  }
  return [{ where: `history of ${workflowId}`, text: texts.join('\n') }];
}

/** What they read in the files that are kept: all that the keys of the record open, and the names of the rest. */
export async function filesInSight(folder: string, keyring: Keyring): Promise<readonly TextInSight[]> {
  const found: TextInSight[] = [];
  for (const path of await filesIn(folder)) {
    found.push({ where: `name of ${path}`, text: path });
    const content = await readFile(join(folder, path));
    found.push({ where: `bytes of ${path}`, text: content.toString('utf8') });
    const letter = openedWith(keyring, content, path);
    if (letter !== null) found.push({ where: `letter ${path}`, text: (await letterText(letter)).pages.join('\n') });
  }
  return found;
}

/** What they read in the outbox. */
export async function outboxInSight(folder: string): Promise<readonly TextInSight[]> {
  const found: TextInSight[] = [];
  for (const path of await filesIn(folder)) {
    const content = await readFile(join(folder, path));
    const text = path.endsWith('.pdf') ? (await letterText(content)).pages.join('\n') : content.toString('utf8');
    found.push({ where: `outbox ${path}`, text: `${path}\n${text}` });
  }
  return found;
}

const sealedColumns = [
  ['document', 'request_sealed', sealingContext.documentRequest, false],
  ['process_text', 'words_sealed', sealingContext.processText, true],
  ['party', 'particulars_sealed', sealingContext.party, false],
  ['process_event', 'payload_sealed', sealingContext.processEvent, false],
] as const;

/** Bytes of a row, which PostgreSQL writes as hexadecimal digits, as the text that they may be. */
function bytesIn(row: string): string {
  return Array.from(row.matchAll(/\\x([0-9a-f]+)/g), ([, digits = '']) => Buffer.from(digits, 'hex').toString()).join();
}

function payloadsIn(value: unknown): readonly Payload[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isPayload(value)) return isSealed(value) ? [value] : [];
  return Object.values(value).flatMap(payloadsIn);
}

function isPayload(value: object): value is Payload {
  return 'metadata' in value && 'data' in value && value.data instanceof Uint8Array;
}

function openedWith(keyring: Keyring, content: Buffer, path: string): Buffer | null {
  try {
    return keyring.open(content, fileContext(path));
  } catch (error) {
    if (error instanceof EncryptionError) return null;
    throw error;
  }
}

function fileContext(path: string): string {
  const key: FileKey | string = path;
  return `file/${key}`;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
}
