import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { RecoveryCaseEntity } from '../../database/entities/recovery-case.ts';
import { openRecord, type TestRecord } from '../../tests/record/record.ts';
import { recordParts, recordStatement, type RecordKind } from './record-statement.ts';

let record: TestRecord;

beforeAll(async () => {
  record = await openRecord();
});
afterAll(() => record.close());

it.each<RecordKind>(['opening', 'move'])(
  'reads no row of another case, not even before PostgreSQL knows its tables: %s',
  async (kind) => {
    const lines = await record.dataSource.query<{ 'QUERY PLAN': string }[]>(
      `EXPLAIN (GENERIC_PLAN) ${recordStatement(kind, RecoveryCaseEntity, recordParts)}`,
    );
    const plan = lines.map((line) => line['QUERY PLAN']).join('\n');

    expect(plan).toContain('claim_period');
    expect(plan).toContain('Function Scan on json_to_recordset');
    expect(plan).not.toContain('Seq Scan');
  },
);
