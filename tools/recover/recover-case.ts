import { setTimeout as pause } from 'node:timers/promises';
import { processOfWorkflow } from '../../contracts/process.ts';
import { describeError } from '../../database/connection/error-description.ts';
import { settling, type Comparison, type Reconciliation } from '../../reconciliation/reconciliation.ts';

/** Milliseconds after which a record that is written anew is not waited for any more, and a step that is on its way. */
const restorationLimit = 120_000;
const settlingLimit = settling + 10_000;
/** Milliseconds between two looks at a case that may be level in a moment. */
const interval = 1_000;
/** Mending of a case that is tried at most: it may move meanwhile. */
const mostAttempts = 3;

/** What was found of a case and what has come of it. */
export interface RecoveredCase {
  readonly processId: string;
  /** As the case was found; null where that could not be found out. */
  readonly found: Comparison | null;
  /** As it was last seen; null where that could not be found out. */
  readonly now: Comparison | null;
  /** Why it is not level, as the one who mended it says; null where nothing has failed. */
  readonly problem: string | null;
}

/** Compares one case, and has it mended until it is level, but not for ever. Errors are told with the case. */
export async function recoverCase(
  reconciliation: Reconciliation,
  workflowId: string,
  dryRun: boolean,
): Promise<RecoveredCase> {
  let found: Comparison | null = null;
  let now: Comparison | null = null;
  const { processId } = processOfWorkflow(workflowId);
  try {
    found = await settled(reconciliation, workflowId);
    now = found;
    const attempts = dryRun ? 0 : mostAttempts;
    for (let made = 0; now.difference !== 'level' && made < attempts; made += 1) {
      await mend(reconciliation, now);
      now = await settled(reconciliation, workflowId);
    }
    return { processId, found, now, problem: null };
  } catch (error) {
    return { processId, found, now, problem: reasonOf(error) };
  }
}

async function settled(reconciliation: Reconciliation, workflowId: string): Promise<Comparison> {
  const until = Date.now() + settlingLimit;
  for (;;) {
    const comparison = await reconciliation.compare(workflowId);
    if (comparison.difference !== 'unsettled' || Date.now() > until) return comparison;
    await pause(interval);
  }
}

async function mend(reconciliation: Reconciliation, comparison: Comparison): Promise<void> {
  if (comparison.difference === 'record-behind')
    await reconciliation.restoreRecord(comparison.workflowId, restorationLimit);
  else await reconciliation.mend(comparison);
}

/** The innermost reason that is there, without what an error of the database quotes. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && error.cause !== undefined) return reasonOf(error.cause);
  const { message, code, name } = describeError(error);
  return [message, code, name].find((part) => typeof part === 'string') ?? 'unknown';
}
