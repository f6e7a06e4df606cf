import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { z } from 'zod';
import { logWithoutContents } from '../../tools/embedded/embedded-postgres.ts';
import { nodeArguments } from '../../tools/embedded/product-commands.ts';
import { composeService, composeServices, readComposeFile } from './compose.ts';
import { applicationFolder } from './started-process.ts';

const services = composeServices();
const names = Object.keys(services);
/** Those that end by themselves once their work is done. */
const setUpServices = names.filter((name) => services[name]?.restart === 'on-failure:5');
const longRunning = names.filter((name) => !setUpServices.includes(name));

const requiredVariable = /^\$\{[A-Z0-9_]+:\?[^}]+\}$/;
const optionalVariable = /\$\{([A-Z0-9_]+):-/g;
/** What it has to be where it is not asked for. */
const emptyVariable = /^\$\{[A-Z0-9_]+:-\}$/;

/** Holds a document against the Compose specification's JSON Schema, which the Compose linter brings along. */
function faultsOf(document: unknown): string[] {
  const linter = dirname(createRequire(import.meta.url).resolve('dclint/package.json'));
  const text = readFileSync(join(linter, 'schemas', 'compose.schema.json'), 'utf8');
  const schema = z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false });
  return ajv.validate(schema, document) ? [] : (ajv.errors ?? []).map(({ instancePath }) => instancePath);
}

describe('docker-compose.yml', () => {
  it('follows the Compose specification', () => {
    expect(faultsOf(readComposeFile())).toEqual([]);
  });

  it('would not pass with a slip', () => {
    expect(faultsOf({ services: { api: { image: 'api', healthchek: {} } } })).toContain('/services/api');
  });

  it('runs PostgreSQL, Temporal with its UI, the API and two workers', () => {
    expect(longRunning.toSorted()).toEqual(['api', 'postgresql', 'temporal', 'temporal-ui', 'worker']);
    expect(composeService('worker').deploy?.replicas).toBe(2);
    for (const name of longRunning) expect([name, services[name]?.restart]).toEqual([name, 'unless-stopped']);
  });

  it.each(['api', 'worker'] as const)('starts the %s as npm start does', (name) => {
    const built = (argument: string): string => argument.replace(applicationFolder, 'dist/');

    expect(composeService(name).command).toEqual(['node', ...nodeArguments(name).map(built)]);
  });

  it('has PostgreSQL log errors as npm start does, without contents', () => {
    const expected = logWithoutContents.map((setting) => `--${setting}`);

    expect(composeService('postgresql').command).toEqual(['postgres', ...expected]);
  });

  it('checks the health of everything that stays', () => {
    const unchecked = longRunning.filter((name) => services[name]?.healthcheck === undefined);

    expect(unchecked).toEqual([]);
  });

  it('starts nothing before what it needs is healthy or done', () => {
    for (const name of names) {
      for (const [needed, { condition }] of Object.entries(services[name]?.depends_on ?? {})) {
        const expected = setUpServices.includes(needed) ? 'service_completed_successfully' : 'service_healthy';
        expect([name, needed, condition]).toEqual([name, needed, expected]);
      }
    }
    for (const name of ['api', 'worker']) {
      const needed = ['migrate', 'postgresql', 'temporal', 'temporal-namespace'];
      expect(Object.keys(composeService(name).depends_on).toSorted()).toEqual(needed);
    }
  });

  it('has no password that works by default', () => {
    const secrets = names.flatMap((name) =>
      Object.entries(services[name]?.environment ?? {}).filter(([variable]) =>
        /PASSWORD|PWD|KEYS|SECRET|ACCESS_KEY/.test(variable),
      ),
    );

    expect(secrets.length).toBeGreaterThan(0);
    for (const [variable, value] of secrets) {
      const ofBucket = variable.startsWith('FILES_S3_');
      expect([variable, value]).toEqual([variable, expect.stringMatching(ofBucket ? emptyVariable : requiredVariable)]);
    }
    for (const name of ['api', 'worker']) {
      expect(composeService(name).environment['DATABASE_URL']).toMatch(
        /^postgres:\/\/recovery_app:\$\{DATABASE_PASSWORD:\?[^}]+\}@/,
      );
      expect(composeService(name).environment['PAYLOAD_KEY_ID']).toMatch(requiredVariable);
      expect(composeService(name).environment['IDENTITY_KEY_ID']).toMatch(requiredVariable);
    }
  });

  it('gives the rights of the owner of the tables to the migrations, and nothing else to them', () => {
    const withOwner = names.filter((name) => JSON.stringify(services[name]?.environment).includes('recovery_owner:'));

    expect(withOwner).toEqual(['migrate']);
    expect(composeService('migrate').environment).toEqual({
      MIGRATION_DATABASE_URL: expect.stringMatching(
        /^postgres:\/\/recovery_owner:\$\{DATABASE_OWNER_PASSWORD:\?[^}]+\}@/,
      ),
    });
  });

  it('gives a default to nothing but addresses and names', () => {
    const text = JSON.stringify(readComposeFile());

    const optional = new Set([...text.matchAll(optionalVariable)].map(([, name = '']) => name));

    expect([...optional].toSorted()).toEqual([
      'ALLOWED_HOSTS',
      'API_URL',
      'FILES_S3_ACCESS_KEY_ID',
      'FILES_S3_BUCKET',
      'FILES_S3_ENDPOINT',
      'FILES_S3_PATH_STYLE',
      'FILES_S3_REGION',
      'FILES_S3_SECRET_ACCESS_KEY',
      'LOG_LEVEL',
      'PORT',
      'TEMPORAL_NAMESPACE',
      'TEMPORAL_UI_URL',
    ]);
  });

  it('publishes ports on the loopback address only', () => {
    const published = names.flatMap((name) => services[name]?.ports ?? []);

    expect(published).toHaveLength(2);
    for (const port of published) expect(port).toMatch(/^127\.0\.0\.1:/);
    expect(composeService('postgresql').networks).toEqual(['inner']);
    expect(composeService('temporal').networks).toEqual(['inner']);
    expect(readComposeFile()).toHaveProperty(['networks', 'inner', 'internal'], true);
  });

  it('pins every image to a version', () => {
    for (const name of names) expect(services[name]?.image).toMatch(/^[a-z0-9/-]+:\d+\.\d+(\.\d+)?(-[a-z]+)?$/);
  });

  it('writes to volumes and temporary folders only', () => {
    const writable = names.filter((name) => services[name]?.read_only !== true);

    expect(writable).toEqual([]);
    expect(composeService('postgresql').volumes).toEqual(['postgresql:/var/lib/postgresql']);
    const ofLetters = ['outbox:/var/lib/recovery/outbox', 'files:/var/lib/recovery/files'];
    expect(composeService('worker').volumes).toEqual(ofLetters);
    expect(composeService('api').volumes).toEqual(ofLetters.map((volume) => `${volume}:ro`));
  });

  it('never skips time', () => {
    const text = readFileSync(new URL('../../docker-compose.yml', import.meta.url), 'utf8');

    expect(text).not.toMatch(/time_?skipping/i);
  });
});

describe('.env.example', () => {
  const text = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
  const given = new Map(
    text
      .split('\n')
      .filter((line) => /^[A-Z0-9_]+=/.test(line))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

  it('lists every variable that docker-compose.yml asks for, the required ones empty', () => {
    const composeText = JSON.stringify(readComposeFile());
    const asked = [...composeText.matchAll(/\$\{([A-Z0-9_]+):([?-])/g)];
    const required = asked.filter(([, , kind]) => kind === '?').map(([, name = '']) => name);

    expect([...given.keys()]).toEqual(expect.arrayContaining(asked.map(([, name]) => name)));
    expect(new Set(required.map((name) => given.get(name)))).toEqual(new Set(['']));
  });

  it('lists the variables of the processes themselves', () => {
    const known = [
      'DATABASE_URL',
      'MIGRATION_DATABASE_URL',
      'TEMPORAL_ADDRESS',
      'TEMPORAL_NAMESPACE',
      'PAYLOAD_KEYS',
      'PAYLOAD_KEY_ID',
      'IDENTITY_KEYS',
      'IDENTITY_KEY_ID',
    ];

    const further = ['PORT', 'TEMPORAL_UI_URL', 'OUTBOX_FOLDER', 'FILES_FOLDER', 'FILES_S3_ENDPOINT'];
    expect([...given.keys()]).toEqual(expect.arrayContaining([...known, ...further]));
  });
});
