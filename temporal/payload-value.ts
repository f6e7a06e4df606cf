import { defaultPayloadConverter, type Payload } from '@temporalio/common';
import { isUnreadable } from '../contracts/unreadable.ts';
import type { SealedPayloads } from './sealed-payloads.ts';

/** The value of a payload as it stands in a history; undefined when it is not sealed, or its key is not known here any more. */
export async function valueOf(payload: Payload, codec: SealedPayloads): Promise<unknown> {
  const [opened] = await codec.decode([payload]);
  const value = opened === undefined ? undefined : defaultPayloadConverter.fromPayload<unknown>(opened);
  return isUnreadable(value) ? undefined : value;
}
