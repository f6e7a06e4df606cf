import type { Message } from '../domain/message.ts';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import type { LostSteps } from '../domain/kernel/steering/lost-steps-state.ts';

/** What the manifest of a letter tells of its process. */
const manifest = z.object({ number: z.string(), revision: z.number().int() });
type Manifest = z.output<typeof manifest>;

/** A process of which the record shows that steps are lost, until a person has acknowledged it. */
export interface OpenLoss {
  readonly processId: string;
  /** What is known of it. */
  readonly message: Message;
}

/**
 * What a process has done after the revision that its record stands at, where its workflow is gone as well: letters in the outbox that
 * the record does not have tell of it. Null where nothing does, or where the folder is not to be had from here; steps that
 * sent no letter, or one that was collected since, leave no trace.
 * @param outboxFolder null where this process does not have it
 */
export async function lostStepsOf(
  dataSource: DataSource,
  outboxFolder: string | null,
  processId: string,
): Promise<LostSteps | null> {
  if (outboxFolder === null) return null;
  const [recorded] = await dataSource.query<{ number: string; revision: number; letters: string[] }[]>(
    `SELECT number, revision, ARRAY(SELECT number FROM document WHERE process_id = process.id) AS letters
     FROM process WHERE id = $1`,
    [processId],
  );
  if (recorded === undefined) return null;
  const known = new Set(recorded.letters);
  const lost = (await manifestsOf(outboxFolder, recorded.number)).filter(({ number }) => !known.has(number));
  if (lost.length === 0) return null;
  return {
    afterRevision: recorded.revision,
    lastRevision: Math.max(...lost.map(({ revision }) => revision)),
    letters: lost.map(({ number }) => number).toSorted(),
  };
}

/** Processes with steps that are lost and that nobody has acknowledged yet. */
export function openLosses(dataSource: DataSource): Promise<readonly OpenLoss[]> {
  return dataSource.query<OpenLoss[]>(
    `SELECT process_id AS "processId", message FROM timeline_entry AS lost WHERE kind = 'steps-lost' AND NOT EXISTS (
       SELECT FROM audit_entry AS later WHERE later.process_id = lost.process_id AND later.revision > lost.revision
         AND later.command = 'acknowledge-lost-steps'
     ) ORDER BY process_id, sequence`,
  );
}

async function manifestsOf(folder: string, processNumber: string): Promise<readonly Manifest[]> {
  const names = (await readdir(folder)).filter(
    (name) => name.startsWith(`${processNumber}-`) && name.endsWith('.json'),
  );
  return Promise.all(names.map(async (name) => manifest.parse(JSON.parse(await readFile(join(folder, name), 'utf8')))));
}
