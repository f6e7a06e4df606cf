import { defaultPayloadConverter } from '@temporalio/common';
import { EncryptionError, type Keyring } from '../../encryption/keyring.ts';
import { PayloadEncryption } from '../../temporal/payload-codec.ts';
import { payloadFrom } from '../codec/payload-json.ts';
import { sentence } from '../language/readers-language.ts';
import type { JsonFailure, JsonPayload } from './temporal-event.ts';

/** Decrypts what stands in a history. */
export class PayloadReader {
  readonly #encryption: PayloadEncryption;

  constructor(keyring: Keyring) {
    this.#encryption = new PayloadEncryption(keyring);
  }

  /** The value of a payload; undefined when there is none, or when its key is not known here. */
  async value(payload: JsonPayload | undefined): Promise<unknown> {
    if (payload === undefined) return undefined;
    const plain = await this.#decoded(payload);
    return plain === undefined ? undefined : defaultPayloadConverter.fromPayload<unknown>(plain);
  }

  /** A payload that is a text; that it cannot be read, where its key is not known here any more. */
  async text(payload: JsonPayload | undefined): Promise<string | undefined> {
    if (payload === undefined) return undefined;
    const value = await this.value(payload);
    return typeof value === 'string' ? value : sentence('sealed-with-lost-key');
  }

  /** What went wrong, in the words of the failure. */
  async failureMessage(failure: JsonFailure | undefined): Promise<string> {
    const encoded: unknown = await this.value(failure?.encodedAttributes);
    if (typeof encoded === 'object' && encoded !== null && 'message' in encoded) return String(encoded.message);
    return failure?.message ?? '';
  }

  async #decoded(payload: JsonPayload) {
    try {
      const [plain] = await this.#encryption.decode([payloadFrom(payload)]);
      return plain;
    } catch (error) {
      // A history stays readable in its course when an old key was given up; only the contents are not.
      if (error instanceof EncryptionError) return undefined;
      throw error;
    }
  }
}
