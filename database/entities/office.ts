import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { TimeZone } from '../../domain/calendar/time-zone.ts';

/** An agency's office (经办机构) with the authorities that its letters name; what an office has not set yet says so. */
export interface OfficeRow {
  readonly id: string;
  readonly name: string;
  readonly rulebookId: string;
  readonly timeZone: TimeZone;
  readonly address: string;
  readonly telephone: string;
  readonly decidingAuthority: string;
  readonly reconsiderationAuthority: string;
  readonly court: string;
  readonly policeAuthority: string;
  readonly receivingAccount: string;
}

const columns = {
  id: { name: 'id', type: 'text', primary: true },
  name: { name: 'name', type: 'text' },
  rulebookId: { name: 'rulebook_id', type: 'text' },
  timeZone: { name: 'time_zone', type: 'text' },
  address: { name: 'address', type: 'text' },
  telephone: { name: 'telephone', type: 'text' },
  decidingAuthority: { name: 'deciding_authority', type: 'text' },
  reconsiderationAuthority: { name: 'reconsideration_authority', type: 'text' },
  court: { name: 'court', type: 'text' },
  policeAuthority: { name: 'police_authority', type: 'text' },
  receivingAccount: { name: 'receiving_account', type: 'text' },
} as const satisfies Record<keyof OfficeRow, EntitySchemaColumnOptions>;

export const OfficeEntity = new EntitySchema<OfficeRow>({ name: 'office', tableName: 'office', columns });
