import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { nonceLength, Nonces } from './nonces.ts';

const formatVersion = 1;
const tagLength = 16;
const secretLength = 32;
const keyIdPattern = /^[A-Za-z0-9._-]{1,64}$/;

/** What went wrong with a key or a sealed value. Codes are stable; messages never contain plaintext or secrets. */
export type EncryptionErrorCode =
  | 'encryption-keys-missing'
  | 'encryption-keys-malformed'
  | 'encryption-keys-shared'
  | 'encryption-key-unknown'
  | 'sealed-value-malformed'
  | 'sealed-value-refused';

export class EncryptionError extends Error {
  override readonly name = 'EncryptionError';
  readonly code: EncryptionErrorCode;

  constructor(code: EncryptionErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

interface DerivedKeys {
  readonly sealing: Buffer;
  readonly indexing: Buffer;
  readonly grams: Buffer;
}

/** What is sealed with the keys of a setting: everything, or who has reported. */
type KeyVariable = 'PAYLOAD' | 'IDENTITY';

/**
 * The secrets that protect personal data at rest: workflow payloads at Temporal, sealed columns and blind indexes in the
 * database. Values are sealed under the current key and open under any known one, so that keys can be changed without
 * touching what is already stored.
 *
 * Sealed format: version (1 byte), length of the key id (1 byte), key id, nonce (12 bytes), tag (16 bytes), ciphertext of
 * AES-256-GCM. Version, key id and context are bound as additional data: a value copied to another place is refused.
 */
export class Keyring {
  readonly currentKeyId: string;
  readonly #keys: ReadonlyMap<string, DerivedKeys>;
  readonly #nonces = new Nonces();

  /**
   * @param secrets 32 random bytes for each key id
   * @param currentKeyId the key that seals from now on
   * @param variable the settings that the keys come from, by the beginning of their names
   * @throws EncryptionError `encryption-keys-malformed`
   */
  constructor(secrets: ReadonlyMap<string, Uint8Array>, currentKeyId: string, variable: KeyVariable = 'PAYLOAD') {
    this.#keys = new Map(
      [...secrets].map(([id, secret]) => [checkedKeyId(id, variable), derivedKeys(id, secret, variable)]),
    );
    this.currentKeyId = currentKeyId;
    if (!this.#keys.has(currentKeyId)) {
      throw new EncryptionError(
        'encryption-keys-malformed',
        `${variable}_KEY_ID names the key "${currentKeyId}", which ${variable}_KEYS does not contain. Add that key or name another.`,
      );
    }
  }

  /**
   * @param context where the value lives, for example `person.identity-number`; the same text is needed to open it
   */
  seal(plain: Uint8Array | string, context: string): Buffer {
    const header = sealedHeader(this.currentKeyId);
    const nonce = this.#nonces.next();
    const cipher = createCipheriv('aes-256-gcm', this.#keysOf(this.currentKeyId).sealing, nonce);
    cipher.setAAD(additionalData(header, context));
    const ciphertext = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain);
    cipher.final();
    return Buffer.concat([header, nonce, cipher.getAuthTag(), ciphertext]);
  }

  /**
   * @throws EncryptionError `encryption-key-unknown`; `sealed-value-malformed` when these bytes were not made by {@link seal};
   * `sealed-value-refused` when they were changed, or sealed for another context
   */
  open(sealed: Uint8Array, context: string): Buffer {
    const { header, keyId, nonce, tag, ciphertext } = sealedParts(sealed);
    const decipher = createDecipheriv('aes-256-gcm', this.#keysOf(keyId).sealing, nonce, { authTagLength: tagLength });
    decipher.setAAD(additionalData(header, context));
    decipher.setAuthTag(tag);
    const plain = decipher.update(ciphertext);
    try {
      decipher.final();
    } catch (error) {
      throw new EncryptionError(
        'sealed-value-refused',
        `A value sealed with the key "${keyId}" was changed, or belongs elsewhere than "${context}".`,
        { cause: error },
      );
    }
    return plain;
  }

  /** As {@link open}, for what was sealed as text. */
  openText(sealed: Uint8Array, context: string): string {
    return this.open(sealed, context).toString('utf8');
  }

  /**
   * A keyed fingerprint (HMAC-SHA-256, hexadecimal) under the current key, by which an encrypted value can be found. Bring
   * the text into one form first: the fingerprint tells spellings apart.
   *
   * @param purpose what is indexed, for example `person.identity-number`; equal texts of two purposes cannot be matched
   */
  blindIndex(text: string, purpose: string): string {
    return this.#fingerprint(this.currentKeyId, text, purpose);
  }

  /** The fingerprints under every known key, the current one first: what to search for after keys were changed. */
  blindIndexCandidates(text: string, purpose: string): string[] {
    const others = [...this.#keys.keys()].filter((id) => id !== this.currentKeyId);
    return [this.currentKeyId, ...others].map((id) => this.#fingerprint(id, text, purpose));
  }

  /**
   * Keyed numbers of 32 bits for the n-grams of a text, under the current key and a secret of their own, by which an encrypted
   * text is found by a part of it. Two n-grams may share a number: open what is found and look.
   *
   * @param purpose what is indexed, as for {@link blindIndex}
   */
  gramIndex(grams: readonly string[], purpose: string): number[] {
    return this.#gramNumbers(this.currentKeyId, grams, purpose);
  }

  /** The numbers under every known key, the current one first: what to search for after keys were changed. */
  gramIndexCandidates(grams: readonly string[], purpose: string): number[][] {
    const others = [...this.#keys.keys()].filter((id) => id !== this.currentKeyId);
    return [this.currentKeyId, ...others].map((id) => this.#gramNumbers(id, grams, purpose));
  }

  #gramNumbers(keyId: string, grams: readonly string[], purpose: string): number[] {
    const secret = this.#keysOf(keyId).grams;
    return grams.map((gram) =>
      createHmac('sha256', secret).update(purpose).update('\0').update(gram).digest().readInt32BE(0),
    );
  }

  #fingerprint(keyId: string, text: string, purpose: string): string {
    return createHmac('sha256', this.#keysOf(keyId).indexing).update(purpose).update('\0').update(text).digest('hex');
  }

  #keysOf(keyId: string): DerivedKeys {
    const keys = this.#keys.get(keyId);
    if (keys === undefined) {
      throw new EncryptionError(
        'encryption-key-unknown',
        `The encryption key "${keyId}" is not known here. Add it to PAYLOAD_KEYS to read what was sealed with it.`,
      );
    }
    return keys;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads PAYLOAD_KEYS (`id:base64,id:base64`, 32 bytes each) and PAYLOAD_KEY_ID (the key that seals; may be left out if there
 * is only one).
 *
 * @throws EncryptionError `encryption-keys-missing` or `encryption-keys-malformed`
 */
export function readKeyring(environment: Environment): Keyring {
  return keyringOf(environment, 'PAYLOAD');
}

/**
 * Reads IDENTITY_KEYS and IDENTITY_KEY_ID in the same way: what is sealed with them is who has reported, and no key of
 * PAYLOAD_KEYS opens it.
 *
 * @throws EncryptionError as {@link readKeyring}, and `encryption-keys-shared` where a secret is one of PAYLOAD_KEYS as well
 */
export function readIdentityKeyring(environment: Environment): Keyring {
  const keyring = keyringOf(environment, 'IDENTITY');
  const ordinary = [...readSecrets(environment['PAYLOAD_KEYS'] ?? '', 'PAYLOAD').values()];
  const own = [...readSecrets(environment['IDENTITY_KEYS'] ?? '', 'IDENTITY').values()];
  if (own.some((secret) => ordinary.some((other) => other.equals(secret))))
    throw new EncryptionError(
      'encryption-keys-shared',
      'A secret of IDENTITY_KEYS is one of PAYLOAD_KEYS as well: who has reported is sealed with a secret of its own.',
    );
  return keyring;
}

function keyringOf(environment: Environment, variable: KeyVariable): Keyring {
  const written = environment[`${variable}_KEYS`];
  if (written === undefined || written.trim() === '') {
    throw new EncryptionError(
      'encryption-keys-missing',
      `${variable}_KEYS is not set. Give at least one key as id:base64 of 32 random bytes, several separated by commas.`,
    );
  }
  const secrets = readSecrets(written, variable);
  const [onlyKeyId, ...furtherKeyIds] = secrets.keys();
  const currentKeyId = environment[`${variable}_KEY_ID`] ?? (furtherKeyIds.length === 0 ? onlyKeyId : undefined);
  if (currentKeyId === undefined) {
    throw new EncryptionError(
      'encryption-keys-missing',
      `${variable}_KEY_ID is not set. Name the key of ${variable}_KEYS that encrypts from now on.`,
    );
  }
  return new Keyring(secrets, currentKeyId, variable);
}

function readSecrets(written: string, variable: KeyVariable): Map<string, Buffer> {
  const secrets = new Map<string, Buffer>();
  for (const entry of written.split(',').filter((each) => each.trim() !== '')) {
    const [id, secret, ...rest] = entry.trim().split(':');
    if (id === undefined || secret === undefined || rest.length > 0) {
      throw new EncryptionError(
        'encryption-keys-malformed',
        `${variable}_KEYS must be written as id:base64,id:base64. One of its entries does not consist of these two parts.`,
      );
    }
    if (secrets.has(id)) {
      throw new EncryptionError('encryption-keys-malformed', `${variable}_KEYS contains the key "${id}" twice.`);
    }
    secrets.set(id, Buffer.from(secret, 'base64'));
  }
  return secrets;
}

function checkedKeyId(id: string, variable: KeyVariable): string {
  if (!keyIdPattern.test(id)) {
    throw new EncryptionError(
      'encryption-keys-malformed',
      `An id in ${variable}_KEYS has other characters than letters, digits, dot, hyphen and underscore, or more than 64.`,
    );
  }
  return id;
}

/** Sealing and both ways of indexing never share a key: each has its own, derived from the secret by HKDF-SHA-256. */
function derivedKeys(id: string, secret: Uint8Array, variable: KeyVariable): DerivedKeys {
  if (secret.length !== secretLength) {
    throw new EncryptionError(
      'encryption-keys-malformed',
      `The key "${id}" in ${variable}_KEYS has ${secret.length} bytes; it needs exactly ${secretLength}, written in base64.`,
    );
  }
  return {
    sealing: derived(secret, 'seal-1'),
    indexing: derived(secret, 'blind-index-1'),
    grams: derived(secret, 'gram-index-1'),
  };
}

function derived(secret: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, new Uint8Array(), purpose, secretLength));
}

function sealedHeader(keyId: string): Buffer {
  const id = Buffer.from(keyId, 'ascii');
  return Buffer.concat([Buffer.from([formatVersion, id.length]), id]);
}

/** The header tells its own length, so header and context cannot run into each other. */
function additionalData(header: Uint8Array, context: string): Buffer {
  return Buffer.concat([header, Buffer.from(context, 'utf8')]);
}

function sealedParts(sealed: Uint8Array) {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const headerLength = 2 + (bytes[1] ?? 0);
  if (bytes[0] !== formatVersion || bytes.length < headerLength + nonceLength + tagLength) {
    throw new EncryptionError('sealed-value-malformed', 'These bytes are not a sealed value of a known format.');
  }
  const nonceEnd = headerLength + nonceLength;
  const tagEnd = nonceEnd + tagLength;
  return {
    header: bytes.subarray(0, headerLength),
    keyId: bytes.toString('ascii', 2, headerLength),
    nonce: bytes.subarray(headerLength, nonceEnd),
    tag: bytes.subarray(nonceEnd, tagEnd),
    ciphertext: bytes.subarray(tagEnd),
  };
}
