import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createHash, randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApplicationFailure } from '@temporalio/common';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../database/connection/data-source.ts';
import { DocumentEntity } from '../../database/entities/document.ts';
import type { DocumentRow } from '../../database/entities/document.ts';
import {
  OfficeParticularsDecisionEntity,
  OfficeParticularsEntity,
} from '../../database/entities/office-particulars.ts';
import { processKinds } from '../../database/kinds/registry.ts';
import { SealedReporters } from '../../database/reporters/sealed-reporters.ts';
import { NOT_SET_BY_OFFICE } from '../../domain/kernel/office-particulars.ts';
import type { DocumentRequest } from '../../domain/recovery-case/document-request.ts';
import type { KeptText, WrittenText } from '../../domain/kernel/kept-text.ts';
import { readKeyring, type Keyring } from '../../encryption/keyring.ts';
import type { FileKey } from '../../files/file-key.ts';
import type { FileStore } from '../../files/file-store.ts';
import { FolderStore } from '../../files/folder-store.ts';
import { SealedFiles } from '../../files/sealed-files.ts';
import { createDatabase } from '../../tests/harness/database.ts';
import type { TestDatabase } from '../../tests/harness/database.ts';
import { testEnvironment } from '../../tests/harness/environment.ts';
import { testIdentityKeyring, testKeyring } from '../../tests/harness/temporal.ts';
import { SimulatedCase, sampleOpening } from '../../tests/sample/sample-case.ts';
import { letterText } from '../../tests/golden-letters/letter-text.ts';
import { keptText } from '../../tests/sample/words.ts';
import { lettersOfEachKind } from '../../tests/golden-letters/sample-letters.ts';
import { TransitionRecorder } from '../recording/record-transition.ts';
import type { DispatchPort, DispatchReceipt, OutgoingLetter } from './dispatch/dispatch-port.ts';
import { OutboxFolder } from './dispatch/outbox-folder.ts';
import { KeptForRewardOfficer } from './dispatch/reward-officer.ts';
import { DocumentProduction, type ProductionSurroundings } from './document-production.ts';
import { letters } from './letters.ts';
import { lettersOf } from './letters-of-kind.ts';
import { renderLetter } from './render-letter.ts';

/** An outbox that breaks off the first time: before the letter leaves, or after, when the receipt gets lost. */
class InterruptedOutbox implements DispatchPort {
  readonly #outbox: DispatchPort;
  readonly #breaksOff: 'before' | 'after';
  #attempts = 0;

  constructor(outbox: DispatchPort, breaksOff: 'before' | 'after') {
    this.#outbox = outbox;
    this.#breaksOff = breaksOff;
  }

  async send(letter: OutgoingLetter): Promise<DispatchReceipt> {
    this.#attempts += 1;
    if (this.#attempts > 1) {
      return this.#outbox.send(letter);
    }
    if (this.#breaksOff === 'after') {
      await this.#outbox.send(letter);
    }
    throw new Error('The worker was killed.');
  }
}

/** A store that breaks off the first time: before a file is kept, or after. */
class InterruptedStore implements FileStore {
  readonly #store: FileStore;
  readonly #breaksOff: 'before' | 'after';
  #attempts = 0;

  constructor(store: FileStore, breaksOff: 'before' | 'after') {
    this.#store = store;
    this.#breaksOff = breaksOff;
  }

  async keep(key: FileKey, content: Uint8Array): Promise<boolean> {
    this.#attempts += 1;
    if (this.#attempts > 1) return this.#store.keep(key, content);
    if (this.#breaksOff === 'after') await this.#store.keep(key, content);
    throw new Error('The worker was killed.');
  }

  read(key: FileKey): Promise<Uint8Array | null> {
    return this.#store.read(key);
  }

  has(key: FileKey): Promise<boolean> {
    return this.#store.has(key);
  }

  keys(): AsyncIterable<FileKey> {
    return this.#store.keys();
  }

  removeLeftovers(now: number): Promise<void> {
    return this.#store.removeLeftovers(now);
  }

  freeBytes(): Promise<number | null> {
    return this.#store.freeBytes();
  }
}

function flipped(content: Buffer): Buffer {
  const changed = Buffer.from(content);
  changed.writeUInt8((changed.at(-1) ?? 0) ^ 1, changed.length - 1);
  return changed;
}

const render: ProductionSurroundings['render'] = (kind, request) => renderLetter(lettersOf(letters, kind), request);

describe('document production', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let keyring: Keyring;
  let root = '';
  let folder = '';
  let store: FileStore;
  let cases = 0;

  beforeAll(async () => {
    keyring = testKeyring();
    database = await createDatabase();
    dataSource = await createDataSource(database.url, { poolSize: 4 }).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'letters-'));
    folder = join(root, 'outbox');
    for (const name of [folder, join(root, 'files')]) await mkdir(name);
    store = new FolderStore(join(root, 'files'));
  });
  afterEach(async () => {
    await rm(root, { recursive: true });
  });

  /** Records a case whose opening requests one document, and tells how to ask for it. */
  async function requested(part: Partial<DocumentRequest<KeptText>> = {}, texts: readonly WrittenText[] = []) {
    cases += 1;
    const processId = `0190a0b0-0000-8000-8000-${String(cases).padStart(12, '0')}`;
    const number = `DAYU-2026-${String(cases).padStart(6, '0')}`;
    const [opened] = new SimulatedCase('2026-01-05', sampleOpening({ processId, number })).records;
    if (opened === undefined) {
      throw new Error('A case records its opening.');
    }
    const request: DocumentRequest<KeptText> = {
      ...lettersOfEachKind['notice-to-return'],
      particulars: { kind: 'notice-to-return' },
      id: 'W1',
      processId,
      processNumber: number,
      number: `${number}-01`,
      ...part,
    };
    const documents = [{ ...request }];
    const state = {
      ...opened.state,
      documents: [
        {
          id: request.id,
          kind: request.kind,
          number: request.number,
          issuedOn: request.issuedOn,
          toBeServed: false,
          services: [],
          servedOn: null,
          serviceWay: null,
          amountDue: null,
        },
      ],
    };
    await new TransitionRecorder(dataSource, keyring, processKinds).recordTransition({
      ...opened,
      state,
      documents,
      texts,
    });
    return { kind: 'recovery-case', processId, documentId: request.id, number: request.number };
  }

  function production(dispatch: DispatchPort = new OutboxFolder(folder), files = store): DocumentProduction {
    const sealed = new SealedFiles(files, keyring);
    const surroundings = { dataSource, keyring, files: sealed, dispatch, letters, render };
    return new DocumentProduction({ ...surroundings, forReporters: forReporters(files) });
  }

  /** Where letters are kept that name who has reported. */
  function forReporters(files = store): ProductionSurroundings['forReporters'] {
    return {
      store: new SealedReporters(dataSource, testIdentityKeyring()),
      files: new SealedFiles(files, testIdentityKeyring()),
      dispatch: new KeptForRewardOfficer(),
    };
  }

  /** Keys of the files that are in the store. */
  async function kept(): Promise<readonly string[]> {
    const keys: string[] = [];
    for await (const key of store.keys()) keys.push(key);
    return keys;
  }

  /** Where the file of a document lies. */
  async function pathOf(reference: { processId: string; documentId: string }): Promise<string> {
    return join(root, 'files', (await recorded(reference)).fileKey ?? 'none');
  }

  async function recorded({ processId, documentId }: { processId: string; documentId: string }): Promise<DocumentRow> {
    return dataSource.getRepository(DocumentEntity).findOneByOrFail({ processId, id: documentId });
  }

  it('keeps the letter as it leaves the house, sealed, and remembers where and how it left', async () => {
    const reference = await requested();
    await production().produceDocument(reference);

    const row = await recorded(reference);
    const sent = await readFile(join(folder, `${reference.number}.pdf`));
    const file = await readFile(await pathOf(reference));
    expect(keyring.open(file, `file/${row.fileKey}`).equals(sent)).toBe(true);
    expect(file.includes('%PDF')).toBe(false);
    expect(row.fileKey).toMatch(new RegExp(`^documents/../${reference.processId}\\.W1\\.[0-9a-f]{64}$`));
    expect(row.fileKey).not.toContain(row.sha256);
    expect(row).toMatchObject({
      status: 'dispatched',
      sha256: createHash('sha256').update(sent).digest('hex'),
      size: sent.byteLength,
      dispatchReference: `${reference.number}.pdf`,
      lastError: null,
    });
  });

  it('changes nothing when it is asked again', async () => {
    const reference = await requested();
    await production().produceDocument(reference);
    const first = await recorded(reference);
    await production().produceDocument(reference);
    expect(await recorded(reference)).toEqual(first);
    expect(await readdir(folder)).toHaveLength(2);
  });

  it.each(['before', 'after'] as const)(
    'sends the same letter once when it broke off %s sending',
    async (breaksOff) => {
      const reference = await requested();
      const interrupted = production(new InterruptedOutbox(new OutboxFolder(folder), breaksOff));
      await expect(interrupted.produceDocument(reference)).rejects.toThrow('killed');
      const afterFailure = await recorded(reference);
      expect(afterFailure).toMatchObject({ status: 'rendered', lastError: expect.stringContaining('killed') });

      await interrupted.produceDocument(reference);

      const row = await recorded(reference);
      expect(row).toMatchObject({ status: 'dispatched', lastError: null });
      expect(row.renderedAt).toEqual(afterFailure.renderedAt);
      expect(row.fileKey).toBe(afterFailure.fileKey);
      expect(await kept()).toEqual([row.fileKey]);
      expect((await readdir(folder)).toSorted()).toEqual([`${reference.number}.json`, `${reference.number}.pdf`]);
    },
  );

  it('gives one letter when two workers produce it at once', async () => {
    const reference = await requested();
    await Promise.all([production().produceDocument(reference), production().produceDocument(reference)]);
    expect(await recorded(reference)).toMatchObject({ status: 'dispatched' });
    expect((await readdir(folder)).toSorted()).toEqual([`${reference.number}.json`, `${reference.number}.pdf`]);
    expect(await kept()).toHaveLength(1);
  });

  it.each(['before', 'after'] as const)('keeps one file when it broke off %s keeping it', async (breaksOff) => {
    const reference = await requested();
    const interrupted = production(undefined, new InterruptedStore(store, breaksOff));
    await expect(interrupted.produceDocument(reference)).rejects.toThrow('killed');
    expect(await recorded(reference)).toMatchObject({ status: 'requested', fileKey: null });
    expect(await readdir(folder)).toEqual([]);

    await interrupted.produceDocument(reference);
    expect(await kept()).toEqual([(await recorded(reference)).fileKey]);
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('waits while the store is away, says so at the document, and goes on once it is back', async () => {
    const reference = await requested();
    await rename(join(root, 'files'), join(root, 'away'));
    const failure: unknown = await production()
      .produceDocument(reference)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'files-unavailable' });
    expect(failure).not.toBeInstanceOf(ApplicationFailure);
    expect(await recorded(reference)).toMatchObject({
      status: 'requested',
      lastError: expect.stringMatching(/^files-unavailable: .*ENOENT/),
    });
    expect(await readdir(folder)).toEqual([]);

    await rename(join(root, 'away'), join(root, 'files'));
    await production().produceDocument(reference);
    expect(await recorded(reference)).toMatchObject({ status: 'dispatched', lastError: null });
  });

  /** A letter that is kept and recorded, and has not left the house. */
  async function rendered() {
    const reference = await requested();
    const interrupted = production(new InterruptedOutbox(new OutboxFolder(folder), 'before'));
    await expect(interrupted.produceDocument(reference)).rejects.toThrow('killed');
    return reference;
  }

  it.each([
    ['changed', 'file-damaged', async (path: string) => writeFile(path, flipped(await readFile(path)))],
    ['cut off', 'file-damaged', async (path: string) => writeFile(path, (await readFile(path)).subarray(0, 999))],
    ['empty', 'file-damaged', async (path: string) => writeFile(path, '')],
    ['lost', 'file-missing', (path: string) => rm(path)],
  ])('sends nothing when its file was %s, and goes on once it is put back', async (_how, type, damage) => {
    const reference = await rendered();
    const path = await pathOf(reference);
    const backup = await readFile(path);
    await damage(path);
    await expect(production().produceDocument(reference)).rejects.toMatchObject({ type, nonRetryable: true });
    expect(await recorded(reference)).toMatchObject({ lastError: expect.stringContaining(type) });
    expect(await readdir(folder)).toEqual([]);

    await writeFile(path, backup);
    await production().produceDocument(reference);
    expect(await recorded(reference)).toMatchObject({ status: 'dispatched', lastError: null });
  });

  it('sends nothing when the file of another case was put in the place of its own', async () => {
    const [reference, other] = [await rendered(), await rendered()];
    await writeFile(await pathOf(reference), await readFile(await pathOf(other)));
    await expect(production().produceDocument(reference)).rejects.toMatchObject({ type: 'file-damaged' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('sends what was sealed with a former key, and seals with the present one', async () => {
    const reference = await rendered();
    const later = await requested();
    const { payloadKeys } = testEnvironment();
    const keys = `${payloadKeys},later:${randomBytes(32).toString('base64')}`;
    const changed = readKeyring({ PAYLOAD_KEYS: keys, PAYLOAD_KEY_ID: 'later' });
    const files = new SealedFiles(store, changed);
    const dispatch = new OutboxFolder(folder);
    const surroundings = {
      dataSource,
      keyring: changed,
      files,
      dispatch,
      letters,
      render,
      forReporters: forReporters(),
    };
    const afterChange = new DocumentProduction(surroundings);
    for (const each of [reference, later]) {
      await afterChange.produceDocument(each);
      expect(await recorded(each)).toMatchObject({ status: 'dispatched' });
    }
    expect((await readFile(await pathOf(later))).subarray(2, 7).toString()).toBe('later');
  });

  it('does not repeat what a person has to mend, and shows it at the document', async () => {
    const reference = await requested({ templateVersion: 99 });
    const failure = await production()
      .produceDocument(reference)
      .catch((error: unknown) => error);

    expect(failure).toBeInstanceOf(ApplicationFailure);
    expect(failure).toMatchObject({ type: 'template-version-unknown', nonRetryable: true });
    expect(await recorded(reference)).toMatchObject({
      status: 'requested',
      lastError: expect.stringContaining('template-version-unknown'),
    });
    expect(await readdir(folder)).toEqual([]);
  });

  /** A letter to another authority whose request refers to a text of these words. */
  function asking(words: string, written = words) {
    const text = keptText(words);
    const particulars = { kind: 'collaboration-letter', authority: '赣州监狱', request: text } as const;
    return requested({ kind: 'collaboration-letter', particulars }, [{ ...text, words: written }]);
  }

  it('prints a text that the request only refers to', async () => {
    const reference = await asking('请协助核实服刑起止日期。');
    await production().produceDocument(reference);
    const { pages } = await letterText(await readFile(join(folder, `${reference.number}.pdf`)));
    expect(pages.join('')).toContain('请协助核实服刑起止日期');
  });

  it('sends a letter with a mark in the place of a character that no typeface has, and says so at the document', async () => {
    const { person } = lettersOfEachKind['notice-to-return'];
    const marked = await requested({ person: { ...person, name: '王\u{2EBF0}𫰠' } });
    const whole = await requested({ person: { ...person, name: '王𫰠' } });
    for (const reference of [marked, whole]) await production().produceDocument(reference);
    expect(await recorded(marked)).toMatchObject({ status: 'dispatched', substituted: ['U+2EBF0'] });
    expect(await recorded(whole)).toMatchObject({ status: 'dispatched', substituted: [] });
  });

  it('prints what an office has set since in the place of its gaps, and nothing else of it', async () => {
    const { office } = lettersOfEachKind['notice-to-return'];
    const address = '江西省赣州市大余县南安镇新址5号';
    const version = 'dayu.particulars.1';
    const by = { reason: 'r', commandId: 'c', bodyDigest: 'd' };
    await dataSource.getRepository(OfficeParticularsEntity).insert({
      ...by,
      version,
      officeId: 'dayu',
      sequence: 1,
      particulars: { address, court: '另一法院' },
      proposedBy: 'one',
      proposedByName: 'one',
      proposedAt: new Date(),
    });
    await dataSource.getRepository(OfficeParticularsDecisionEntity).insert({
      ...by,
      version,
      outcome: 'approved',
      decidedBy: 'other',
      decidedByName: 'other',
      decidedAt: new Date(),
    });
    const reference = await requested({ office: { ...office, address: NOT_SET_BY_OFFICE } });
    await production().produceDocument(reference);
    const { pages } = await letterText(await readFile(join(folder, `${reference.number}.pdf`)));
    expect(pages.join('')).toContain(address);
    expect(pages.join('')).toContain(office.telephone);
    expect(pages.join('')).not.toMatch(/由经办机构设置|另一法院/);
  });

  it('notices that a text is not the one that was written, and prints nothing', async () => {
    const reference = await asking('请协助核实服刑起止日期。', '请协助核实服刑起止日期并暂停待遇。');
    await expect(production().produceDocument(reference)).rejects.toMatchObject({
      type: 'process-text-damaged',
      nonRetryable: true,
    });
    expect(await recorded(reference)).toMatchObject({
      status: 'requested',
      lastError: expect.stringContaining('process-text-damaged'),
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('does not send under a number that another letter already left with', async () => {
    const first = await requested();
    await production().produceDocument(first);
    const other = await requested();
    const outbox = new OutboxFolder(folder);
    const colliding = production({ send: (letter) => outbox.send({ ...letter, number: first.number }) });

    await expect(colliding.produceDocument(other)).rejects.toMatchObject({
      type: 'document-number-reused',
      nonRetryable: true,
    });
    expect(await recorded(other)).toMatchObject({ status: 'rendered' });
  });

  it('waits for a document whose transition is not recorded yet', async () => {
    const unknown = { kind: 'recovery-case', processId: '0190a0b0-0000-8000-8000-ffffffffffff', documentId: 'W1' };
    const failure = await production()
      .produceDocument(unknown)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'document-not-recorded' });
    expect(failure).not.toBeInstanceOf(ApplicationFailure);
  });
});
