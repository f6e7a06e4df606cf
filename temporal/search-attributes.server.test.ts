import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import { caseSearchAttributes, searchAttributesOf } from '../contracts/search-attributes.ts';
import { startOwnTemporalServer, type OwnTemporalServer } from '../tests/harness/own-temporal-server.ts';
import { SimulatedCase } from '../tests/sample/sample-case.ts';
import { registerSearchAttributes } from './search-attributes.ts';

let server: OwnTemporalServer;

/** The development server reads search attributes at every call; any other server keeps them for some seconds, as this one does. */
beforeAll(async () => {
  server = await startOwnTemporalServer(['system.forceSearchAttributesCacheRefreshOnRead=false']);
});

afterAll(() => server.stop());

it('lets a case be started as soon as its search attributes are registered, on a server that looks them up now and then', async () => {
  const connection = await Connection.connect({ address: server.address });
  await registerSearchAttributes(connection, 'default', caseSearchAttributes);
  const client = new Client({ connection });
  const handle = await client.workflow.start('nobody-carries-it', {
    workflowId: 'first-case',
    taskQueue: 'nobody',
    typedSearchAttributes: [...searchAttributesOf(new SimulatedCase('2026-01-05').state)],
  });
  expect((await handle.describe()).typedSearchAttributes.getAll()).not.toHaveLength(0);
  await connection.close();
});
