import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { digestOf } from '../../api/idempotency/digest.ts';
import { verifyAuditChain } from '../../database/audit-verification.ts';
import { verifyFiles } from '../../database/file-verification.ts';
import type { SealedFiles } from '../../files/sealed-files.ts';
import {
  actingPerson,
  type AcknowledgedCommand,
  type AcknowledgedOpening,
  type AcknowledgedWork,
} from './acknowledged.ts';

/** Everything that was acknowledged and is not in the record any more. */
export interface Loss {
  readonly openings: readonly AcknowledgedOpening[];
  readonly commands: readonly AcknowledgedCommand[];
}

/** Holds every acknowledgement against the record: a command has to be there once, at the revision that was told. */
export async function lostOf(record: DataSource, { openings, commands }: AcknowledgedWork): Promise<Loss> {
  const numbers = await record.query<{ id: string; number: string }[]>('SELECT id, number FROM process');
  const numberOf = new Map(numbers.map(({ id, number }) => [id, number]));
  const entries = await record.query<{ id: string; key: string; revision: number }[]>(
    'SELECT process_id AS id, command_id AS key, revision FROM audit_entry WHERE command_id IS NOT NULL',
  );
  const revisionOf = new Map(entries.map(({ id, key, revision }) => [`${id} ${key}`, revision]));
  return {
    openings: openings.filter(({ caseId, number }) => numberOf.get(caseId) !== number),
    commands: commands.filter(
      ({ caseId, key, revision }) => revisionOf.get(`${caseId} ${digestOf(actingPerson, key)}`) !== revision,
    ),
  };
}

/** What else does not hold after a restore, in words: books, audit chains, letters, files. */
export async function faultsOfRecord(
  record: DataSource,
  outbox: string,
  files: SealedFiles,
): Promise<readonly string[]> {
  const faults: string[] = [];
  const books = await record.query<{ number: string; balances: boolean }[]>(
    `SELECT number, bool_and(claimed = recovered + outstanding + waived) AS balances
     FROM process, claim_balances(process.id) GROUP BY number`,
  );
  for (const { number, balances } of books) if (!balances) faults.push(`${number}: the books do not balance`);
  const twice = await record.query<{ reference: string }[]>(
    `SELECT reference FROM ledger_transaction WHERE kind = 'payment' GROUP BY process_id, reference HAVING count(*) > 1`,
  );
  for (const { reference } of twice) faults.push(`${reference} is booked twice`);
  for (const { id, number } of await record.query<{ id: string; number: string }[]>('SELECT id, number FROM process')) {
    const verified = await verifyAuditChain(record, id);
    for (const { code, revision } of verified.faults) faults.push(`${number}: ${code} at revision ${revision}`);
  }
  const letters = await record.query<{ number: string; status: string; sha256: string | null }[]>(
    'SELECT number, status, sha256 FROM document',
  );
  for (const { number, status, sha256 } of letters) {
    const content = await readFile(join(outbox, `${number}.pdf`)).catch(() => null);
    const digest = content === null ? null : createHash('sha256').update(content).digest('hex');
    if (status !== 'dispatched') faults.push(`letter ${number} is ${status}`);
    else if (digest !== sha256) faults.push(`letter ${number} in the outbox is not the one that is recorded`);
  }
  const { faults: faultsOfFiles, unrecorded } = await verifyFiles(record, files, 'content');
  for (const { code, number } of faultsOfFiles) faults.push(`letter ${number}: ${code}`);
  for (const key of unrecorded) faults.push(`${key} is a file that no record names`);
  return faults;
}
