import { randomUUID } from 'node:crypto';
import { TransitionRecorder } from '../../activities/recording/record-transition.ts';
import { recoveryCaseWorkflow, workflowIdOf, type RecoveryCaseInput } from '../../contracts/recovery-case.ts';
import { createDataSource } from '../../database/data-source.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { PaperCase, sampleOpening } from '../sample/sample-case.ts';
import { FollowedCase } from './followed-case.ts';
import type { TestProduct } from './product.ts';
import { uniqueName, testKeyring } from './temporal.ts';

/**
 * A case at the end of the calendar, taken up from the record: the rule of the clock that runs counts beyond the calendar, and
 * fails.
 */
export async function caseWhoseClockWillFail(product: TestProduct): Promise<FollowedCase> {
  const opening = sampleOpening({
    caseId: randomUUID(),
    number: uniqueName('DAYU'),
    foundOn: plainDate('2200-06-25'),
  });
  const paper = new PaperCase('2200-07-01', opening);
  while (paper.state.deadlines.every(({ purpose }) => purpose !== 'investigation-reminder')) paper.runOutNext();
  const dataSource = await createDataSource(product.database.url, { poolSize: 1 }).initialize();
  try {
    const recorder = new TransitionRecorder(dataSource, testKeyring());
    for (const record of paper.records) await recorder.recordTransition(record);
  } finally {
    await dataSource.destroy();
  }
  const { TASK_QUEUE: taskQueue = '', DOCUMENTS_TASK_QUEUE: documentsTaskQueue = '' } = product.variables;
  const input: RecoveryCaseInput = {
    continued: paper.state,
    previousRunId: null,
    takenUp: true,
    documentsTaskQueue,
  };
  await product.temporal.client.workflow.start(recoveryCaseWorkflow, {
    workflowId: workflowIdOf(opening.caseId),
    taskQueue,
    args: [input],
  });
  const followed = new FollowedCase(product, opening.caseId);
  await followed.moved(paper.state.revision);
  return followed;
}
