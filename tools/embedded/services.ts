import type { DataFolderLock } from './data-folder-lock.ts';
import { EmbeddedError, type Report } from './embedded-error.ts';
import type { Guard } from './guard.ts';
import { logEnd, type ServiceProcess } from './service-process.ts';

/** The services that run on a data folder. They are stopped together, in reverse order of their start. */
export class Services {
  readonly #guard: Guard;
  readonly #lock: DataFolderLock;
  readonly #running: ServiceProcess[] = [];
  #stopping = false;
  #fail: (reason: EmbeddedError) => void = () => undefined;

  /** Rejects when a service ends that nobody stopped. */
  readonly failure: Promise<never>;

  constructor(guard: Guard, lock: DataFolderLock) {
    this.#guard = guard;
    this.#lock = lock;
    this.failure = new Promise((_resolve, reject) => {
      this.#fail = reject;
    });
    // Who waits for it learns of it; nobody has to.
    this.failure.catch(() => undefined);
  }

  /** Takes care of a service that has just been started. */
  async add(service: ServiceProcess): Promise<void> {
    this.#guard.watch(service);
    this.#running.push(service);
    service.process.once('exit', () => void this.#ended(service));
    if (this.#stopping) await service.stop();
    else await this.#lock.note(service);
  }

  async stop(report: Report): Promise<void> {
    this.#stopping = true;
    for (const service of this.#running.toReversed()) {
      if (service.hasEnded()) continue;
      report(`Stopping ${service.definition.name} …`);
      await service.stop();
    }
  }

  async #ended(service: ServiceProcess): Promise<void> {
    if (this.#stopping) return;
    const how = await service.ended;
    this.#fail(new EmbeddedError(`${service.definition.name} ended by itself (${how}).${await logEnd(service)}`));
  }
}
