import type { SearchAttributeType } from '@temporalio/common';
import proto from '@temporalio/proto';
import type { NativeConnection } from '@temporalio/worker';

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

/**
 * Makes sure that the namespace has these search attributes. Adds what is missing, any number of processes at once; changes
 * nothing else.
 *
 * @throws SearchAttributeConflictError if the namespace has one of these names with another type
 */
export async function registerSearchAttributes(
  connection: Pick<NativeConnection, 'operatorService'>,
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
  connection: Pick<NativeConnection, 'operatorService'>,
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
