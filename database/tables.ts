import type { EntitySchema } from 'typeorm';
import { columnsOf, type Column } from './columns.ts';

/** A table as statements write it, whatever its rows are. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
}

export function tableOf<Row>(entity: EntitySchema<Row>): Table {
  return { name: entity.options.name, columns: columnsOf(entity) };
}
