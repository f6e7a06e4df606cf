import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { DocumentEntity, type DocumentRow } from '../../database/entities/document.ts';
import { verifyFiles } from '../../database/audit/file-verification.ts';
import { findingOf, type Finding } from './finding.ts';
import type { Ground } from './ground.ts';

const manifest = z.object({ number: z.string(), sha256: z.string(), size: z.number() });

/** Every letter is in the outbox and in the store of files once, as the record has it, and nothing else is there. */
export async function letterFindings({ dataSource, outbox, files: store }: Ground): Promise<readonly Finding[]> {
  const documents = await dataSource.getRepository(DocumentEntity).find();
  // Those that name who has reported leave by no outbox.
  const sent = documents.filter(({ namesReporter }) => !namesReporter);
  const faults = await Promise.all(sent.map((document) => letterFault(outbox, document)));
  const numbers = new Set(sent.map(({ number }) => number));
  const files = await readdir(outbox);
  const { files: stored, faults: damaged, unrecorded } = await verifyFiles(dataSource, store, 'content');
  return [
    {
      invariant: 'file of every letter in the store as recorded, and no others',
      checked: stored,
      violations: [
        ...damaged.map(({ code, number }) => `${number}: ${code}`),
        ...unrecorded.map((key) => `${key} is a file that no record names`),
      ],
    },
    {
      invariant: 'every letter in the outbox once with its manifest, digest and size as recorded',
      checked: sent.length,
      violations: faults.flatMap((fault) => fault ?? []),
    },
    findingOf('nothing in the outbox but letters of the record', files, (file) =>
      numbers.has(file.replace(/\.(pdf|json)$/, '')) ? null : file,
    ),
  ];
}

async function letterFault(outbox: string, { number, status, sha256, size }: DocumentRow): Promise<string | null> {
  if (status !== 'dispatched') return `${number} is ${status}`;
  try {
    const content = await readFile(join(outbox, `${number}.pdf`));
    const told = manifest.parse(JSON.parse(await readFile(join(outbox, `${number}.json`), 'utf8')));
    const digest = createHash('sha256').update(content).digest('hex');
    const fits = [digest, told.sha256].every((each) => each === sha256) && told.number === number;
    return fits && content.byteLength === size && told.size === size ? null : `${number}: another content`;
  } catch (error) {
    return `${number}: ${String(error)}`;
  }
}
