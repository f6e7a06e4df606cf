import pg from 'pg';
import { QueryFailedError } from 'typeorm';

/** Characters of a text that the log shows: a message may quote what it is about at any length. */
const longestText = 2_000;

/**
 * An error as the log may show it, short: without the statement, parameters and values that a database error quotes. Its
 * code tells the reason; where the server has said nothing, because the connection is at fault, the driver's message does.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const stack = shortened(error.stack?.slice(error.stack.indexOf('\n    at ')) ?? '');
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (cause instanceof pg.DatabaseError)
    return { name: error.name, ...pickText(cause, 'code', 'constraint', 'table'), stack };
  if (error instanceof QueryFailedError) return { name: error.name, ...pickText(cause, 'code', 'message'), stack };
  return {
    name: error.name,
    ...pickText(error, 'type', 'message'),
    stack,
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

/** A text as the log may show it: cut where it becomes too long, and then it says by how much. */
export function shortened(text: string): string {
  if (text.length <= longestText) return text;
  return `${text.slice(0, longestText)} … and ${text.length - longestText} characters more`;
}

function pickText(source: unknown, ...names: readonly string[]): Record<string, string> {
  const picked: Record<string, string> = {};
  if (typeof source !== 'object' || source === null) return picked;
  for (const name of names) {
    const value: unknown = Reflect.get(source, name);
    if (typeof value === 'string') picked[name] = shortened(value);
  }
  return picked;
}
