import { z } from 'zod';
import { instantText } from '../processes/reading/amounts.ts';
import type { ClockService } from './clock-watch.ts';
import { asksForWork } from './worker-polls.ts';

/** Seconds that a clock may be due before something is wrong: a worker that was restarted has caught up by then. */
const longestLag = 300;

export const clocksView = z
  .object({
    lagSeconds: z.number().int().meta({ description: 'How long the oldest clock has been due; 0 when none is.' }),
    oldestDueClock: z
      .object({ processId: z.string(), deadlineId: z.string(), runsOutAt: instantText })
      .nullable()
      .meta({ description: 'The clock that has been due the longest.' }),
    failedClocks: z.number().int().meta({
      description: 'Clocks whose rule has failed; the command let-clock-act lets them act once that is mended.',
    }),
    failingProcesses: z
      .object({ count: z.number().int(), workflowIds: z.array(z.string()) })
      .nullable()
      .meta({
        description:
          'Processes whose workflow tasks keep failing, twenty of them named; null where Temporal does not report problems.',
      }),
    recordsBehind: z
      .number()
      .int()
      .meta({ description: 'Cases whose record is behind their process: the database is older than Temporal.' }),
    casesWithLostSteps: z.number().int().meta({
      description:
        'Cases of which steps are lost after a restore; no reason for 503. The command acknowledge-lost-steps ends the duty.',
    }),
    lastWorkerHeartbeat: instantText
      .nullable()
      .meta({ description: 'When a worker last asked for work; null when none has in the last minutes.' }),
  })
  .meta({ id: 'ClockService' });

export function presentClocks(service: ClockService): z.output<typeof clocksView> {
  const { oldestDueClock, failingProcesses, lastWorkerHeartbeat } = service;
  return {
    lagSeconds: service.lagSeconds,
    oldestDueClock:
      oldestDueClock === null ? null : { ...oldestDueClock, runsOutAt: oldestDueClock.runsOutAt.toISOString() },
    failedClocks: service.failedClocks,
    failingProcesses:
      failingProcesses === null ? null : { ...failingProcesses, workflowIds: [...failingProcesses.workflowIds] },
    recordsBehind: service.recordsBehind,
    casesWithLostSteps: service.casesWithLostSteps,
    lastWorkerHeartbeat: lastWorkerHeartbeat?.toISOString() ?? null,
  };
}

/** What is not as it should be, a sentence each. */
export function faultsOfClocks(service: ClockService, now: number): readonly string[] {
  const { lagSeconds, failedClocks, failingProcesses, lastWorkerHeartbeat } = service;
  return [
    ...(lagSeconds > longestLag ? [`A clock has been due for ${lagSeconds} seconds.`] : []),
    ...(failedClocks > 0 ? [`Clocks whose rule has failed: ${failedClocks}.`] : []),
    ...(failingProcesses !== null && failingProcesses.count > 0
      ? [`Processes whose workflow tasks fail: ${failingProcesses.count}.`]
      : []),
    ...(service.recordsBehind > 0 ? [`Cases whose record is behind their process: ${service.recordsBehind}.`] : []),
    ...(asksForWork(lastWorkerHeartbeat, now) ? [] : ['No worker asks for work on cases.']),
  ];
}
