import type { EntityManager } from 'typeorm';
import { processKinds } from './kinds/registry.ts';
import type { DatabaseRoles } from './roles.ts';

/** Tables in which API and worker change rows. In every other one they add rows and read them, and nobody changes any. */
const changed: readonly string[] = [
  'process',
  ...processKinds.all.flatMap(({ table, lists }) => [table.name, ...lists.map((list) => list.table.name)]),
  'party',
  'amount_by_nature',
  'stage_interval',
  'deadline',
  'duty',
  'document',
  'process_event',
  'process_link',
];

/** Tables that a reader of the record does not see. */
const closedToReaders: readonly string[] = ['reporter_secret', 'reporter_opening'];

/** Tables that nothing but a migration writes to. */
const filledByMigrations: readonly string[] = ['office', 'schema_migration'];

/**
 * Gives the roles their rights on all that the owner has made, and takes away any other: the application reads and adds rows,
 * changes them in the tables named above, and removes none; the reader reads all but who has reported. Granting anew after each migration lets a new
 * table be used without being named here, unless its rows change, and gives a restored copy its rights back.
 *
 * @param owner of a transaction as the owner of the tables
 */
export async function grantRights(owner: EntityManager, roles: DatabaseRoles): Promise<void> {
  const made = await owner.query<{ name: string }[]>(
    `SELECT relname AS name FROM pg_class
     WHERE relkind = 'r' AND relowner = current_user::regrole AND relnamespace = current_schema()::regnamespace`,
  );
  const tables = made.map(({ name }) => name);
  const application = quoted([roles.application]);
  const reading = quoted([roles.reading]);
  const statements = [
    `REVOKE ALL ON TABLE ${quoted(tables)} FROM ${application}, ${reading}`,
    `GRANT SELECT ON TABLE ${quoted(tables)} TO ${application}`,
    `GRANT SELECT ON TABLE ${quoted(tables.filter((table) => !closedToReaders.includes(table)))} TO ${reading}`,
    `GRANT INSERT ON TABLE ${quoted(tables.filter((table) => !filledByMigrations.includes(table)))} TO ${application}`,
    `GRANT UPDATE ON TABLE ${quoted(changed)} TO ${application}`,
  ];
  for (const statement of statements) await owner.query(statement);
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name.replaceAll('"', '""')}"`).join(', ');
}
