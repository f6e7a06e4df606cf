import { inEnglish } from '../../../tests/sample/in-english.ts';
import { processKinds } from '../../../database/kinds/registry.ts';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { TransitionRecorder } from '../../../activities/recording/record-transition.ts';
import { z } from 'zod';
import { rolloutIdOf } from '../../../contracts/rollout.ts';
import { createDataSource } from '../../../database/connection/data-source.ts';
import { findLeftToMove } from '../../../database/offices/office-moves.ts';
import { RestClient, type RestAnswer } from '../../../tests/harness/rest-client.ts';
import { ServedApi } from '../../../tests/harness/served-api.ts';
import { connectTemporal, testKeyring } from '../../../tests/harness/temporal.ts';
import { decidedCase } from '../../../tests/sample/remedy-cases.ts';
import type { SimulatedCase } from '../../../tests/sample/sample-case.ts';

let api: ServedApi;
let rest: RestClient;
beforeEach(async () => {
  api = await ServedApi.start();
  rest = new RestClient(`${api.base}/api/v1`);
});
afterEach(() => api.stop());

const settings = '/offices/dayu/settings';
const proposal = {
  rulebook: 'cn',
  periods: { A7: 45 },
  settings: { smallSum: '200.00', gates: ['decision', 'court-application'] },
  openPoints: { '2': 'nominal' },
  reason: 'Debtors ask for more time.',
};

async function proposed(part: Record<string, unknown> = {}): Promise<string> {
  const { status, body } = await rest.post(settings, { ...proposal, ...part }, { actingPerson: 'director-1' });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return String(body['version']);
}

const decide = (
  version: string,
  how: 'approve' | 'reject',
  actingPerson: string,
  idempotencyKey: string = randomUUID(),
) => rest.post(`${settings}/${version}/${how}`, { reason: 'Read and checked.' }, { actingPerson, idempotencyKey });

function faults({ status, body }: RestAnswer): readonly unknown[] {
  const { errors } = body;
  return [status, body['code'], ...(Array.isArray(errors) ? errors.map(({ field, code }) => `${field} ${code}`) : [])];
}

/** Puts the cases into the record as their workflows would. */
async function record(...simulatedCases: readonly SimulatedCase[]): Promise<void> {
  const dataSource = await createDataSource(api.settings.databaseUrl).initialize();
  try {
    const recorder = new TransitionRecorder(dataSource, testKeyring(), processKinds);
    for (const simulated of simulatedCases)
      for (const transition of simulated.records) await recorder.recordTransition(transition);
  } finally {
    await dataSource.destroy();
  }
}

const ids = ['0190a0b0-0000-8000-8000-00000000000a', '0190a0b0-0000-8000-8000-00000000000b'] as const;

/** Two decided cases of the office, served on 2026-01-29: the performance period ends on 2026-03-02, a Monday. */
const twoCases = (): readonly [SimulatedCase, SimulatedCase] => [
  decidedCase({ processId: ids[0], number: 'DAYU-2026-000001' }),
  decidedCase({ processId: ids[1], number: 'DAYU-2026-000002' }),
];

describe("a version of an office's settings", () => {
  it('is proposed by one person and approved by another; then new cases go by it', async () => {
    const version = await proposed();
    expect(version).toBe('dayu.cn.1');
    const own = await decide(version, 'approve', 'director-1');
    expect(faults(own)).toEqual([403, 'settings-own-proposal']);
    expect((await rest.get(settings)).body['items']).toEqual([
      expect.objectContaining({ version, status: 'proposed', inForce: false, decision: null }),
    ]);

    const approved = await decide(version, 'approve', 'director-2');
    expect([approved.status, approved.body]).toEqual([
      200,
      expect.objectContaining({
        version,
        status: 'approved',
        inForce: true,
        proposedBy: { id: 'director-1', name: 'director-1' },
        decision: expect.objectContaining({ by: { id: 'director-2', name: 'director-2' } }),
        openCases: { moved: 0, left: 0 },
      }),
    ]);
    expect(faults(await decide(version, 'reject', 'director-3'))).toEqual([409, 'settings-decided']);
  });

  it('says what it changes, with the row and the law that leave it open', async () => {
    const version = await proposed();
    const { body } = await rest.get(`${settings}/${version}`);
    expect(body['changes']).toEqual([
      expect.objectContaining({
        field: 'periods.A7.length',
        row: 'A7',
        before: '30 days',
        after: '45 days',
      }),
      expect.objectContaining({
        field: 'periods.A19.rolling',
        row: 'A19',
        before: 'the earlier of both',
        after: 'nominal',
      }),
      expect.objectContaining({ field: 'settings.smallSum', before: 'none', after: '¥200.00' }),
      expect.objectContaining({
        field: 'settings.gates',
        before: 'none',
        after: 'Issue of the decision, Application to the court',
      }),
      expect.objectContaining({
        field: 'settings.courtWindowEnds',
        row: 'A19',
        before: 'strictest',
        after: 'nominal',
        legalBasis: expect.stringContaining('《行政强制法》第五十三条'),
      }),
    ]);
    expect(body['settings']).toEqual(proposal.settings);
    expect(body['openPoints']).toEqual([{ number: '2', option: 'nominal', text: 'both ends are nominal' }]);
  });

  it('that was rejected is never in force, and the one before stays', async () => {
    const first = await proposed();
    await decide(first, 'approve', 'director-2');
    const second = await proposed({ periods: { A7: 60 } });
    const rejected = await decide(second, 'reject', 'director-2');
    expect(rejected.body).toMatchObject({ version: 'dayu.cn.2', status: 'rejected', inForce: false });
    expect((await rest.get(settings)).body['items']).toEqual([
      expect.objectContaining({ version: second, inForce: false }),
      expect.objectContaining({ version: first, inForce: true }),
    ]);
    expect(faults(await rest.post(`${settings}/${second}/moves`, { all: true, reason: 'All.' }))).toEqual([
      409,
      'settings-not-approved',
    ]);
  });

  it('is written once for each key', async () => {
    const writing = { actingPerson: 'director-1', idempotencyKey: randomUUID() };
    const first = await rest.post(settings, proposal, writing);
    const again = await rest.post(settings, proposal, writing);
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(faults(await rest.post(settings, { ...proposal, reason: 'Another.' }, writing))).toEqual([
      422,
      'idempotency-key-reused',
    ]);
    const version = String(first.body['version']);
    const key = randomUUID();
    const approved = await decide(version, 'approve', 'director-2', key);
    const repeated = await decide(version, 'approve', 'director-2', key);
    expect([repeated.status, repeated.body]).toEqual([200, approved.body]);
    expect(faults(await decide(version, 'reject', 'director-2', key))).toEqual([422, 'idempotency-key-reused']);
    expect((await rest.get(settings)).body['items']).toHaveLength(1);
  });

  it('is decided once when two decide at the same time', async () => {
    const version = await proposed();
    const answers = await Promise.all([
      decide(version, 'approve', 'director-2'),
      decide(version, 'reject', 'director-3'),
      decide(version, 'approve', 'director-4'),
    ]);
    expect(answers.map(({ status }) => status).filter((status) => status === 409)).toHaveLength(2);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('is refused with every field at fault, and changes nothing', async () => {
    const refused = async (part: Record<string, unknown>) =>
      faults(await rest.post(settings, { ...proposal, ...part }, { actingPerson: 'director-1' }));
    expect(await refused({ reason: ' ', remarks: 1 })).toEqual([
      400,
      'invalid-request',
      'reason too-small',
      'remarks unknown-field',
    ]);
    expect(await refused({ settings: { fraudFigure: 3000, gates: ['decision', 'decision'] } })).toEqual([
      400,
      'invalid-request',
      'settings.fraudFigure invalid-type',
      'settings.gates repeated',
    ]);
    expect(await refused({ settings: { restDays: 'weekends-and-days-off' } })).toEqual([
      400,
      'invalid-request',
      'settings.restDays unknown-field',
    ]);
    expect(await refused({ rulebook: 'cn-xx' })).toEqual([422, 'rulebook-unknown', 'rulebook rulebook-unknown']);
    expect(await refused({ rulebook: 'vn-binh-duong' })).toEqual([
      422,
      'request-refused',
      'rulebook rulebook-without-ladder',
    ]);
    expect(await refused({ periods: { A18: 20 } })).toEqual([
      422,
      'request-refused',
      'periods.A18 period-not-configurable',
    ]);
    expect(await refused({ periods: { A99: 20 } })).toEqual([422, 'request-refused', 'periods.A99 period-unknown']);
    expect(await refused({ periods: { A7: 0 } })).toEqual([422, 'request-refused', 'periods.A7 setting-out-of-range']);
    expect(await refused({ periods: { 'court.asset-check': 3_650 } })).toEqual([
      422,
      'request-refused',
      'periods.court.asset-check setting-out-of-range',
    ]);
    expect(await refused({ settings: { fraudFigure: '2999.99' } })).toEqual([
      422,
      'request-refused',
      'settings.fraudFigure setting-out-of-range',
    ]);
    expect(await refused({ openPoints: { 8: 'x' } })).toEqual([
      422,
      'request-refused',
      'openPoints.8 open-point-unknown',
    ]);
    expect(await refused({ openPoints: { 3: 'x' } })).toEqual([
      422,
      'request-refused',
      'openPoints.3 open-point-option-unknown',
    ]);
    expect(await refused({ periods: {}, settings: {}, openPoints: {} })).toEqual([
      422,
      'request-refused',
      ' settings-empty',
    ]);
    expect((await rest.get(settings)).body['items']).toEqual([]);
  });

  it('belongs to its office', async () => {
    const version = await proposed();
    expect(faults(await rest.get('/offices/nowhere/settings'))).toEqual([404, 'office-not-found']);
    expect(faults(await rest.get(`${settings}/dayu.cn.9`))).toEqual([404, 'settings-version-not-found']);
    const { items } = z
      .object({ items: z.array(z.object({ id: z.string() })) })
      .parse((await rest.get('/offices')).body);
    const other = items.find(({ id }) => id !== 'dayu')?.id ?? '';
    expect(faults(await rest.get(`/offices/${other}/settings/${version}`))).toEqual([
      404,
      'settings-version-not-found',
    ]);
  });
});

describe('a preview of a move', () => {
  it('says every date of open cases that would change, page by page, and writes nothing', async () => {
    const simulatedCases = twoCases();
    await record(...simulatedCases);
    const version = await proposed({ settings: {}, openPoints: {} });
    const preview = `${settings}/${version}/preview`;
    const first = await rest.post(preview, { all: true, limit: 1 });
    const performance = simulatedCases[0].state.deadlines.find(({ purpose }) => purpose === 'performance');
    expect(first.body).toEqual({
      items: [
        expect.objectContaining({
          caseId: ids[0],
          settingsVersion: null,
          dates: [
            {
              deadlineId: performance?.id,
              title: performance === undefined ? null : inEnglish(performance.title),
              rule: 'A7',
              legalBasis: performance?.legalBasis,
              before: '2026-02-28',
              after: '2026-03-16',
              runsOutAtOnce: expect.any(Boolean),
            },
          ],
        }),
      ],
      nextCursor: expect.any(String),
    });
    const second = await rest.post(preview, { all: true, limit: 1, cursor: first.body['nextCursor'] });
    expect(second.body).toMatchObject({ items: [{ caseId: ids[1] }], nextCursor: null });
    expect((await rest.get(`/cases/${ids[0]}`)).body).toMatchObject({
      revision: simulatedCases[0].state.revision,
      settingsVersion: null,
    });
  });

  it('of named cases is of those alone, and a case of another office is refused by its place', async () => {
    await record(...twoCases());
    const version = await proposed();
    const preview = `${settings}/${version}/preview`;
    const { body } = await rest.post(preview, { caseIds: [ids[1]] });
    expect(body['items']).toEqual([expect.objectContaining({ caseId: ids[1] })]);
    const unknown = '0190a0b0-0000-8000-8000-0000000000ff';
    expect(faults(await rest.post(preview, { caseIds: [ids[1], unknown] }))).toEqual([
      422,
      'case-not-of-settings',
      'caseIds.1 case-not-of-settings',
    ]);
    expect(faults(await rest.post(preview, {}))).toEqual([400, 'invalid-request', 'caseIds required']);
    expect(faults(await rest.post(preview, { all: true, caseIds: [ids[1]] }))).toEqual([
      400,
      'invalid-request',
      'caseIds cases-or-all',
    ]);
    expect(faults(await rest.post(preview, { all: true, cursor: 'x' }))).toEqual([
      400,
      'invalid-request',
      'cursor invalid-cursor',
    ]);
  });
});

describe('a move', () => {
  it('is started once for each key, by whom and why is kept', async () => {
    await record(...twoCases());
    const version = await proposed();
    await decide(version, 'approve', 'director-2');
    const moves = `${settings}/${version}/moves`;
    const writing = { actingPerson: 'caseworker-1', idempotencyKey: randomUUID() };
    const body = { caseIds: [ids[0]], reason: 'As agreed with the debtor.' };
    const started = await rest.post(moves, body, writing);
    expect([started.status, started.body]).toEqual([
      202,
      expect.objectContaining({
        version,
        cases: 1,
        reason: body.reason,
        movedBy: { id: 'caseworker-1', name: 'caseworker-1' },
        openCases: { moved: 0, left: 1 },
      }),
    ]);
    expect((await rest.post(moves, body, writing)).body).toEqual(started.body);
    expect(faults(await rest.post(moves, { all: true, reason: body.reason }, writing))).toEqual([
      422,
      'idempotency-key-reused',
    ]);
    expect((await rest.get(`${settings}/${version}`)).body).toMatchObject({
      openCases: { moved: 0, left: 2 },
      moves: [{ cases: 1, reason: body.reason }],
    });
    const temporal = await connectTemporal();
    try {
      const changeId = String(started.body['changeId']);
      const workflowId = rolloutIdOf({ kind: 'office-settings', changeId, version });
      const { status } = await temporal.client.workflow.getHandle(workflowId).describe();
      expect(status.name).toBe('RUNNING');
      await temporal.client.workflow.getHandle(workflowId).terminate('The test is over.');
    } finally {
      await temporal.close();
    }
  });

  it('that a crash kept from beginning begins at the next start, unless a later one has taken its place', async () => {
    await record(...twoCases());
    const [replaced, crashed] = [await proposed(), await proposed({ periods: { A7: 60 } })];
    const temporal = await connectTemporal();
    const neverBegun = async (version: string, part: Record<string, unknown>) => {
      await decide(version, 'approve', 'director-2');
      const { body } = await rest.post(`${settings}/${version}/moves`, { reason: 'As decided.', ...part });
      const workflowId = rolloutIdOf({ kind: 'office-settings', changeId: String(body['changeId']), version });
      const rollout = temporal.client.workflow.getHandle(workflowId);
      await rollout.terminate('As if it had never begun.');
      return rollout;
    };
    try {
      const rollouts = [await neverBegun(replaced, { caseIds: [ids[0]] }), await neverBegun(crashed, { all: true })];
      const next = await ServedApi.start({ databaseUrl: api.settings.databaseUrl });
      await next.stop();
      const found = await Promise.all(rollouts.map((rollout) => rollout.describe()));
      expect(found.map(({ status }) => status.name)).toEqual(['TERMINATED', 'RUNNING']);
      await rollouts[1]?.terminate('The test is over.');
    } finally {
      await temporal.close();
    }
  });

  it('gives way to a later one of the same case', async () => {
    await record(...twoCases());
    const [first, second] = [await proposed(), await proposed({ periods: { A7: 60 } })];
    await decide(first, 'approve', 'director-2');
    await decide(second, 'approve', 'director-2');
    const all = { all: true, reason: 'As decided.' };
    const one = { caseIds: [ids[1]], reason: 'As agreed.' };
    const changes = [
      await rest.post(`${settings}/${first}/moves`, all),
      await rest.post(`${settings}/${second}/moves`, one),
    ].map(({ body }) => String(body['changeId']));
    const dataSource = await createDataSource(api.settings.databaseUrl).initialize();
    try {
      const left = await Promise.all(changes.map((changeId) => findLeftToMove(dataSource.manager, changeId, null, 10)));
      expect(left.map((each) => each.map(({ id }) => id))).toEqual([[ids[0]], [ids[1]]]);
    } finally {
      await dataSource.destroy();
    }
  });
});
