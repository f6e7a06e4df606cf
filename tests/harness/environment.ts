/** What `tests/run.ts` tells the tests, by environment variables. */
export interface TestEnvironment {
  /** A database in which others can be made. */
  readonly databaseAdminUrl: string;
  /** The name of a migrated, empty database to copy. */
  readonly databaseTemplate: string;
  readonly temporalAddress: string;
  readonly payloadKeys: string;
  readonly payloadKeyId: string;
}

export function toVariables(environment: TestEnvironment): Record<string, string> {
  return {
    TEST_DATABASE_ADMIN_URL: environment.databaseAdminUrl,
    TEST_DATABASE_TEMPLATE: environment.databaseTemplate,
    TEST_TEMPORAL_ADDRESS: environment.temporalAddress,
    PAYLOAD_KEYS: environment.payloadKeys,
    PAYLOAD_KEY_ID: environment.payloadKeyId,
  };
}

/** @throws Error if the tests were not started by `npm test`, and so have no servers */
export function testEnvironment(): TestEnvironment {
  return {
    databaseAdminUrl: variable('TEST_DATABASE_ADMIN_URL'),
    databaseTemplate: variable('TEST_DATABASE_TEMPLATE'),
    temporalAddress: variable('TEST_TEMPORAL_ADDRESS'),
    payloadKeys: variable('PAYLOAD_KEYS'),
    payloadKeyId: variable('PAYLOAD_KEY_ID'),
  };
}

function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined) {
    throw new Error(`${name} is not set: this test needs servers. Start it with npm test -- path/to/file.test.ts.`);
  }
  return value;
}
