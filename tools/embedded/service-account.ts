import { execFile } from 'node:child_process';
import { chmod, mkdtemp, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedError } from './embedded-error.ts';

const run = promisify(execFile);
const accountName = 'postgres';

/** The system's user that services run as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Whom every service runs as. PostgreSQL refuses to be root, and nothing else has to be: where the present user is root, it is the
 * user `postgres`, made if need be. Undefined elsewhere: services run as the present user.
 *
 * @throws EmbeddedError if there is no such user, and none can be made
 */
export async function serviceAccount(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  return (await existingAccount()) ?? newAccount();
}

/**
 * Makes sure that the account can enter a folder, or read a file, and pass through all that is above.
 *
 * @throws EmbeddedError naming the first that is closed to it
 */
export async function assertReachable(path: string, account: Account): Promise<void> {
  for (let place = await realpath(path); place !== dirname(place); place = dirname(place)) {
    const stats = await stat(place);
    const { mode, uid, gid } = stats;
    const isFolder = stats.isDirectory();
    const bits = isFolder ? 0o111 : 0o444;
    const whose = uid === account.uid ? 0o700 : gid === account.gid ? 0o070 : 0o007;
    if ((mode & bits & whose) === 0) {
      throw new EmbeddedError(
        `You are root, so everything is run by the user ${accountName}, who cannot ${isFolder ? 'enter' : 'read'} ${place}. ` +
          `Run this as another user, let everybody ${isFolder ? 'pass through there (chmod o+x)' : 'read it'}, ` +
          'or put the project, Node and DATA_FOLDER elsewhere.',
      );
    }
  }
}

/** A new folder for temporary servers: nobody looks around in it, and the account passes through. */
export async function temporaryFolder(prefix: string): Promise<string> {
  const folder = await mkdtemp(prefix);
  if (process.getuid?.() === 0) await chmod(folder, 0o711);
  return folder;
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
      `You are root; services are run by a user "${accountName}", and it could not be made. Make it, or run this as another user.`,
      { cause: error },
    );
  }
  const account = await existingAccount();
  if (account === undefined)
    throw new EmbeddedError(`The user "${accountName}" could not be made. Run this as another user.`);
  return account;
}
