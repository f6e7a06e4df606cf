import { randomUUID } from 'node:crypto';
import { recoveryCaseWorkflow, workflowIdOf } from '../../contracts/recovery-case.ts';
import type { RunSettings } from '../../contracts/process.ts';
import { calendarFrom } from '../../domain/calendar/calendar.ts';
import { chinaCalendar } from '../../domain/calendar/china-calendar.ts';
import { sampleOpening } from '../sample/sample-case.ts';
import { FollowedCase } from './followed-case.ts';
import type { TestProduct } from './product.ts';

/** Opens a case whose runs continue as new after so little: the API leaves that to the product. */
export async function openedWithShortRuns(
  product: TestProduct,
  runs: Pick<RunSettings, 'continueAfterEvents' | 'continueAfterBytes'>,
): Promise<FollowedCase> {
  const caseId = randomUUID();
  const calendar = calendarFrom(chinaCalendar, 2026);
  const opening = sampleOpening({ processId: caseId, number: `SHORT-${caseId.slice(0, 8)}` });
  const { TASK_QUEUE: taskQueue = '', DOCUMENTS_TASK_QUEUE: documentsTaskQueue = '' } = product.variables;
  await product.temporal.client.workflow.start(recoveryCaseWorkflow, {
    workflowId: workflowIdOf(caseId),
    taskQueue,
    memo: { opening: { number: opening.number, requestDigest: opening.requestDigest } },
    args: [{ opening, calendar, documentsTaskQueue, ...runs }],
  });
  return new FollowedCase(product, caseId);
}
