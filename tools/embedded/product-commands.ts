import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The processes of the product that run on Node. */
export type ProductProcess = 'api' | 'worker';

/** Megabytes, large enough for short-lived objects to die young, which spares the collector work. */
const youngGeneration = '--max-semi-space-size=64';

/** Threads that collect and compile beside the program; more of them wake each other up and take from those who work. */
const helperThreads = '--v8-pool-size=1';

/**
 * Megabytes of long-lived objects up to which the collector does not look at all of them. Without it a busy worker, whose
 * buffers it counts in, goes through its whole memory twice a second, for a twentieth of all that a command costs.
 */
const oldGeneration = '--initial-old-space-size=256';

const ownOptions: Readonly<Record<ProductProcess, readonly string[]>> = {
  api: [],
  worker: [oldGeneration],
};

/** Options of Node itself for a process of the product; docker-compose.yml has the same. */
export function nodeOptions(name: ProductProcess): string[] {
  return ['--enable-source-maps', youngGeneration, helperThreads, ...ownOptions[name]];
}

/** Arguments that Node starts a process of the product with. */
export function nodeArguments(name: ProductProcess): string[] {
  return [...nodeOptions(name), fileOf(`${name}/main.js`)];
}

/** A file of each kind that a process of the product reads: Node itself, the compiled code, a package. */
export function filesOfProduct(): string[] {
  return [process.execPath, fileOf('api/main.js'), createRequire(import.meta.url).resolve('pg')];
}

function fileOf(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
