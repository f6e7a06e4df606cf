import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { z } from 'zod';
import { applicationFolder } from './started-process.ts';

/** What the image runs; other tools, and tests, stay outside. */
const rooms = [
  'domain',
  'contracts',
  'encryption',
  'files',
  'temporal',
  'workflows',
  'activities',
  'database',
  'reconciliation',
  'api',
  'worker',
  'tools/recover',
  'tools/verify-files',
];

const packageFile = z.object({ dependencies: z.record(z.string(), z.string()) });

const importedModule = /(?:\bfrom|^import|\brequire\(|\bimport\() ?'([@a-z][\w@./:-]*)'/gm;

/** Names of the packages that compiled code loads, types having gone. */
function loadedPackages(): Set<string> {
  const names = new Set<string>();
  for (const room of rooms) {
    const folder = join(applicationFolder, 'dist', room);
    const files = readdirSync(folder, { encoding: 'utf8', recursive: true });
    for (const file of files.filter((name) => /(?<!\.test)\.c?js$/.test(name))) {
      for (const [, specifier = ''] of readFileSync(join(folder, file), 'utf8').matchAll(importedModule)) {
        if (!isBuiltin(specifier)) names.add(packageName(specifier));
      }
    }
  }
  return names;
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

it('loads only packages that an installation without development dependencies has of its own', () => {
  const text = readFileSync(join(applicationFolder, 'package.json'), 'utf8');
  const { dependencies } = packageFile.parse(JSON.parse(text));

  const loaded = loadedPackages();

  expect(loaded).toContain('@temporalio/worker');
  expect([...loaded].filter((name) => !(name in dependencies))).toEqual([]);
});

/** What a room's application has in memory once it is loaded, with all that its packages load in turn. */
function modulesOf(application: string): string {
  const load = `await import('./dist/${application}'); const { createRequire } = await import('node:module');
    console.log(Object.keys(createRequire(import.meta.url).cache).join('\\n'));`;
  const parameters = ['--input-type=module', '--eval', load];
  return spawnSync(process.execPath, parameters, { cwd: applicationFolder, encoding: 'utf8' }).stdout;
}

it('loads the native part of the Temporal SDK in the worker alone', () => {
  const native = /node_modules\/@temporalio\/(worker|core-bridge)\//;

  expect(modulesOf('worker/recovery-workers.js')).toMatch(native);
  expect(modulesOf('api/application.js')).toMatch(/node_modules\/@temporalio\/client\//);
  expect(modulesOf('api/application.js')).not.toMatch(native);
});
