import { Agent, request } from 'node:http';
import { expect, it } from '@jest/globals';
import { ServedApi } from '../tests/harness/served-api.ts';

const connections = 16;

/** How a connection that is never left alone has come to its end. */
type End = 'asked to close' | 'cut';

/** Asks again and again on a kept connection, as a proxy does, until the API will have no more of it. */
async function askUntilItEnds(url: string, agent: Agent, onAnswer: () => void): Promise<End> {
  for (;;) {
    const end = await new Promise<End | null>((resolve) => {
      request(url, { agent }, (response) => {
        const close = response.headers.connection === 'close';
        response.resume().once('end', () => resolve(close ? 'asked to close' : null));
      })
        .once('error', () => resolve('cut'))
        .end();
    });
    if (end !== null) return end;
    onAnswer();
  }
}

it('stops though its connections are kept busy, and cuts no request off', async () => {
  const api = await ServedApi.start();
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let answers = 0;
  let warm: () => void = () => undefined;
  const isWarm = new Promise<void>((resolve) => {
    warm = resolve;
  });
  const ends = Promise.all(
    Array.from({ length: connections }, () =>
      askUntilItEnds(`${api.base}/health/live`, agent, () => {
        answers += 1;
        if (answers === 200) warm();
      }),
    ),
  );
  await isWarm;
  await api.stop();

  expect(await ends).toEqual(Array.from({ length: connections }, () => 'asked to close'));
  agent.destroy();
});
