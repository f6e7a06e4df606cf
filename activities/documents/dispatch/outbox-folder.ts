import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isMissing, placeFile, removeUnfinished } from '../../../files/placed-file.ts';
import { preparePrivateFolder } from '../../../files/private-folder.ts';
import { DocumentError } from '../document-error.ts';
import type { DispatchPort, DispatchReceipt, OutgoingLetter } from './dispatch-port.ts';

const manifestSchema = z.object({
  number: z.string(),
  kind: z.string(),
  processNumber: z.string(),
  /** At which the case asked for it: tells of steps that the record has lost. */
  revision: z.number().int(),
  sha256: z.string(),
  /** Bytes of the letter. */
  size: z.number().int(),
  created: z.iso.datetime(),
});
type Manifest = z.infer<typeof manifestSchema>;

const longestName = 120;

/**
 * Dispatch by folder: `<number>.pdf` and, after it, `<number>.json`. A letter is complete once its manifest is there; what
 * collects letters waits for that, and removes them. Files appear whole or not at all and are never replaced. Names and
 * manifests carry no personal data; a letter does, and is open to the user of the process and its group only.
 */
export class OutboxFolder implements DispatchPort {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @throws PrivateFolderError if it cannot be used */
  prepare(): Promise<void> {
    return preparePrivateFolder({ path: this.#folder, title: 'the outbox folder', variable: 'OUTBOX_FOLDER' });
  }

  /** Removes what a worker left that was killed while it wrote: a file half written, which a letter in clear may be. */
  removeLeftovers(now: number): Promise<void> {
    return removeUnfinished(this.#folder, now);
  }

  /** @throws PrivateFolderError as {@link prepare} does */
  async send(letter: OutgoingLetter): Promise<DispatchReceipt> {
    const name = fileName(letter.number);
    const manifestPath = join(this.#folder, `${name}.json`);
    await this.prepare();
    const manifest = (await readManifest(manifestPath)) ?? (await this.#deliver(letter, name, manifestPath));
    refuseReuse(letter, manifest.sha256);
    return { reference: `${name}.pdf`, dispatchedAt: new Date(manifest.created) };
  }

  async #deliver(letter: OutgoingLetter, name: string, manifestPath: string): Promise<Manifest> {
    const letterPath = join(this.#folder, `${name}.pdf`);
    const placed = await placeFile(letterPath, letter.content);
    if (!placed) {
      refuseReuse(letter, sha256Of(await readFile(letterPath)));
    }
    const manifest = manifestOf(letter, new Date());
    if (await placeFile(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`)) {
      return manifest;
    }
    // Somebody sending the same letter at the same time was faster; theirs is the receipt.
    return (await readManifest(manifestPath)) ?? manifest;
  }
}

function manifestOf(letter: OutgoingLetter, created: Date): Manifest {
  return {
    number: letter.number,
    kind: letter.kind,
    processNumber: letter.processNumber,
    revision: letter.revision,
    sha256: letter.sha256,
    size: letter.content.byteLength,
    created: created.toISOString(),
  };
}

async function readManifest(path: string): Promise<Manifest | null> {
  try {
    return manifestSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (isMissing(error)) {
      return null;
    }
    throw error;
  }
}

function refuseReuse(letter: OutgoingLetter, sentSha256: string): void {
  if (sentSha256 !== letter.sha256) {
    throw new DocumentError(
      'document-number-reused',
      `Another letter was already sent under the number ${letter.number}: its sha256 is ${sentSha256}, not ${letter.sha256}. Issue the document under a number of its own.`,
    );
  }
}

/** The number as a file name; one that would lead elsewhere, or that file systems do not take, is refused. */
function fileName(number: string): string {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}\p{Ps}\p{Pe} ._-]*$/u.test(number) || Buffer.byteLength(number) > longestName) {
    throw new DocumentError(
      'document-number-unfit',
      `The document number "${number}" cannot name a file. Use letters, digits, brackets, spaces, dots, hyphens and underscores, at most ${longestName} bytes.`,
    );
  }
  return number;
}

function sha256Of(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
