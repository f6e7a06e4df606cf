import { setTimeout as delay } from 'node:timers/promises';
import { isGrpcServiceError, type Connection } from '@temporalio/client';
import type { SearchAttributeType } from '@temporalio/common';
import proto from '@temporalio/proto';

const { IndexedValueType } = proto.temporal.api.enums.v1;

const indexedValueTypes = {
  TEXT: IndexedValueType.INDEXED_VALUE_TYPE_TEXT,
  KEYWORD: IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD,
  INT: IndexedValueType.INDEXED_VALUE_TYPE_INT,
  DOUBLE: IndexedValueType.INDEXED_VALUE_TYPE_DOUBLE,
  BOOL: IndexedValueType.INDEXED_VALUE_TYPE_BOOL,
  DATETIME: IndexedValueType.INDEXED_VALUE_TYPE_DATETIME,
  KEYWORD_LIST: IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD_LIST,
} as const satisfies Record<SearchAttributeType, number>;

export class SearchAttributeConflictError extends Error {
  override readonly name = 'SearchAttributeConflictError';
  readonly code = 'search-attribute-conflict';
}

/** The server has the search attributes, but does not let anything be found by them. */
export class SearchAttributesUnknownError extends Error {
  override readonly name = 'SearchAttributesUnknownError';
  readonly code = 'search-attributes-unknown';
}

/**
 * Makes sure that the namespace has these search attributes, and that workflows can be started with them from now on. Adds
 * what is missing, any number of processes at once; changes nothing else.
 *
 * @throws SearchAttributeConflictError if the namespace has one of these names with another type
 * @throws SearchAttributesUnknownError if the server does not take notice of them
 */
export async function registerSearchAttributes(
  connection: Pick<Connection, 'operatorService' | 'workflowService'>,
  namespace: string,
  attributes: Readonly<Record<string, SearchAttributeType>>,
): Promise<void> {
  await addMissing(connection, namespace, attributes);
  await untilKnown(connection, namespace, Object.keys(attributes));
}

async function addMissing(
  connection: Pick<Connection, 'operatorService'>,
  namespace: string,
  attributes: Readonly<Record<string, SearchAttributeType>>,
): Promise<void> {
  const missing = await missingAttributes(connection, namespace, attributes);
  if (Object.keys(missing).length === 0) return;
  try {
    await connection.operatorService.addSearchAttributes({ namespace, searchAttributes: missing });
  } catch (error) {
    // Another process may have added them between the two calls; then nothing is missing any more.
    const stillMissing = await missingAttributes(connection, namespace, attributes);
    if (Object.keys(stillMissing).length > 0) throw error;
  }
}

async function missingAttributes(
  connection: Pick<Connection, 'operatorService'>,
  namespace: string,
  attributes: Readonly<Record<string, SearchAttributeType>>,
): Promise<Record<string, number>> {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  const missing: Record<string, number> = {};
  for (const [name, type] of Object.entries(attributes)) {
    const wanted = indexedValueTypes[type];
    const present = customAttributes[name];
    if (present === undefined) missing[name] = wanted;
    else if (present !== wanted) {
      throw new SearchAttributeConflictError(
        `The namespace "${namespace}" has a search attribute ${name} that is not of type ${type}. Use another namespace, or remove it there.`,
      );
    }
  }
  return missing;
}

const grpcInvalidArgument = 3;
const longestPatience = 60_000;

/** A server looks up its namespaces every few seconds; until then it refuses a workflow with search attributes that are new. */
async function untilKnown(
  { workflowService }: Pick<Connection, 'workflowService'>,
  namespace: string,
  names: readonly string[],
): Promise<void> {
  const query = ["WorkflowId = 'none'", ...names.map((name) => `${name} IS NULL`)].join(' AND ');
  const until = Date.now() + longestPatience;
  for (;;) {
    try {
      await workflowService.countWorkflowExecutions({ namespace, query });
      return;
    } catch (error) {
      if (!isGrpcServiceError(error) || error.code !== grpcInvalidArgument) throw error;
      if (Date.now() > until) {
        throw new SearchAttributesUnknownError(
          `Temporal still does not know the search attributes of the namespace "${namespace}" a minute after they were added. Look at its log.`,
          { cause: error },
        );
      }
      await delay(100);
    }
  }
}
