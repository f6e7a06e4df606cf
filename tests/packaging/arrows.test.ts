import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const oxlint = join(repository, 'node_modules', 'oxlint', 'bin', 'oxlint');

/** The arrows between the rooms: what each may import of the others. Written here apart from the configuration that must hold them. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  wording: ['domain'],
  contracts: ['domain'],
  workflows: ['domain', 'wording', 'contracts'],
  encryption: [],
  files: ['encryption'],
  temporal: ['contracts', 'encryption'],
  database: ['domain', 'contracts', 'encryption', 'files'],
  activities: ['domain', 'wording', 'contracts', 'database', 'encryption', 'files', 'temporal'],
  reconciliation: ['domain', 'contracts', 'database', 'encryption', 'files', 'temporal'],
  api: ['domain', 'wording', 'contracts', 'database', 'encryption', 'files', 'temporal', 'reconciliation'],
  worker: ['domain', 'wording', 'contracts', 'workflows', 'encryption', 'files', 'temporal', 'database', 'activities'],
  tools: [
    'domain',
    'wording',
    'contracts',
    'workflows',
    'encryption',
    'files',
    'temporal',
    'database',
    'activities',
    'reconciliation',
  ],
  tests: [
    'domain',
    'wording',
    'contracts',
    'workflows',
    'encryption',
    'files',
    'temporal',
    'database',
    'activities',
    'reconciliation',
    'api',
    'worker',
    'tools',
  ],
};
const rooms = Object.keys(mayImport);

/** Rooms that may use certain packages only. */
const mayUsePackages: Readonly<Record<string, readonly string[]>> = {
  domain: ['temporal-polyfill', '@noble/hashes/sha2.js'],
  wording: [],
  contracts: ['@temporalio/common'],
  workflows: ['@temporalio/workflow', '@temporalio/common'],
  encryption: ['node:crypto', 'node:zlib'],
};
const packages = [
  'temporal-polyfill',
  '@noble/hashes/sha2.js',
  '@temporalio/workflow',
  '@temporalio/common',
  'node:crypto',
  'node:zlib',
  'node:fs',
  'fs',
  'pg',
  'zod',
];

const lintReport = z.object({
  diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })),
});

const compilerConfiguration = z.object({ include: z.array(z.string()) });

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arrows-'));
  copyFileSync(join(repository, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, source: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), source);
}

/** The files of the temporary folder that break the rule, and the linter's exit code. */
function lintFor(rule: string): { files: string[]; exitCode: number | null } {
  const run = spawnSync(process.execPath, [oxlint, '--format=json', '.'], { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = lintReport.parse(JSON.parse(run.stdout));
  const files = diagnostics.filter(({ code }) => code.endsWith(`(${rule})`)).map(({ filename }) => filename);
  return { files: [...new Set(files)].toSorted(), exitCode: run.status };
}

const depths = ['', 'deep/', 'deep/deeper/'];

describe('the arrows between rooms', () => {
  it('lets a room import just what the house allows, from any depth', () => {
    const forbidden: string[] = [];
    for (const room of rooms) {
      for (const target of rooms.filter((other) => other !== room)) {
        for (const [depth, folders] of depths.entries()) {
          const path = `${room}/${folders}imports-${target}.ts`;
          write(path, `export { thing } from '${'../'.repeat(depth + 1)}${target}/deep/thing.ts';\n`);
          if (!mayImport[room]?.includes(target)) forbidden.push(path);
        }
      }
    }

    const { files, exitCode } = lintFor('no-restricted-imports');

    expect(files).toEqual(forbidden.toSorted());
    expect(exitCode).toBe(1);
  });

  it('lets neither the ground of the domain nor its kernel know a process', () => {
    const below = ['calendar', 'kernel', 'ledger', 'money', 'periods', 'rulebooks'];
    const paths = below.flatMap((room) => [`domain/${room}/process.ts`, `domain/${room}/deep/process.ts`]);
    for (const path of paths)
      write(path, `export { thing } from '${path.includes('/deep/') ? '../../' : '../'}recovery-case/thing.ts';\n`);
    write('domain/recovery-case/kernel.ts', `export { thing } from '../kernel/thing.ts';\n`);

    expect(lintFor('no-restricted-imports').files).toEqual(paths.toSorted());
  });

  it('lets neither the ground of the domain nor its kernel know a procedure, nor a procedure a process', () => {
    const below = ['calendar', 'kernel', 'ledger', 'money', 'periods', 'rulebooks'];
    const paths = below.flatMap((room) => [`domain/${room}/procedure.ts`, `domain/${room}/deep/procedure.ts`]);
    for (const path of paths)
      write(path, `export { thing } from '${path.includes('/deep/') ? '../../' : '../'}procedures/thing/thing.ts';\n`);
    const ofProcess = 'domain/procedures/thing/process.ts';
    write(ofProcess, `export { thing } from '../../recovery-case/thing.ts';\n`);
    write('domain/procedures/thing/kernel.ts', `export { thing } from '../../kernel/thing.ts';\n`);
    write('domain/recovery-case/procedure.ts', `export { thing } from '../procedures/thing/thing.ts';\n`);

    expect(lintFor('no-restricted-imports').files).toEqual([...paths, ofProcess].toSorted());
  });

  it('lets no process know another, nor a part of a procedure any of them', () => {
    const forbidden = {
      'domain/processes/one/imports.ts': '../another/thing.ts',
      'domain/processes/one/around.ts': '../../processes/another/thing.ts',
      'domain/processes/one/case.ts': '../../recovery-case/thing.ts',
      'domain/processes/one/deep/imports.ts': '../../another/thing.ts',
      'domain/processes/one/deep/around.ts': '../../../processes/another/thing.ts',
      'domain/recovery-case/imports.ts': '../processes/one/thing.ts',
      'domain/recovery-case/deep/imports.ts': '../../processes/one/thing.ts',
      'domain/procedures/part/imports.ts': '../../processes/one/thing.ts',
      'domain/procedures/part/case.ts': '../../recovery-case/thing.ts',
      'domain/kernel/process.ts': '../processes/one/thing.ts',
      'domain/kernel/procedure.ts': '../procedures/part/thing.ts',
    };
    const allowed = {
      'domain/processes/one/own.ts': './deep/thing.ts',
      'domain/processes/one/kernel.ts': '../../kernel/thing.ts',
      'domain/processes/one/procedure.ts': '../../procedures/part/thing.ts',
      'domain/processes/one/deep/own.ts': '../thing.ts',
      'domain/processes/one/deep/kernel.ts': '../../../kernel/thing.ts',
      'domain/procedures/part/another.ts': '../another/thing.ts',
    };
    for (const [path, target] of Object.entries({ ...forbidden, ...allowed }))
      write(path, `export { thing } from '${target}';\n`);

    expect(lintFor('no-restricted-imports').files).toEqual(Object.keys(forbidden).toSorted());
  });

  it('lets nothing that serves processes of every kind know one of them', () => {
    const known = {
      'activities/recording/kind.ts': '../../domain/recovery-case/thing.ts',
      'activities/history/kind.ts': '../../contracts/recovery-case.ts',
      'activities/rollout/kind.ts': '../../database/kinds/recovery-case.ts',
      'activities/documents/kind.ts': '../../domain/recovery-case/thing.ts',
      'reconciliation/kind.ts': '../database/entities/recovery-case.ts',
      'api/history/kind.ts': '../../domain/recovery-case/thing.ts',
      'api/processes/kind.ts': '../../domain/recovery-case/thing.ts',
      'api/processes/deep/kind.ts': '../../cases/thing.ts',
    };
    for (const [path, target] of Object.entries(known)) write(path, `export { thing } from '${target}';\n`);
    write('api/cases/kind.ts', `export { thing } from '../processes/thing.ts';\n`);
    write(
      'activities/documents/templates/kind.ts',
      `export { thing } from '../../../domain/recovery-case/thing.ts';\n`,
    );

    expect(lintFor('no-restricted-imports').files).toEqual(Object.keys(known).toSorted());
  });

  it('sees every way of writing an import', () => {
    const ways = {
      'value.ts': "import { thing } from '../api/thing.ts';\nexport const own = thing;\n",
      'side-effect.ts': "import '../api/thing.ts';\n",
      'type.ts': "import type { Thing } from '../api/thing.ts';\nexport type Own = Thing;\n",
      'inline-type.ts': "import { type Thing } from '../api/thing.ts';\nexport type Own = Thing;\n",
      'export-all.ts': "export * from '../api/thing.ts';\n",
      'dynamic.ts': "export const own = import('../api/thing.ts');\n",
      'roundabout.ts': "export { thing } from './deep/../../api/thing.ts';\n",
    };
    for (const [name, source] of Object.entries(ways)) write(`domain/${name}`, source);

    expect(lintFor('no-restricted-imports').files).toEqual(
      Object.keys(ways)
        .map((name) => `domain/${name}`)
        .toSorted(),
    );
  });

  it('lets workflows see the types of activities, but nothing that would end up in their bundle', () => {
    write(
      'workflows/deep/type.ts',
      "import type { Thing } from '../../activities/thing.ts';\nexport type Own = Thing;\n",
    );
    write('workflows/deep/value.ts', "import { thing } from '../../activities/thing.ts';\nexport const own = thing;\n");
    write(
      'workflows/deep/inline.ts',
      "import { type Thing } from '../../activities/thing.ts';\nexport type Own = Thing;\n",
    );

    expect(lintFor('no-restricted-imports').files).toEqual(['workflows/deep/value.ts']);
    expect(lintFor('no-import-type-side-effects').files).toEqual(['workflows/deep/inline.ts']);
  });

  it('lets the inner rooms use their few packages only', () => {
    const forbidden: string[] = [];
    for (const [room, allowed] of Object.entries(mayUsePackages)) {
      for (const [index, name] of packages.entries()) {
        const path = `${room}/package-${index}.ts`;
        write(path, `export * from '${name}';\n`);
        if (!allowed.includes(name)) forbidden.push(path);
      }
    }

    expect(lintFor('no-restricted-imports').files).toEqual(forbidden.toSorted());
  });

  it('lets every file import its neighbours, and a test whatever it needs', () => {
    for (const room of rooms) {
      write(
        `${room}/deep/own.ts`,
        "export * from './near.ts';\nexport * from '../up.ts';\nexport * from './../activities.ts';\n",
      );
      write(`${room}/deep/own.test.ts`, "export * from '../../worker/main.ts';\nexport * from 'pg';\n");
    }

    expect(lintFor('no-restricted-imports').files).toEqual([]);
  });
});

describe('files that import each other', () => {
  it.each([
    ['a value', "import { other } from './other.ts';\nexport const own = () => other;"],
    ['a type', "import type { Other } from './other.ts';\nexport type Own = Other;"],
    ['a type among values', "import { other, type Other } from './other.ts';\nexport const own: Other = other;"],
    ['a type that is passed on', "export type { Other } from './other.ts';"],
    ['everything', "export * from './other.ts';"],
  ])('are refused in every room, where one imports %s of the other', (_what, source) => {
    for (const room of rooms) {
      write(`${room}/deep/own.ts`, `${source}\n`);
      write(`${room}/deep/other.ts`, "export type * from '../between.ts';\n");
      write(`${room}/between.ts`, "import type * as own from './deep/own.ts';\nexport type Other = typeof own;\n");
    }

    expect(lintFor('no-cycle')).toEqual({
      files: rooms.flatMap((room) => [`${room}/between.ts`, `${room}/deep/other.ts`, `${room}/deep/own.ts`]).toSorted(),
      exitCode: 1,
    });
  });

  it('cannot hide it within a type', () => {
    write('domain/own.ts', "export type Own = import('./other.ts').Other;\n");

    expect(lintFor('consistent-type-imports')).toEqual({ files: ['domain/own.ts'], exitCode: 1 });
  });

  it('may have a third that both import', () => {
    write('domain/own.ts', "import type { Third } from './third.ts';\nexport type Own = Third;\n");
    write(
      'domain/other.ts',
      "import type { Own } from './own.ts';\nexport type { Third } from './third.ts';\nexport type Other = Own;\n",
    );
    write('domain/third.ts', 'export type Third = string;\n');

    expect(lintFor('no-cycle').files).toEqual([]);
  });
});

describe('the pure domain', () => {
  it.each([
    ['no-restricted-globals', 'export const now = () => new Date();'],
    ['no-restricted-globals', 'export const zone = () => process.env;'],
    ['no-restricted-properties', 'export const chance = () => Math.random();'],
    [
      'no-restricted-properties',
      "import { Temporal } from 'temporal-polyfill';\nexport const today = () => Temporal.Now.plainDateISO();",
    ],
  ])('breaks %s with: %s', (rule, source) => {
    write('domain/impure.ts', `${source}\n`);

    expect(lintFor(rule)).toEqual({ files: ['domain/impure.ts'], exitCode: 1 });
  });
});

describe('this repository', () => {
  it('keeps every compiled folder under an arrow', () => {
    const { include } = compilerConfiguration.parse(
      JSON.parse(readFileSync(join(repository, 'tsconfig.json'), 'utf8')),
    );

    expect(include.toSorted()).toEqual(rooms.toSorted());
  });

  /** Without what takes types, which `npm run lint` looks at: no arrow does. */
  it('has no import against them, and passes the rest of its own lint', () => {
    const run = spawnSync(process.execPath, [oxlint, '--format=unix', ...rooms], {
      cwd: repository,
      encoding: 'utf8',
    });

    expect({ exitCode: run.status, output: run.status === 0 ? '' : run.stdout }).toEqual({ exitCode: 0, output: '' });
  });
});
