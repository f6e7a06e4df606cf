import pg from 'pg';
import { QueryFailedError } from 'typeorm';

/** An error as the log may show it: without the statement, parameters and values that a database error quotes. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const stack = error.stack?.slice(error.stack.indexOf('\n    at '));
  if (error instanceof QueryFailedError || error instanceof pg.DatabaseError) {
    const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
    return { name: error.name, ...pickText(cause, 'code', 'constraint', 'table'), stack };
  }
  return {
    name: error.name,
    ...pickText(error, 'type'),
    message: error.message,
    stack,
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

function pickText(source: unknown, ...names: readonly string[]): Record<string, string> {
  const picked: Record<string, string> = {};
  if (typeof source !== 'object' || source === null) return picked;
  for (const name of names) {
    const value: unknown = Reflect.get(source, name);
    if (typeof value === 'string') picked[name] = value;
  }
  return picked;
}
