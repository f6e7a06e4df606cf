import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { workflowIdOf } from '../../contracts/recovery-case.ts';
import { FollowedCase } from '../harness/followed-case.ts';
import { TestProduct } from '../harness/product.ts';

let product: TestProduct;

beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

const note = (caseId: string) => product.rest.post(`/cases/${caseId}/commands/note`, { text: 'Still at work.' });
const handleOf = (caseId: string) => product.temporal.client.workflow.getHandle(workflowIdOf(caseId));
/** Status of `/health/clocks` once it names the case, which Temporal's visibility takes a moment for. */
async function clocksOnceTheyShow(caseId: string): Promise<number> {
  for (;;) {
    const answer = await fetch(`${product.address}/health/clocks`);
    if ((await answer.text()).includes(workflowIdOf(caseId))) return answer.status;
    await new Promise((resume) => setTimeout(resume, 200));
  }
}

/** Waits until Temporal has tried the first task of the case's process a third time. */
async function untilItFails(caseId: string): Promise<void> {
  while (((await handleOf(caseId).describe()).raw.pendingWorkflowTask?.attempt ?? 0) < 3)
    await new Promise((resume) => setTimeout(resume, 100));
}

describe('a case whose cancellation was asked for at Temporal', () => {
  it('takes commands, and its clocks act, as if nothing had been asked', async () => {
    const followed = await FollowedCase.confirmed(product);
    await handleOf(followed.id).cancel();
    expect((await note(followed.id)).status).toBe(200);
    const before = await followed.read();
    await followed.passNextDeadline();
    expect((await followed.read()).revision).toBeGreaterThan(before.revision);
    expect((await note(followed.id)).status).toBe(200);
  });
});

describe('a case whose process cannot go on', () => {
  it('is told as stuck, with where to look, and the clocks are not served', async () => {
    const followed = await FollowedCase.open(product);
    await followed.read();
    await handleOf(followed.id).terminate('for a process that no worker knows');
    await product.temporal.client.workflow.start('processThatNoWorkerKnows', {
      workflowId: workflowIdOf(followed.id),
      taskQueue: product.variables['TASK_QUEUE'] ?? '',
    });
    await untilItFails(followed.id);

    const refused = await note(followed.id);
    expect(refused).toMatchObject({ status: 503, body: { code: 'process-stuck' } });
    expect(await clocksOnceTheyShow(followed.id)).toBe(503);
    await handleOf(followed.id).terminate('it is enough');
  });
});
