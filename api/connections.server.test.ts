import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setImmediate as immediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ServedApi } from '../tests/harness/served-api.ts';
import { connectionLimits } from './connections.ts';

const few = 5;

let api: ServedApi;
let shipped: ServedApi;
beforeAll(async () => {
  const quick = { headersTimeout: 150, requestTimeout: 300, connectionsCheckingInterval: 20, maxConnections: few };
  api = await ServedApi.start({}, { ...connectionLimits, ...quick });
  shipped = await ServedApi.start();
});
afterAll(() => Promise.all([api.stop(), shipped.stop()]));

const opened: Socket[] = [];
afterEach(async () => {
  for (const socket of opened.splice(0)) socket.destroy();
  await connectionsLeft(0);
});

/** Waits until the API knows that no more than so many are left. */
async function connectionsLeft(most: number): Promise<void> {
  const count = promisify(api.server.getConnections.bind(api.server));
  while ((await count()) > most) await immediate();
}

async function opens(written: string, served: ServedApi = api): Promise<Socket> {
  const { hostname, port } = new URL(served.base);
  const socket = connect(Number(port), hostname);
  opened.push(socket);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(written);
  return socket;
}

/** Ended by either side, in order or not. */
async function ended(socket: Socket): Promise<void> {
  if (!socket.closed) await new Promise((resolve) => socket.once('close', resolve));
}

/** All that comes until the API ends the connection. */
async function untilCut(socket: Socket): Promise<string> {
  let received = '';
  socket.setEncoding('utf8').on('data', (part: string) => (received += part));
  await ended(socket);
  return received;
}

/** The status line of the next answer on a connection that stays open. */
async function nextStatus(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let received = '';
    const read = (part: string): void => {
      received += part;
      if (!received.includes('"ok"}')) return;
      socket.off('data', read);
      resolve(received.slice(0, received.indexOf('\r\n')));
    };
    socket.setEncoding('utf8').on('data', read);
    socket.once('close', () => {
      resolve('closed');
    });
  });
}

const request = 'GET /health/live HTTP/1.1\r\nHost: localhost\r\n';

describe('a client that takes its time', () => {
  it('is cut off while its headers do not end', async () => {
    expect(await untilCut(await opens(request))).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('is cut off while its body does not end', async () => {
    const post = 'POST /api/v1/cases/search HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
    expect(await untilCut(await opens(`${post}Content-Length: 100\r\n\r\n{`))).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('is not cut off between two requests, however slow others are', async () => {
    const patient = await opens(`${request}\r\n`);
    expect(await nextStatus(patient)).toBe('HTTP/1.1 200 OK');
    await untilCut(await opens(request));
    await untilCut(await opens(request));
    patient.write(`${request}\r\n`);
    expect(await nextStatus(patient)).toBe('HTTP/1.1 200 OK');
  });

  it('is turned away where there are as many connections as there may be, until one of them ends', async () => {
    const held = await Promise.all(Array.from({ length: few }, () => opens(`${request}\r\n`)));
    expect(new Set(await Promise.all(held.map(nextStatus)))).toEqual(new Set(['HTTP/1.1 200 OK']));
    expect(await untilCut(await opens(`${request}\r\n`))).toBe('');
    held[0]?.end();
    await connectionsLeft(few - 1);
    expect(await nextStatus(await opens(`${request}\r\n`))).toBe('HTTP/1.1 200 OK');
  });

  it('does not keep the API from stopping', async () => {
    const stopping = await ServedApi.start({}, { ...connectionLimits, closeTimeout: 100 });
    const cut = untilCut(await opens(request, stopping));
    await stopping.stop();
    expect(await cut).toBe('');
  });
});

describe('the API as it is shipped', () => {
  it('waits ten seconds for headers, thirty for a request, and longer than a proxy for the next one', () => {
    expect(shipped.server).toMatchObject({
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 65_000,
      maxRequestsPerSocket: 10_000,
      maxConnections: 2_000,
    });
  });
});
