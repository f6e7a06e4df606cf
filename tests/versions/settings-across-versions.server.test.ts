import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { TransitionRecorder } from '../../activities/recording/record-transition.ts';
import { createDataSource } from '../../database/connection/data-source.ts';
import { processKinds } from '../../database/kinds/registry.ts';
import { RestClient } from '../harness/rest-client.ts';
import { ServedApi } from '../harness/served-api.ts';
import { testKeyring } from '../harness/temporal.ts';
import { decidedCase } from '../sample/remedy-cases.ts';
import { publish, secondChina } from './second-version.ts';

let api: ServedApi;
let rest: RestClient;
beforeEach(async () => {
  publish(secondChina);
  api = await ServedApi.start();
  rest = new RestClient(`${api.base}/api/v1`);
});
afterEach(() => api.stop());

const id = '0190a0b0-0000-8000-8000-00000000000a';
const settings = '/offices/dayu/settings';

it('a case that began under an earlier version of the rulebook is moved to settings that were made for a later one', async () => {
  const simulated = decidedCase({ processId: id, rulebook: { id: 'cn', version: '2026.1' } });
  const dataSource = await createDataSource(api.settings.databaseUrl).initialize();
  try {
    const recorder = new TransitionRecorder(dataSource, testKeyring(), processKinds);
    for (const transition of simulated.records) await recorder.recordTransition(transition);
  } finally {
    await dataSource.destroy();
  }
  const proposal = { rulebook: 'cn', periods: { 'court.reminder': 40 }, reason: 'The court takes longer.' };
  const { body } = await rest.post(settings, proposal, { actingPerson: 'director-1' });
  expect(body).toMatchObject({ rulebook: { id: 'cn', version: '2026.2' }, openCases: { moved: 0, left: 1 } });
  const preview = await rest.post(`${settings}/${String(body['version'])}/preview`, { caseIds: [id] });
  expect([preview.status, preview.body]).toMatchObject([200, { items: [{ caseId: id, settingsVersion: null }] }]);
});
