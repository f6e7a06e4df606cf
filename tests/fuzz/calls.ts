import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const call = z.object({
  /** Method and path of the description: `GET /api/v1/cases/{caseId}`. */
  operation: z.string(),
  method: z.string(),
  /** Whether the request fits the description. */
  valid: z.boolean(),
  status: z.number(),
  code: z.string().nullable(),
  seconds: z.number(),
});
/** One request that schemathesis made, and how it was answered. */
export type Call = z.output<typeof call>;

const finding = z.object({
  operation: z.string(),
  /** What was checked, and how it was not as it should be. */
  title: z.string(),
  message: z.string(),
  /** Null where there was no answer. */
  status: z.number().nullable(),
  curl: z.string(),
});
/** An answer that is not as the description tells. */
export type Finding = z.output<typeof finding>;

export async function readCalls(file: string): Promise<readonly Call[]> {
  return readLines(file, call);
}

export async function readFindings(file: string): Promise<readonly Finding[]> {
  return readLines(file, finding);
}

async function readLines<Line>(file: string, schema: z.ZodType<Line>): Promise<readonly Line[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line) => schema.parse(JSON.parse(line)));
}

/** Fewest calls that an operation must have in twenty minutes; a shorter run asks for fewer. */
const fewestCalls = 50;
const minutesOfFewest = 20;

/** How often an operation was called. */
export interface Called {
  readonly operation: string;
  readonly total: number;
}

/** The operations that were called too seldom, with how often they should have been. */
export function seldomCalled(
  operations: readonly string[],
  calls: readonly Call[],
  minutes: number,
): { readonly fewest: number; readonly seldom: readonly Called[] } {
  const fewest = Math.min(fewestCalls, Math.ceil((fewestCalls * minutes) / minutesOfFewest));
  const seldom = operations
    .map((operation) => ({ operation, total: calls.filter((each) => each.operation === operation).length }))
    .filter(({ total }) => total < fewest);
  return { fewest, seldom };
}
