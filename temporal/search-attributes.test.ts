import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { caseSearchAttributes, searchAttributesOf } from '../contracts/search-attributes.ts';
import { PaperCase } from '../tests/sample/sample-case.ts';
import { startEmbeddedTemporal, type EmbeddedTemporal } from '../tools/embedded/embedded-temporal.ts';
import { findTemporal } from '../tools/embedded/find-temporal.ts';
import { anyFreePort } from '../tools/embedded/ports.ts';
import { registerSearchAttributes } from './search-attributes.ts';

let folder: string;
let server: EmbeddedTemporal | undefined;

/** The development server reads search attributes at every call; any other server keeps them for some seconds, as this one does. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-attributes-'));
  const found = await findTemporal({ ...process.env, TEMPORAL_ADDRESS: undefined }, () => undefined);
  if (found.kind === 'server') throw new Error('This test starts a Temporal server of its own.');
  server = await startEmbeddedTemporal(
    {
      program: found.path,
      folder,
      logFile: join(folder, 'temporal.log'),
      port: await anyFreePort(),
      survives: 'killed-process',
      dynamicConfig: ['system.forceSearchAttributesCacheRefreshOnRead=false'],
    },
    () => Promise.resolve(),
  );
});

afterAll(async () => {
  await server?.service.stop();
  await rm(folder, { recursive: true, force: true });
});

it('lets a case be started as soon as its search attributes are registered, on a server that looks them up now and then', async () => {
  const connection = await Connection.connect({ address: server?.address ?? '' });
  await registerSearchAttributes(connection, 'default', caseSearchAttributes);
  const client = new Client({ connection });
  const handle = await client.workflow.start('nobody-carries-it', {
    workflowId: 'first-case',
    taskQueue: 'nobody',
    typedSearchAttributes: searchAttributesOf(new PaperCase('2026-01-05').state),
  });
  expect((await handle.describe()).typedSearchAttributes.getAll()).not.toHaveLength(0);
  await connection.close();
});
