import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, type WorkflowBundle } from '@temporalio/worker';

/** Where the build leaves the production bundle: the very code that every worker runs and every replay is checked with. */
const bundlePath = fileURLToPath(new URL('../dist/workflow-bundle.js', import.meta.url));
const builtBundlePath = fileURLToPath(new URL('../workflow-bundle.js', import.meta.url));

const failureConverterPath = fileURLToPath(new URL('../temporal/failure-converter.cjs', import.meta.url));

/** Rooms whose modules hold nothing of a single process: the rules, what they say, and the names of what crosses a border. */
const sharedRooms = ['domain', 'wording', 'contracts'];

const productWorkflows = fileURLToPath(new URL('../workflows/', import.meta.url));

/**
 * What the workflows of a folder take from rooms without any state of a single process, by files: loaded once for all processes of a
 * worker instead of once for each. It is by far the largest part of the bundle.
 */
async function sharedModules(workflowsFolder: string): Promise<readonly string[]> {
  const folders = new Set([productWorkflows, join(workflowsFolder, '/')]);
  const found = new Set<string>();
  for (const folder of folders)
    for (const file of await readdir(folder, { recursive: true }))
      for (const imported of await importsOf(join(folder, file)))
        if (sharedRooms.some((room) => imported.includes(`/${room}/`))) found.add(imported);
  return [...found].toSorted();
}

/** Files that a module takes something from which is there when it runs. */
async function importsOf(file: string): Promise<readonly string[]> {
  if (!/(?<!\.d|\.test)\.[jt]s$/.test(file)) return [];
  const code = await readFile(file, 'utf8');
  return [...code.matchAll(/^import (?!type )[^;]*? from '(?<path>\.[^']+)';$/gm)].map(({ groups }) =>
    resolve(dirname(file), groups?.['path'] ?? ''),
  );
}

/**
 * Bundles the workflows of a folder as production does.
 * @param outerInterceptors modules that see of what comes in only what the border has let through
 */
export async function bundleWorkflows(
  workflowsPath: string,
  outerInterceptors: readonly string[] = [],
): Promise<string> {
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    failureConverterPath,
    workflowInterceptorModules: [
      ...outerInterceptors,
      fileURLToPath(new URL('../workflows/sealed-input.js', import.meta.url)),
    ],
    preloadModules: ['temporal-polyfill', ...(await sharedModules(dirname(workflowsPath)))],
    logger: new DefaultLogger('ERROR'),
  });
  return code;
}

let replayCode: Promise<string> | undefined;

/** Those of the product for replays, bundled when they are first needed: a record is seldom restored. */
export async function replayBundle(): Promise<WorkflowBundle> {
  replayCode ??= bundleForReplay(fileURLToPath(new URL('../workflows/index.js', import.meta.url)));
  return { code: await replayCode };
}

/** Bundles the workflows of a folder with an ear for what a replay tells. */
export function bundleForReplay(workflowsPath: string): Promise<string> {
  return bundleWorkflows(workflowsPath, [fileURLToPath(new URL('../workflows/replayed-steps.js', import.meta.url))]);
}

/** Writes the production bundle; part of the build. */
export async function writeWorkflowBundle(): Promise<void> {
  const workflows = fileURLToPath(new URL('../workflows/index.js', import.meta.url));
  await writeFile(builtBundlePath, await bundleWorkflows(workflows));
}

/** Names a build by a digest of its workflows: the rules by which it makes transitions. */
export function buildOf({ code }: WorkflowBundle): string {
  return createHash('sha256').update(code).digest('hex').slice(0, 12);
}

/**
 * The production bundle, from the build.
 * @throws Error when there is none: run the build first
 */
export async function workflowBundle(): Promise<WorkflowBundle> {
  const path = import.meta.url.endsWith('.ts') ? bundlePath : builtBundlePath;
  try {
    return { code: await readFile(path, 'utf8') };
  } catch (cause) {
    throw new Error('The workflow bundle is missing. Run `npm run build` first.', { cause });
  }
}
