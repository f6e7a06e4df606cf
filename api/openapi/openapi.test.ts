import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { z } from 'zod';
import { commandNames } from '../../domain/recovery-case/actions.ts';
import { ServedApi } from '../../tests/harness/served-api.ts';
import { problemKinds } from '../problems/problem-codes.ts';

const parameter = z.object({ name: z.string(), in: z.string(), required: z.boolean().optional() });
const operation = z.object({
  operationId: z.string(),
  summary: z.string(),
  parameters: z.array(parameter).default([]),
  requestBody: z
    .object({ content: z.record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()) })) })
    .optional(),
  responses: z.record(
    z.string(),
    z.object({ description: z.string().min(1), content: z.record(z.string(), z.unknown()).optional() }),
  ),
});
const openApi = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
});

let api: ServedApi;
let raw: Record<string, unknown>;
let document: z.output<typeof openApi>;
beforeAll(async () => {
  api = await ServedApi.start();
  raw = z.record(z.string(), z.unknown()).parse(await (await fetch(`${api.base}/openapi.json`)).json());
  document = openApi.parse(raw);
});
afterAll(() => api.stop());

describe('the description of the API', () => {
  it('is valid OpenAPI 3 without a reference that leads nowhere', async () => {
    expect(await new Validator().validate(structuredClone(raw))).toEqual({ valid: true });
    const references = [...JSON.stringify(raw).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
    const missing = references.map(([, name = '']) => name).filter((name) => !(name in document.components.schemas));
    expect(missing).toEqual([]);
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
      ([path, item]) => 'post' in item && path !== '/api/v1/cases/search' && !path.endsWith('/preview'),
    );
    expect(writes.filter(([path]) => path.includes('/commands/'))).toHaveLength(commandNames.length);
    expect(writes.map(([path]) => path)).toContain('/api/v1/calendars/{calendarId}/notices');
    for (const [path, { post }] of writes) {
      const headers = post?.parameters.filter((each) => each.in === 'header') ?? [];
      expect(headers).toContainEqual(expect.objectContaining({ name: 'Idempotency-Key', required: true }));
      expect(headers).toContainEqual(expect.objectContaining({ name: 'X-Acting-Person', required: true }));
      expect(headers.some(({ name }) => name === 'If-Match')).toBe(path.includes('/commands/'));
    }
  });

  it('gives every operation an id of its own and its problems', () => {
    const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { responses } of operations) {
      const problems = Object.entries(responses).filter(([status]) => Number(status) >= 400);
      for (const [, { content }] of problems) expect(content).toHaveProperty(['application/problem+json']);
    }
    expect(document.components.schemas['Problem']).toHaveProperty(
      ['properties', 'code', 'enum'],
      Object.keys(problemKinds),
    );
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
