import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wordsFor } from '../../database/sealing/process-texts.ts';
import { PartyEntity } from '../../database/entities/party.ts';
import { ProcessEntity } from '../../database/entities/process.ts';
import { RecoveryCaseEntity } from '../../database/entities/recovery-case.ts';
import { identityNumberPurpose, sealingContext } from '../../database/sealing/sealing-contexts.ts';
import { processKinds } from '../../database/kinds/registry.ts';
import { totalsOf } from '../../domain/ledger/booking.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { normalIdentityNumber } from '../../domain/identity-numbers/identity-number.ts';
import { summaryOf } from '../../domain/recovery-case/summary.ts';
import type { TransitionRecord } from '../../domain/recovery-case/recovery-case.ts';
import { TransitionRecorder } from './record-transition.ts';
import { casePartlyPaid, newOpening, openRecord, rowsOf, type TestRecord } from '../../tests/record/record.ts';
import { SimulatedCase, yuan } from '../../tests/sample/sample-case.ts';

let record: TestRecord;

beforeAll(async () => {
  record = await openRecord();
});
afterAll(() => record.close());

const storedProcess = (id: string) => record.dataSource.getRepository(ProcessEntity).findOneByOrFail({ id });
const storedCase = async (id: string) => ({
  ...(await storedProcess(id)),
  ...(await record.dataSource.getRepository(RecoveryCaseEntity).findOneByOrFail({ id })),
});
const read = (processId: string) => rowsOf(record.dataSource, processId);

/** First and last transition of a case, where the test needs just these. */
function ends(records: readonly TransitionRecord[]): { first: TransitionRecord; last: TransitionRecord } {
  const [first] = records;
  const last = records.at(-1);
  if (first === undefined || last === undefined) throw new Error('The case has no transition.');
  return { first, last };
}

describe('a case that nobody touches up to the court', () => {
  const simulated = casePartlyPaid();
  const { processId } = simulated.state.opening;

  beforeAll(async () => {
    simulated.until('2027-03-01');
    await record.write(simulated.records);
  });

  it('stands in the record as its workflow has it', async () => {
    const stored = await storedCase(processId);
    const { nextDeadline, waitsFor, nextStep } = summaryOf(simulated.state);

    expect(simulated.state.stage).toBe('court-application');
    expect(stored).toMatchObject({
      stage: 'court-application',
      stageEnteredOn: simulated.state.stageEnteredOn,
      revision: simulated.state.revision,
      ...totalsOf(simulated.state.balances),
      nextDeadlineOn: nextDeadline?.due,
      nextDeadlineRule: nextDeadline?.rule,
      waitsFor,
      nextStep,
      foundOn: '2026-01-04',
      openedOn: '2026-01-05',
      onHold: false,
      closedOn: null,
    });
    expect(stored.nextDeadlineAt?.getTime()).toBe(nextDeadline?.runsOutAt);
    expect(stored.openedAt.getTime()).toBe(ends(simulated.records).first.at);
    expect(stored.changedAt.getTime()).toBe(ends(simulated.records).last.at);
  });

  it('has every timeline entry, booking, deadline and document that its transitions made', async () => {
    const rows = await read(processId);
    const ended = await record.dataSource.query<{ id: string; status: string }[]>(
      `SELECT id, status FROM deadline WHERE process_id = $1 AND status NOT IN ('running', 'on-hold')`,
      [processId],
    );
    const latest = new Map(
      simulated.records.flatMap(({ deadlines }) => deadlines.map(({ id, status }) => [id, status])),
    );
    const running = new Set(simulated.state.deadlines.map(({ id }) => id));

    expect(rows['timeline_entry']?.length).toBe(simulated.state.counters.timeline);
    expect(rows['audit_entry']?.length).toBe(simulated.state.revision);
    expect(rows['ledger_transaction']?.length).toBe(simulated.state.counters.transaction);
    expect(rows['document']?.length).toBe(simulated.state.documents.length);
    expect(rows['deadline']?.length).toBe(latest.size);
    expect(new Map(ended.map(({ id, status }) => [id, status]))).toEqual(
      new Map([...latest].filter(([id]) => !running.has(id))),
    );
  });

  it('shows how and when each document was served', async () => {
    const served = await record.dataSource.query<unknown[]>(
      `SELECT id, served_on AS "servedOn", service_way AS "serviceWay", to_be_served AS "toBeServed"
       FROM document WHERE process_id = $1 ORDER BY length(id), id`,
      [processId],
    );

    expect(served).toEqual(
      simulated.state.documents.map(({ id, servedOn, serviceWay, toBeServed }) => ({
        id,
        servedOn,
        serviceWay,
        toBeServed,
      })),
    );
    expect(simulated.state.documents.some(({ servedOn }) => servedOn !== null)).toBe(true);
  });

  it('keeps the whole state and the requested documents sealed, each bound to its place', async () => {
    const [stored] = await record.dataSource.query<{ state_sealed: Buffer }[]>(
      'SELECT state_sealed FROM process WHERE id = $1',
      [processId],
    );
    const documents = await record.dataSource.query<{ id: string; request_sealed: Buffer }[]>(
      'SELECT id, request_sealed FROM document WHERE process_id = $1',
      [processId],
    );
    const opened = (sealed: Uint8Array, context: string): unknown =>
      JSON.parse(record.keyring.openText(sealed, context));

    expect(opened(stored?.state_sealed ?? Buffer.of(), sealingContext.processState(processId))).toEqual(
      simulated.state,
    );
    for (const { id, request_sealed: sealed } of documents) {
      const requested = simulated.records.flatMap((transition) => transition.documents).find((each) => each.id === id);
      expect(opened(sealed, sealingContext.documentRequest(processId, id))).toEqual(requested);
      expect(() => record.keyring.open(sealed, sealingContext.documentRequest(processId, 'other'))).toThrow(
        /belongs elsewhere/,
      );
    }
  });

  it('keeps what people have written sealed, bound to its place, in words that the state only refers to', async () => {
    const texts = simulated.records.flatMap((transition) => transition.texts);
    const stored = await record.dataSource.query<{ id: string; revision: number; words_sealed: Buffer }[]>(
      'SELECT id, revision, words_sealed FROM process_text WHERE process_id = $1 ORDER BY length(id), id',
      [processId],
    );
    const { confirmation } = simulated.state;
    const words = await wordsFor(record.dataSource, record.keyring, processId, confirmation);

    expect(texts.map((text) => text.words)).toEqual(['Death certificate of 2017.']);
    expect(stored.map(({ id, revision }) => [id, revision])).toEqual([['T1', 2]]);
    expect(words(confirmation?.findings ?? '')).toBe('Death certificate of 2017.');
    expect(JSON.stringify(simulated.state)).not.toContain('Death certificate');
    expect(() =>
      record.keyring.open(stored[0]?.words_sealed ?? Buffer.of(), sealingContext.processText(processId, 'T2')),
    ).toThrow(/belongs elsewhere/);
  });

  it('never shows the identity number, and still finds the case by it however it is written', async () => {
    const { identityNumber } = simulated.state.opening.person;
    const typed = `３６0723-19450312 ${identityNumber.slice(-4)}`;
    const fingerprint = record.keyring.blindIndex(normalIdentityNumber(typed), identityNumberPurpose);
    const readable = JSON.stringify(await read(processId), (_key, value: unknown) =>
      Buffer.isBuffer(value) ? value.toString('latin1') : value,
    );

    expect(readable).not.toContain(identityNumber);
    const parties = await record.dataSource.getRepository(PartyEntity).findBy({ processId });
    expect(parties.map(({ identityFingerprint }) => identityFingerprint)).toEqual([fingerprint]);
  });
});

describe('recording again', () => {
  it('leaves the same rows, whichever transition is repeated', async () => {
    const simulated = casePartlyPaid();
    simulated.until('2026-06-01');
    await record.write(simulated.records);
    const before = await read(simulated.state.opening.processId);

    await record.write(simulated.records);

    expect(await read(simulated.state.opening.processId)).toEqual(before);
  });

  it('takes a transition whose entries a newer version words differently for the same', async () => {
    const simulated = casePartlyPaid();
    await record.write(simulated.records);
    const { last } = ends(simulated.records);
    const reworded = { ...last, timeline: last.timeline.map((entry) => ({ ...entry, text: 'In other words.' })) };
    const before = await read(simulated.state.opening.processId);

    await record.recorder.recordTransition(reworded);

    expect(await read(simulated.state.opening.processId)).toEqual(before);
  });

  it.each<[string, (last: TransitionRecord) => TransitionRecord]>([
    [
      'another cause',
      (last) => ({ ...last, cause: { kind: 'deadline', deadlineId: 'D1', purpose: 'reply', rule: 'A1' } }),
    ],
    ['another time', (last) => ({ ...last, at: last.at + 1 })],
    ['other bookings', (last) => ({ ...last, ledger: [] })],
    ['another stage', (last) => ({ ...last, state: { ...last.state, stage: 'demand' } })],
    [
      'other clocks',
      (last) => ({ ...last, deadlines: last.state.deadlines.map((each) => ({ ...each, due: each.from })) }),
    ],
  ])('hands back what stands instead of %s under a revision that is taken', async (_what, changed) => {
    const simulated = casePartlyPaid();
    await record.write(simulated.records);
    const before = await read(simulated.state.opening.processId);

    const outcome = await record.recorder.recordTransition(changed(ends(simulated.records).last));

    expect(outcome).toMatchObject({ kind: 'superseded', state: simulated.state });
    expect(await read(simulated.state.opening.processId)).toEqual(before);
  });

  it('lets two recorders race: each transition is there once', async () => {
    const simulated = casePartlyPaid();
    simulated.until('2026-06-01');
    const once = casePartlyPaid();
    once.until('2026-06-01');
    const other = new TransitionRecorder(record.dataSource, record.keyring, processKinds);

    for (const each of simulated.records) {
      const { recorder } = record;
      await Promise.all([recorder, other, recorder, other].map((racer) => racer.recordTransition(each)));
    }
    await record.write(once.records);

    const count = async (processId: string) =>
      Object.entries(await read(processId)).map(([table, rows]) => [table, rows.length]);
    expect(await count(simulated.state.opening.processId)).toEqual(await count(once.state.opening.processId));
  });

  it('lets one of two different transitions win the same revision, and the other go on from it', async () => {
    const simulated = casePartlyPaid();
    await record.write(simulated.records.slice(0, -1));
    const { last } = ends(simulated.records);
    const other = { ...last, at: last.at + 60_000 };

    const outcomes = await Promise.all([last, other].map((each) => record.recorder.recordTransition(each)));

    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['recorded', 'superseded']);
    expect(outcomes.find(({ kind }) => kind === 'superseded')).toMatchObject({ state: { revision: last.revision } });
    expect((await storedCase(simulated.state.opening.processId)).revision).toBe(last.revision);
  });
});

describe('a command that the case carried out long ago', () => {
  const waiver = { amount: yuan('100.00'), claimPeriodId: 'P1', reason: 'Hardship.' } as const;

  /** A waiver, and the same command carried out again by a case that no longer remembers it. */
  function waivedTwice(): { simulated: SimulatedCase; first: TransitionRecord; again: TransitionRecord } {
    const simulated = casePartlyPaid();
    simulated.give('waive', waiver);
    const first = ends(simulated.records).last;
    simulated.give('waive', waiver);
    return { simulated, first, again: { ...ends(simulated.records).last, cause: first.cause } };
  }

  it('is not recorded again: what it was answered comes back, and nothing changes', async () => {
    const { simulated, first, again } = waivedTwice();
    await record.write(simulated.records.slice(0, -1));
    const before = await read(simulated.state.opening.processId);

    const outcome = await record.recorder.recordTransition(again);

    const answered = { ...first.state.processed.at(-1), outcome: first.outcome };
    expect(outcome).toEqual({ kind: 'already-carried-out', first: answered });
    expect(await read(simulated.state.opening.processId)).toEqual(before);
  });

  it('comes after what has been recorded in between, from which the case goes on first', async () => {
    const { simulated, again } = waivedTwice();
    await record.write(simulated.records);

    expect(await record.recorder.recordTransition(again)).toMatchObject({ kind: 'superseded', state: simulated.state });
  });
});

describe('a connection that breaks in the middle of a transition', () => {
  it('leaves nothing behind, and the next attempt records it', async () => {
    const simulated = casePartlyPaid();
    const { processId } = simulated.state.opening;
    await record.write(simulated.records.slice(0, -1));
    const { last } = ends(simulated.records);
    const before = await read(processId);

    const failure = await record.dataSource.transaction(async (manager) => {
      await manager.query('SELECT FROM process WHERE id = $1 FOR UPDATE', [processId]);
      const attempt = record.recorder.recordTransition(last).catch((error: unknown) => error);
      while ((await endWaiting()) === 0) continue;
      return attempt;
    });

    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toMatchObject({ nonRetryable: true });
    expect(await read(processId)).toEqual(before);
    await record.recorder.recordTransition(last);
    expect((await storedCase(processId)).revision).toBe(last.revision);
  });

  /** Ends the connections that wait for a lock, and says how many there were. */
  async function endWaiting(): Promise<number> {
    const ended = await record.dataSource.query<unknown[]>(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'WITH%'`,
    );
    return ended.length;
  }
});

describe('what cannot follow', () => {
  it('is a transition after one that is missing', async () => {
    const simulated = casePartlyPaid();
    const { first, last } = ends(simulated.records);
    await record.recorder.recordTransition(first);
    const before = await read(simulated.state.opening.processId);

    await expect(record.recorder.recordTransition(last)).rejects.toMatchObject({
      type: 'record-revision-gap',
      nonRetryable: false,
    });
    expect(await read(simulated.state.opening.processId)).toEqual(before);
  });

  it('is a transition of a case that was never opened', async () => {
    const { last } = ends(casePartlyPaid().records);

    await expect(record.recorder.recordTransition(last)).rejects.toMatchObject({ type: 'record-revision-gap' });
  });

  it('is an opening with the number of another case', async () => {
    const opening = newOpening();
    const another = newOpening({ number: opening.number });
    await record.write(new SimulatedCase('2026-01-05', opening).records);

    await expect(record.write(new SimulatedCase('2026-01-05', another).records)).rejects.toMatchObject({
      type: 'record-case-number-taken',
      nonRetryable: true,
    });
    expect((await read(another.processId))['timeline_entry']).toEqual([]);
  });

  it('is what breaks a rule of the database: it is retried, and says the rule but no name', async () => {
    const opening = newOpening({ office: { ...newOpening().office, id: 'nowhere' } });
    const { first } = ends(new SimulatedCase('2026-01-05', opening).records);

    const failure: unknown = await record.recorder.recordTransition(first).catch((error: unknown) => error);

    expect(failure).toMatchObject({ type: 'record-refused-by-database', nonRetryable: false });
    expect(failure).toMatchObject({ message: expect.stringContaining('process_of_office') });
    expect(JSON.stringify(failure)).not.toContain(opening.person.name);
    expect((await read(opening.processId))['process']).toEqual([]);
  });
});

describe('a case on hold, and a closed one', () => {
  it('shows until when it is held', async () => {
    const simulated = casePartlyPaid();
    simulated.give('hold', { reason: 'Heirs are being found.', until: plainDate('2026-03-02') });
    await record.write(simulated.records);

    expect(await storedCase(simulated.state.opening.processId)).toMatchObject({
      onHold: true,
      holdUntil: '2026-03-02',
    });
  });

  it('shows how it was closed', async () => {
    const simulated = casePartlyPaid();
    simulated.give('close', { outcome: 'waived', reason: 'No estate.' });
    await record.write(simulated.records);

    expect(await storedCase(simulated.state.opening.processId)).toMatchObject({
      stage: 'closed',
      closedOn: simulated.state.closing?.on,
      closingOutcome: 'waived',
      outstanding: 0,
      waived: 12_800_000,
      recovered: 90_000,
      nextDeadlineOn: null,
      waitsFor: 'nobody',
    });
  });
});
