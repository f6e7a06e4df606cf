import type pg from 'pg';
import { steps, stepTables } from './fill-steps.ts';
import { cases, caseTables } from './synthetic-cases.ts';

const filledTables = [...caseTables, ...stepTables];

/**
 * Fills an empty record with so many synthetic recovery cases, two fifths of them open, by statements for all rows at once. The
 * ledger and what people have written are left out, and a state is as short in its row as a real one, which lies beside the table.
 *
 * @param administrator of the server: triggers hold rows against the ledger, of which a synthetic case has nothing
 * @param report is told what is done
 */
export async function fillRecord(
  administrator: pg.Client,
  rows: number,
  report: (line: string) => void,
): Promise<void> {
  await administrator.query('SET session_replication_role = replica');
  // Left to itself it would look at the tables while they are filled, and keep what is said of them from being true.
  for (const table of filledTables) await administrator.query(`ALTER TABLE ${table} SET (autovacuum_enabled = false)`);
  const indexes = await withoutIndexes(administrator);
  await administrator.query('SELECT setseed(0.5)');
  await administrator.query(cases.offices);
  await administrator.query(cases.calendar);
  await administrator.query(cases.drawn, [rows]);
  for (const statement of [...cases.filled, ...steps]) await administrator.query(statement);
  await administrator.query('DROP TABLE drawn');
  report('making indexes');
  for (const index of indexes) await administrator.query(index);
  for (const table of ['office', 'calendar_version', ...filledTables])
    await administrator.query(`VACUUM (ANALYZE) ${table}`);
}

/** Drops the indexes that no rule of a table needs, and gives the statements that make them again: that is quicker at the end. */
async function withoutIndexes(administrator: pg.Client): Promise<readonly string[]> {
  const { rows } = await administrator.query<{ readonly name: string; readonly definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
     WHERE schemaname = current_schema() AND tablename = ANY($1)
       AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = to_regclass(quote_ident(indexname)))`,
    [filledTables],
  );
  for (const { name } of rows) await administrator.query(`DROP INDEX ${name}`);
  return rows.map(({ definition }) => definition);
}
