import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** The way to Temporal, which can be cut. */
export class WayToTemporal {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #isCut = false;
  #tried: () => void = () => undefined;

  constructor(address: string) {
    const [host, port] = address.split(':');
    this.#server = createServer((near) => {
      if (this.#isCut) {
        near.destroy();
        this.#tried();
        return;
      }
      const far = connect(Number(port), host);
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on('error', () => socket.destroy()).on('close', () => this.#sockets.delete(socket));
      }
      near.pipe(far).pipe(near);
    });
  }

  async open(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The way has no port.');
    return `127.0.0.1:${address.port}`;
  }

  /** Waits until something goes to Temporal. */
  async passed(): Promise<void> {
    await Promise.race([...this.#sockets].map((socket) => once(socket, 'data')));
  }

  cut(): void {
    this.#isCut = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Waits until somebody has tried to go a way that is cut. */
  async tried(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#tried = resolve;
    });
  }

  mend(): void {
    this.#isCut = false;
  }

  async close(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.cut();
    await closed;
  }
}
