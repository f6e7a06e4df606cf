import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, type WorkflowBundle } from '@temporalio/worker';

/** Where the build leaves the production bundle: the very code that every worker runs and every replay is checked with. */
const bundlePath = fileURLToPath(new URL('../dist/workflow-bundle.js', import.meta.url));
const builtBundlePath = fileURLToPath(new URL('../workflow-bundle.js', import.meta.url));

const failureConverterPath = fileURLToPath(new URL('../temporal/failure-converter.cjs', import.meta.url));

/**
 * Modules without any state of a single case, loaded once for all cases of a worker instead of once for each: the rules
 * and the calendar arithmetic are by far the largest part of the bundle.
 */
const sharedModules = [
  'temporal-polyfill',
  fileURLToPath(new URL('../contracts/search-attributes.js', import.meta.url)),
  fileURLToPath(new URL('../domain/recovery-case/command-names.js', import.meta.url)),
  fileURLToPath(new URL('../domain/kernel/attempt.js', import.meta.url)),
  fileURLToPath(new URL('../domain/kernel/recounting/adopt-office-settings.js', import.meta.url)),
];

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
    preloadModules: sharedModules,
    logger: new DefaultLogger('ERROR'),
  });
  return code;
}

let replayCode: Promise<string> | undefined;

/** The workflows with an ear for what a replay tells, bundled when they are first needed: a record is seldom restored. */
export async function replayBundle(): Promise<WorkflowBundle> {
  replayCode ??= bundleWorkflows(fileURLToPath(new URL('../workflows/index.js', import.meta.url)), [
    fileURLToPath(new URL('../workflows/told-by-replay.js', import.meta.url)),
  ]);
  return { code: await replayCode };
}

/** Writes the production bundle; part of the build. */
export async function writeWorkflowBundle(): Promise<void> {
  const workflows = fileURLToPath(new URL('../workflows/index.js', import.meta.url));
  await writeFile(builtBundlePath, await bundleWorkflows(workflows));
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
