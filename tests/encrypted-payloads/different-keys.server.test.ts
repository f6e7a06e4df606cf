import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readKeyring } from '../../encryption/keyring.ts';
import { FollowedCase } from '../harness/followed-case.ts';
import { TestProduct } from '../harness/product.ts';
import { RestClient } from '../harness/rest-client.ts';
import { ServedApi } from '../harness/served-api.ts';

/** A key is changed, and one of API and worker hears of it before the other: commands wait, and no case is lost by it. */

let product: TestProduct;
let changed: { readonly PAYLOAD_KEYS: string; readonly PAYLOAD_KEY_ID: string };
let changedApi: ServedApi;
beforeAll(async () => {
  product = await TestProduct.start();
  const next = `next:${randomBytes(32).toString('base64')}`;
  changed = { PAYLOAD_KEYS: `${product.variables['PAYLOAD_KEYS'] ?? ''},${next}`, PAYLOAD_KEY_ID: 'next' };
  changedApi = await ServedApi.start({ databaseUrl: product.database.url, keyring: readKeyring(changed) });
});
afterAll(async () => {
  await changedApi.stop();
  await product.stop();
});

const keysDiffer = { status: 503, body: { code: 'process-keys-differ' } };

describe('a command', () => {
  it('waits while the API seals with a key that the worker does not know, and while the worker answers with one that the API does not know', async () => {
    const followed = await FollowedCase.confirmed(product);
    const command = `/cases/${followed.id}/commands/note`;
    const ahead = new RestClient(`${changedApi.base}/api/v1`);

    const unread = await ahead.post(command, { text: 'The API is ahead.' });
    expect(unread).toMatchObject(keysDiffer);
    expect(unread.headers.get('Retry-After')).toBe('60');
    await followed.command('note', { text: 'The others are not held up.' });
    expect(await followed.read()).toMatchObject({ revision: 3 });

    await product.killWorkers();
    await product.startWorker(changed);
    const idempotencyKey = randomUUID();
    const text = 'The worker is ahead.';
    // A step that the killed worker had taken is given to the next one only once its time is over.
    const answered = () => product.rest.post(command, { text }, { idempotencyKey });
    let answer = await answered();
    while (answer.body['code'] === 'process-busy') answer = await answered();
    expect(answer).toMatchObject(keysDiffer);
    expect(await ahead.post(command, { text }, { idempotencyKey })).toMatchObject({
      status: 200,
      body: { revision: 4 },
    });
    expect(await ahead.post(command, { text: 'Both know it.' })).toMatchObject({ status: 200, body: { revision: 5 } });
  });
});
