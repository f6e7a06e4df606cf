import { describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { mapParts, type Schemas, type SchemaOrReference } from './schemas.ts';
import { withSharedSchemas } from './shared-schemas.ts';

const reason = { type: 'string', maxLength: 2000, example: 'The person said so on the telephone on 2026-11-20.' };
const day = { type: 'string', format: 'date', example: '2026-11-20', description: 'Not after today. 1951-03-01 on.' };
const person = {
  type: 'object',
  properties: { id: { type: 'string' }, name: { type: 'string' } },
  required: ['id', 'name'],
};
const amounts = {
  type: 'array',
  items: { type: 'object', properties: { claim: { type: 'string' }, reason }, required: ['claim', 'reason'] },
};

function documentOf(schemas: Schemas): OpenAPIObject {
  return { openapi: '3.0.0', info: { title: 'A', version: '1' }, paths: {}, components: { schemas } };
}

function sharedIn(schemas: Schemas): Schemas {
  return withSharedSchemas(documentOf(schemas)).components?.schemas ?? {};
}

/** What a schema says, with each reference followed. */
function followed(schemas: Schemas, schema: SchemaOrReference): SchemaOrReference {
  if (!('$ref' in schema)) return mapParts(schema, (part) => followed(schemas, part));
  const target = schemas[schema.$ref.replace('#/components/schemas/', '')];
  if (target === undefined) throw new Error(`${schema.$ref} leads nowhere.`);
  return followed(schemas, target);
}

const described: Schemas = {
  Close: { type: 'object', properties: { reason, closedBy: person } },
  Hold: { type: 'object', properties: { reason, since: day, heldBy: person } },
  Note: { type: 'object', properties: { note: reason, on: day, notedBy: person } },
  Refuse: { type: 'object', properties: { reason, refusedOn: day, amounts } },
  Change: { type: 'object', properties: { amounts } },
  Correct: { type: 'object', properties: { amounts } },
  ReportClose: { type: 'object', properties: { reason, closedBy: person } },
};

describe('schemas that are described once', () => {
  const shared = sharedIn(described);

  it('say what they have said', () => {
    for (const [name, schema] of Object.entries(described))
      expect(followed(shared, { $ref: `#/components/schemas/${name}` })).toEqual(schema);
  });

  it('are called after the field that they mostly are, else after their format', () => {
    expect(Object.keys(shared)).toEqual([...Object.keys(described), 'Reason', 'Date', 'Amounts']);
    expect(shared['Note']).toMatchObject({
      properties: { note: { $ref: '#/components/schemas/Reason' }, on: { $ref: '#/components/schemas/Date' } },
    });
  });

  it('stay where nothing would tell what they are', () => {
    expect(shared['Hold']).toMatchObject({ properties: { heldBy: person } });
  });

  it('are described under the first of two names', () => {
    expect(shared['ReportClose']).toEqual({ $ref: '#/components/schemas/Close' });
  });

  it('never take the name of another', () => {
    const other = { type: 'object', properties: { why: { type: 'string' } } };
    const schemas = sharedIn({ ...described, Reason: other });
    expect(schemas['Reason']).toEqual(other);
    expect(schemas['Reason.2']).toEqual(reason);
  });
});
