import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { uuidOf } from '../../api/idempotency/digest.ts';
import { backupOf } from '../harness/record-backup.ts';
import { RestClient } from '../harness/rest-client.ts';
import { opensInquiry, startInquirySystem, type InquirySystem } from '../second-kind/inquiry-system.ts';

/** What processes tell each other, with API, workers and servers as they are. */

let system: InquirySystem;
beforeAll(async () => {
  system = await startInquirySystem();
}, 120_000);
afterAll(() => system.stop());

const timeline = z.object({ items: z.array(z.object({ kind: z.string(), text: z.string() })) });

/** What an inquiry has been told, in order. */
async function learnt(id: string): Promise<readonly string[]> {
  const { items } = timeline.parse((await system.rest.get(`/inquiries/${id}/timeline`)).body);
  return items.flatMap(({ text }) => (text.startsWith('Learnt: ') ? [text.slice('Learnt: '.length)] : []));
}

async function passesOn(from: string, to: string, ...findings: readonly string[]): Promise<void> {
  const { status, body } = await system.rest.post(`/inquiries/${from}/commands/pass-on`, { to, findings });
  if (status !== 200) throw new Error(JSON.stringify(body));
}

/** Asks until something is so, as somebody does who waits for it. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let asked = 0; asked < 600; asked += 1) {
    if (await isSo()) return;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error('It never was so.');
}

async function waiting(from: string): Promise<number> {
  const [row] = await system.owner.query<{ count: number }[]>(
    'SELECT count(*)::integer AS count FROM process_event WHERE process_id = $1 AND delivered_at IS NULL',
    [from],
  );
  return row?.count ?? 0;
}

const allHaveArrived = (from: string): Promise<void> => until(async () => (await waiting(from)) === 0);

/** The record as it was in the moment before it said that an event had arrived. */
async function forgetsArrival(from: string): Promise<void> {
  await system.owner.query('ALTER TABLE process_event DISABLE TRIGGER USER');
  await system.owner.query(
    'UPDATE process_event SET delivered_at = NULL, next_attempt_at = now() WHERE process_id = $1',
    [from],
  );
  await system.owner.query('ALTER TABLE process_event ENABLE TRIGGER USER');
}

/** What is told meanwhile is taken, the first of it, by an API that is not heard of again. */
async function firstIsTakenByWhoEnds(tell: () => Promise<void>): Promise<void> {
  await system.owner.query(`
    CREATE FUNCTION take_first() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.position = 1 THEN NEW.attempts := 1; NEW.next_attempt_at := now() + interval '2 seconds'; END IF;
      RETURN NEW;
    END $$`);
  await system.owner.query(
    'CREATE TRIGGER take_first BEFORE INSERT ON process_event FOR EACH ROW EXECUTE FUNCTION take_first()',
  );
  await tell();
  await system.owner.query('DROP TRIGGER take_first ON process_event');
}

async function revisionOf(id: string): Promise<unknown> {
  return (await system.rest.get(`/inquiries/${id}`)).body['revision'];
}

describe('what a process tells another', () => {
  it('arrives in order, with nobody doing anything', async () => {
    const [from, to] = [await opensInquiry(system.rest, '死亡日期'), await opensInquiry(system.rest, '火化日期')];
    await passesOn(from, to, 'first', 'second', 'third');
    await passesOn(from, to, 'fourth');
    await allHaveArrived(from);
    expect(await learnt(to)).toEqual(['first', 'second', 'third', 'fourth']);
    expect(await revisionOf(to)).toBe(5);
  });

  it('is shown on both sides, page by page: what was told to whom, and when it arrived', async () => {
    const [from, to] = [await opensInquiry(system.rest, '遗属'), await opensInquiry(system.rest, '继承人')];
    await passesOn(from, to, 'first', 'second');
    await allHaveArrived(from);
    const told = await system.rest.get(`/inquiries/${from}/events?limit=1`);
    expect(told.body).toMatchObject({
      items: [
        {
          key: `${from}:2:1`,
          other: { kind: 'inquiry', processId: to, number: expect.stringMatching(/^DAYU-/) },
          event: 'learn',
          title: 'Another inquiry has found out',
          revision: 2,
          arrivedAt: expect.any(String),
          lastError: null,
        },
      ],
    });
    const next = await system.rest.get(`/inquiries/${from}/events?limit=1&cursor=${String(told.body['nextCursor'])}`);
    expect(next.body).toMatchObject({ items: [{ key: `${from}:2:2` }], nextCursor: null });
    expect((await system.rest.get(`/inquiries/${to}/events?direction=received`)).body).toMatchObject({
      items: [{ key: `${from}:2:1`, other: { processId: from } }, { key: `${from}:2:2` }],
    });
    expect((await system.rest.get(`/inquiries/${to}/events`)).body).toMatchObject({ items: [] });
  });

  it('is taken in once, though the API ends after giving it and before the record knows', async () => {
    const [from, to] = [await opensInquiry(system.rest, '死亡地点'), await opensInquiry(system.rest, '火化地点')];
    await passesOn(from, to, 'only once');
    await allHaveArrived(from);
    await forgetsArrival(from);
    await allHaveArrived(from);
    expect(await learnt(to)).toEqual(['only once']);
    expect(await revisionOf(to)).toBe(2);
  });

  it('arrives though the API ends between taking and giving it, and what comes after it waits for it', async () => {
    const [from, to] = [await opensInquiry(system.rest, '户口'), await opensInquiry(system.rest, '户籍')];
    await firstIsTakenByWhoEnds(() => passesOn(from, to, 'first', 'second'));
    await allHaveArrived(from);
    expect(await learnt(to)).toEqual(['first', 'second']);
  });

  it('reaches one that is closed and whose process has ended, and leaves it closed', async () => {
    const [from, to] = [await opensInquiry(system.rest, '服刑'), await opensInquiry(system.rest, '刑满')];
    await system.rest.post(`/inquiries/${to}/commands/answer`, { words: '2025年2月。' });
    const { client } = system.api.temporal;
    await client.workflow.getHandle(`inquiry/${to}`).result();
    await passesOn(from, to, 'afterwards');
    await allHaveArrived(from);
    expect(await learnt(to)).toEqual(['afterwards']);
    expect((await system.rest.get(`/inquiries/${to}`)).body).toMatchObject({ stage: 'closed', outcome: 'answered' });
    await client.workflow.getHandle(`inquiry/${to}`).result();
  });

  it('is given by whichever API is there, and by one of several alone', async () => {
    const another = await system.anotherApi();
    const [from, to] = [await opensInquiry(system.rest, '同住'), await opensInquiry(system.rest, '同行')];
    await passesOn(from, to, 'first', 'second', 'third');
    await allHaveArrived(from);
    await another.stop();
    expect(await learnt(to)).toEqual(['first', 'second', 'third']);
    expect(await revisionOf(to)).toBe(4);
  });

  it('waits for one that is opened later', async () => {
    const opening = { office: 'dayu', subject: '领取人', askedOf: '赣州监狱' };
    const id = uuidOf('inquiry', 'caseworker-1', 'opened-later');
    const from = await opensInquiry(system.rest, '代领人');
    await passesOn(from, id, 'in advance');
    await until(async () => (await lastErrorOf(from)) === 'process-not-found');
    await system.rest.post('/inquiries', opening, { idempotencyKey: 'opened-later' });
    await allHaveArrived(from);
    expect(await learnt(id)).toEqual(['in advance']);
  });

  it('is told again where the record is put back to before it, and is taken in once', async () => {
    const [from, to] = [await opensInquiry(system.rest, '银行流水'), await opensInquiry(system.rest, '取款记录')];
    await revisionOf(to);
    const putBack = await backupOf(system.database);
    await passesOn(from, to, 'after the backup');
    await allHaveArrived(from);
    await putBack();
    expect(await revisionOf(to)).toBe(1);
    await until(async () => {
      await system.api.sweep();
      return (await revisionOf(from)) === 2 && (await revisionOf(to)) === 2 && (await waiting(from)) === 0;
    });
    expect(await learnt(to)).toEqual(['after the backup']);
  });

  it('asks somebody to see to it where it does not arrive, and no more once it has, or is withdrawn', async () => {
    const opening = { office: 'dayu', subject: '迟开', askedOf: '赣州监狱' };
    const late = uuidOf('inquiry', 'caseworker-1', 'opened-late');
    const [one, other] = [await opensInquiry(system.rest, '甲'), await opensInquiry(system.rest, '乙')];
    await passesOn(one, late, 'to one that comes');
    await passesOn(other, randomUUID(), 'to nobody');
    for (const from of [one, other]) {
      await isDue(from, 6);
      await until(async () => (await dutiesToDeliver(from)).length === 1);
    }
    await isDue(other, 12);
    await until(async () => (await secondsUntilTried(other)) > 600);
    expect(await dutiesToDeliver(one)).toEqual([{ subject: '2:1', commands: ['withdraw-event'] }]);

    await system.rest.post('/inquiries', opening, { idempotencyKey: 'opened-late' });
    await allHaveArrived(one);
    await until(async () => (await dutiesToDeliver(one)).length === 0);
    expect(await learnt(late)).toEqual(['to one that comes']);

    const reason = 'Nobody has such a number.';
    const withdrawn = { eventId: '2:1', reason };
    expect((await system.rest.post(`/inquiries/${other}/commands/withdraw-event`, withdrawn)).status).toBe(200);
    expect(await dutiesToDeliver(other)).toEqual([]);
    expect((await system.rest.post(`/inquiries/${other}/commands/withdraw-event`, withdrawn)).body).toMatchObject({
      code: 'event-not-waiting',
    });
    const [row] = await system.owner.query<object[]>(
      'SELECT delivered_at AS "deliveredAt", withdrawn_on IS NOT NULL AS withdrawn FROM process_event WHERE process_id = $1',
      [other],
    );
    expect(row).toEqual({ deliveredAt: null, withdrawn: true });
  });

  it('is no command of people', async () => {
    const id = await opensInquiry(system.rest, '谁说的');
    const answer = await system.rest.post(`/inquiries/${id}/commands/learn`, { finding: 'made up' });
    expect(answer.status).not.toBe(200);
    expect(await learnt(id)).toEqual([]);
  });

  it('shows in the health of the service while it waits', async () => {
    const from = await opensInquiry(system.rest, '打错的编号');
    await passesOn(from, randomUUID(), 'to nobody');
    await until(async () => (await lastErrorOf(from)) === 'process-not-found');
    expect((await system.rest.get(`/inquiries/${from}/events`)).body).toMatchObject({
      items: [{ other: { number: null }, arrivedAt: null, lastError: 'process-not-found' }],
    });
    const { body } = await new RestClient(system.api.base).get('/health/ready');
    expect(body).toMatchObject({ events: { failing: 1 } });
  });
});

/** As if the time of so many attempts had passed, in which it could not be given. */
async function isDue(from: string, attempts: number): Promise<void> {
  await system.owner.query(
    'UPDATE process_event SET attempts = $2, next_attempt_at = now() WHERE process_id = $1 AND delivered_at IS NULL',
    [from, attempts],
  );
}

/** How long until what a process has told is tried again, in seconds. */
async function secondsUntilTried(from: string): Promise<number> {
  const [row] = await system.owner.query<{ seconds: number }[]>(
    'SELECT extract(epoch FROM next_attempt_at - now())::integer AS seconds FROM process_event WHERE process_id = $1',
    [from],
  );
  return row?.seconds ?? 0;
}

/** What is asked of people about events of a process, by the record. */
function dutiesToDeliver(processId: string): Promise<readonly object[]> {
  return system.owner.query<object[]>(
    `SELECT subject, commands FROM duty WHERE process_id = $1 AND kind = 'deliver-event' AND state = 'open'`,
    [processId],
  );
}

async function lastErrorOf(from: string): Promise<string | null> {
  const [row] = await system.owner.query<{ error: string | null }[]>(
    'SELECT last_error AS error FROM process_event WHERE process_id = $1 AND delivered_at IS NULL',
    [from],
  );
  return row?.error ?? null;
}
