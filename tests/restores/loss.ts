import type { DataSource } from 'typeorm';
import { digestOf } from '../../api/idempotency/digest.ts';
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
