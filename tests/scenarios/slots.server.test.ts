import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { z } from 'zod';
import { historyArchiveWorkflow } from '../../contracts/process.ts';
import { workflowIdOf } from '../../contracts/recovery-case.ts';
import { yearOf } from '../../domain/calendar/plain-date.ts';
import { dateAt } from '../../domain/calendar/time-zone.ts';
import { FollowedCase } from '../harness/followed-case.ts';
import { TestProduct } from '../harness/product.ts';
import { uniqueName } from '../harness/temporal.ts';
import { madeUpNoticeFor } from '../sample/made-up-notice.ts';

/** As many as a worker waits for at a time, and more. */
const histories = 30;

const version = z.object({ openCases: z.object({ adopted: z.number(), left: z.number() }) });

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

it('histories that are waited for hold up neither letters nor a holiday notice', async () => {
  const { workflow } = product.temporal.client;
  const waitedFor = await FollowedCase.open(product);
  const workflowId = workflowIdOf(waitedFor.id);
  const { runId } = await workflow.getHandle(workflowId).describe();
  const archives = await Promise.all(
    Array.from({ length: histories }, () =>
      workflow.start(historyArchiveWorkflow, {
        taskQueue: product.variables['TASK_QUEUE'] ?? '',
        workflowId: uniqueName('archive'),
        args: [{ processId: waitedFor.id, workflowId, runId }],
      }),
    ),
  );
  const started = async () => {
    const described = await Promise.all(archives.map((archive) => archive.describe()));
    return described.filter(({ raw }) => raw.pendingActivities?.some(({ lastStartedTime }) => lastStartedTime)).length;
  };
  while ((await started()) < 20) await pause(50);

  await FollowedCase.confirmed(product);
  while ((await product.dispatched()).length < 2) await pause(50);
  const year = Math.max(2027, yearOf(dateAt(Date.now(), 'Asia/Shanghai')) + 1);
  const loaded = await product.rest.post('/calendars/cn/notices', madeUpNoticeFor(year));
  const read = async () =>
    version.parse((await product.rest.get(`/calendars/cn/versions/${String(loaded.body['version'])}`)).body).openCases;
  while ((await read()).left > 0) await pause(50);

  expect(await started()).toBeGreaterThanOrEqual(20);
  expect((await read()).adopted).toBe(2);
});
