import { readdir } from 'node:fs/promises';
import { IsNull, Not } from 'typeorm';
import { isUnfinished } from '../../files/placed-file.ts';
import { DocumentEntity } from '../../database/entities/document.ts';
import { ProcessEventEntity } from '../../database/entities/process-event.ts';
import { HistoryRunEntity } from '../../database/entities/history-run.ts';
import type { Comparison } from '../../reconciliation/reconciliation.ts';
import { forEachAtOnce } from '../../tools/bench/load.ts';
import type { Ground } from './ground.ts';

/** Processes, by the ids of their workflows, of which record and process do not stand level. */
export async function notLevel(ground: Ground, workflowIds: readonly string[]): Promise<readonly Comparison[]> {
  const found: Comparison[] = [];
  await forEachAtOnce(4, workflowIds, async (workflowId) => {
    const comparison = await ground.compare(workflowId);
    if (comparison.difference !== 'level') found.push(comparison);
  });
  return found;
}

/** What processes have told each other and is on its way still. */
export async function notArrived({ dataSource }: Ground): Promise<readonly string[]> {
  const rows = await dataSource
    .getRepository(ProcessEventEntity)
    .findBy({ deliveredAt: IsNull(), withdrawnOn: IsNull() });
  return rows.map(({ processId, id, event, lastError }) => `${processId} ${id}: ${event}, ${lastError ?? 'no error'}`);
}

/** Letters that are on their way still. */
export async function notDispatched({ dataSource }: Ground): Promise<readonly string[]> {
  const rows = await dataSource.getRepository(DocumentEntity).findBy({ status: Not('dispatched') });
  return rows.map(({ number, status, lastError }) => `${number}: ${status}, ${lastError ?? 'no error'}`);
}

/** Runs that have ended at Temporal and whose history the record does not have. */
export async function notArchived({ temporal, dataSource, startedProcesses }: Ground): Promise<readonly string[]> {
  const archived = await dataSource.getRepository(HistoryRunEntity).find({ select: { workflowId: true, runId: true } });
  const kept = new Set(archived.map(({ runId }) => runId));
  const missing: string[] = [];
  const query = `${startedProcesses} AND ExecutionStatus != 'Running'`;
  for await (const { workflowId, runId, status } of temporal.client.workflow.list({ query }))
    if (!kept.has(runId)) missing.push(`${workflowId}: run ${runId}, ${status.name}`);
  return missing;
}

/** Letters that a killed worker has left half written. */
export async function halfWritten({ outbox }: Ground): Promise<readonly string[]> {
  return (await readdir(outbox)).filter(isUnfinished);
}
