import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newOpening, openRecord, type TestRecord } from '../../tests/record/record.ts';
import { SimulatedCase } from '../../tests/sample/sample-case.ts';
import type { Statement } from './conditions.ts';
import { caseList } from './kinds/recovery-case.ts';
import { processListStatement } from './list-statements.ts';
import { keysOfText } from './search-keys.ts';

let record: TestRecord;

const cases = [
  { number: 'DAYU-2026-000101-00', person: '欧阳晓芬', debtor: null },
  { number: 'DAYU-2026-000102-00', person: '戴某', debtor: '欧大勇' },
  { number: 'FENYI-2026-000103-00', person: 'Nguyễn Thị Hồng', debtor: null },
  { number: 'FENYI-2026-000104-00', person: '𠮷田_%', debtor: null },
];

beforeAll(async () => {
  record = await openRecord();
  for (const { number, person, debtor } of cases) {
    const opening = newOpening({ number });
    const { identityNumber, address, telephone } = opening.person;
    await record.write(
      new SimulatedCase('2026-01-05', {
        ...opening,
        person: { ...opening.person, name: person },
        debtor: debtor === null ? null : { name: debtor, identityNumber, address, telephone, relationship: '儿子' },
      }).records,
    );
  }
});
afterAll(() => record.close());

function statementFor(text: string): Statement {
  return processListStatement(caseList, {
    filter: { text, status: 'any' },
    keys: { ...keysOfText(record.keyring, text), party: null },
    sort: { by: 'number', order: 'ascending' },
    limit: 50,
    after: undefined,
  });
}

async function found(text: string): Promise<string[]> {
  const statement = statementFor(text);
  const rows = await record.dataSource.query<{ number: string }[]>(statement.text, [...statement.values]);
  return rows.map(({ number }) => number.slice(-6, -3));
}

describe('searching cases by text', () => {
  it.each<[string, readonly string[]]>([
    ['欧阳晓芬', ['101']],
    ['晓芬', ['101']],
    ['芬', ['101']],
    ['欧', ['101', '102']],
    ['大勇', ['102']],
    ['芬晓', []],
    ['000103', ['103']],
    ['fenyi-2026', ['103', '104']],
    ['ＦＥＮＹＩ－２０２６', ['103', '104']],
    ['nguyễn  thị', ['103']],
    ['NGUYỄN', ['103']],
    ['𠮷田', ['104']],
    ['%', ['104']],
    ['_', ['104']],
    ['李', []],
  ])('finds by %s: %j', async (text, expected) => {
    expect((await found(text)).toSorted()).toEqual(expected);
  });
});
