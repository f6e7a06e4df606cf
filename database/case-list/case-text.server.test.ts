import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newOpening, openRecord, type TestRecord } from '../../tests/record/record.ts';
import { PaperCase } from '../../tests/sample/sample-case.ts';
import { caseTextCondition } from './case-text.ts';

let record: TestRecord;

const cases = [
  { number: 'DAYU-2026-000101', person: '欧阳晓芬', debtor: null },
  { number: 'DAYU-2026-000102', person: '戴某', debtor: '欧大勇' },
  { number: 'Fenyi-2026-000103', person: 'Nguyễn Thị Hồng', debtor: null },
  { number: 'FENYI-2026-000104', person: '𠮷田_%', debtor: null },
];

beforeAll(async () => {
  record = await openRecord();
  for (const { number, person, debtor } of cases) {
    const opening = newOpening({ number });
    const { identityNumber, address, telephone } = opening.person;
    await record.write(
      new PaperCase('2026-01-05', {
        ...opening,
        person: { ...opening.person, name: person },
        debtor: debtor === null ? null : { name: debtor, identityNumber, address, telephone, relationship: '儿子' },
      }).records,
    );
  }
});
afterAll(() => record.close());

function conditionFor(text: string): { condition: string; values: unknown[] } {
  const values: unknown[] = [];
  const condition = caseTextCondition('recovery_case', (value) => `$${values.push(value)}`, text);
  return { condition, values };
}

async function found(text: string): Promise<string[]> {
  const { condition, values } = conditionFor(text);
  const rows = await record.dataSource.query<{ number: string }[]>(
    `SELECT number FROM recovery_case JOIN process USING (id) WHERE ${condition} ORDER BY number`,
    values,
  );
  return rows.map(({ number }) => number.slice(-3));
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

  it('does so by an index, even for a single character', async () => {
    const plan = await record.dataSource.transaction(async (manager) => {
      await manager.query('SET LOCAL enable_seqscan = off');
      const { condition, values } = conditionFor('芬');
      return manager.query<object[]>(`EXPLAIN SELECT id FROM recovery_case WHERE ${condition}`, values);
    });

    expect(JSON.stringify(plan)).toContain('recovery_case_search');
  });
});
