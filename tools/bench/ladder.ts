import { z } from 'zod';
import proto from '@temporalio/proto';
import { workflowIdOf } from '../../contracts/recovery-case.ts';
import { fastForwardPast } from '../../temporal/time-skipping.ts';
import type { Ground } from './ground.ts';
import { until } from './load.ts';

const { EventType } = proto.temporal.api.enums.v1;
const caseBody = z.object({ stage: z.string(), revision: z.number() });
const deadlines = z.object({ items: z.array(z.object({ runsOutAt: z.string() })) });

/** What one case costs that nobody touches after its confirmation, up to the court application. */
export interface LadderCost {
  readonly transitions: number;
  readonly events: number;
  readonly bytes: number;
  readonly workflowTasks: number;
  readonly timers: number;
  /** Recordings, as markers in the history. */
  readonly localActivities: number;
  /** Documents. */
  readonly activities: number;
}

export async function measureLadder(ground: Ground): Promise<{ readonly caseId: string; readonly cost: LadderCost }> {
  ground.report('one full ladder, time skipped');
  const id = await ground.office.open();
  await ground.office.confirm(id);
  const read = async () => caseBody.parse(await ground.office.get(`/cases/${id}`));
  let now = await read();
  while (now.stage !== 'court-application') {
    const { items } = deadlines.parse(await ground.office.get(`/cases/${id}/deadlines?status=running`));
    const next = Math.min(...items.map(({ runsOutAt }) => Date.parse(runsOutAt)));
    await fastForwardPast(ground.client, workflowIdOf(id), next);
    const { revision } = now;
    await until('the case has moved on', 30, async () => (now = await read()).revision > revision);
  }
  const cost = { ...(await historyCost(ground, workflowIdOf(id))), transitions: now.revision };
  return { caseId: id, cost };
}

async function historyCost(ground: Ground, workflowId: string): Promise<Omit<LadderCost, 'transitions'>> {
  const handle = ground.client.workflow.getHandle(workflowId);
  const [{ events }, { raw }] = await Promise.all([handle.fetchHistory(), handle.describe()]);
  const countOf = (type: proto.temporal.api.enums.v1.EventType): number =>
    (events ?? []).filter(({ eventType }) => eventType === type).length;
  return {
    events: events?.length ?? 0,
    bytes: Number(raw.workflowExecutionInfo?.historySizeBytes ?? 0),
    workflowTasks: countOf(EventType.EVENT_TYPE_WORKFLOW_TASK_COMPLETED),
    timers: countOf(EventType.EVENT_TYPE_TIMER_STARTED),
    localActivities: countOf(EventType.EVENT_TYPE_MARKER_RECORDED),
    activities: countOf(EventType.EVENT_TYPE_ACTIVITY_TASK_SCHEDULED),
  };
}
