import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { S3Settings } from '../../files/store-settings.ts';
import { pythonEnvironment } from './python-environment.ts';
import { uniqueName } from './temporal.ts';

/** Serves on a free port until its input ends, which it does with whoever has started it. */
const program = `
import json, sys
from moto.server import ThreadedMotoServer
server = ThreadedMotoServer(ip_address='127.0.0.1', port=0, verbose=False)
server.start()
host, port = server.get_host_and_port()
print(json.dumps({'origin': f'http://{host}:{port}'}), flush=True)
sys.stdin.read()
server.stop()
`;

const told = z.object({ origin: z.string() });

/** A server that speaks S3, moto's from PyPI, in a process of its own; what it holds is gone when it stops. */
export class S3Server {
  readonly origin: string;
  readonly #process: ChildProcess;

  private constructor(origin: string, child: ChildProcess) {
    this.origin = origin;
    this.#process = child;
  }

  static async start(): Promise<S3Server> {
    const requirements = fileURLToPath(new URL('s3-server-requirements.txt', import.meta.url));
    const programs = await pythonEnvironment('moto', requirements, (line) => void process.stderr.write(`${line}\n`));
    const child = spawn(join(programs, 'python'), ['-c', program], { stdio: ['pipe', 'pipe', 'ignore'] });
    const said = await Promise.race([
      once(child.stdout, 'data'),
      once(child, 'exit').then(([code]) => Promise.reject(new Error(`The server ended with ${String(code)}.`))),
    ]);
    return new S3Server(told.parse(JSON.parse(String(said[0]))).origin, child);
  }

  /** A bucket that nobody else uses. */
  async bucket(): Promise<S3Settings> {
    const bucket = uniqueName('files');
    const settings: S3Settings = {
      kind: 's3',
      endpoint: this.origin,
      region: 'us-east-1',
      bucket,
      accessKeyId: 'test',
      secretAccessKey: 'test',
      pathStyle: true,
    };
    await this.#bucketIs('PUT', bucket);
    return settings;
  }

  /** Takes away a bucket that is empty. */
  async remove({ bucket }: S3Settings): Promise<void> {
    await this.#bucketIs('DELETE', bucket);
  }

  /** It asks nobody for a signature. */
  async #bucketIs(method: 'PUT' | 'DELETE', bucket: string): Promise<void> {
    const { ok, status } = await fetch(`${this.origin}/${bucket}`, { method });
    if (!ok) throw new Error(`${method} of a bucket was answered with ${status}.`);
  }

  /** Lets it neither answer nor end, as if its host were lost. */
  freeze(): void {
    this.#process.kill('SIGSTOP');
  }

  goOn(): void {
    this.#process.kill('SIGCONT');
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await ended;
  }
}
