import { z } from 'zod';
import type { RestClient } from './rest-client.ts';

export interface ReadPage<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** A list page by page, until there is no next one or nobody reads on. */
export async function* pagesOf<Item>(
  rest: RestClient,
  path: string,
  item: z.ZodType<Item>,
  { limit = 200, after = null }: { readonly limit?: number; readonly after?: string | null } = {},
): AsyncGenerator<ReadPage<Item>> {
  const page = z.object({ items: z.array(item), nextCursor: z.string().nullable() });
  const list = `${path}${path.includes('?') ? '&' : '?'}limit=${limit}`;
  let cursor = after;
  do {
    const { status, body } = await rest.get(cursor === null ? list : `${list}&cursor=${encodeURIComponent(cursor)}`);
    if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
    const read = page.parse(body);
    yield read;
    cursor = read.nextCursor;
  } while (cursor !== null);
}

/** Every item of a list, read page by page. */
export async function walk<Item>(...list: Parameters<typeof pagesOf<Item>>): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const page of pagesOf(...list)) items.push(...page.items);
  return items;
}

/** The first page of a list. */
export async function firstPage<Item>(...list: Parameters<typeof pagesOf<Item>>): Promise<ReadPage<Item>> {
  for await (const page of pagesOf(...list)) return page;
  throw new Error('A list has one page at least.');
}
