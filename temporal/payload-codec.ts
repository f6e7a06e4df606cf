import type { Payload, PayloadCodec } from '@temporalio/common';
import proto from '@temporalio/proto';
import { compact, expanded } from '../encryption/compact.ts';
import type { Keyring } from '../encryption/keyring.ts';

const PayloadMessage = proto.temporal.api.common.v1.Payload;
const encryptedEncoding = 'binary/encrypted';
const sealingContext = 'temporal-payload';

/**
 * Encrypts everything the application hands to Temporal (AES-256-GCM), so that neither the server's database nor the Temporal
 * UI without the codec endpoint shows personal data. The whole payload is sealed, metadata included, and compressed before
 * where it is long; the key id is kept beside it in plain, as `encryption-key-id`.
 */
export class PayloadEncryption implements PayloadCodec {
  readonly #keyring: Keyring;

  constructor(keyring: Keyring) {
    this.#keyring = keyring;
  }

  encode(payloads: Payload[]): Promise<Payload[]> {
    return settled(() => payloads.map((payload) => this.#sealed(payload)));
  }

  /**
   * For showing what stands at Temporal, where payloads of Temporal's own are not encrypted: these pass unchanged. What is acted
   * on is decoded by `SealedPayloads`.
   *
   * @throws EncryptionError for an unknown key or a changed payload
   */
  decode(payloads: Payload[]): Promise<Payload[]> {
    return settled(() => payloads.map((payload) => (isSealed(payload) ? this.#opened(payload) : payload)));
  }

  #sealed(payload: Payload): Payload {
    return {
      metadata: {
        encoding: Buffer.from(encryptedEncoding),
        'encryption-key-id': Buffer.from(this.#keyring.currentKeyId),
      },
      data: this.#keyring.seal(compact(PayloadMessage.encode(payload).finish()), sealingContext),
    };
  }

  #opened(payload: Payload): Payload {
    return PayloadMessage.decode(expanded(this.#keyring.open(payload.data ?? new Uint8Array(), sealingContext)));
  }
}

/** Whether a payload says of itself that it is sealed. */
export function isSealed(payload: Payload): boolean {
  const encoding = payload.metadata?.['encoding'];
  return encoding !== undefined && encoding !== null && Buffer.from(encoding).toString() === encryptedEncoding;
}

/** The encryption itself is synchronous, which is fastest for small payloads; errors still reject. */
function settled<Result>(work: () => Result): Promise<Result> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
