import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { historyFromJSON, type History } from '@temporalio/common/lib/proto-utils.js';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { toTemporalForm } from './readable-payloads.ts';

const folder = fileURLToPath(new URL('./histories/', import.meta.url));

/** What Temporal wrote down of one run of a workflow, in its JSON form. */
export const runSchema = z.object({ events: z.array(z.record(z.string(), z.json())) });
export type GoldenRun = z.output<typeof runSchema>;

const golden = z.object({ runs: z.array(runSchema) });
const started = z.object({
  workflowExecutionStartedEventAttributes: z.object({ workflowId: z.string() }),
});

function fileOf(story: string): string {
  return `${folder}${story}.json`;
}

/** Names of the stories that have a golden history. */
export async function goldenNames(): Promise<readonly string[]> {
  return (await readdir(folder)).map((file) => file.replace(/\.json$/, '')).toSorted();
}

/** The runs of a story's workflow, first to last. */
export async function readGolden(story: string): Promise<readonly GoldenRun[]> {
  return golden.parse(JSON.parse(await readFile(fileOf(story), 'utf8'))).runs;
}

export async function writeGolden(story: string, runs: readonly GoldenRun[]): Promise<void> {
  const filepath = fileOf(story);
  const layout = await resolveConfig(filepath);
  await writeFile(filepath, await format(JSON.stringify({ runs }), { ...layout, filepath }));
}

/** A run as the replayer takes it. */
export function replayable(run: GoldenRun): { workflowId: string; history: History } {
  const { workflowId } = started.parse(run.events[0]).workflowExecutionStartedEventAttributes;
  return { workflowId, history: historyFromJSON(toTemporalForm(run)) };
}
