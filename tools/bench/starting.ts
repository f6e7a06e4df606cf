import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { randomUUID } from 'node:crypto';
import { recoveryCaseWorkflow, workflowIdOf } from '../../contracts/recovery-case.ts';
import { searchAttributesOf } from '../../contracts/search-attributes.ts';
import { chinaCalendar } from '../../domain/calendar/china-calendar.ts';
import type { CaseOpening } from '../../domain/recovery-case/case-opening.ts';
import { openProcess } from '../../domain/kernel/procedure.ts';
import { figureOf, type Figure, type Pair } from './figure.ts';
import { forEachAtOnce, indices } from './load.ts';
import { queues } from './processes.ts';
import type { Ground } from './ground.ts';

export interface StartingFigures {
  readonly opened: Figure;
  readonly waiting: Figure;
  readonly waitingSameServer: Figure;
}

/**
 * Starts and first steps. A case counts as opened when REST has answered, beside a worker that carries it at the same time.
 * For the first step, cases and raw workflows alike are started through the client: a case waits when its row is in the
 * record, a raw workflow has stepped when its activity has run.
 */
export async function measureStarting(ground: Ground, pattern: CaseOpening): Promise<StartingFigures> {
  const { rounds, operations } = ground.options;
  const starts: Pair[] = [];
  const steps: Pair[] = [];
  const tunedSteps: Pair[] = [];
  await warmUp(ground);
  for (let round = 0; round < rounds; round += 1) {
    ground.report(`starting, round ${round + 1} of ${rounds}`);
    const rawStarts = await ground.raw.starts(operations);
    const rawSteps = await ground.defaultRaw.firstSteps(operations);
    const waiting = await startCases(ground, pattern, operations);
    const opened = await openCases(ground, operations);
    const rawTunedSteps = await ground.raw.firstSteps(operations);
    ground.report(
      `  raw: ${perSecond(rawStarts)} started, ${perSecond(rawSteps)} (default server) and ${perSecond(rawTunedSteps)} stepped; ` +
        `cases: ${perSecond(opened)} opened, ${perSecond(waiting)} waiting`,
    );
    starts.push({ product: opened, raw: rawStarts });
    steps.push({ product: waiting, raw: rawSteps });
    tunedSteps.push({ product: waiting, raw: rawTunedSteps });
  }
  return {
    opened: figureOf('open a case through REST : start an empty workflow', '/s', { atLeast: 0.5 }, starts),
    waiting: figureOf('first wait, recorded : one noop activity, default server', '/s', { atLeast: 1.5 }, steps),
    waitingSameServer: figureOf('first wait, recorded : one noop activity, same server', '/s', null, tunedSteps),
  };
}

/** What the first requests compile and connect, a thousand of them in a run of the usual size, is no part of any figure. */
async function warmUp(ground: Ground): Promise<void> {
  const { operations } = ground.options;
  ground.report('warming up');
  await ground.raw.starts(3 * operations);
  await ground.raw.firstSteps(3 * operations);
  await ground.defaultRaw.firstSteps(operations);
  await openCases(ground, 5 * operations);
}

const perSecond = (rate: number): string => `${rate.toFixed(0)}/s`;

/** Cases a second that REST has opened, to the last answer. */
async function openCases(ground: Ground, count: number): Promise<number> {
  const before = await ground.register.cases();
  const began = performance.now();
  await forEachAtOnce(ground.options.concurrency, indices(count), async () => {
    await ground.office.open();
  });
  const opened = performance.now();
  await ground.register.untilCases(before + count);
  return (count * 1000) / (opened - began);
}

/** Cases a second that have reached their first wait and stand in the record, to the last one. */
async function startCases(ground: Ground, pattern: CaseOpening, count: number): Promise<number> {
  const before = await ground.register.cases();
  const began = performance.now();
  await forEachAtOnce(ground.options.concurrency, indices(count), async () => {
    const processId = randomUUID();
    const opening: CaseOpening = { ...pattern, processId, number: `STARTED-${processId}` };
    const calendar = chinaCalendar;
    const { state } = openProcess(recoveryCase, opening, calendar, Date.now());
    const typedSearchAttributes = [...searchAttributesOf(state)];
    await ground.client.workflow.start(recoveryCaseWorkflow, {
      workflowId: workflowIdOf(processId),
      taskQueue: queues.cases,
      args: [{ opening, calendar, documentsTaskQueue: queues.documents }],
      memo: { opening: { number: opening.number, requestDigest: opening.requestDigest } },
      staticSummary: `Recovery case ${opening.number}`,
      typedSearchAttributes,
    });
  });
  await ground.register.untilCases(before + count);
  return (count * 1000) / (performance.now() - began);
}
