import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { withCommandPaths } from './command-paths.ts';
import type { ServedProcesses } from '../processes/served-processes.ts';
import { withoutSafeRange } from './safe-range.ts';
import { responsesBeforeOperations, withProblemResponses } from './problem-responses.ts';
import { problemSchema, problemSchemaName } from './problem-schema.ts';
import { withSharedParameters } from './shared-parameters.ts';
import { withSharedResponses } from './shared-responses.ts';
import { withSharedSchemas } from './shared-schemas.ts';

/** The description of this API in OpenAPI 3.0: every address, body, answer, header and problem. */
export function openApiDocument(application: INestApplication, served: readonly ServedProcesses[]): OpenAPIObject {
  const description = new DocumentBuilder()
    .setTitle('Recovery of wrongly received social insurance money')
    .setDescription(
      'Each case runs by itself, moved by commands and by legal clocks. Writes take an `Idempotency-Key` and name the acting ' +
        'person; a case has an `ETag`; lists come in cursor pages; problems are `application/problem+json` with stable codes. ' +
        'Amounts are decimal text, days are YYYY-MM-DD in the time zone of the office. An address answers 405 to a method that it has not, ' +
        'and 421 where it is asked for under a host that is none of this API; ' +
        'a body that is too large or no JSON is answered 413 or 415, and a page of another origin 403.',
    )
    .setVersion('1')
    .build();
  const document = SwaggerModule.createDocument(application, description, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
  const withProblems = {
    ...document,
    components: {
      ...document.components,
      schemas: { ...document.components?.schemas, [problemSchemaName]: problemSchema },
      responses: responsesBeforeOperations(),
    },
  };
  const withCommands = served.reduce(withCommandPaths, withProblems);
  return withSharedSchemas(
    withoutSafeRange(withSharedParameters(withSharedResponses(withProblemResponses(withCommands)))),
  );
}
