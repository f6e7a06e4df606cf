import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { hasCode } from '../../tools/embedded/error-code.ts';

const run = promisify(execFile);

/** A process and all that it has started, itself first: a signal to PostgreSQL alone would not reach its connections. */
export async function processTree(root: number): Promise<readonly number[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=']);
  const pairs = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const tree = [root];
  for (const parent of tree) for (const [pid, ppid] of pairs) if (ppid === parent && pid !== undefined) tree.push(pid);
  return tree;
}

/** Sends a signal to each; one that has ended meanwhile needs none. */
export function signalEach(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (!hasCode(error, 'ESRCH')) throw error;
    }
  }
}
