import {
  defaultPayloadConverter,
  type Payload,
  type PayloadCodec,
  type SerializationContext,
} from '@temporalio/common';
import type { Unreadable, UnreadableReason } from '../contracts/unreadable.ts';
import { EncryptionError, type Keyring } from '../encryption/keyring.ts';
import { isSealed, PayloadEncryption } from './payload-codec.ts';

/**
 * The codec of client and workers: seals what goes out, and reads nothing that was not sealed with a known key.
 *
 * Whoever reaches Temporal can send a workflow what they like. Should decoding throw, the workflow task would fail for as long as
 * that stands in the history, which is for ever: so what cannot be read is handed on as {@link Unreadable}, to be refused.
 */
export class SealedPayloads implements PayloadCodec {
  readonly #encryption: PayloadEncryption;

  constructor(keyring: Keyring) {
    this.#encryption = new PayloadEncryption(keyring);
  }

  encode(payloads: Payload[]): Promise<Payload[]> {
    return this.#encryption.encode(payloads);
  }

  /** @throws EncryptionError for what goes from or to an activity, if its key is not known here (yet) */
  decode(payloads: Payload[], context?: SerializationContext): Promise<Payload[]> {
    return Promise.all(payloads.map((payload) => this.#decoded(payload, context)));
  }

  async #decoded(payload: Payload, context: SerializationContext | undefined): Promise<Payload> {
    if (!isSealed(payload)) return unreadable('not-sealed');
    try {
      const [opened] = await this.#encryption.decode([payload]);
      return opened ?? unreadable('seal-broken');
    } catch (error) {
      if (!isOfUnknownKey(error)) return unreadable('seal-broken');
      // A worker that has the key already has sealed it: the task is tried again until this one has it, too. Were it refused
      // instead, the workflow would take another course here than where the key is known.
      if (context?.type === 'activity') throw error;
      return unreadable('key-unknown');
    }
  }
}

function isOfUnknownKey(error: unknown): boolean {
  return error instanceof EncryptionError && error.code === 'encryption-key-unknown';
}

function unreadable(reason: UnreadableReason): Payload {
  return defaultPayloadConverter.toPayload({ unreadable: reason } satisfies Unreadable);
}
