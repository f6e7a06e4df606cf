import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Report } from '../../tools/embedded/embedded-error.ts';
import type { Guard } from '../../tools/embedded/guard.ts';
import { temporaryFolder } from '../../tools/embedded/service-account.ts';
import { logEnd, type ServiceProcess } from '../../tools/embedded/service-process.ts';
import type { Whereabouts } from '../afterwards/ground.ts';
import { putCopy } from '../harness/copied-folder.ts';
import { processTree, signalEach } from '../harness/process-tree.ts';
import { parts, type Departure, type Loss, type Part } from './fault-plan.ts';
import { PartsOfSystem } from './parts-of-system.ts';

/** Milliseconds for which a part is started anew that does not come up, and between two tries. */
const startLimit = 180_000;
const betweenStarts = 500;

const servers = ['postgresql', 'temporal'] as const;
type Server = (typeof servers)[number];

/** Whose data are lost. */
const serverOf = {
  'older PostgreSQL': 'postgresql',
  'older Temporal': 'temporal',
  'lost Temporal': 'temporal',
} as const satisfies Record<Loss, Server>;

/** PostgreSQL, Temporal, API and worker as processes of a run's own, which can be taken away, come back and lose their data. */
export class BreakableSystem {
  readonly folder: string;
  readonly #parts: PartsOfSystem;
  readonly #report: Report;
  readonly #running = new Map<Part, ServiceProcess>();
  readonly #starting = new Map<Part, Promise<void>>();
  #endedByThemselves = 0;

  private constructor(folder: string, partsOfSystem: PartsOfSystem, report: Report) {
    this.folder = folder;
    this.#parts = partsOfSystem;
    this.#report = report;
  }

  /** Everything started in a folder of its own. */
  static async start(guard: Guard, report: Report): Promise<BreakableSystem> {
    const folder = await temporaryFolder(join(tmpdir(), 'social-insurance-recovery-faults-'));
    const system = new BreakableSystem(folder, await PartsOfSystem.in(folder, guard), report);
    await system.bringBack();
    return system;
  }

  get whereabouts(): Whereabouts {
    return this.#parts.whereabouts;
  }

  /** Settings of API, worker and `npm run recover`. */
  get variables(): Readonly<Record<string, string | undefined>> {
    return this.#parts.variables;
  }

  /** Times that a part was found ended that nobody had taken away. */
  get endedByThemselves(): number {
    return this.#endedByThemselves;
  }

  /** Takes parts away for some milliseconds; those that were frozen go on, the others stay away until they are brought back. */
  async takeAway(taken: readonly Part[], departure: Departure, duration: number): Promise<void> {
    switch (departure) {
      case 'killed':
        await Promise.all(taken.map((part) => this.#kill(part)));
        return pause(duration);
      case 'stopped':
        await Promise.all(taken.map((part) => this.#stop(part)));
        return pause(duration);
      case 'frozen':
        return this.#freeze(taken, duration);
      default:
        return departure satisfies never;
    }
  }

  /** Starts whatever was taken away, servers first; each again when it ended while it started. */
  async bringBack(): Promise<void> {
    await Promise.all(servers.map((server) => this.#startIfAway(server)));
    await Promise.all([this.#startIfAway('worker'), this.#startIfAway('api')]);
  }

  /** Ends all parts in good order, those first that use others. */
  async stopAll(): Promise<void> {
    for (const part of parts.toReversed()) await this.#stop(part);
  }

  /** Copies what both servers have at one moment, as docs/operations.md has it; a former copy is given up. */
  async copyData(): Promise<void> {
    await this.stopAll();
    for (const server of servers) await putCopy(this.#dataOf(server), this.#copyOf(server));
    await this.bringBack();
  }

  /** Has data lost and restores the server in the order of the page: API and workers are stopped first and started last. */
  async lose(loss: Loss): Promise<void> {
    const server = serverOf[loss];
    await this.#stop('api');
    await this.#stop('worker');
    await this.#kill(server);
    if (loss === 'lost Temporal') await rm(this.#dataOf(server), { recursive: true });
    else await putCopy(this.#copyOf(server), this.#dataOf(server));
    await this.bringBack();
  }

  /** Removes all data of a system that is stopped. */
  async discard(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  #dataOf(server: Server): string {
    return join(this.folder, server);
  }

  #copyOf(server: Server): string {
    return join(this.folder, `${server}.copy`);
  }

  async #stop(part: Part): Promise<void> {
    await this.#starting.get(part);
    const service = this.#running.get(part);
    this.#running.delete(part);
    await service?.stop();
  }

  async #kill(part: Part): Promise<void> {
    const service = this.#running.get(part);
    this.#running.delete(part);
    if (service === undefined || service.hasEnded()) return;
    signalEach([service.pid], 'SIGKILL');
    await service.ended;
  }

  async #freeze(taken: readonly Part[], duration: number): Promise<void> {
    const services = taken.flatMap((part) => this.#running.get(part) ?? []);
    const frozen = (await Promise.all(services.map(({ pid }) => processTree(pid)))).flat();
    signalEach(frozen, 'SIGSTOP');
    try {
      await pause(duration);
    } finally {
      signalEach(frozen, 'SIGCONT');
    }
  }

  /** Whoever wants a part while it starts waits for that start. */
  async #startIfAway(part: Part): Promise<void> {
    if (this.#running.has(part)) return;
    const starting = this.#starting.get(part) ?? this.#startPatiently(part);
    this.#starting.set(part, starting);
    try {
      await starting;
    } finally {
      this.#starting.delete(part);
    }
  }

  async #startPatiently(part: Part): Promise<void> {
    const giveUpAt = Date.now() + startLimit;
    for (;;) {
      try {
        const service = await this.#parts.start(part);
        this.#running.set(part, service);
        void this.#supervise(part, service);
        return;
      } catch (error) {
        if (Date.now() > giveUpAt) throw error;
        await pause(betweenStarts);
      }
    }
  }

  /** Starts a part again that ends and that nobody has taken away, as a supervisor does. */
  async #supervise(part: Part, service: ServiceProcess): Promise<void> {
    const how = await service.ended;
    if (this.#running.get(part) !== service) return;
    this.#running.delete(part);
    this.#endedByThemselves += 1;
    this.#report(`${part} ended by itself (${how}).${await logEnd(service)}`);
    try {
      await this.#startIfAway(part);
    } catch (error) {
      this.#report(`${part} does not come back: ${String(error)}`);
    }
  }
}
