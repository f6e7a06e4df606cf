import type { Surroundings } from './surroundings.ts';

/**
 * Condition on what Temporal lists: processes of every kind that were started on the queue of these; a namespace can carry those of
 * other databases as well.
 */
export function startedProcesses({ kinds, caseTaskQueue }: Pick<Surroundings, 'kinds' | 'caseTaskQueue'>): string {
  const types = kinds.all.map(({ workflow }) => `'${workflow}'`).join(', ');
  return `WorkflowType IN (${types}) AND TaskQueue = '${caseTaskQueue}'`;
}
