import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { RestAnswer, RestClient } from '../harness/rest-client.ts';

const page = z.object({
  items: z.array(z.object({ id: z.string(), stage: z.string() })),
  nextCursor: z.string().nullable(),
});
type ListedCase = z.output<typeof page>['items'][number];

/** Cases that were asked at the end, and those that did not answer as they should. */
export interface CasesAfterwards {
  readonly cases: number;
  readonly closed: number;
  /** Why the clocks of the cases are not served; null when they are. */
  readonly clocks: string | null;
  readonly stuck: readonly { readonly id: string; readonly stage: string; readonly answer: string }[];
}

const casesAtOnce = 4;
const mostAttempts = 5;

/**
 * Gives every case there is a note. An open case takes it; one that is closed refuses it as it says everywhere, and is still read.
 */
export async function askEveryCase(rest: RestClient, origin: string): Promise<CasesAfterwards> {
  const cases = await everyCase(rest);
  const stuck: CasesAfterwards['stuck'][number][] = [];
  for (let index = 0; index < cases.length; index += casesAtOnce) {
    const group = cases.slice(index, index + casesAtOnce);
    const answers = await Promise.all(group.map((each) => faultOf(rest, each)));
    for (const [position, { id, stage }] of group.entries()) {
      const answer = answers[position];
      if (answer !== undefined) stuck.push({ id, stage, answer });
    }
  }
  const closed = cases.filter(({ stage }) => stage === 'closed').length;
  return { cases: cases.length, closed, stuck, clocks: await faultOfClocks(origin) };
}

async function faultOfClocks(origin: string): Promise<string | null> {
  const answer = await fetch(`${origin}/health/clocks`);
  return answer.status === 200 ? null : `/health/clocks: ${answer.status} ${await answer.text()}`;
}

async function everyCase(rest: RestClient): Promise<readonly ListedCase[]> {
  const cases: ListedCase[] = [];
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const answer = await rest.post('/cases/search', {
      filter: { status: 'any' },
      limit: 200,
      ...(cursor === undefined ? {} : { cursor }),
    });
    const { items, nextCursor } = page.parse(answer.body);
    cases.push(...items);
    cursor = nextCursor;
  }
  return cases;
}

/** What is wrong with a case's answers, in words; undefined when nothing is. */
async function faultOf(rest: RestClient, { id, stage }: ListedCase): Promise<string | undefined> {
  const noted = await patiently(() => rest.post(`/cases/${id}/commands/note`, { text: 'Asked after fuzzing.' }));
  const takes = noted.status === 200 && stage !== 'closed';
  const refuses = noted.body['code'] === 'process-closed' && stage === 'closed';
  if (!takes && !refuses) return `note: ${noted.status} ${JSON.stringify(noted.body)}`;
  for (const part of [
    '',
    '/actions',
    '/timeline',
    '/deadlines',
    '/ledger',
    '/limitations',
    '/forecast',
    '/documents',
  ]) {
    const read = await patiently(() => rest.get(`/cases/${id}${part}`));
    if (read.status !== 200) return `${part}: ${read.status} ${JSON.stringify(read.body)}`;
  }
  return undefined;
}

/** Asks again where the answer says when. */
async function patiently(ask: () => Promise<RestAnswer>): Promise<RestAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await ask();
    const seconds = Number(answer.headers.get('Retry-After') ?? 0);
    if (answer.status !== 503 || seconds === 0 || attempt === mostAttempts) return answer;
    await pause(seconds * 1_000);
  }
}
