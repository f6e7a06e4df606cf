import { z } from 'zod';
import { sentence } from '../language/readers-language.ts';
import type { Problem } from '../problems/problem.ts';
import { invalidRequest } from '../validation/request-validation.ts';

/** Where a page ended, as text that says nothing to the caller. */
export function writeCursor(position: unknown): string {
  return Buffer.from(JSON.stringify(position), 'utf8').toString('base64url');
}

/** @throws Problem `invalid-request` naming `cursor` when this API has not written it for this list */
export function readCursor<Position>(written: string, schema: z.ZodType<Position>): Position {
  const read = schema.safeParse(parsed(written));
  if (read.success) return read.data;
  throw invalidCursor();
}

/** What a cursor is answered with that this API has not written for this list. */
export function invalidCursor(): Problem {
  return invalidRequest([
    {
      field: 'cursor',
      code: 'invalid-cursor',
      message: sentence('cursor-of-page'),
    },
  ]);
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(Buffer.from(written, 'base64url').toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What positions are made of. The database takes neither a year 0 nor every character: a position that it would choke on is none. */
export const positionInstant = z.iso.datetime().regex(/^(?!0000)/);
export const positionDay = z.iso.date().regex(/^(?!0000)/);
export const positionId = z.string().regex(/^[A-Za-z0-9-]{1,60}$/);

/** One page: what is on it, and the cursor of the next one, null on the last. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** The page from one row more than it holds: the surplus row tells that there is a next page. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  present: (row: Row) => Item,
  positionOf: (row: Row) => unknown,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items: shown.map(present), nextCursor: more ? writeCursor(positionOf(last)) : null };
}

export const cursorField = z.string().min(1).max(1_000).meta({ description: 'The nextCursor of the page before.' });

/** How many items a page holds, in a query. */
export const limitField = z.coerce.number().int().min(1).max(200).default(50);

/** The schema of a page's answer. */
export function pageSchema<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    nextCursor: z
      .string()
      .nullable()
      .meta({ description: 'Send it as cursor for the next page; null on the last one.' }),
  });
}
