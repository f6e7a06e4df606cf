import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RestClient } from '../../tests/harness/rest-client.ts';
import { ServedApi } from '../../tests/harness/served-api.ts';
import { madeUpNotice } from '../../tests/sample/made-up-notice.ts';
import { chinaCalendar } from '../../domain/calendar/china-calendar.ts';

let api: ServedApi;
let rest: RestClient;
beforeEach(async () => {
  api = await ServedApi.start();
  rest = new RestClient(`${api.base}/api/v1`);
});
afterEach(() => api.stop());

const { amends: _amends, ...notice } = madeUpNotice;
const vietnameseNotice = {
  year: 2027,
  restDays: ['2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09', '2027-09-02'],
  statutoryHolidays: ['2027-01-01', '2027-02-05', '2027-02-08', '2027-02-09', '2027-09-02'],
  workingDays: [],
  source: 'Thông báo thử nghiệm 2027',
};

async function faults(part: Record<string, unknown>, calendar = 'cn'): Promise<readonly unknown[]> {
  const { status, body } = await rest.post(`/calendars/${calendar}/notices`, { ...notice, ...part });
  const { errors } = body;
  return [status, body['code'], ...(Array.isArray(errors) ? errors.map(({ field, code }) => `${field} ${code}`) : [])];
}

describe('the calendars of a fresh product', () => {
  it('are those that come with it', async () => {
    const { body } = await rest.get('/calendars');
    expect(body['items']).toEqual([
      expect.objectContaining({ id: 'cn', version: 'cn-2026.1', noticeYear: null, loadedBy: null }),
      expect.objectContaining({ id: 'vn', version: 'none', knownYears: [] }),
    ]);
    const { body: calendar } = await rest.get('/calendars/cn');
    expect(calendar).toMatchObject({ id: 'cn', version: 'cn-2026.1', years: chinaCalendar.years });
  });

  it('stay as they are when a further process starts', async () => {
    const further = await ServedApi.start({ databaseUrl: api.settings.databaseUrl });
    await further.stop();
    const { body } = await rest.get('/calendars/cn/versions');
    expect(body['items']).toHaveLength(1);
  });
});

describe('a holiday notice that does not fit', () => {
  it('is refused with every field at fault, and changes nothing', async () => {
    expect(await faults({ year: '2027' })).toEqual([400, 'invalid-request', 'year invalid-type']);
    expect(await faults({ restDays: [], source: ' ' })).toEqual([
      400,
      'invalid-request',
      'restDays too-small',
      'source too-small',
    ]);
    expect(await faults({ restDays: ['2027-02-30'] })).toEqual([400, 'invalid-request', 'restDays.0 date-invalid']);
    expect(await faults({ remarks: 'none' })).toEqual([400, 'invalid-request', 'remarks unknown-field']);
    expect(await faults({ workingDays: ['2027-03-01', '2028-01-01'] })).toEqual([
      422,
      'holiday-notice-invalid',
      'workingDays.0 working-day-not-weekend',
      'workingDays.1 day-not-of-year',
    ]);
    const year = new Date().getUTCFullYear() + 6;
    expect(await faults({ ...shifted(year) })).toEqual([422, 'holiday-notice-invalid', 'year date-too-far']);
    expect(await faults({ amends: true })).toEqual([422, 'holiday-notice-invalid', 'amends year-not-known']);
    expect(await faults({ ...shifted(2026) })).toEqual([409, 'holiday-year-known', 'year year-known']);
    expect(await faults({}, 'jp')).toEqual([404, 'calendar-not-found']);
    expect((await rest.get('/calendars/cn/versions')).body['items']).toHaveLength(1);
  });

  it('is looked for by a version that can be one', async () => {
    expect((await rest.get('/calendars/cn/versions/cn-2026%00')).status).toBe(400);
    expect((await rest.get('/calendars/cn/versions/cn-1900.1')).status).toBe(404);
  });

  it('needs a person and a key', async () => {
    const send = (headers: Record<string, string>) =>
      fetch(`${api.base}/api/v1/calendars/cn/notices`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify(notice),
      });
    expect((await send({ 'Idempotency-Key': 'a' })).status).toBe(401);
    expect(await (await send({ 'X-Acting-Person': 'a' })).json()).toMatchObject({ code: 'idempotency-key-required' });
  });
});

describe('a holiday notice', () => {
  it('makes a version, once for each key, and dates of its year are settled from then on', async () => {
    const path = '/rulebooks/cn/periods/A18/deadline?from=2027-01-27';
    expect((await rest.get(path)).body).toMatchObject({ due: '2027-02-10', provisional: true });
    const idempotencyKey = randomUUID();
    const loaded = await rest.post('/calendars/cn/notices', notice, { idempotencyKey, actingPerson: 'caseworker-7' });
    expect([loaded.status, loaded.body]).toEqual([
      201,
      expect.objectContaining({
        id: 'cn',
        version: 'cn-2027.1',
        noticeYear: 2027,
        source: notice.source,
        amends: false,
      }),
    ]);
    expect(loaded.body['loadedBy']).toEqual({ id: 'caseworker-7', name: 'caseworker-7' });
    expect((await rest.get(path)).body).toMatchObject({ due: '2027-02-18', provisional: false });
    const again = await rest.post('/calendars/cn/notices', notice, { idempotencyKey, actingPerson: 'caseworker-7' });
    expect([again.status, again.body]).toEqual([201, loaded.body]);
    const other = { ...notice, source: 'Another.' };
    const reused = await rest.post('/calendars/cn/notices', other, { idempotencyKey, actingPerson: 'caseworker-7' });
    expect([reused.status, reused.body['code']]).toEqual([422, 'idempotency-key-reused']);
    expect(await faults({})).toEqual([409, 'holiday-year-known', 'year year-known']);
  });

  it('may be amended by another one that says so; every version can still be read', async () => {
    await rest.post('/calendars/cn/notices', notice);
    const amended = { ...notice, restDays: notice.restDays.slice(0, 27), amends: true, source: 'Amended.' };
    const statutoryHolidays = notice.statutoryHolidays.filter((day) => amended.restDays.includes(day));
    const loaded = await rest.post('/calendars/cn/notices', { ...amended, statutoryHolidays });
    expect([loaded.status, loaded.body['version']]).toEqual([201, 'cn-2027.2']);
    const { body } = await rest.get('/calendars/cn/versions');
    expect(body['items']).toEqual([
      expect.objectContaining({ version: 'cn-2027.2', amends: true }),
      expect.objectContaining({ version: 'cn-2027.1', amends: false }),
      expect.objectContaining({ version: 'cn-2026.1' }),
    ]);
    expect((await rest.get('/calendars/cn/versions/cn-2027.1')).body).toMatchObject({
      years: { 2027: { restDays: notice.restDays } },
      openCases: { adopted: 0, left: 0 },
    });
    expect((await rest.get('/calendars/cn/versions/cn-2030.1')).body).toMatchObject({
      code: 'calendar-version-not-found',
    });
  });

  it("of Vietnam settles Vietnam's dates, and China's stay", async () => {
    const path = '/rulebooks/vn-binh-duong/periods/H2.ad-hoc/deadline?from=2027-01-27';
    expect((await rest.get(path)).body).toMatchObject({ provisional: true });
    const before = (await rest.get('/calendars/cn')).body;
    const loaded = await rest.post('/calendars/vn/notices', vietnameseNotice);
    expect([loaded.status, loaded.body['version']]).toEqual([201, 'vn-2027.1']);
    expect((await rest.get(path)).body).toMatchObject({ provisional: false });
    expect((await rest.get('/calendars/cn')).body).toEqual(before);
  });

  it('is loaded once when two are sent at the same time', async () => {
    const of2028 = shifted(2028);
    const answers = await Promise.all(
      [1, 2, 3].map(() => rest.post('/calendars/cn/notices', { ...notice, ...of2028 })),
    );
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 409, 409]);
  });
});

/** A notice of another year. */
function shifted(year: number) {
  const first = `${year}-01-01`;
  return { year, restDays: [first], statutoryHolidays: [first], workingDays: [] };
}
