import { defaultPayloadConverter, type Payload, type PayloadCodec } from '@temporalio/common';
import { EncryptionError } from '../encryption/keyring.ts';

/** The value of a payload as it stands in a history; undefined when its key is not known here any more. */
export async function valueOf(payload: Payload, codec: Pick<PayloadCodec, 'decode'>): Promise<unknown> {
  try {
    const [plain] = await codec.decode([payload]);
    return plain === undefined ? undefined : defaultPayloadConverter.fromPayload<unknown>(plain);
  } catch (error) {
    if (error instanceof EncryptionError) return undefined;
    throw error;
  }
}
