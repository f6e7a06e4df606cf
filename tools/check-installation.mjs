// @ts-check
// Runs before anything is compiled or installed: plain JavaScript, and nothing but Node's own modules.
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ engines: { node: string }, dependencies: Record<string, string>, devDependencies: Record<string, string> }} Package */

const root = new URL('../', import.meta.url);
const written = readFileSync(new URL('package.json', root), 'utf8');
/** @type {Package} */
const { engines, dependencies, devDependencies } = JSON.parse(written);

/** @returns {string | undefined} what is wrong, and what to do, in one sentence */
function fault() {
  const needed = engines.node.replace('>=', '');
  if (!isAtLeast(process.versions.node, needed)) {
    return `This is Node ${process.versions.node}; install Node ${needed} or later.`;
  }
  const missing = Object.keys({ ...dependencies, ...devDependencies }).find(
    (name) => !existsSync(new URL(`node_modules/${name}/package.json`, root)),
  );
  return missing === undefined ? undefined : `The package ${missing} is not installed; run npm ci first.`;
}

/**
 * @param {string} version
 * @param {string} needed
 */
function isAtLeast(version, needed) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

const found = fault();
if (found !== undefined) {
  process.stderr.write(`${found}\n`);
  process.exitCode = 1;
}
