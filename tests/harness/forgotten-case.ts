import type { Client } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { workflowIdOf } from '../../contracts/recovery-case.ts';
import { uniqueName } from './temporal.ts';

/** Waits until the process of a closed case has ended and its history is in the record. */
export async function archived(client: Client, caseId: string): Promise<void> {
  const handle = client.workflow.getHandle(workflowIdOf(caseId));
  await handle.result();
  const { runId } = await handle.describe();
  await client.workflow.getHandle(`history-archive/${runId}`).result();
}

/**
 * A namespace that knows no case, as Temporal does when the retention of closed ones is over: the server itself takes half a
 * minute to delete one.
 *
 * @returns its name
 */
export async function namespaceWithoutCases(client: Client): Promise<string> {
  const namespace = uniqueName('forgotten');
  await client.workflowService.registerNamespace({
    namespace,
    workflowExecutionRetentionPeriod: msToTs('1 day'),
  });
  return namespace;
}

/** Has Temporal forget one case, the run that goes on and its history included. */
export async function forget(client: Client, caseId: string): Promise<void> {
  const { workflowId } = client.workflow.getHandle(workflowIdOf(caseId));
  const { namespace } = client.options;
  await client.workflowService.deleteWorkflowExecution({ namespace, workflowExecution: { workflowId } });
  const isKnown = (): Promise<boolean> =>
    client.workflow
      .getHandle(workflowId)
      .describe()
      .then(
        () => true,
        () => false,
      );
  while (await isKnown()) await new Promise((resume) => setTimeout(resume, 100));
}
