import { once } from 'node:events';
import { createServer, get, type Server, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { clientGone } from './client-gone.ts';

let server: Server;
let address: string;
beforeEach(async () => {
  server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  address = typeof bound === 'object' && bound !== null ? `http://127.0.0.1:${bound.port}` : '';
});
afterEach(() => {
  server.close();
});

it('is told of a client that closes its connection before it has the answer', async () => {
  const client = get(address);
  const closed = once(client, 'close').catch(() => undefined);
  const response = await asked();
  const gone = clientGone(response);
  expect(gone.aborted).toBe(false);
  client.destroy();
  await once(gone, 'abort');
  await closed;
});

it('is not told of one that has got its answer', async () => {
  const answer = fetch(address);
  const response = await asked();
  const gone = clientGone(response);
  const closed = once(response, 'close');
  response.end('done');
  expect(await (await answer).text()).toBe('done');
  await closed;
  expect(gone.aborted).toBe(false);
});

/** The response that is to be written to the next request. */
async function asked(): Promise<ServerResponse> {
  return new Promise((resolve) => {
    server.once('request', (_request, response) => {
      resolve(response);
    });
  });
}
