import { TransitionRecorder } from '../../activities/recording/record-transition.ts';
import { type RecoveryCaseInput, recoveryCaseWorkflow, workflowIdOf } from '../../contracts/recovery-case.ts';
import { createDataSource } from '../../database/connection/data-source.ts';
import { processKinds } from '../../database/kinds/registry.ts';
import type { LostSteps } from '../../domain/kernel/steering/lost-steps-state.ts';
import type { SimulatedCase } from '../sample/sample-case.ts';
import { FollowedCase } from './followed-case.ts';
import type { TestProduct } from './product.ts';
import { testKeyring } from './temporal.ts';

/** Puts a case that was simulated into the record and has it taken up from there. */
export async function takenUp(
  product: TestProduct,
  simulated: SimulatedCase,
  lost: LostSteps | null = null,
): Promise<FollowedCase> {
  const { processId: caseId } = simulated.state.opening;
  const dataSource = await createDataSource(product.database.url, { poolSize: 1 }).initialize();
  try {
    const recorder = new TransitionRecorder(dataSource, testKeyring(), processKinds);
    for (const record of simulated.records) await recorder.recordTransition(record);
  } finally {
    await dataSource.destroy();
  }
  const { TASK_QUEUE: taskQueue = '', DOCUMENTS_TASK_QUEUE: documentsTaskQueue = '' } = product.variables;
  const input: RecoveryCaseInput = {
    continued: simulated.state,
    previousRunId: null,
    takenUp: true,
    ...(lost === null ? {} : { lost }),
    documentsTaskQueue,
  };
  await product.temporal.client.workflow.start(recoveryCaseWorkflow, {
    workflowId: workflowIdOf(caseId),
    taskQueue,
    args: [input],
  });
  const followed = new FollowedCase(product, caseId);
  await followed.moved(simulated.state.revision);
  return followed;
}
