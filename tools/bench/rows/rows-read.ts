import { z } from 'zod';

/** A node of a plan as EXPLAIN (ANALYZE, FORMAT JSON) has it. */
interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string | undefined;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number | undefined;
  readonly 'Rows Removed by Index Recheck'?: number | undefined;
  readonly Plans?: readonly PlanNode[] | undefined;
}

const planNode: z.ZodType<PlanNode> = z.object({
  'Node Type': z.string(),
  'Relation Name': z.string().optional(),
  'Actual Rows': z.number(),
  'Actual Loops': z.number(),
  'Rows Removed by Filter': z.number().optional(),
  'Rows Removed by Index Recheck': z.number().optional(),
  get Plans() {
    return z.array(planNode).optional();
  },
});
const explained = z.tuple([z.object({ 'QUERY PLAN': z.tuple([z.object({ Plan: planNode })]) })]);

/** What a statement has read to give its answer. */
export interface RowsRead {
  readonly rows: number;
  /** Tables that were read from beginning to end. */
  readonly wholeTables: readonly string[];
}

/** @param rows what EXPLAIN (ANALYZE, FORMAT JSON) gave */
export function rowsRead(rows: unknown): RowsRead {
  const [{ 'QUERY PLAN': plan }] = explained.parse(rows);
  const scans = nodesOf(plan[0].Plan).filter((node) => node['Relation Name'] !== undefined);
  return {
    rows: scans.reduce((sum, node) => sum + readBy(node), 0),
    wholeTables: scans
      .filter((node) => node['Node Type'] === 'Seq Scan')
      .flatMap((node) => node['Relation Name'] ?? []),
  };
}

function nodesOf(node: PlanNode): readonly PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

function readBy(node: PlanNode): number {
  const removed = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  return (node['Actual Rows'] + removed) * node['Actual Loops'];
}
