import type { OpenAPIObject } from '@nestjs/swagger';
import { mapOperations, operationsOf, type Operation, type Response, type Responses } from './operations.ts';

/** Describes each response once: every problem, and whatever more than one operation answers, is a shared component. */
export function withSharedResponses(document: OpenAPIObject): OpenAPIObject {
  const shared = sharedResponses(document);
  const responses = Object.fromEntries([...shared.values()].map(({ name, response }) => [name, response]));
  return {
    ...mapOperations(document, (operation) => ({
      ...operation,
      responses: mapResponses(operation.responses, (response) => {
        const found = shared.get(JSON.stringify(response));
        return found === undefined ? response : { $ref: `#/components/responses/${found.name}` };
      }),
    })),
    components: { ...document.components, responses: { ...document.components?.responses, ...responses } },
  };
}

interface SharedResponse {
  readonly name: string;
  readonly response: Response;
}

interface Described {
  readonly status: string;
  readonly response: Response;
}

/** The responses that are shared, by their description as JSON. */
function sharedResponses(document: OpenAPIObject): ReadonlyMap<string, SharedResponse> {
  const described = operationsOf(document).flatMap(describedResponses);
  const occurrences = new Map<string, number>();
  for (const { response } of described) {
    const text = JSON.stringify(response);
    occurrences.set(text, (occurrences.get(text) ?? 0) + 1);
  }
  const shared = new Map<string, SharedResponse>();
  const names = new Set(Object.keys(document.components?.responses ?? {}));
  for (const each of described) {
    const text = JSON.stringify(each.response);
    const isShared = Number(each.status) >= 400 || (occurrences.get(text) ?? 0) > 1;
    if (!isShared || shared.has(text)) continue;
    const name = nameOf(each, names);
    names.add(name);
    shared.set(text, { name, response: each.response });
  }
  return shared;
}

function describedResponses(operation: Operation): readonly Described[] {
  return Object.entries(operation.responses).flatMap(([status, response]) =>
    response === undefined || '$ref' in response ? [] : [{ status, response }],
  );
}

/**
 * Status and the schema that the response carries, where it has a name: `405`, `200.CommandReceipt`. Further ones of the same name are
 * numbered. Names are short, as each operation refers to a dozen.
 */
function nameOf({ status, response }: Described, taken: ReadonlySet<string>): string {
  const name = [status, ...carriedBy(response)].join('.');
  let number = 1;
  while (taken.has(numbered(name, number))) number += 1;
  return numbered(name, number);
}

function numbered(name: string, number: number): string {
  return number === 1 ? name : `${name}.${number}`;
}

function carriedBy({ content = {} }: Response): readonly string[] {
  return Object.values(content).flatMap(({ schema }) =>
    schema !== undefined && '$ref' in schema ? [schema.$ref.split('/').at(-1) ?? ''] : [],
  );
}

function mapResponses(responses: Responses, change: (response: Response) => Responses[string]): Responses {
  return Object.fromEntries(
    Object.entries(responses).map(([status, response]) => [
      status,
      response === undefined || '$ref' in response ? response : change(response),
    ]),
  );
}
