import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { z } from 'zod';
import { refusalCodes } from '../../domain/recovery-case/refusal.ts';
import { ServedApi } from '../../tests/harness/served-api.ts';
import { servedCases } from '../cases/served-cases.ts';
import { servedKinds } from '../served-kinds.ts';
import { isProblemCode, problemStatuses } from '../problems/problem-codes.ts';

const parameter = z.object({ name: z.string(), in: z.string(), required: z.boolean().optional() });
type Parameter = z.output<typeof parameter>;
const operation = z.object({
  operationId: z.string(),
  summary: z.string(),
  parameters: z.array(z.record(z.string(), z.unknown())).default([]),
  requestBody: z
    .object({ content: z.record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()) })) })
    .optional(),
  responses: z.record(z.string(), z.record(z.string(), z.unknown())),
});
const response = z.object({
  description: z.string().min(1),
  headers: z.record(z.string(), z.unknown()).default({}),
  content: z.record(z.string(), z.object({ schema: z.unknown() })).default({}),
});
const problemOfStatus = z.object({
  allOf: z.tuple([
    z.object({ $ref: z.string() }),
    z.object({ properties: z.object({ code: z.object({ enum: z.array(z.string()) }) }) }),
  ]),
});
const openApi = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({
    schemas: z.record(z.string(), z.record(z.string(), z.unknown())),
    responses: z.record(z.string(), z.unknown()),
    parameters: z.record(z.string(), z.unknown()),
  }),
});
const reference = z.object({ $ref: z.string() });

/** Most bytes that the description may have: a client reads it whole. */
const mostBytes = 600_000;
/** Commands of a case that people give; what other processes tell it is none of the API. */
const commandNames = servedCases.commands.map(({ command }) => command);
const prefix = '#/components/responses/';
const parameterPrefix = '#/components/parameters/';
const problem = 'application/problem+json';

let api: ServedApi;
let raw: Record<string, unknown>;
let document: z.output<typeof openApi>;
let bytes: number;

function operations() {
  return Object.values(document.paths).flatMap((item) => Object.values(item));
}

/** The response of an operation, from where it is described. */
function responseOf({ responses }: z.output<typeof operation>, status: string): z.output<typeof response> {
  const described = responses[status];
  const shared = reference.safeParse(described);
  return response.parse(
    shared.success ? document.components.responses[shared.data.$ref.slice(prefix.length)] : described,
  );
}

/** The parameters of an operation, from where they are described. */
function parametersOf({ parameters }: z.output<typeof operation>): readonly Parameter[] {
  return parameters.map((each) => {
    const shared = reference.safeParse(each);
    return parameter.parse(
      shared.success ? document.components.parameters[shared.data.$ref.slice(parameterPrefix.length)] : each,
    );
  });
}

/** The codes of the problems that an operation can answer with, by status. */
function problemsOf(described: z.output<typeof operation>): Readonly<Record<string, readonly string[]>> {
  const statuses = Object.keys(described.responses).filter((status) => Number(status) >= 400);
  return Object.fromEntries(
    statuses.map((status) => {
      const { allOf } = problemOfStatus.parse(responseOf(described, status).content[problem]?.schema);
      return [status, allOf[1].properties.code.enum];
    }),
  );
}

beforeAll(async () => {
  api = await ServedApi.start();
  const text = await (await fetch(`${api.base}/openapi.json`)).text();
  bytes = Buffer.byteLength(text);
  raw = z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  document = openApi.parse(raw);
});
afterAll(() => api.stop());

describe('the description of the API', () => {
  it('is valid OpenAPI 3 without a reference that leads nowhere', async () => {
    expect(await new Validator().validate(structuredClone(raw))).toEqual({ valid: true });
    const references = [...JSON.stringify(raw).matchAll(/"\$ref":"#\/([^"]+)"/g)];
    expect(references.length).toBeGreaterThan(commandNames.length);
    for (const [, pointer = ''] of references) expect(raw).toHaveProperty(pointer.split('/'));
  });

  it('says each thing once, so that it stays small', () => {
    const inlined = operations()
      .flatMap(({ parameters, responses }) => [...parameters, ...Object.values(responses)])
      .filter((each) => !('$ref' in each))
      .map((each) => JSON.stringify(each));
    expect(inlined).toEqual([...new Set(inlined)]);
    const { responses: answers, parameters } = document.components;
    const shared = [...Object.values(answers), ...Object.values(parameters)].map((each) => JSON.stringify(each));
    expect(shared).toEqual([...new Set(shared)]);
    expect(bytes).toBeLessThan(mostBytes);
  });

  it('has each command on its own path, with the schema of its body', () => {
    for (const command of commandNames) {
      const given = document.paths[`/api/v1/cases/{caseId}/commands/${command}`]?.['post'];
      expect(given?.requestBody?.content['application/json']?.schema).toEqual({
        $ref: `#/components/schemas/Command.${command}`,
      });
      expect(document.components.schemas[`Command.${command}`]).toMatchObject({
        type: 'object',
        additionalProperties: false,
      });
    }
    expect(Object.keys(document.paths)).not.toContain('/api/v1/cases/{caseId}/commands/{command}');
  });

  it('asks for key and acting person on every write, and for the revision on every command', () => {
    const writes = Object.entries(document.paths).filter(
      ([path, item]) => 'post' in item && !/\/(search|counts|preview|quotes\/[a-z-]+)$/.test(path),
    );
    const given = servedKinds.flatMap(({ commands }) => commands);
    expect(writes.filter(([path]) => path.includes('/commands/'))).toHaveLength(given.length);
    expect(writes.map(([path]) => path)).toContain('/api/v1/calendars/{calendarId}/notices');
    for (const [path, { post }] of writes) {
      const headers = parametersOf(operation.parse(post)).filter((each) => each.in === 'header');
      expect(headers).toContainEqual(expect.objectContaining({ name: 'Idempotency-Key', required: true }));
      expect(headers).toContainEqual(expect.objectContaining({ name: 'X-Acting-Person', required: true }));
      expect(headers.some(({ name }) => name === 'If-Match')).toBe(path.includes('/commands/'));
    }
  });

  it('asks who would act, but for no key, where a command is only previewed', () => {
    const previews = Object.entries(document.paths).filter(([path]) => path.endsWith('/commands/{command}/preview'));
    expect(previews).not.toHaveLength(0);
    for (const [, { post }] of previews) {
      const given = operation.parse(post);
      const headers = parametersOf(given).filter((each) => each.in === 'header');
      expect(headers).toContainEqual(expect.objectContaining({ name: 'X-Acting-Person', required: true }));
      expect(headers.map(({ name }) => name)).not.toContain('Idempotency-Key');
      expect(problemsOf(given)).toMatchObject({ 401: ['acting-person-required'] });
    }
  });

  it('gives every operation an id of its own, and its problems as shared responses', () => {
    const ids = operations().map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const described of operations()) {
      for (const [status, codes] of Object.entries(problemsOf(described))) {
        expect(described.responses[status]).toEqual({ $ref: expect.stringContaining(prefix) });
        expect(codes.map((code) => problemStatuses[isProblemCode(code) ? code : 'internal-error'])).toEqual(
          codes.map(() => Number(status)),
        );
      }
    }
    expect(document.components.schemas['Problem']).toHaveProperty(
      ['properties', 'code', 'enum'],
      Object.keys(problemStatuses),
    );
  });

  it('tells of each command every problem that it can meet', () => {
    for (const command of commandNames) {
      const given = document.paths[`/api/v1/cases/{caseId}/commands/${command}`]?.['post'];
      const problems = problemsOf(operation.parse(given));
      expect(problems).toMatchObject({
        400: ['invalid-request', 'malformed-json', 'malformed-request', 'idempotency-key-required'],
        401: ['acting-person-required'],
        404: expect.arrayContaining(['case-not-found']),
        412: ['process-changed'],
        503: ['process-unavailable', 'process-busy', 'record-unavailable', 'process-stuck', 'process-keys-differ'],
      });
      expect(Object.values(problems).flat()).toEqual(expect.arrayContaining([...refusalCodes]));
    }
  });

  it('tells of every address what it answers to other methods, and when to ask again what it could not do', () => {
    expect(response.parse(document.components.responses['405']).headers).toHaveProperty(['Allow', 'required'], true);
    for (const described of operations()) {
      expect(described.responses).not.toHaveProperty('500');
    }
    const asked = operations().filter((each) => parametersOf(each).some((given) => given.in !== 'header'));
    for (const described of asked) expect(problemsOf(described)[400]).toContain('invalid-request');
    const unavailable = operations().filter(({ responses }) => '503' in responses);
    expect(unavailable.length).toBeGreaterThan(commandNames.length);
    for (const described of unavailable) {
      expect(responseOf(described, '503').headers).toHaveProperty(['Retry-After', 'required'], true);
    }
  });

  it('lists null among the values of every choice that may be null', () => {
    const choices = [...JSON.stringify(raw).matchAll(/\{[^{}]*"nullable":true[^{}]*"enum":\[([^\]]*)\]/g)];
    expect(choices.length).toBeGreaterThan(0);
    for (const [, values = ''] of choices) expect(values.split(',')).toContain('null');
  });

  it('is served as a page that needs nothing from elsewhere', async () => {
    const page = await (await fetch(`${api.base}/openapi`)).text();
    const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses) {
      const resolved = new URL(address, `${api.base}/openapi`);
      expect(resolved.origin).toBe(api.base);
      expect((await fetch(resolved)).status).toBe(200);
    }
  });
});
