import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { z } from 'zod';
import { S3Store } from '../../files/s3-store.ts';
import type { S3Settings } from '../../files/store-settings.ts';
import { FollowedCase } from '../harness/followed-case.ts';
import { TestProduct } from '../harness/product.ts';
import { S3Server } from '../harness/s3-server.ts';

const letter = z.object({
  number: z.string(),
  status: z.string(),
  sha256: z.string().nullable(),
  lastError: z.string().nullable(),
  links: z.object({ content: z.string() }),
});
const documents = z.object({ items: z.array(letter) });

let server: S3Server;
let bucket: S3Settings;
let product: TestProduct;
beforeAll(async () => {
  server = await S3Server.start();
  bucket = await server.bucket();
  product = await TestProduct.start({
    FILES_S3_ENDPOINT: bucket.endpoint,
    FILES_S3_BUCKET: bucket.bucket,
    FILES_S3_ACCESS_KEY_ID: bucket.accessKeyId,
    FILES_S3_SECRET_ACCESS_KEY: bucket.secretAccessKey,
  });
});
afterAll(async () => {
  await product.stop();
  await server.stop();
});

async function letterOf(followed: FollowedCase): Promise<z.output<typeof letter>> {
  const [first] = documents.parse(await followed.part('documents')).items;
  if (first === undefined) throw new Error('The case has no letter.');
  return first;
}

async function dispatched(followed: FollowedCase): Promise<z.output<typeof letter>> {
  for (;;) {
    const found = await letterOf(followed);
    if (found.status === 'dispatched') return found;
    await pause(50);
  }
}

async function keys(): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const key of new S3Store(bucket).keys()) found.push(key);
  return found;
}

it('a letter lies in the bucket, leaves by the outbox, and is read again through REST, the same each time', async () => {
  const followed = await FollowedCase.confirmed(product);
  const { number, sha256, links } = await dispatched(followed);
  const digests = [
    await readFile(join(product.outbox, `${number}.pdf`)),
    Buffer.from(await (await fetch(`${product.address}${links.content}`)).arrayBuffer()),
  ].map((content) => createHash('sha256').update(content).digest('hex'));
  expect(digests).toEqual([sha256, sha256]);
  expect((await keys()).filter((key) => key.includes(followed.id))).toHaveLength(1);
  await expect(readdir(join(product.files, 'documents'))).rejects.toThrow('ENOENT');
});

it('a letter waits while the bucket does not answer, which is told, holds up nothing, and is over once it does', async () => {
  server.freeze();
  const followed = await FollowedCase.confirmed(product);
  while ((await letterOf(followed)).lastError === null) await pause(50);
  expect(await letterOf(followed)).toMatchObject({
    status: 'requested',
    lastError: expect.stringMatching(/^files-unavailable: .*timeout/),
  });
  expect(await (await fetch(`${product.address}/health/ready`)).json()).toMatchObject({
    status: 'ok',
    files: { reachable: false },
    letters: { waiting: 1, failing: 1 },
  });
  await followed.command('note', { text: 'The case goes on.' });

  server.goOn();
  expect(await dispatched(followed)).toMatchObject({ lastError: null });
  expect((await keys()).filter((key) => key.includes(followed.id))).toHaveLength(1);
});
