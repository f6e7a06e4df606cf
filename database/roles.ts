import type { DataSource } from 'typeorm';

/**
 * The roles that use the record beside its owner, who migrates: one for API and worker, one for whoever only reads. An
 * administrator makes them; what each may do, the migrations grant.
 */
export interface DatabaseRoles {
  readonly application: string;
  readonly reading: string;
}

/** Their names where nobody wants others. */
export const usualRoles: DatabaseRoles = { application: 'recovery_app', reading: 'recovery_read' };

/** A role that is missing or may do more than it should. The message says what to do. */
export class DatabaseRoleError extends Error {
  override readonly name = 'DatabaseRoleError';
  readonly code = 'database-role-unfit';
}

/** The names that DATABASE_APPLICATION_ROLE and DATABASE_READING_ROLE give, or else the usual ones. */
export function databaseRoles(environment: Readonly<Record<string, string | undefined>>): DatabaseRoles {
  return {
    application: present(environment['DATABASE_APPLICATION_ROLE']) ?? usualRoles.application,
    reading: present(environment['DATABASE_READING_ROLE']) ?? usualRoles.reading,
  };
}

/**
 * Whether owner, application and reader are three, and none of them may do everything.
 *
 * @param owner connected as the owner
 * @throws DatabaseRoleError
 */
export async function assertRolesFit(owner: DataSource, { application, reading }: DatabaseRoles): Promise<void> {
  const [self] = await owner.query<{ name: string; isSuperuser: boolean }[]>(
    'SELECT rolname AS name, rolsuper AS "isSuperuser" FROM pg_roles WHERE rolname = current_user',
  );
  if (self?.isSuperuser !== false) {
    throw new DatabaseRoleError(
      `MIGRATION_DATABASE_URL names the superuser ${self?.name ?? ''}. Let an ordinary role own the tables, and name that one.`,
    );
  }
  await assertFits(owner, application, 'DATABASE_APPLICATION_ROLE');
  await assertFits(owner, reading, 'DATABASE_READING_ROLE');
  if (application === reading) {
    throw new DatabaseRoleError(
      `DATABASE_APPLICATION_ROLE and DATABASE_READING_ROLE both name ${application}. Make two roles of them.`,
    );
  }
}

async function assertFits(owner: DataSource, role: string, variable: string): Promise<void> {
  const [found] = await owner.query<{ isSuperuser: boolean; actsAsOwner: boolean }[]>(
    `SELECT rolsuper AS "isSuperuser", pg_has_role(oid, current_user, 'MEMBER') AS "actsAsOwner"
     FROM pg_roles WHERE rolname = $1`,
    [role],
  );
  if (found === undefined) {
    throw new DatabaseRoleError(
      `The database server has no role ${role}. Make it with CREATE ROLE, or name another one in ${variable}.`,
    );
  }
  if (found.isSuperuser || found.actsAsOwner) {
    const what = found.isSuperuser ? 'a superuser' : 'the owner of the tables, or may act as the owner';
    throw new DatabaseRoleError(`The role ${role} is ${what}. Name one in ${variable} that has no rights of its own.`);
  }
}

/**
 * Whether API and worker are connected as a role that has no more rights than the migrations grant.
 *
 * @param application connected with DATABASE_URL
 * @throws DatabaseRoleError when it is a superuser, or may act as one or as the owner of the tables
 */
export async function assertApplicationRole(application: DataSource): Promise<void> {
  const [above] = await application.query<{ role: string; self: string; isSuperuser: boolean }[]>(
    `SELECT rolname AS role, current_user AS self, rolsuper AS "isSuperuser" FROM pg_roles
     WHERE pg_has_role(oid, 'MEMBER')
       AND (rolsuper OR oid IN (SELECT relowner FROM pg_class WHERE relnamespace = current_schema()::regnamespace))
     ORDER BY rolsuper DESC LIMIT 1`,
  );
  if (above === undefined) return;
  const what = above.isSuperuser ? 'a superuser' : 'the owner of its tables';
  throw new DatabaseRoleError(
    `DATABASE_URL connects as ${above.self}, who is ${what} or may act as one. Name the role in it that API and worker are to be.`,
  );
}

function present(value: string | undefined): string | undefined {
  return value?.trim() === '' ? undefined : value;
}
