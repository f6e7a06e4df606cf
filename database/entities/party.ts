import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';

/** Somebody who takes part in a process, or has taken part: who they are is sealed, and found by what is keyed. */
export interface PartyRow {
  readonly processId: string;
  /** Unique within the process, and says nothing of who it is. */
  readonly id: string;
  /** Kind of the process, whether it is open, and when it was opened: by them names are searched and put in order. */
  readonly processKind: string;
  readonly isOpen: boolean;
  readonly openedAt: Date;
  /** In what capacity, as the process's kind has it: person, drawer, heir, guardian, … */
  readonly role: string;
  readonly since: PlainDate;
  /** From this day on they take part no more; null while they do. */
  readonly until: PlainDate | null;
  /** `PartyParticulars` as JSON, sealed with `sealingContext.party`. */
  readonly particularsSealed: Buffer;
  /** Keyed fingerprint of the whole name: tells whether somebody is called otherwise. */
  readonly nameFingerprint: string;
  /** Keyed numbers of the name's n-grams: see `name-grams.ts`. */
  readonly nameGrams: readonly number[];
  /** Keyed fingerprint of the identity number; null where none is known. */
  readonly identityFingerprint: string | null;
}

const columns = {
  processId: {
    name: 'process_id',
    type: 'uuid',
    primary: true,
    foreignKey: { target: 'process', name: 'party_process', onDelete: 'NO ACTION' },
  },
  id: { name: 'id', type: 'text', primary: true },
  processKind: { name: 'process_kind', type: 'text' },
  isOpen: { name: 'is_open', type: 'boolean' },
  openedAt: { name: 'opened_at', type: 'timestamptz' },
  role: { name: 'role', type: 'text' },
  since: { name: 'since', type: 'date' },
  until: { name: 'until', type: 'date', nullable: true },
  particularsSealed: { name: 'particulars_sealed', type: 'bytea' },
  nameFingerprint: { name: 'name_fingerprint', type: 'text' },
  nameGrams: { name: 'name_grams', type: 'integer', array: true },
  identityFingerprint: { name: 'identity_fingerprint', type: 'text', nullable: true },
} as const satisfies Record<keyof PartyRow, EntitySchemaColumnOptions>;

export const PartyEntity = new EntitySchema<PartyRow>({
  name: 'party',
  tableName: 'party',
  columns,
  indices: [
    { name: 'party_identity', columns: ['identityFingerprint'] },
    { name: 'party_name', columns: ['nameGrams'], synchronize: false },
    { name: 'party_by_opening', columns: ['processKind', 'openedAt', 'processId'], synchronize: false },
  ],
});
