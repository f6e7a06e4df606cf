import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { recoveryCaseKind } from '../../database/kinds/recovery-case.ts';
import { openRecord, type TestRecord } from '../../tests/record/record.ts';
import { partsOf, recordStatement, type RecordKind } from './record-statement.ts';

let record: TestRecord;

beforeAll(async () => {
  record = await openRecord();
});
afterAll(() => record.close());

it.each<RecordKind>(['opening', 'move'])(
  'reads no row of another case, not even before PostgreSQL knows its tables: %s',
  async (kind) => {
    const lines = await record.dataSource.query<{ 'QUERY PLAN': string }[]>(
      `EXPLAIN (GENERIC_PLAN) ${recordStatement(kind, recoveryCaseKind, partsOf(recoveryCaseKind))}`,
    );
    const plan = lines.map((line) => line['QUERY PLAN']).join('\n');

    expect(plan).toContain('claim_period');
    expect(plan).toContain('Function Scan on json_to_recordset');
    expect(plan).not.toContain('Seq Scan');
  },
);
