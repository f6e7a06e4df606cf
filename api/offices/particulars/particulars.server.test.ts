import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { NOT_SET_BY_OFFICE } from '../../../domain/kernel/office-particulars.ts';
import { RestClient, type RestAnswer } from '../../../tests/harness/rest-client.ts';
import { ServedApi } from '../../../tests/harness/served-api.ts';

let api: ServedApi;
let rest: RestClient;
beforeEach(async () => {
  api = await ServedApi.start();
  rest = new RestClient(`${api.base}/api/v1`);
});
afterEach(() => api.stop());

const particulars = '/offices/dayu/particulars';
const account = '户名：大余县社会保险基金收入户，开户行：大余农商银行营业部，账号：1234 5678 9012 3456';
const proposal = {
  particulars: { address: '江西省赣州市大余县南安镇建设路1号', telephone: '0797-8720000', receivingAccount: account },
  reason: 'The office has moved.',
};

const propose = (body: object, idempotencyKey: string = randomUUID()) =>
  rest.post(particulars, body, { actingPerson: 'director-1', idempotencyKey });

const decide = (version: string, how: 'approve' | 'reject', actingPerson: string) =>
  rest.post(`${particulars}/${version}/${how}`, { reason: 'Read and checked.' }, { actingPerson });

const offices = z.object({
  items: z.array(z.looseObject({ id: z.string(), address: z.string(), gaps: z.array(z.string()) })),
});

async function dayu() {
  return offices.parse((await rest.get('/offices')).body).items.find(({ id }) => id === 'dayu');
}

function faults({ status, body }: RestAnswer): readonly unknown[] {
  const { errors } = body;
  return [status, body['code'], ...(Array.isArray(errors) ? errors.map(({ field, code }) => `${field} ${code}`) : [])];
}

describe('what letters print of an office', () => {
  it('has gaps until somebody proposes what to print and somebody else approves it; others wait', async () => {
    expect(await dayu()).toMatchObject({
      address: NOT_SET_BY_OFFICE,
      gaps: ['address', 'telephone', 'receivingAccount'],
    });
    const proposed = await propose(proposal);
    expect([proposed.status, proposed.body]).toEqual([
      201,
      expect.objectContaining({ version: 'dayu.particulars.1', status: 'proposed', particulars: proposal.particulars }),
    ]);
    expect(await dayu()).toMatchObject({ address: NOT_SET_BY_OFFICE });

    expect(faults(await decide('dayu.particulars.1', 'approve', 'director-1'))).toEqual([403, 'settings-own-proposal']);
    const approved = await decide('dayu.particulars.1', 'approve', 'director-2');
    expect([approved.status, approved.body['status']]).toEqual([200, 'approved']);
    expect(await dayu()).toMatchObject({ ...proposal.particulars, court: '大余县人民法院', gaps: [] });
    expect(faults(await decide('dayu.particulars.1', 'reject', 'director-3'))).toEqual([409, 'settings-decided']);
  });

  it('is changed part by part, keeps what a change leaves out, and never goes by one that was rejected', async () => {
    for (const [body, how] of [
      [proposal, 'approve'],
      [{ particulars: { telephone: '0797-1' }, reason: 'Another line.' }, 'approve'],
      [{ particulars: { address: '别处' }, reason: 'Moved again.' }, 'reject'],
    ] as const) {
      const { body: made } = await propose(body);
      expect((await decide(String(made['version']), how, 'director-2')).status).toBe(200);
    }
    expect(await dayu()).toMatchObject({ ...proposal.particulars, telephone: '0797-1' });
    const { body } = await rest.get(particulars);
    expect(body['items']).toEqual([
      expect.objectContaining({ version: 'dayu.particulars.3', status: 'rejected' }),
      expect.objectContaining({ version: 'dayu.particulars.2', status: 'approved' }),
      expect.objectContaining({ version: 'dayu.particulars.1', status: 'approved' }),
    ]);
  });

  it('is proposed once, however often the request is repeated', async () => {
    const first = await propose(proposal, 'key-1');
    expect((await propose(proposal, 'key-1')).body).toEqual(first.body);
    expect(faults(await propose({ ...proposal, reason: 'Another.' }, 'key-1'))).toEqual([
      422,
      'idempotency-key-reused',
    ]);
    expect((await rest.get(particulars)).body['items']).toHaveLength(1);
  });

  it.each([
    [{ particulars: {}, reason: 'r' }, 'particulars nothing-to-change'],
    [{ particulars: { address: '' }, reason: 'r' }, 'particulars.address too-small'],
    [{ particulars: { address: '某'.repeat(81) }, reason: 'r' }, 'particulars.address too-big'],
    [{ particulars: { court: '某\u0000法院' }, reason: 'r' }, 'particulars.court unprintable-character'],
    [{ particulars: { telephone: '1', name: '别的单位' }, reason: 'r' }, 'particulars.name unknown-field'],
    [{ particulars: { court: '某法院' } }, 'reason required'],
  ])('is refused where a letter cannot take it, with the field: %j', async (body, fault) => {
    expect(faults(await propose(body))).toEqual([400, 'invalid-request', fault]);
    expect((await rest.get(particulars)).body['items']).toEqual([]);
  });

  it('is of an office that there is, and each change of its own office', async () => {
    expect(faults(await rest.get('/offices/nowhere/particulars'))).toEqual([404, 'office-not-found']);
    await propose(proposal);
    expect(faults(await rest.get('/offices/fenyi/particulars/dayu.particulars.1'))).toEqual([
      404,
      'settings-version-not-found',
    ]);
  });
});
