import { Injectable } from '@nestjs/common';
import { EncryptionError } from '../../encryption/keyring.ts';
import { PayloadEncryption } from '../../temporal/payload-codec.ts';
import { Problem } from '../problems/problem.ts';
import { ApiEnvironment } from '../environment.ts';
import { payloadFrom, payloadToJson, type PayloadJson } from './payload-json.ts';

/** Decrypts payloads for those who read them in the Temporal UI. */
@Injectable()
export class PayloadDecoder {
  readonly #encryption: PayloadEncryption;

  constructor(environment: ApiEnvironment) {
    this.#encryption = new PayloadEncryption(environment.settings.keyring);
  }

  /** @throws Problem `payload-not-decodable` for an unknown key or a changed payload */
  async decode(payloads: readonly PayloadJson[]): Promise<PayloadJson[]> {
    try {
      const decoded = await this.#encryption.decode(payloads.map(payloadFrom));
      return decoded.map(payloadToJson);
    } catch (error) {
      if (!(error instanceof EncryptionError)) throw error;
      throw new Problem({ code: 'payload-not-decodable', detail: error.message }, { cause: error });
    }
  }
}
