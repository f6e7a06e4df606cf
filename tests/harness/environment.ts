import type { DatabaseRole } from '../../tools/embedded/database-setup.ts';

/** What `tests/run.ts` tells the tests, by environment variables. */
export interface TestEnvironment {
  /** The server's own database as each of the roles; the administrator makes others there. */
  readonly databaseUrls: Readonly<Record<DatabaseRole, string>>;
  /** The file of the server's log. */
  readonly databaseLog: string;
  /** The name of a migrated, empty database to copy. */
  readonly databaseTemplate: string;
  readonly temporalAddress: string;
  readonly payloadKeys: string;
  readonly payloadKeyId: string;
  readonly identityKeys: string;
}

export function toVariables(environment: TestEnvironment): Record<string, string> {
  return {
    TEST_DATABASE_ADMINISTRATOR_URL: environment.databaseUrls.administrator,
    TEST_DATABASE_OWNER_URL: environment.databaseUrls.owner,
    TEST_DATABASE_APPLICATION_URL: environment.databaseUrls.application,
    TEST_DATABASE_READING_URL: environment.databaseUrls.reading,
    TEST_DATABASE_LOG: environment.databaseLog,
    TEST_DATABASE_TEMPLATE: environment.databaseTemplate,
    TEST_TEMPORAL_ADDRESS: environment.temporalAddress,
    PAYLOAD_KEYS: environment.payloadKeys,
    PAYLOAD_KEY_ID: environment.payloadKeyId,
    IDENTITY_KEYS: environment.identityKeys,
  };
}

/** What a test is told that has no servers, and needs them. */
export const needsServers =
  'this test needs servers. It is named ….server.test.ts, and started with npm test -- path/to/file.server.test.ts.';

/** @throws Error if the tests were not started by `npm test`, and so have no servers */
export function testEnvironment(): TestEnvironment {
  return {
    databaseUrls: {
      administrator: variable('TEST_DATABASE_ADMINISTRATOR_URL'),
      owner: variable('TEST_DATABASE_OWNER_URL'),
      application: variable('TEST_DATABASE_APPLICATION_URL'),
      reading: variable('TEST_DATABASE_READING_URL'),
    },
    databaseLog: variable('TEST_DATABASE_LOG'),
    databaseTemplate: variable('TEST_DATABASE_TEMPLATE'),
    temporalAddress: variable('TEST_TEMPORAL_ADDRESS'),
    payloadKeys: variable('PAYLOAD_KEYS'),
    payloadKeyId: variable('PAYLOAD_KEY_ID'),
    identityKeys: variable('IDENTITY_KEYS'),
  };
}

function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined) {
    throw new Error(`${name} is not set: ${needsServers}`);
  }
  return value;
}
