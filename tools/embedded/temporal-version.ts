import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Account } from './service-account.ts';

/** Version of Temporal's command-line tool, with which its development server comes. */
export interface TemporalVersion {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** Reads what `temporal --version` prints, for example `temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)`. */
export function parseTemporalVersion(printed: string): TemporalVersion | undefined {
  const match = /\bversion v?(\d+)\.(\d+)\.(\d+)/.exec(printed);
  if (match === null) return undefined;
  const [, major, minor, patch] = match;
  return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}

/** Native time skipping, among others, came with 1.9. */
export function isNewEnough({ major, minor }: TemporalVersion): boolean {
  return major > 1 || (major === 1 && minor >= 9);
}

export function written({ major, minor, patch }: TemporalVersion): string {
  return `${major}.${minor}.${patch}`;
}

/** The version of a program, run as the account if there is one, or undefined if it can't be run or is something else. */
export async function versionOf(program: string, account: Account | undefined): Promise<TemporalVersion | undefined> {
  try {
    const { stdout } = await promisify(execFile)(program, ['--version'], { timeout: 20_000, ...account });
    return parseTemporalVersion(stdout);
  } catch {
    // Not there, or not runnable on this machine: as good as no Temporal.
    return undefined;
  }
}
