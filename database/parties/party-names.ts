import type { DataSource } from 'typeorm';
import { z } from 'zod';
import type { Keyring } from '../../encryption/keyring.ts';
import { sealingContext } from '../sealing/sealing-contexts.ts';

const particulars = z.object({ name: z.string(), identityNumber: z.string().nullable() });

/** Who a party is. */
export type PartyParticulars = Readonly<z.output<typeof particulars>>;

/** A party whose name can be read. */
export interface NamedParty {
  readonly id: string;
  readonly role: string;
  readonly takesPart: boolean;
  readonly name: string;
}

/** Seals who a party is for `party.particulars_sealed`. */
export function sealParticulars(
  keyring: Pick<Keyring, 'seal'>,
  processId: string,
  partyId: string,
  { name, identityNumber }: PartyParticulars,
): Buffer {
  return keyring.seal(JSON.stringify({ name, identityNumber }), sealingContext.party(processId, partyId));
}

interface SealedParty {
  readonly processId: string;
  readonly id: string;
  readonly sealed: Buffer;
}

/** The parties of processes, those who take part no more included, in the order in which they came. */
export async function partiesOf(
  dataSource: Pick<DataSource, 'query'>,
  keyring: Keyring,
  processIds: readonly string[],
): Promise<ReadonlyMap<string, readonly NamedParty[]>> {
  if (processIds.length === 0) return new Map();
  const rows = await dataSource.query<(SealedParty & Pick<NamedParty, 'role' | 'takesPart'>)[]>(
    `SELECT process_id AS "processId", id, role, until IS NULL AS "takesPart", particulars_sealed AS sealed
     FROM party WHERE process_id = ANY($1::uuid[]) ORDER BY process_id, length(id), id`,
    [processIds],
  );
  const found = new Map<string, NamedParty[]>();
  for (const row of rows) {
    const { name } = opened(keyring, row);
    const ofProcess = found.get(row.processId) ?? [];
    ofProcess.push({ id: row.id, role: row.role, takesPart: row.takesPart, name });
    found.set(row.processId, ofProcess);
  }
  return found;
}

/** Who a party is; undefined where the process has none of that id. */
export async function findParty(
  dataSource: Pick<DataSource, 'query'>,
  keyring: Keyring,
  processId: string,
  partyId: string,
): Promise<PartyParticulars | undefined> {
  const [row] = await dataSource.query<SealedParty[]>(
    `SELECT process_id AS "processId", id, particulars_sealed AS sealed FROM party WHERE process_id = $1 AND id = $2`,
    [processId, partyId],
  );
  return row === undefined ? undefined : opened(keyring, row);
}

function opened(keyring: Keyring, { processId, id, sealed }: SealedParty): PartyParticulars {
  return particulars.parse(JSON.parse(keyring.openText(sealed, sealingContext.party(processId, id))));
}
