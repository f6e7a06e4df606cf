import { isGrpcDeadlineError, isGrpcServiceError, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';
import type { WorkflowHandle } from '@temporalio/client';
import { sentence } from '../language/readers-language.ts';
import { Problem } from '../problems/problem.ts';

/** Attempts at one workflow task after which it does not just wait for a worker that is busy or away. */
const fewestFailedAttempts = 3;

/** FAILED_PRECONDITION: Temporal hands no update to a workflow whose tasks keep failing. */
const failedPrecondition = 9;

/**
 * What a command's failed call means where the process is stuck: its workflow tasks fail, one attempt after the
 * other. Any other error is handed back as it is.
 */
export async function asStuck(handle: WorkflowHandle, error: unknown): Promise<unknown> {
  if (!mayBeStuck(error) || !(await failsItsTasks(handle))) return error;
  return new Problem(
    {
      code: 'process-stuck',
      detail: sentence('process-cannot-go-on'),
    },
    { cause: error },
  );
}

function mayBeStuck(error: unknown): boolean {
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || isGrpcDeadlineError(error)) return true;
  const cause = error instanceof Error && isGrpcServiceError(error.cause) ? error.cause : error;
  return isGrpcServiceError(cause) && cause.code === failedPrecondition;
}

/** What cannot be found out is no proof: then the error itself is told. */
async function failsItsTasks(handle: WorkflowHandle): Promise<boolean> {
  try {
    const { raw } = await handle.describe();
    return (raw.pendingWorkflowTask?.attempt ?? 0) >= fewestFailedAttempts;
  } catch {
    return false;
  }
}
