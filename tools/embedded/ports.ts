import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { EmbeddedError, type Report } from './embedded-error.ts';

const loopback = '127.0.0.1';

export interface PortWish {
  /** What listens there, as a person calls it. */
  readonly name: string;
  /** The environment variable by which the port can be set. */
  readonly variable: string;
  /** The value of that variable, if set. */
  readonly explicit: string | undefined;
  readonly preferred: number;
}

/**
 * The port that was asked for, or else the preferred one or the next free one after it. Ports chosen so far are given, since
 * nothing listens on them yet.
 *
 * @throws EmbeddedError if the port that was asked for is taken or is no port
 */
export async function choosePort(wish: PortWish, chosen: ReadonlySet<number>, report: Report): Promise<number> {
  if (wish.explicit !== undefined && wish.explicit !== '') return explicitPort(wish, wish.explicit, chosen);
  for (let port = wish.preferred; port < wish.preferred + 100; port += 1) {
    if (!chosen.has(port) && (await isFree(port))) {
      if (port !== wish.preferred) report(`Port ${wish.preferred} for ${wish.name} is taken; using ${port}.`);
      return port;
    }
  }
  throw new EmbeddedError(
    `No port from ${wish.preferred} to ${wish.preferred + 99} is free for ${wish.name}. Set ${wish.variable} to a free one.`,
  );
}

async function explicitPort(wish: PortWish, written: string, chosen: ReadonlySet<number>): Promise<number> {
  const port = Number(written);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new EmbeddedError(`${wish.variable} is "${written}". Set it to a port number between 1 and 65535.`);
  }
  if (chosen.has(port) || !(await isFree(port))) {
    throw new EmbeddedError(
      `Port ${port} for ${wish.name} is taken. Stop what listens there, or set ${wish.variable} to a free port.`,
    );
  }
  return port;
}

/**
 * Some port that nothing listens on now. It is none of those that systems give to outgoing connections (from 32768 on under
 * Linux, from 49152 elsewhere): a server that starts in its own time would find one of those taken now and then.
 */
export async function anyFreePort(): Promise<number> {
  for (let tried = 0; tried < 100; tried += 1) {
    const port = randomInt(10_000, 30_000);
    if (await isFree(port)) return port;
  }
  throw new EmbeddedError('None of a hundred ports between 10000 and 29999 is free. Stop what listens there.');
}

/** Whether one can listen there, on the loopback address as well as on all addresses. */
async function isFree(port: number): Promise<boolean> {
  return (await canListen(port, loopback)) && canListen(port, undefined);
}

function canListen(port: number, host: string | undefined): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen({ port, ...(host === undefined ? {} : { host }) }, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}
