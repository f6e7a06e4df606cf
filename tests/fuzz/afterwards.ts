import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { RestAnswer, RestClient } from '../harness/rest-client.ts';

const page = z.object({
  items: z.array(z.object({ id: z.string(), stage: z.string() })),
  nextCursor: z.string().nullable(),
});
const view = z.object({ stage: z.string() });

/** A process that is asked, by its address below that of the API. */
interface AskedProcess {
  readonly path: string;
  readonly stage: string;
  /** Addresses below its own that have to be answered. */
  readonly parts: readonly string[];
}

/** Processes that were asked at the end, and those that did not answer as they should. */
export interface ProcessesAfterwards {
  readonly processes: number;
  readonly closed: number;
  /** Why their clocks are not served; null when they are. */
  readonly clocks: string | null;
  readonly stuck: readonly { readonly path: string; readonly stage: string; readonly answer: string }[];
}

const atOnce = 4;
const mostAttempts = 5;
/** Somebody whom no fuzzed command has named: nothing is kept from them. */
const asker = 'asks-after-fuzzing';
const partsOfAny = ['', '/actions', '/timeline', '/deadlines', '/forecast', '/documents'] as const;
const partsOfCase = [...partsOfAny, '/ledger', '/limitations'] as const;

/**
 * Gives every case there is, and every other process that is known, a note. An open one takes it; one that is closed refuses it as it
 * says everywhere, and is still read.
 * @param others addresses of processes that are no cases, below that of the API
 */
export async function askEveryProcess(
  rest: RestClient,
  origin: string,
  others: readonly string[],
): Promise<ProcessesAfterwards> {
  const processes = [...(await everyCase(rest)), ...(await Promise.all(others.map((path) => asked(rest, path))))];
  const stuck: ProcessesAfterwards['stuck'][number][] = [];
  for (let index = 0; index < processes.length; index += atOnce) {
    const group = processes.slice(index, index + atOnce);
    const answers = await Promise.all(group.map((each) => faultOf(rest, each)));
    for (const [position, { path, stage }] of group.entries()) {
      const answer = answers[position];
      if (answer !== undefined) stuck.push({ path, stage, answer });
    }
  }
  const closed = processes.filter(({ stage }) => stage === 'closed').length;
  return { processes: processes.length, closed, stuck, clocks: await faultOfClocks(origin) };
}

async function asked(rest: RestClient, path: string): Promise<AskedProcess> {
  const { stage } = view.parse((await patiently(() => rest.get(path, 'en', asker))).body);
  return { path, stage, parts: partsOfAny };
}

async function faultOfClocks(origin: string): Promise<string | null> {
  const answer = await fetch(`${origin}/health/clocks`);
  return answer.status === 200 ? null : `/health/clocks: ${answer.status} ${await answer.text()}`;
}

async function everyCase(rest: RestClient): Promise<readonly AskedProcess[]> {
  const cases: AskedProcess[] = [];
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const answer = await rest.post('/cases/search', {
      filter: { status: 'any' },
      limit: 200,
      ...(cursor === undefined ? {} : { cursor }),
    });
    const { items, nextCursor } = page.parse(answer.body);
    cases.push(...items.map(({ id, stage }) => ({ path: `/cases/${id}`, stage, parts: partsOfCase })));
    cursor = nextCursor;
  }
  return cases;
}

/** What is wrong with the answers of a process, in words; undefined when nothing is. */
async function faultOf(rest: RestClient, { path, stage, parts }: AskedProcess): Promise<string | undefined> {
  const noted = await patiently(() =>
    rest.post(`${path}/commands/note`, { text: 'Asked after fuzzing.' }, { actingPerson: asker }),
  );
  const takes = noted.status === 200 && stage !== 'closed';
  const refuses = noted.body['code'] === 'process-closed' && stage === 'closed';
  if (!takes && !refuses) return `note: ${noted.status} ${JSON.stringify(noted.body)}`;
  for (const part of parts) {
    const read = await patiently(() => rest.get(`${path}${part}`, 'en', asker));
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
