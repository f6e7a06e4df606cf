import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { defaultPayloadConverter, type Payload, type SerializationContext } from '@temporalio/common';
import { isUnreadable } from '../contracts/unreadable.ts';
import { Keyring } from '../encryption/keyring.ts';
import { SealedPayloads } from './sealed-payloads.ts';

const codec = new SealedPayloads(new Keyring(new Map([['first', randomBytes(32)]]), 'first'));
const foreign = new SealedPayloads(new Keyring(new Map([['other', randomBytes(32)]]), 'other'));
const impostor = new SealedPayloads(new Keyring(new Map([['first', randomBytes(32)]]), 'first'));

const plain = defaultPayloadConverter.toPayload({ command: 'close' });
const activity: SerializationContext = { type: 'activity', namespace: 'default', isLocal: false };

async function valueOf(payload: Payload, context?: SerializationContext): Promise<unknown> {
  const [decoded] = await codec.decode([payload], context);
  return decoded === undefined ? undefined : defaultPayloadConverter.fromPayload(decoded);
}

async function sealedBy(other: SealedPayloads): Promise<Payload> {
  const [sealed] = await other.encode([plain]);
  if (sealed === undefined) throw new Error('The codec has encoded nothing.');
  return sealed;
}

const sealedLike = (data: Uint8Array): Payload => ({ metadata: { encoding: Buffer.from('binary/encrypted') }, data });

describe('payloads from Temporal', () => {
  it('are read when they were sealed with a known key', async () => {
    expect(await valueOf(await sealedBy(codec))).toEqual({ command: 'close' });
  });

  it.each<readonly [string, Payload]>([
    ['JSON', plain],
    ['nothing', defaultPayloadConverter.toPayload(undefined)],
    ['null', defaultPayloadConverter.toPayload(null)],
    ['bytes', defaultPayloadConverter.toPayload(randomBytes(20))],
    ['text that is no JSON', { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from('{') }],
    ['an encoding nobody knows', { metadata: { encoding: Buffer.from('x/y') }, data: randomBytes(20) }],
    ['a payload without anything', {}],
  ])('are not read when nobody has sealed them: %s', async (_what, payload) => {
    for (const context of [undefined, activity])
      expect(await valueOf(payload, context)).toEqual({ unreadable: 'not-sealed' });
  });

  it.each<readonly [string, () => Promise<Payload>]>([
    ['another key under the same name', () => sealedBy(impostor)],
    ['random bytes', () => Promise.resolve(sealedLike(randomBytes(80)))],
    ['no bytes', () => Promise.resolve(sealedLike(new Uint8Array()))],
    [
      'a byte that was changed',
      async () =>
        sealedLike((await sealedBy(codec)).data?.map((byte, at) => (at === 40 ? byte ^ 1 : byte)) ?? new Uint8Array()),
    ],
  ])('are not read when their seal is broken: %s', async (_what, payload) => {
    for (const context of [undefined, activity])
      expect(await valueOf(await payload(), context)).toEqual({ unreadable: 'seal-broken' });
  });

  it('are not read when their key is not known; between workflow and activity they wait for it', async () => {
    const payload = await sealedBy(foreign);
    expect(await valueOf(payload)).toEqual({ unreadable: 'key-unknown' });
    await expect(codec.decode([payload], activity)).rejects.toMatchObject({ code: 'encryption-key-unknown' });
  });

  it('are told apart one by one', async () => {
    const decoded = await codec.decode([await sealedBy(codec), plain, await sealedBy(foreign)]);
    const values = decoded.map((payload) => defaultPayloadConverter.fromPayload<unknown>(payload));
    expect(values.map(isUnreadable)).toEqual([false, true, true]);
  });
});
