import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isGrpcServiceError } from '@temporalio/client';
import { testKeyring, testTemporalSettings } from '../tests/harness/temporal.ts';
import { WayToTemporal } from '../tests/harness/way-to-temporal.ts';
import { connectClient } from './client.ts';

let way: WayToTemporal;
let address: string;
beforeAll(async () => {
  way = new WayToTemporal(testTemporalSettings().address);
  address = await way.open();
});
afterAll(() => way.close());

describe('the connection of the client', () => {
  it('can be closed while a call is tried again, and nothing is left behind that throws', async () => {
    const connected = await connectClient({ address, namespace: 'default' }, testKeyring());
    way.cut();
    const call = connected.connection.workflowService.getSystemInfo({});
    await way.tried();
    await connected.close();

    const failure: unknown = await call.catch((error: unknown) => error);

    expect(isGrpcServiceError(failure) && failure.code).toBe(14);
    way.mend();
  });
});
