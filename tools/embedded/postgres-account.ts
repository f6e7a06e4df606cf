import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedError } from './embedded-error.ts';

const run = promisify(execFile);
const accountName = 'postgres';

/** The system's user that PostgreSQL runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root: then it runs as the user `postgres`, made if need be. Otherwise as the present user. */
export async function postgresAccount(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  return (await existingAccount()) ?? newAccount();
}

/**
 * @throws EmbeddedError if the account cannot pass through a folder on the way
 */
export async function assertReachable(path: string, account: Account): Promise<void> {
  for (let folder = path; folder !== dirname(folder); folder = dirname(folder)) {
    const { mode, uid, gid } = await stat(folder);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) {
      throw new EmbeddedError(
        `You are root, so PostgreSQL runs as the user ${accountName}, who cannot enter ${folder}. ` +
          `Run this as another user, or put the project and DATA_FOLDER outside of ${folder}.`,
      );
    }
  }
}

async function existingAccount(): Promise<Account | undefined> {
  try {
    const [user, group] = await Promise.all([run('id', ['-u', accountName]), run('id', ['-g', accountName])]);
    return { uid: Number(user.stdout), gid: Number(group.stdout) };
  } catch {
    // id ends with 1 when there is no such user.
    return undefined;
  }
}

async function newAccount(): Promise<Account> {
  try {
    await run('groupadd', ['--force', '--system', accountName]);
    await run('useradd', ['--system', '--gid', accountName, '--no-create-home', accountName]);
  } catch (error) {
    const present = await existingAccount();
    if (present !== undefined) return present;
    throw new EmbeddedError(
      `You are root; PostgreSQL needs a user "${accountName}", and it could not be made. Make it, or run this as another user.`,
      { cause: error },
    );
  }
  const account = await existingAccount();
  if (account === undefined)
    throw new EmbeddedError(`The user "${accountName}" could not be made. Run this as another user.`);
  return account;
}
