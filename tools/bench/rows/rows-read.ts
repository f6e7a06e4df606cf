import { z } from 'zod';

/** A node of a plan as EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) has it. */
interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string | undefined;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number | undefined;
  readonly 'Rows Removed by Index Recheck'?: number | undefined;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly PlanNode[] | undefined;
}

const planNode: z.ZodType<PlanNode> = z.object({
  'Node Type': z.string(),
  'Relation Name': z.string().optional(),
  'Actual Rows': z.number(),
  'Actual Loops': z.number(),
  'Rows Removed by Filter': z.number().optional(),
  'Rows Removed by Index Recheck': z.number().optional(),
  'Shared Hit Blocks': z.number(),
  'Shared Read Blocks': z.number(),
  get Plans() {
    return z.array(planNode).optional();
  },
});
const explained = z.tuple([z.object({ 'QUERY PLAN': z.tuple([z.object({ Plan: planNode })]) })]);

/** A table of no more rows is read whole, as that is quickest. */
const fewRows = 1_000;

/** What a statement has read to give its answer. */
export interface RowsRead {
  readonly rows: number;
  /** Pages of tables and indexes, of 8 KiB each, as often as they were looked into. */
  readonly pages: number;
  /** Tables of more than a few rows that were read from beginning to end. */
  readonly wholeTables: readonly string[];
}

/** @param rows what EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) gave */
export function rowsRead(rows: unknown): RowsRead {
  const [{ 'QUERY PLAN': plan }] = explained.parse(rows);
  const scans = nodesOf(plan[0].Plan).filter((node) => node['Relation Name'] !== undefined);
  return {
    rows: scans.reduce((sum, node) => sum + readBy(node), 0),
    pages: plan[0].Plan['Shared Hit Blocks'] + plan[0].Plan['Shared Read Blocks'],
    wholeTables: scans
      .filter((node) => node['Node Type'] === 'Seq Scan' && readBy(node) > fewRows)
      .flatMap((node) => node['Relation Name'] ?? []),
  };
}

/** What several statements have read one after the other. */
export function together(reads: readonly RowsRead[]): RowsRead {
  return {
    rows: reads.reduce((sum, { rows }) => sum + rows, 0),
    pages: reads.reduce((sum, { pages }) => sum + pages, 0),
    wholeTables: [...new Set(reads.flatMap(({ wholeTables }) => wholeTables))],
  };
}

function nodesOf(node: PlanNode): readonly PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

function readBy(node: PlanNode): number {
  const removed = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  return (node['Actual Rows'] + removed) * node['Actual Loops'];
}
