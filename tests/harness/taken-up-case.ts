import { TransitionRecorder } from '../../activities/recording/record-transition.ts';
import { type RecoveryCaseInput, recoveryCaseWorkflow, workflowIdOf } from '../../contracts/recovery-case.ts';
import { createDataSource } from '../../database/data-source.ts';
import { processKinds } from '../../database/kinds/registry.ts';
import type { LostSteps } from '../../domain/kernel/steering/lost-steps-state.ts';
import type { PaperCase } from '../sample/sample-case.ts';
import { FollowedCase } from './followed-case.ts';
import type { TestProduct } from './product.ts';
import { testKeyring } from './temporal.ts';

/** Puts a case that was played on paper into the record and has it taken up from there. */
export async function takenUp(
  product: TestProduct,
  paper: PaperCase,
  lost: LostSteps | null = null,
): Promise<FollowedCase> {
  const { processId: caseId } = paper.state.opening;
  const dataSource = await createDataSource(product.database.url, { poolSize: 1 }).initialize();
  try {
    const recorder = new TransitionRecorder(dataSource, testKeyring(), processKinds);
    for (const record of paper.records) await recorder.recordTransition(record);
  } finally {
    await dataSource.destroy();
  }
  const { TASK_QUEUE: taskQueue = '', DOCUMENTS_TASK_QUEUE: documentsTaskQueue = '' } = product.variables;
  const input: RecoveryCaseInput = {
    continued: paper.state,
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
  await followed.moved(paper.state.revision);
  return followed;
}
