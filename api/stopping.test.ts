import { Agent, request } from 'node:http';
import { expect, it } from '@jest/globals';
import { ServedApi } from '../tests/harness/served-api.ts';

/** Asks again and again on kept connections, as a proxy does, until nobody takes a connection any more. */
async function askForEver(url: string, agent: Agent, onAnswer: () => void): Promise<void> {
  for (;;) {
    const answered = await new Promise<boolean>((resolve) => {
      request(url, { agent }, (response) => {
        response.resume().once('end', () => resolve(true));
      })
        .once('error', () => resolve(false))
        .end();
    });
    if (!answered) return;
    onAnswer();
  }
}

it('stops though its connections are kept busy', async () => {
  const api = await ServedApi.start();
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  let answers = 0;
  const warm = new Promise<void>((resolve) => {
    void Promise.all(
      Array.from({ length: 16 }, () =>
        askForEver(`${api.base}/health/live`, agent, () => {
          answers += 1;
          if (answers === 200) resolve();
        }),
      ),
    ).finally(() => agent.destroy());
  });
  await warm;
  await api.stop();
  const atStop = answers;
  await new Promise((resume) => setImmediate(resume));
  expect(answers - atStop).toBeLessThanOrEqual(16);
});
