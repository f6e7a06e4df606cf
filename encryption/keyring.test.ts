import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { fc } from '../tests/sample/drawing.ts';
import { Keyring, readIdentityKeyring, readKeyring } from './keyring.ts';
import { nonceLength } from './nonces.ts';

const first = randomBytes(32);
const second = randomBytes(32);
const keyring = new Keyring(new Map([['first', first]]), 'first');
const context = 'person.identity-number';

describe('sealing', () => {
  it('opens what it sealed, text and bytes of any content', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.uint8Array(), (text, bytes) => {
        expect(keyring.openText(keyring.seal(text, context), context)).toBe(text);
        expect(keyring.open(keyring.seal(bytes, context), context)).toEqual(Buffer.from(bytes));
      }),
    );
  });

  it('hides equal values: sealing twice gives two different results, and none shows the text', () => {
    const sealed = keyring.seal('110101199003070003', context);
    expect(sealed.equals(keyring.seal('110101199003070003', context))).toBe(false);
    expect(sealed.includes('110101199003070003')).toBe(false);
  });

  it('never uses a nonce twice: a thousand values begin in a thousand ways', () => {
    const nonceEnd = 2 + 'first'.length + nonceLength;
    const nonces = Array.from({ length: 1000 }, () => keyring.seal('', context).toString('hex', 0, nonceEnd));
    expect(new Set(nonces).size).toBe(1000);
  });

  it('refuses a value in which any single byte was changed', () => {
    const sealed = keyring.seal('6222 0000 1111', context);
    for (let position = 0; position < sealed.length; position += 1) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(sealed.readUInt8(position) ^ 1, position);
      expect(() => keyring.open(changed, context)).toThrow(expect.objectContaining({ name: 'EncryptionError' }));
    }
  });

  it('refuses a value moved to another place, cut short or sealed under another secret of the same name', () => {
    const sealed = keyring.seal('text', context);
    const stranger = new Keyring(new Map([['first', second]]), 'first');
    expect(() => keyring.open(sealed, 'person.bank-account')).toThrow(
      expect.objectContaining({ code: 'sealed-value-refused' }),
    );
    expect(() => stranger.open(sealed, context)).toThrow(expect.objectContaining({ code: 'sealed-value-refused' }));
    expect(() => keyring.open(sealed.subarray(0, 12), context)).toThrow(
      expect.objectContaining({ code: 'sealed-value-malformed' }),
    );
  });
});

describe('changing keys', () => {
  const changed = new Keyring(
    new Map([
      ['first', first],
      ['second', second],
    ]),
    'second',
  );

  it('opens old values and seals new ones with the new key', () => {
    expect(changed.openText(keyring.seal('old', context), context)).toBe('old');
    expect(() => keyring.open(changed.seal('new', context), context)).toThrow(
      expect.objectContaining({ code: 'encryption-key-unknown', message: expect.stringContaining('"second"') }),
    );
  });

  it('still finds what was indexed before', () => {
    expect(changed.blindIndexCandidates('110101', context)).toEqual([
      changed.blindIndex('110101', context),
      keyring.blindIndex('110101', context),
    ]);
  });
});

describe('blind index', () => {
  it('is the same for the same text, and different for another text, purpose or key', () => {
    const index = keyring.blindIndex('110101', context);
    expect(keyring.blindIndex('110101', context)).toBe(index);
    expect(index).toMatch(/^[0-9a-f]{64}$/);
    const others = [
      keyring.blindIndex('110102', context),
      keyring.blindIndex('110101', 'person.bank-account'),
      new Keyring(new Map([['first', second]]), 'first').blindIndex('110101', context),
    ];
    expect(others).not.toContain(index);
  });
});

describe('reading keys from the environment', () => {
  const base64 = (secret: Buffer) => secret.toString('base64');

  it('takes several keys and the name of the current one', () => {
    const read = readKeyring({
      PAYLOAD_KEYS: `first:${base64(first)}, second:${base64(second)}`,
      PAYLOAD_KEY_ID: 'second',
    });
    expect(read.currentKeyId).toBe('second');
    expect(read.openText(keyring.seal('old', context), context)).toBe('old');
  });

  it('needs no name when there is one key', () => {
    expect(readKeyring({ PAYLOAD_KEYS: `first:${base64(first)}` }).currentKeyId).toBe('first');
  });

  it.each([
    ['no keys', {}, 'encryption-keys-missing'],
    ['no current key', { PAYLOAD_KEYS: `a:${base64(first)},b:${base64(second)}` }, 'encryption-keys-missing'],
    ['a short key', { PAYLOAD_KEYS: `a:${base64(first.subarray(1))}` }, 'encryption-keys-malformed'],
    ['no id', { PAYLOAD_KEYS: base64(first) }, 'encryption-keys-malformed'],
    ['an odd id', { PAYLOAD_KEYS: `a b:${base64(first)}` }, 'encryption-keys-malformed'],
    ['a key twice', { PAYLOAD_KEYS: `a:${base64(first)},a:${base64(second)}` }, 'encryption-keys-malformed'],
    [
      'an unknown current key',
      { PAYLOAD_KEYS: `a:${base64(first)}`, PAYLOAD_KEY_ID: 'b' },
      'encryption-keys-malformed',
    ],
  ])('refuses %s and does not show the secret', (_case, environment, code) => {
    expect(() => readKeyring(environment)).toThrow(
      expect.objectContaining({ code, message: expect.not.stringContaining(base64(first)) }),
    );
  });
});

describe('keys for identities', () => {
  const secret = (fill: number): string => Buffer.alloc(32, fill).toString('base64');

  it('are their own: none of them is a key of the record', () => {
    const keys = { PAYLOAD_KEYS: `first:${secret(1)},second:${secret(2)}`, PAYLOAD_KEY_ID: 'first' };
    const sealed = readIdentityKeyring({ ...keys, IDENTITY_KEYS: `first:${secret(3)}` }).seal('张某', 'test');
    expect(() => readKeyring(keys).open(sealed, 'test')).toThrow(
      expect.objectContaining({ code: 'sealed-value-refused' }),
    );
    expect(() => readIdentityKeyring({ ...keys, IDENTITY_KEYS: `identity:${secret(2)}` })).toThrow(
      expect.objectContaining({ code: 'encryption-keys-shared' }),
    );
    expect(() => readIdentityKeyring(keys)).toThrow(
      expect.objectContaining({
        code: 'encryption-keys-missing',
        message: expect.stringContaining('IDENTITY_KEYS'),
      }),
    );
  });
});
