import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { defaultPayloadConverter, type Payload } from '@temporalio/common';
import { Keyring } from '../encryption/keyring.ts';
import { PayloadEncryption } from './payload-codec.ts';

const first = randomBytes(32);
const keyring = new Keyring(new Map([['first', first]]), 'first');
const codec = new PayloadEncryption(keyring);

async function only(payloads: Promise<Payload[]>): Promise<Payload> {
  const [payload] = await payloads;
  if (payload === undefined) throw new Error('the codec returned no payload');
  return payload;
}

describe('payload encryption', () => {
  const plain = defaultPayloadConverter.toPayload({ name: '王小明', amount: 12_890_000 });

  it('shows Temporal the key id and nothing of the content, and gives it back whole', async () => {
    const encrypted = await only(codec.encode([plain]));
    expect(Buffer.from(encrypted.metadata?.['encoding'] ?? []).toString()).toBe('binary/encrypted');
    expect(Buffer.from(encrypted.metadata?.['encryption-key-id'] ?? []).toString()).toBe('first');
    expect(Buffer.from(encrypted.data ?? []).includes('王小明')).toBe(false);
    expect(Buffer.from(encrypted.data ?? []).includes('json/plain')).toBe(false);
    expect(defaultPayloadConverter.fromPayload(await only(codec.decode([encrypted])))).toEqual({
      name: '王小明',
      amount: 12_890_000,
    });
  });

  it('keeps number and order of payloads, and passes what was never encrypted', async () => {
    const second = defaultPayloadConverter.toPayload('second');
    const decoded = await codec.decode([await only(codec.encode([plain])), second]);
    expect(decoded.map((payload) => defaultPayloadConverter.fromPayload(payload))).toEqual([
      { name: '王小明', amount: 12_890_000 },
      'second',
    ]);
    expect(await codec.encode([])).toEqual([]);
  });

  it('makes a long payload several times shorter, and gives it back whole', async () => {
    const defences = Array.from({ length: 200 }, (_, index) => ({
      id: `F${index}`,
      summary: '善意领取，不知情。'.repeat(20),
    }));
    const long = defaultPayloadConverter.toPayload(defences);
    const encrypted = await only(codec.encode([long]));
    expect(encrypted.data?.length).toBeLessThan((long.data?.length ?? 0) / 10);
    expect(defaultPayloadConverter.fromPayload(await only(codec.decode([encrypted])))).toEqual(defences);
  });

  it('refuses a changed payload and names an unknown key', async () => {
    const encrypted = await only(codec.encode([plain]));
    const data = Buffer.from(encrypted.data ?? []);
    data.writeUInt8(data.readUInt8(data.length - 1) ^ 1, data.length - 1);
    await expect(codec.decode([{ ...encrypted, data }])).rejects.toMatchObject({ code: 'sealed-value-refused' });
    const other = new PayloadEncryption(new Keyring(new Map([['other', randomBytes(32)]]), 'other'));
    await expect(other.decode([encrypted])).rejects.toMatchObject({
      code: 'encryption-key-unknown',
      message: expect.stringContaining('"first"'),
    });
  });

  it('still reads old payloads after the key was changed', async () => {
    const encrypted = await only(codec.encode([plain]));
    const changed = new PayloadEncryption(
      new Keyring(
        new Map([
          ['first', first],
          ['second', randomBytes(32)],
        ]),
        'second',
      ),
    );
    expect(await only(changed.decode([encrypted]))).toMatchObject({ data: plain.data });
  });
});
