import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { z } from 'zod';
import { chinaCalendar } from '../../domain/calendar/china-calendar.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { countPeriod } from '../../domain/periods/deadline-date.ts';
import { rulebook } from '../../domain/rulebooks/registry.ts';
import { periodRule } from '../../domain/rulebooks/rulebook.ts';
import { FollowedCase } from '../harness/followed-case.ts';
import { confirmation } from '../sample/opening-body.ts';
import { startRehearsal, type Rehearsal } from './rehearsal.ts';
import { publish, secondChina } from './second-version.ts';

const longTest = 120_000;
const ended = z.object({ items: z.array(z.object({ links: z.object({ explanation: z.string() }) })) });
const documents = z.object({ items: z.array(z.object({ id: z.string(), kind: z.string() })) });

let system: Rehearsal;
beforeAll(async () => {
  system = await startRehearsal();
}, longTest);
afterAll(() => system.stop());

/** The last day for performance by a version of the rulebook. */
function lastDay(version: string, from: string): string {
  const rule = periodRule(rulebook('cn', version), 'A7');
  return countPeriod(rule, plainDate(from), chinaCalendar, 'weekends-and-days-off').due;
}

async function serve(followed: FollowedCase, kind: string): Promise<string> {
  const { items } = documents.parse(await followed.part('documents'));
  const documentId = items.find((document) => document.kind === kind)?.id;
  const servedOn = await followed.today();
  await followed.command('record-service', { documentId, servedOn, way: 'direct', proof: 'Signed by the son.' });
  return servedOn;
}

/** Decided and served, so that the period for performance runs. */
async function decided(): Promise<readonly [FollowedCase, string]> {
  const followed = await FollowedCase.open(system, { rulebook: 'cn' });
  await followed.command('confirm-overpayment', confirmation);
  await followed.command('record-refusal', { reason: 'The money is spent.' });
  await serve(followed, 'advance-notice');
  while ((await followed.passNextDeadline()).purpose !== 'hearing-request');
  return [followed, await serve(followed, 'recovery-decision')];
}

async function performance(followed: FollowedCase): Promise<string | undefined> {
  return (await followed.running()).find(({ purpose }) => purpose === 'performance')?.due;
}

it(
  'a version that is published is read beside the one before, counts for new cases, and for an old one once it is moved',
  async () => {
    const [old, servedOn] = await decided();
    expect(await performance(old)).toBe(lastDay('2026.1', servedOn));

    publish(secondChina);
    const { rest } = system;
    expect((await rest.get('/rulebooks/cn')).body).toMatchObject({
      version: '2026.2',
      periods: expect.arrayContaining([expect.objectContaining({ id: 'A7', length: 25, unit: 'working-days' })]),
      versions: [
        { version: '2026.1', current: false },
        { version: '2026.2', current: true },
      ],
    });
    expect((await rest.get('/rulebooks/cn?version=2026.1')).body).toMatchObject({
      version: '2026.1',
      periods: expect.arrayContaining([expect.objectContaining({ id: 'A7', length: 30, unit: 'calendar-days' })]),
    });
    const count = async (query: string) =>
      (await rest.get(`/rulebooks/cn/periods/A7/deadline?from=${servedOn}${query}`)).body;
    expect(await count('&version=2026.1')).toMatchObject({
      rulebookVersion: '2026.1',
      due: lastDay('2026.1', servedOn),
    });
    expect(await count('')).toMatchObject({ rulebookVersion: '2026.2', due: lastDay('2026.2', servedOn) });

    const [fresh, freshServedOn] = await decided();
    expect(await fresh.read()).toMatchObject({ rulebook: { id: 'cn', version: '2026.2' } });
    expect(await performance(fresh)).toBe(lastDay('2026.2', freshServedOn));

    const version = '/offices/dayu/rulebooks/cn/versions/2026.2';
    const preview = await rest.post(`${version}/preview`, { all: true });
    expect(preview.body['items']).toEqual([
      expect.objectContaining({
        caseId: old.id,
        rulebookVersion: '2026.1',
        dates: [
          expect.objectContaining({
            rule: 'A7',
            before: lastDay('2026.1', servedOn),
            after: lastDay('2026.2', servedOn),
          }),
        ],
      }),
    ]);
    const before = (await old.read()).revision;
    const moved = await rest.post(`${version}/moves`, { all: true, reason: 'The law has changed.' });
    expect([moved.status, moved.body]).toMatchObject([202, { cases: 1, version: '2026.2' }]);
    await old.moved(before);
    expect(await old.read()).toMatchObject({ rulebook: { id: 'cn', version: '2026.2' } });
    expect(await performance(old)).toBe(lastDay('2026.2', servedOn));
    expect((await rest.get(version)).body).toMatchObject({
      openCases: { moved: 2, left: 0 },
      moves: [{ cases: 1, reason: 'The law has changed.' }],
    });
    const { items: clocks } = ended.parse(await old.part('deadlines'));
    const explained = await Promise.all(clocks.map(({ links }) => rest.get(links.explanation.replace('/api/v1', ''))));
    expect(explained.map(({ body }) => body['agrees'])).toEqual(clocks.map(() => true));
    const byVersion = explained.map(({ body }) => z.object({ version: z.string() }).parse(body['rulebook']).version);
    expect(new Set(byVersion)).toEqual(new Set(['2026.1', '2026.2']));
    const back = await rest.post('/offices/dayu/rulebooks/cn/versions/2026.1/moves', { all: true, reason: 'Back.' });
    expect([back.status, back.body['code']]).toEqual([409, 'rulebook-version-superseded']);
    expect((await rest.get('/rulebooks/cn?version=1999.1')).body['code']).toBe('rulebook-version-not-found');
  },
  longTest,
);
