import { randomFillSync } from 'node:crypto';

/** Bytes of a nonce of AES-256-GCM. */
export const nonceLength = 12;

const drawnAtOnce = 256;

/** Random nonces, each given out once; drawn many at a time, since a draw costs more than the encryption of a small value. */
export class Nonces {
  readonly #drawn = Buffer.allocUnsafeSlow(nonceLength * drawnAtOnce);
  #position = this.#drawn.length;

  next(): Buffer {
    if (this.#position === this.#drawn.length) {
      randomFillSync(this.#drawn);
      this.#position = 0;
    }
    const nonce = Buffer.from(this.#drawn.subarray(this.#position, this.#position + nonceLength));
    this.#position += nonceLength;
    return nonce;
  }
}
