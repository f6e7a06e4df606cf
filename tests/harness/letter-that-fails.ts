import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { confirmation } from '../sample/opening-body.ts';
import type { FollowedCase } from './followed-case.ts';
import type { TestProduct } from './product.ts';

const caseBody = z.looseObject({ number: z.string(), revision: z.number() });

/**
 * Confirms a case whose notice to return, W1, cannot go out: another letter lies in the outbox under its number. Waits
 * until the case knows, and gives what takes that letter away.
 */
export async function confirmWithLetterThatFails(
  product: TestProduct,
  followed: FollowedCase,
): Promise<() => Promise<void>> {
  const { number } = caseBody.parse(await followed.read());
  const inTheWay = join(product.outbox, `${number}-01.pdf`);
  await writeFile(inTheWay, 'Another letter.');
  await followed.command('confirm-overpayment', confirmation);
  const { revision } = caseBody.parse(await followed.read());
  await followed.moved(revision);
  return () => rm(inTheWay);
}
