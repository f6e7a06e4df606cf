import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { setTimeout as delay } from 'node:timers/promises';
import { hasCode } from './error-code.ts';

/** Processes that are not, or no longer, our children, and so known by their number only. */

/** The command line of a running process, or undefined if there is none of this number or it has ended already. */
export async function commandLine(pid: number): Promise<string | undefined> {
  try {
    const written = await readFile(`/proc/${pid}/cmdline`, 'utf8');
    return written === '' ? undefined : written.replaceAll('\0', ' ').trim();
  } catch {
    return process.platform === 'linux' ? undefined : commandLineByPs(pid);
  }
}

/** Ends a process by its signal, or by force if that takes longer than it may; then its whole group, if it leads one. */
export async function stopRunning(pid: number, signal: NodeJS.Signals, within: number): Promise<void> {
  const deadline = Date.now() + within;
  send(pid, signal);
  while ((await commandLine(pid)) !== undefined) {
    if (Date.now() > deadline) {
      send(-pid, 'SIGKILL');
      send(pid, 'SIGKILL');
      return;
    }
    await delay(50);
  }
  send(-pid, 'SIGKILL');
}

async function commandLineByPs(pid: number): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'args=', '-p', String(pid)]);
    const line = stdout.trim();
    return line === '' || line.includes('<defunct>') ? undefined : line;
  } catch {
    // ps ends with 1 when there is no such process.
    return undefined;
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!hasCode(error, 'ESRCH') && !hasCode(error, 'EPERM')) throw error;
  }
}
