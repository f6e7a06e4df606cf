import { WorkflowNotFoundError } from '@temporalio/client';
import { defineSearchAttributeKey } from '@temporalio/common';
import { workflowIdOf } from '../../contracts/recovery-case.ts';
import { DeadlineEntity } from '../../database/entities/deadline.ts';
import { ProcessEntity, type ProcessRow } from '../../database/entities/process.ts';
import { processKinds } from '../../database/kinds/registry.ts';
import { forEachAtOnce } from '../../tools/bench/load.ts';
import { findingOf, type Finding } from '../afterwards/finding.ts';
import type { Ground } from '../afterwards/ground.ts';

type Process = Pick<ProcessRow, 'id' | 'kind' | 'number' | 'stage'>;
type Handle = ReturnType<Ground['temporal']['client']['workflow']['getHandle']>;

/** Milliseconds by which a timer may differ from the instant of its clock: its time counts from the end of a task, which takes a while. */
const timerTolerance = 60_000;
const stageAttribute = defineSearchAttributeKey('CaseStage', 'KEYWORD');

/** What every process has to keep to. */
export async function processFindings(ground: Ground): Promise<readonly Finding[]> {
  const processes = await ground.dataSource.getRepository(ProcessEntity).find({
    select: { id: true, kind: true, number: true, stage: true },
  });
  const cases = processes.filter(({ kind }) => kind === 'recovery-case');
  return [
    await each('timers at Temporal = running clocks of the record', processes, (one) => timerFault(ground, one)),
    await each('stage at Temporal = stage of the record', cases, (one) => stageFault(ground, one)),
    await orphans(ground, processes),
    await each('the tag just read is taken, unless the case is closed', cases, (one) => tagFault(ground, one)),
  ];
}

async function each(
  invariant: string,
  processes: readonly Process[],
  fault: (one: Process) => Promise<string | null>,
): Promise<Finding> {
  const violations: string[] = [];
  await forEachAtOnce(4, processes, async (one) => {
    const found = await fault(one);
    if (found !== null) violations.push(`${one.number}: ${found}`);
  });
  return { invariant, checked: processes.length, violations };
}

async function timerFault({ temporal, dataSource }: Ground, { id, kind }: Process): Promise<string | null> {
  const handle = temporal.client.workflow.getHandle(processKinds.named(kind).workflowIdOf(id));
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
async function stageFault({ temporal }: Ground, { id, stage }: Process): Promise<string | null> {
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

async function orphans({ temporal, startedProcesses }: Ground, recorded: readonly Process[]): Promise<Finding> {
  const running: string[] = [];
  const query = `${startedProcesses} AND ExecutionStatus = 'Running'`;
  for await (const { workflowId } of temporal.client.workflow.list({ query })) running.push(workflowId);
  const known = new Set(recorded.map(({ id, kind }) => processKinds.named(kind).workflowIdOf(id)));
  return findingOf('every process that runs has a record', running, (id) => (known.has(id) ? null : id));
}

async function tagFault({ rest }: Ground, { id }: Process): Promise<string | null> {
  const ifMatch = (await rest.get(`/cases/${id}`)).headers.get('ETag') ?? '';
  const answer = await rest.post(`/cases/${id}/commands/note`, { text: 'After the faults.' }, { ifMatch });
  const isTaken = answer.status === 200 || answer.body['code'] === 'process-closed';
  return isTaken ? null : `tag ${ifMatch}, ${answer.status} ${JSON.stringify(answer.body)}`;
}
