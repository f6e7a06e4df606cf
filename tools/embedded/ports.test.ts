import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:net';
import { anyFreePort, choosePort } from './ports.ts';

const open: Server[] = [];

afterEach(async () => {
  for (const server of open.splice(0)) await new Promise((resolve) => server.close(resolve));
});

/** Listens on some port. */
async function takenPort(): Promise<number> {
  const port = await anyFreePort();
  const server = createServer();
  open.push(server);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return port;
}

function wish(preferred: number, explicit?: string) {
  return { name: 'the API', variable: 'PORT', explicit, preferred };
}

describe('any free port', () => {
  it('is none that the system may give to an outgoing connection before a server listens there', async () => {
    for (let drawn = 0; drawn < 50; drawn += 1) expect(await anyFreePort()).toBeLessThan(32_768);
  });
});

describe('choosing a port', () => {
  const reported: string[] = [];
  const report = (line: string) => reported.push(line);

  afterEach(() => {
    reported.length = 0;
  });

  it('takes the preferred port if it is free, without a word', async () => {
    const free = await anyFreePort();
    expect(await choosePort(wish(free), new Set(), report)).toBe(free);
    expect(await choosePort(wish(free, ''), new Set(), report)).toBe(free);
    expect(reported).toEqual([]);
  });

  it('takes a later one if it is taken or chosen already, and says so', async () => {
    const taken = await takenPort();
    const chosen = await choosePort(wish(taken), new Set([taken + 1]), report);
    expect(chosen).toBeGreaterThan(taken + 1);
    expect(reported).toEqual([`Port ${taken} for the API is taken; using ${chosen}.`]);
  });

  it('takes exactly the port that was asked for', async () => {
    const [free, preferred] = [await anyFreePort(), await takenPort()];
    expect(await choosePort(wish(preferred, String(free)), new Set(), report)).toBe(free);
  });

  it('refuses a port that was asked for and is taken, or is no port', async () => {
    const taken = await takenPort();
    const refusal = async (explicit: string): Promise<unknown> =>
      choosePort(wish(1024, explicit), new Set(), report).catch((error: unknown) => error);
    expect(await refusal(String(taken))).toMatchObject({
      message: `Port ${taken} for the API is taken. Stop what listens there, or set PORT to a free port.`,
    });
    for (const explicit of ['0', '65536', '80x', '-1', '3000.5']) {
      expect(await refusal(explicit)).toMatchObject({
        message: `PORT is "${explicit}". Set it to a port number between 1 and 65535.`,
      });
    }
  });
});
