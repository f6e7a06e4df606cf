import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApplicationFailure } from '@temporalio/common';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../database/data-source.ts';
import { DocumentEntity } from '../../database/entities/document.ts';
import type { DocumentRow } from '../../database/entities/document.ts';
import { sealingContext } from '../../database/sealing-contexts.ts';
import type { DocumentRequest } from '../../domain/recovery-case/document-request.ts';
import type { KeptText, WrittenText } from '../../domain/kernel/kept-text.ts';
import type { Keyring } from '../../encryption/keyring.ts';
import { createDatabase } from '../../tests/harness/database.ts';
import type { TestDatabase } from '../../tests/harness/database.ts';
import { testKeyring } from '../../tests/harness/temporal.ts';
import { PaperCase, sampleOpening } from '../../tests/sample/sample-case.ts';
import { letterText } from '../../tests/golden-letters/letter-text.ts';
import { keptText } from '../../tests/sample/words.ts';
import { lettersOfEachKind } from '../../tests/golden-letters/sample-letters.ts';
import { TransitionRecorder } from '../recording/record-transition.ts';
import type { DispatchPort, DispatchReceipt, OutgoingLetter } from './dispatch/dispatch-port.ts';
import { OutboxFolder } from './dispatch/outbox-folder.ts';
import { DocumentProduction } from './document-production.ts';

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

describe('document production', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let keyring: Keyring;
  let folder = '';
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
    folder = await mkdtemp(join(tmpdir(), 'outbox-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  /** Records a case whose opening requests one document, and tells how to ask for it. */
  async function requested(part: Partial<DocumentRequest<KeptText>> = {}, texts: readonly WrittenText[] = []) {
    cases += 1;
    const caseId = `0190a0b0-0000-8000-8000-${String(cases).padStart(12, '0')}`;
    const number = `DAYU-2026-${String(cases).padStart(6, '0')}`;
    const [opened] = new PaperCase('2026-01-05', sampleOpening({ caseId, number })).records;
    if (opened === undefined) {
      throw new Error('A case records its opening.');
    }
    const request: DocumentRequest<KeptText> = {
      ...lettersOfEachKind['notice-to-return'],
      particulars: { kind: 'notice-to-return' },
      id: 'W1',
      caseId,
      caseNumber: number,
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
    await new TransitionRecorder(dataSource, keyring).recordTransition({ ...opened, state, documents, texts });
    return { caseId, documentId: request.id, number: request.number };
  }

  function production(dispatch: DispatchPort = new OutboxFolder(folder)): DocumentProduction {
    return new DocumentProduction(dataSource, keyring, dispatch);
  }

  async function recorded({ caseId, documentId }: { caseId: string; documentId: string }): Promise<DocumentRow> {
    return dataSource
      .getRepository(DocumentEntity)
      .createQueryBuilder('document')
      .addSelect(['document.contentSealed'])
      .where({ processId: caseId, id: documentId })
      .getOneOrFail();
  }

  it('stores the letter as it leaves the house, and remembers how it left', async () => {
    const reference = await requested();
    await production().produceDocument(reference);

    const row = await recorded(reference);
    const sent = await readFile(join(folder, `${reference.number}.pdf`));
    const context = sealingContext.documentContent(reference.caseId, reference.documentId);
    expect(row.contentSealed).not.toBeNull();
    expect(keyring.open(row.contentSealed ?? new Uint8Array(), context).equals(sent)).toBe(true);
    expect(row).toMatchObject({
      status: 'dispatched',
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
      expect(row.contentSealed?.equals(afterFailure.contentSealed ?? new Uint8Array())).toBe(true);
      expect((await readdir(folder)).toSorted()).toEqual([`${reference.number}.json`, `${reference.number}.pdf`]);
    },
  );

  it('gives one letter when two workers produce it at once', async () => {
    const reference = await requested();
    await Promise.all([production().produceDocument(reference), production().produceDocument(reference)]);
    expect(await recorded(reference)).toMatchObject({ status: 'dispatched' });
    expect((await readdir(folder)).toSorted()).toEqual([`${reference.number}.json`, `${reference.number}.pdf`]);
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
    const unknown = { caseId: '0190a0b0-0000-8000-8000-ffffffffffff', documentId: 'W1' };
    const failure = await production()
      .produceDocument(unknown)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'document-not-recorded' });
    expect(failure).not.toBeInstanceOf(ApplicationFailure);
  });
});
