import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { schemasOfSaidWith } from '../processes/elsewhere/comes-with.ts';
import { commandSchemaName } from '../processes/commands/action-view.ts';
import { addressOfKind, type KindAddress } from '../processes/kind-address.ts';
import type { DescribedCommand, ServedProcesses } from '../processes/served-processes.ts';
import type { Operation, PathItem } from './operations.ts';
import { referenceTo, type Schemas } from './schemas.ts';

/** Describes each command on its own path with the schema of its body, in place of the one route that serves them all. */
export function withCommandPaths(document: OpenAPIObject, { address, commands }: ServedProcesses): OpenAPIObject {
  const sharedPath = `${addressOfKind(address)}/{${address.parameter}}/commands/{command}`;
  const { [sharedPath]: shared, ...paths } = document.paths;
  const operation = shared?.post;
  if (operation === undefined) return document;
  const commandPaths = commands.map((described): [string, PathItem] => [
    sharedPath.replace('{command}', described.command),
    { post: commandOperation(operation, described, address) },
  ]);
  return {
    ...document,
    paths: { ...paths, ...Object.fromEntries<PathItem>(commandPaths) },
    components: {
      ...document.components,
      schemas: { ...document.components?.schemas, ...commandBodySchemas(commands, address) },
    },
  };
}

function commandOperation(shared: Operation, { command, title }: DescribedCommand, address: KindAddress): Operation {
  return {
    ...shared,
    operationId: `${address.prefix}Commands.${command}`,
    summary: title,
    parameters: (shared.parameters ?? []).filter((parameter) => !('name' in parameter) || parameter.name !== 'command'),
    requestBody: {
      required: true,
      content: {
        'application/json': { schema: referenceTo(commandSchemaName(address, command)) },
      },
    },
  };
}

function commandBodySchemas(commands: readonly DescribedCommand[], address: KindAddress): Schemas {
  const schemas: Schemas = {};
  for (const { command, title, schema: body, saidWith } of commands) {
    const schema: object = z.toJSONSchema(body, {
      target: 'openapi-3.0',
      io: 'input',
      override: ({ jsonSchema }) => {
        allowNull(jsonSchema);
      },
    });
    if (!isSchema(schema)) throw new Error(`The body of ${command} is no object.`);
    schemas[commandSchemaName(address, command)] = { ...confirmedBy(saidWith, schema), title };
  }
  return schemas;
}

/** Warnings of what a command tells are confirmed beside it. */
function confirmedBy(names: DescribedCommand['saidWith'], schema: Schemas[string]): Schemas[string] {
  if (!('properties' in schema)) return schema;
  const members = names.map((name): [string, object] => [
    name,
    z.toJSONSchema(schemasOfSaidWith[name], { target: 'openapi-3.0', io: 'input' }),
  ]);
  return { ...schema, properties: { ...schema.properties, ...Object.fromEntries(members) } };
}

/** A choice that may be null has null among its values: OpenAPI 3.0 takes no other value than those listed. */
function allowNull(schema: { nullable?: boolean; enum?: unknown[] }): void {
  if (schema.nullable === true && schema.enum !== undefined && !schema.enum.includes(null)) schema.enum.push(null);
}

/** Zod writes schemas of the very version asked for; only its types are wider than those of OpenAPI 3.0. */
function isSchema(schema: object): schema is Schemas[string] {
  return ('type' in schema && schema.type === 'object') || 'oneOf' in schema || 'anyOf' in schema;
}
