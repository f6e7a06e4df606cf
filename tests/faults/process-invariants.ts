import { WorkflowNotFoundError } from '@temporalio/client';
import { defineSearchAttributeKey } from '@temporalio/common';
import { recoveryCaseWorkflow, workflowIdOf } from '../../contracts/recovery-case.ts';
import { DeadlineEntity } from '../../database/entities/deadline.ts';
import { ProcessEntity, type ProcessRow } from '../../database/entities/process.ts';
import { forEachAtOnce } from '../../tools/bench/load.ts';
import { findingOf, type Finding } from '../afterwards/finding.ts';
import type { Ground } from '../afterwards/ground.ts';

type Case = Pick<ProcessRow, 'id' | 'number' | 'stage'>;
type Handle = ReturnType<Ground['temporal']['client']['workflow']['getHandle']>;

/** Milliseconds by which a timer may differ from the instant of its clock: its time counts from the end of a task, which takes a while. */
const timerTolerance = 60_000;
const stageAttribute = defineSearchAttributeKey('CaseStage', 'KEYWORD');

/** What the process of every case has to keep to. */
export async function processFindings(ground: Ground): Promise<readonly Finding[]> {
  const cases = await ground.dataSource.getRepository(ProcessEntity).find({
    select: { id: true, number: true, stage: true },
  });
  return [
    await eachCase('timers at Temporal = running clocks of the record', cases, (each) => timerFault(ground, each)),
    await eachCase('stage at Temporal = stage of the record', cases, (each) => stageFault(ground, each)),
    await orphans(ground, cases),
    await eachCase('the tag just read is taken, unless the case is closed', cases, (each) => tagFault(ground, each)),
  ];
}

async function eachCase(
  invariant: string,
  cases: readonly Case[],
  fault: (each: Case) => Promise<string | null>,
): Promise<Finding> {
  const violations: string[] = [];
  await forEachAtOnce(4, cases, async (each) => {
    const found = await fault(each);
    if (found !== null) violations.push(`${each.number}: ${found}`);
  });
  return { invariant, checked: cases.length, violations };
}

async function timerFault({ temporal, dataSource }: Ground, { id }: Case): Promise<string | null> {
  const handle = temporal.client.workflow.getHandle(workflowIdOf(id));
  const running = await dataSource.getRepository(DeadlineEntity).findBy({ processId: id, status: 'running' });
  const timers = await timersOf(handle);
  const expected = running.map(({ runsOutAt }) => runsOutAt.getTime()).toSorted((one, other) => one - other);
  const fits =
    timers.length === expected.length &&
    timers.every((instant, index) => Math.abs(instant - (expected[index] ?? 0)) < timerTolerance);
  return fits ? null : `clocks ${instants(expected)}, timers ${instants(timers)}`;
}

/** Instants at which the timers of the latest run act that are pending, in order; none where it has ended or is not known. */
async function timersOf(handle: Handle): Promise<readonly number[]> {
  if ((await described(handle))?.status.name !== 'RUNNING') return [];
  const pending = new Map<string, number>();
  for (const event of (await handle.fetchHistory()).events ?? []) {
    const { timerStartedEventAttributes: started } = event;
    if (started?.timerId != null) {
      const seconds = Number(started.startToFireTimeout?.seconds ?? 0);
      pending.set(started.timerId, (Number(event.eventTime?.seconds ?? 0) + seconds) * 1_000);
    }
    const over = event.timerFiredEventAttributes?.timerId ?? event.timerCanceledEventAttributes?.timerId;
    if (over != null) pending.delete(over);
  }
  return [...pending.values()].toSorted((one, other) => one - other);
}

function instants(times: readonly number[]): string {
  return times.map((time) => new Date(time).toISOString()).join(', ') || 'none';
}

/** A closed case may have no process: Temporal does not get back what it has lost of them. */
async function stageFault({ temporal }: Ground, { id, stage }: Case): Promise<string | null> {
  const found = await described(temporal.client.workflow.getHandle(workflowIdOf(id)));
  if (found === null) return stage === 'closed' ? null : `${stage}, unknown to Temporal`;
  const shown = found.typedSearchAttributes.get(stageAttribute);
  return shown === stage ? null : `${stage}, at Temporal ${shown ?? 'none'}`;
}

async function described(handle: Handle) {
  try {
    return await handle.describe();
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return null;
    throw error;
  }
}

async function orphans({ temporal }: Ground, recorded: readonly Case[]): Promise<Finding> {
  const running: string[] = [];
  const query = `WorkflowType = '${recoveryCaseWorkflow}' AND ExecutionStatus = 'Running'`;
  for await (const { workflowId } of temporal.client.workflow.list({ query })) running.push(workflowId);
  const known = new Set(recorded.map(({ id }) => workflowIdOf(id)));
  return findingOf('every process that runs has a record', running, (id) => (known.has(id) ? null : id));
}

async function tagFault({ rest }: Ground, { id }: Case): Promise<string | null> {
  const ifMatch = (await rest.get(`/cases/${id}`)).headers.get('ETag') ?? '';
  const answer = await rest.post(`/cases/${id}/commands/note`, { text: 'After the faults.' }, { ifMatch });
  const isTaken = answer.status === 200 || answer.body['code'] === 'process-closed';
  return isTaken ? null : `tag ${ifMatch}, ${answer.status} ${JSON.stringify(answer.body)}`;
}
