import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { caseList } from '../../database/process-list/kinds/recovery-case.ts';
import type { Narrowing } from '../../database/process-list/list-query.ts';
import { processListStatement } from '../../database/process-list/list-statements.ts';
import { keysOfParty, keysOfText } from '../../database/process-list/search-keys.ts';
import { PartyEntity } from '../../database/entities/party.ts';
import { findParty, partiesOf } from '../../database/parties/party-names.ts';
import { processKinds } from '../../database/kinds/registry.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { Keyring } from '../../encryption/keyring.ts';
import { newOpening, openRecord, rowsOf, type TestRecord } from '../../tests/record/record.ts';
import { SimulatedCase } from '../../tests/sample/sample-case.ts';
import { TransitionRecorder } from './record-transition.ts';

let record: TestRecord;

beforeAll(async () => {
  record = await openRecord();
});
afterAll(() => record.close());

const person = { name: '司马长庚', identityNumber: '360731195001010014', address: '某镇', telephone: null } as const;
const daughter = { name: '司马采薇', identityNumber: '360731198001010026', address: '某镇', telephone: null } as const;
const guardian = { name: '端木青', identityNumber: '36073119750101001x', address: '某镇', telephone: null } as const;
const drawer = { name: '上官云起', identityNumber: '360731197001010048', address: '某镇', telephone: null } as const;

/** A case of each way in which people come into one: an heir under guardianship, and somebody who drew the benefit. */
function casesOfPeople(): { readonly inherited: SimulatedCase; readonly drawn: SimulatedCase } {
  const opening = newOpening();
  const inherited = new SimulatedCase('2026-01-05', {
    ...opening,
    claimPeriods: opening.claimPeriods.map((period) => ({
      ...period,
      from: plainDate('2016-04-01'),
      to: plainDate('2017-01-31'),
    })),
    person: { ...opening.person, ...person },
  });
  inherited.give('name-heirs', {
    deceasedId: null,
    heirs: [{ ...daughter, relationship: 'daughter', estateShare: null }],
  });
  inherited.give('appoint-guardian', {
    ...guardian,
    addresseeId: 'R2',
    relationship: 'husband',
    incapableSince: plainDate('2026-01-05'),
  });
  const drawn = new SimulatedCase(
    '2026-01-05',
    newOpening({ person: { ...opening.person, ...person }, debtor: { ...drawer, relationship: 'son' } }),
  );
  return { inherited, drawn };
}

async function found(keys: Pick<Narrowing, 'filter' | 'keys'>): Promise<readonly string[]> {
  const { text, values } = processListStatement(caseList, {
    ...keys,
    sort: { by: 'number', order: 'ascending' },
    limit: 50,
    after: undefined,
  });
  const rows = await record.dataSource.query<{ id: string }[]>(text, [...values]);
  return rows.map(({ id }) => id);
}

async function foundAmong(those: readonly string[], text: string): Promise<readonly string[]> {
  return (await foundBy(text)).filter((id) => those.includes(id));
}

function foundBy(text: string, keyring = record.keyring): Promise<readonly string[]> {
  return found({ filter: { text, status: 'any' }, keys: { ...keysOfText(keyring, text), party: null } });
}

describe('the parties of cases', () => {
  const { inherited, drawn } = casesOfPeople();
  const ids = { inherited: inherited.state.opening.processId, drawn: drawn.state.opening.processId };

  beforeAll(async () => {
    await record.write([...inherited.records, ...drawn.records]);
  });

  it('stand in the record in their roles', async () => {
    const roles = async (processId: string) =>
      (await record.dataSource.getRepository(PartyEntity).find({ where: { processId }, order: { id: 'ASC' } })).map(
        ({ id, role, until }) => [id, role, until === null],
      );
    expect(await roles(ids.inherited)).toEqual([
      ['R1', 'person', false],
      ['R2', 'heir', true],
      ['R3', 'guardian', true],
    ]);
    expect(await roles(ids.drawn)).toEqual([
      ['P', 'person', true],
      ['R1', 'drawer', true],
    ]);
  });

  it.each<[string, string, readonly (keyof typeof ids)[]]>([
    ['the person, whether served or not', person.identityNumber, ['inherited', 'drawn']],
    ['an heir', daughter.identityNumber, ['inherited']],
    ['a guardian, however the number is written', '３６０７３１ 19750101 001X', ['inherited']],
    ['a guardian, with hyphens in the number', '360731–19750101-001x', ['inherited']],
    ['the person, by the fifteen digits of before', '360731500101001', ['inherited', 'drawn']],
    ['the fifteen digits of before, with hyphens', '360731-500101-001', ['inherited', 'drawn']],
    ['whoever drew', drawer.identityNumber, ['drawn']],
    ['the name of an heir, in part', '采薇', ['inherited']],
    ['one character of the name of a guardian', '端', ['inherited']],
    ['the name of whoever drew, whole', '上官云起', ['drawn']],
    ['what two of them have in their names', '司马', ['inherited', 'drawn']],
    ['a part of a number', daughter.identityNumber.slice(0, -1), []],
    ['characters of a name that do not stand beside each other', '采马', []],
  ])('are found by %s', async (_what, text, cases) => {
    expect((await foundAmong(Object.values(ids), text)).toSorted()).toEqual(cases.map((each) => ids[each]).toSorted());
  });

  it('lead to the other cases of the same person, in whatever role', async () => {
    const of = async (processId: string, partyId: string) => {
      const party = await findParty(record.dataSource, record.keyring, processId, partyId);
      const keys = { fingerprints: [], grams: [], party: keysOfParty(record.keyring, processId, party) };
      return (await found({ filter: { status: 'any' }, keys }))
        .filter((id) => Object.values(ids).includes(id))
        .toSorted();
    };
    expect(await of(ids.inherited, 'R1')).toEqual(Object.values(ids).toSorted());
    expect(await of(ids.drawn, 'P')).toEqual(Object.values(ids).toSorted());
    expect(await of(ids.inherited, 'R3')).toEqual([ids.inherited]);
    expect(await of(ids.inherited, 'R9')).toEqual([]);
  });

  it('are found by an index', async () => {
    const plan = await record.dataSource.transaction(async (manager) => {
      await manager.query('SET LOCAL enable_seqscan = off');
      const keys = { ...keysOfText(record.keyring, '薇'), party: null };
      const filter = { text: '薇', status: 'any' } as const;
      const { text, values } = processListStatement(caseList, {
        filter,
        keys,
        sort: { by: 'openedAt', order: 'descending' },
        limit: 50,
        after: undefined,
      });
      return manager.query<object[]>(`EXPLAIN ${text}`, [...values]);
    });
    expect(JSON.stringify(plan)).toMatch(/party_(name|by_opening)/);
  });

  it('tell in no table who they are, apart from what the timeline says in sentences', async () => {
    const tables = await record.dataSource.query<{ name: string }[]>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()`,
    );
    expect(tables.map(({ name }) => name)).toContain('party');
    const secrets = [person, daughter, guardian, drawer].flatMap(({ name, identityNumber }) => [
      name,
      name.slice(2),
      identityNumber,
    ]);
    for (const { name } of tables.filter((table) => table.name !== 'timeline_entry')) {
      const rows = await record.dataSource.query<{ row: string }[]>(
        `SELECT stored::text AS row FROM ${name} AS stored`,
      );
      const dump = rows.map(({ row }) => row).join('\n');
      for (const secret of secrets) {
        expect([name, dump.includes(secret)]).toEqual([name, false]);
        expect([name, dump.includes(Buffer.from(secret).toString('hex'))]).toEqual([name, false]);
      }
    }
  });

  it('are found under every key that they were recorded with', async () => {
    const secrets = [randomBytes(32), randomBytes(32)] as const;
    const before = new Keyring(new Map([['before', secrets[0]]]), 'before');
    const after = new Keyring(
      new Map([
        ['before', secrets[0]],
        ['after', secrets[1]],
      ]),
      'after',
    );
    const name = '慕容复生';
    const opened = [before, after].map((keyring) => {
      const opening = newOpening();
      return {
        keyring,
        simulated: new SimulatedCase('2026-01-05', { ...opening, person: { ...opening.person, name } }),
      };
    });
    for (const { keyring, simulated } of opened)
      for (const each of simulated.records)
        await new TransitionRecorder(record.dataSource, keyring, processKinds).recordTransition(each);
    expect((await foundBy('容复', after)).toSorted()).toEqual(
      opened.map(({ simulated }) => simulated.state.opening.processId).toSorted(),
    );
    expect(await foundBy('容复', before)).toHaveLength(1);
    expect(await foundBy('容复')).toEqual([]);
  });
});

describe('a party', () => {
  it('stays as it is written while nothing of it changes', async () => {
    const { drawn } = casesOfPeople();
    const { processId } = drawn.state.opening;
    await record.write(drawn.records);
    const before = await rowsOf(record.dataSource, processId);
    drawn.give('assign', { assignee: 'caseworker-2' });
    await record.write(drawn.records.slice(-1));
    const after = await rowsOf(record.dataSource, processId);
    expect(after['party']).toEqual(before['party']);
    expect(after['process']).not.toEqual(before['process']);
  });

  it('is found among what is open until its case is closed, and by when and where that was opened, as the case itself', async () => {
    const { drawn } = casesOfPeople();
    const { processId } = drawn.state.opening;
    const among = async (status: 'open' | 'closed') =>
      (
        await found({ filter: { text: '云起', status }, keys: { ...keysOfText(record.keyring, '云起'), party: null } })
      ).includes(processId);
    await record.write(drawn.records);
    expect([await among('open'), await among('closed')]).toEqual([true, false]);
    drawn.give('close', { outcome: 'unfounded', reason: 'A namesake.' });
    await record.write(drawn.records.slice(-1));
    expect([await among('open'), await among('closed')]).toEqual([false, true]);
    for (const [table, key] of [
      ['recovery_case', 'id'],
      ['party', 'process_id'],
    ] as const)
      expect(
        await record.dataSource.query(
          `SELECT process.id FROM ${table} AS told JOIN process ON process.id = told.${key}
           WHERE told.opened_at <> process.opened_at OR told.is_open <> (process.closed_on IS NULL)`,
        ),
      ).toEqual([]);
  });

  it('is still found once it has left, and by another name once it bears that', async () => {
    const { inherited } = casesOfPeople();
    const { processId } = inherited.state.opening;
    await record.write(inherited.records);
    inherited.give('end-guardianship', { addresseeId: 'R3', on: inherited.today, reason: 'Court ruling.' });
    await record.write(inherited.records.slice(-1));
    expect(await foundBy('端木')).toContain(processId);

    inherited.give('assign', { assignee: 'caseworker-3' });
    const last = inherited.records.at(-1);
    if (last === undefined) throw new Error('The case has no transition.');
    const addressees = last.state.addressees.map((each) => (each.id === 'R2' ? { ...each, name: '诸葛采薇' } : each));
    await record.write([{ ...last, state: { ...last.state, addressees } }]);
    expect(await foundBy('诸葛')).toEqual([processId]);
    expect(await foundBy('马采')).not.toContain(processId);
    const parties = (await partiesOf(record.dataSource, record.keyring, [processId])).get(processId);
    expect(parties?.map(({ name, takesPart }) => [name, takesPart])).toEqual([
      [person.name, false],
      ['诸葛采薇', true],
      [guardian.name, false],
    ]);
  });
});
