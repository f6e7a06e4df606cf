import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { commandNames } from '../../domain/recovery-case/command-names.ts';
import type { CommandName } from '../../domain/recovery-case/commands.ts';
import { commandWordings } from '../../wording/recovery-case/commands.ts';
import { commandSchemaName } from '../cases/commands/action-view.ts';
import { commandSchemas } from '../cases/commands/schemas/command-schemas.ts';
import type { Operation, PathItem } from './operations.ts';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

const sharedPath = '/api/v1/cases/{caseId}/commands/{command}';

/** Describes each command on its own path with the schema of its body, in place of the one route that serves them all. */
export function withCommandPaths(document: OpenAPIObject): OpenAPIObject {
  const { [sharedPath]: shared, ...paths } = document.paths;
  const operation = shared?.post;
  if (operation === undefined) return document;
  const commandPaths = commandNames.map((command): [string, PathItem] => [
    sharedPath.replace('{command}', command),
    { post: commandOperation(operation, command) },
  ]);
  return {
    ...document,
    paths: { ...paths, ...Object.fromEntries<PathItem>(commandPaths) },
    components: {
      ...document.components,
      schemas: { ...document.components?.schemas, ...commandBodySchemas() },
    },
  };
}

function commandOperation(shared: Operation, command: CommandName): Operation {
  return {
    ...shared,
    operationId: `Commands.${command}`,
    summary: commandWordings[command].title.en,
    parameters: (shared.parameters ?? []).filter((parameter) => !('name' in parameter) || parameter.name !== 'command'),
    requestBody: {
      required: true,
      content: {
        'application/json': { schema: { $ref: `#/components/schemas/${commandSchemaName(command)}` } },
      },
    },
  };
}

/** What comes in is the same for every currency: amounts are decimal text. */
function commandBodySchemas(): Schemas {
  const schemas: Schemas = {};
  for (const command of commandNames) {
    const schema: object = z.toJSONSchema(commandSchemas[command]('CNY'), {
      target: 'openapi-3.0',
      io: 'input',
      override: ({ jsonSchema }) => {
        allowNull(jsonSchema);
      },
    });
    if (!isSchema(schema)) throw new Error(`The body of ${command} is no object.`);
    schemas[commandSchemaName(command)] = { ...schema, title: commandWordings[command].title.en };
  }
  return schemas;
}

/** A choice that may be null has null among its values: OpenAPI 3.0 takes no other value than those listed. */
function allowNull(schema: { nullable?: boolean; enum?: unknown[] }): void {
  if (schema.nullable === true && schema.enum !== undefined && !schema.enum.includes(null)) schema.enum.push(null);
}

/** Zod writes schemas of the very version asked for; only its types are wider than those of OpenAPI 3.0. */
function isSchema(schema: object): schema is Schemas[string] {
  return 'type' in schema && schema.type === 'object';
}
