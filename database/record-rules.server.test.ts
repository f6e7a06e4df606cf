import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { casePartlyPaid, openRecord, rowsOf, type TestRecord } from '../tests/record/record.ts';
import { createDataSource } from './connection/data-source.ts';

/** What the database refuses whoever asks: these tests write past the product, as a careless or dishonest hand would. */

let record: TestRecord;
/** Has every right to the tables, which the application has not: what refuses it are the rules. */
let owner: DataSource;
let processId: string;

beforeAll(async () => {
  record = await openRecord();
  owner = await createDataSource(record.database.urlAs('owner'), { poolSize: 1 }).initialize();
});
afterAll(async () => {
  await owner.destroy();
  await record.close();
});

beforeEach(async () => {
  const simulated = casePartlyPaid();
  processId = simulated.state.opening.processId;
  await record.write(simulated.records);
});

const rule = (constraint: string) => expect.objectContaining({ driverError: expect.objectContaining({ constraint }) });

describe('what only grows', () => {
  const tables = [
    'timeline_entry',
    'audit_entry',
    'ledger_transaction',
    'ledger_posting',
    'history_run',
    'process_text',
    'case_number',
  ];
  const changes = ['UPDATE % SET process_id = process_id', 'DELETE FROM %', 'TRUNCATE % CASCADE'];

  it.each(tables.flatMap((table) => changes.map((change) => [change.replace('%', table), table])))(
    'refuses %s',
    async (statement, table) => {
      const before = await rowsOf(record.dataSource, processId);

      await expect(owner.query(statement)).rejects.toEqual(rule(`${table}_append_only`));
      expect(await rowsOf(record.dataSource, processId)).toEqual(before);
    },
  );

  it('refuses to put a case back to an earlier revision', async () => {
    await expect(owner.query('UPDATE process SET revision = revision - 1 WHERE id = $1', [processId])).rejects.toEqual(
      rule('process_revision_grows'),
    );
  });

  it('refuses to remove a case', async () => {
    await expect(owner.query('DELETE FROM process WHERE id = $1', [processId])).rejects.toThrow(
      /violates foreign key constraint/,
    );
  });

  it('refuses a command that the case has carried out before', async () => {
    await expect(
      record.dataSource.query(
        `INSERT INTO audit_entry SELECT (jsonb_populate_record(audit_entry, '{"revision": 1000}')).*
         FROM audit_entry WHERE process_id = $1 AND command = 'record-payment'`,
        [processId],
      ),
    ).rejects.toEqual(rule('audit_entry_command'));
  });

  it('refuses an entry by nobody in particular, and a timer without its clock', async () => {
    const entry = (author: string) =>
      owner.query(
        `INSERT INTO timeline_entry (process_id, sequence, revision, kind, author_kind, occurred_on, occurred_at, message, text)
         VALUES ($1, 1000, 3, 'command', $2, '2026-01-05', now(), '{}', 'x')`,
        [processId, author],
      );

    await expect(entry('robot')).rejects.toEqual(rule('timeline_entry_author_kind'));
    await expect(entry('timer')).rejects.toEqual(rule('timeline_entry_author'));
    await expect(entry('person')).rejects.toEqual(rule('timeline_entry_author'));
  });
});

describe('the ledger', () => {
  interface Shown {
    readonly outstanding: number;
    readonly recovered: number;
  }
  type Posting = readonly [account: string, claimId: string | null, amount: number];

  /** Books in one statement, with a further claim P2, and brings what is shown of the ledger to what is said. */
  async function book(postings: readonly Posting[], totals: Shown, byNature: Shown = totals): Promise<void> {
    await owner.query(
      `WITH claimed AS (
        INSERT INTO claim VALUES ($1, 'P2', 'overpayment')
      ), booked AS (
        INSERT INTO ledger_transaction (process_id, id, revision, position, kind, booked_on)
        VALUES ($1, 'X1', 1000, 1, 'payment', '2026-01-06')
      ), posted AS (
        INSERT INTO ledger_posting
        SELECT $1, 'X1', position, posting ->> 0, posting ->> 1, (posting ->> 2)::bigint
        FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS given (posting, position)
      )
      , by_nature AS (
        UPDATE amount_by_nature SET outstanding = $5, recovered = $6
        WHERE process_id = $1 AND (outstanding, recovered) IS DISTINCT FROM ($5::bigint, $6::bigint)
      )
      UPDATE recovery_case SET outstanding = $3, recovered = $4
      WHERE id = $1 AND (outstanding, recovered) IS DISTINCT FROM ($3::bigint, $4::bigint)`,
      [
        processId,
        JSON.stringify(postings),
        totals.outstanding,
        totals.recovered,
        byNature.outstanding,
        byNature.recovered,
      ],
    );
  }

  const unchanged = { outstanding: 12_800_000, recovered: 90_000 };
  const moved = { outstanding: 12_799_900, recovered: 90_100 };

  it('takes a booking that balances', async () => {
    await book(
      [
        ['outstanding', 'P1', -100],
        ['recovered', 'P1', 100],
      ],
      { outstanding: 12_799_900, recovered: 90_100 },
    );

    const [shown] = await owner.query<object[]>(
      'SELECT claimed, outstanding, recovered, waived FROM recovery_case WHERE id = $1',
      [processId],
    );
    expect(shown).toEqual({ claimed: 12_890_000, outstanding: 12_799_900, recovered: 90_100, waived: 0 });
  });

  it.each<[string, string, readonly Posting[], Shown, Shown?]>([
    ['one side only', 'ledger_posting_balances', [['recovered', 'P1', 100]], unchanged],
    [
      'a cent too little on the other side',
      'ledger_posting_balances',
      [
        ['outstanding', 'P1', -100],
        ['recovered', 'P1', 99],
      ],
      unchanged,
    ],
    [
      'a claim period balanced by the case as a whole',
      'ledger_posting_balances',
      [
        ['outstanding', 'P1', -100],
        ['owed-back', null, 100],
      ],
      unchanged,
    ],
    [
      'more recovered of a claim than is outstanding, made up for by another claim',
      'ledger_posting_not_negative',
      [
        ['outstanding', 'P1', -12_800_001],
        ['recovered', 'P1', 12_800_001],
        ['outstanding', 'P2', 1],
        ['recovered', 'P2', -1],
      ],
      { outstanding: 0, recovered: 12_890_000 },
    ],
    [
      'less than nothing recovered of a claim, made up for by another claim',
      'ledger_posting_not_negative',
      [
        ['outstanding', 'P1', 90_001],
        ['recovered', 'P1', -90_001],
        ['outstanding', 'P2', -1],
        ['recovered', 'P2', 1],
      ],
      { outstanding: 12_890_000, recovered: 0 },
    ],
    [
      'totals of the case that are not moved along',
      'ledger_posting_agrees_with_case',
      [
        ['outstanding', 'P1', -100],
        ['recovered', 'P1', 100],
      ],
      unchanged,
      moved,
    ],
    ['totals of the case moved without a booking', 'recovery_case_agrees_with_ledger', [], moved, unchanged],
    [
      'amounts of a nature that are not moved along',
      'ledger_posting_agrees_with_amounts',
      [
        ['outstanding', 'P1', -100],
        ['recovered', 'P1', 100],
      ],
      moved,
      unchanged,
    ],
    ['amounts of a nature moved without a booking', 'amount_by_nature_agrees_with_ledger', [], unchanged, moved],
    ['an unknown claim', 'ledger_posting_claim', [['recovered', 'P9', 0]], unchanged],
    ['an unknown account', 'ledger_posting_account', [['petty-cash', null, 0]], unchanged],
    ['an account of claims without one', 'ledger_posting_claim_account', [['recovered', null, 0]], unchanged],
    [
      'an amount that cannot be held exactly as a number',
      'ledger_posting_amount',
      [['owed-back', null, 9_007_199_254_740_992]],
      unchanged,
    ],
  ])('refuses %s', async (_what, constraint, postings, totals, ...[byNature]) => {
    const before = await rowsOf(record.dataSource, processId);

    await expect(book(postings, totals, byNature)).rejects.toEqual(rule(constraint));
    expect(await rowsOf(record.dataSource, processId)).toEqual(before);
  });

  it('refuses a statement that books in several cases when one booking of them is off', async () => {
    const another = casePartlyPaid();
    await record.write(another.records);
    const ids = [processId, another.state.opening.processId];
    const bookedIn = (off: string) =>
      owner.query(
        `WITH booked AS (
          INSERT INTO ledger_transaction (process_id, id, revision, position, kind, booked_on)
          SELECT id, 'X1', 1000, 1, 'payment', '2026-01-06' FROM unnest($1::uuid[]) AS given (id)
        ), posted AS (
          INSERT INTO ledger_posting
          SELECT id, 'X1', position, account, NULL, amount + CASE WHEN id = $2::uuid AND position = 2 THEN 1 ELSE 0 END
          FROM unnest($1::uuid[]) AS given (id), (VALUES (1, 'received-beyond-claim', -5), (2, 'owed-back', 5))
            AS posting (position, account, amount)
        ) SELECT`,
        [ids, off],
      );

    for (const off of ids) await expect(bookedIn(off)).rejects.toEqual(rule('ledger_posting_balances'));
    await bookedIn(crypto.randomUUID());
    for (const id of ids)
      expect((await rowsOf(record.dataSource, id))['ledger_posting']).toContainEqual(
        expect.objectContaining({ transaction_id: 'X1', account: 'owed-back', amount: 5 }),
      );
  });

  it('refuses a case that opens with a claim and no booking', async () => {
    await expect(
      owner.query(
        `WITH copied AS (
           INSERT INTO process
           SELECT (jsonb_populate_record(opened, jsonb_build_object('id', $2::uuid, 'number', 'copy'))).*
           FROM process AS opened WHERE id = $1
         )
         INSERT INTO recovery_case
         SELECT (jsonb_populate_record(opened, jsonb_build_object('id', $2::uuid))).*
         FROM recovery_case AS opened WHERE id = $1`,
        [processId, crypto.randomUUID()],
      ),
    ).rejects.toEqual(rule('recovery_case_opens_with_ledger'));
  });

  it('refuses totals of a case that do not add up', async () => {
    await expect(
      owner.query('UPDATE recovery_case SET recovered = recovered + 1 WHERE id = $1', [processId]),
    ).rejects.toEqual(rule('recovery_case_amounts'));
  });
});

describe('a document', () => {
  const change = (set: string): Promise<unknown> =>
    owner.query(
      `UPDATE document SET ${set} WHERE process_id = $1 AND id = (SELECT min(id) FROM document WHERE process_id = $1)`,
      [processId],
    );
  const keyOf = (id: string, digit: string): string =>
    `'documents/' || right(process_id::text, 2) || '/' || process_id || '.' || ${id} || '.' || repeat('${digit}', 64)`;
  const render = (fileKey = keyOf('id', 'a')) =>
    change(
      `status = 'rendered', file_key = ${fileKey}, sha256 = repeat('a', 64), size = 1, rendered_at = '2026-01-05T10:00:00Z'`,
    );
  const dispatch = () =>
    change(`status = 'dispatched', dispatched_at = '2026-01-05T11:00:00Z', dispatch_reference = 'outbox-1'`);

  it.each([`number = 'other'`, `kind = 'closing-notice'`, `template_version = 9`, `request_sealed = '\\x00'`])(
    'stays as it was requested: %s is refused',
    async (set) => {
      await expect(change(set)).rejects.toEqual(rule('document_request_fixed'));
    },
  );

  it.each([
    `file_key = ${keyOf('id', 'b')}`,
    `sha256 = repeat('b', 64)`,
    `size = 2`,
    `status = 'requested', file_key = NULL, sha256 = NULL, size = NULL, rendered_at = NULL`,
  ])('stays as it was rendered: %s is refused', async (set) => {
    await render();

    await expect(change(set)).rejects.toEqual(rule('document_file_fixed'));
  });

  it.each([keyOf(`'W99'`, 'a'), keyOf('id', 'a').replaceAll('process_id', 'gen_random_uuid()'), `'elsewhere'`])(
    'has no file but its own: %s is refused',
    async (fileKey) => {
      await expect(render(fileKey)).rejects.toEqual(rule('document_file'));
    },
  );

  it('is dispatched once, and only after it was rendered', async () => {
    await expect(dispatch()).rejects.toEqual(rule('document_rendered'));
    await render();
    await dispatch();

    await expect(change(`dispatch_reference = 'outbox-2'`)).rejects.toEqual(rule('document_dispatch_fixed'));
  });

  it('is never removed', async () => {
    await expect(owner.query('DELETE FROM document')).rejects.toEqual(rule('document_kept'));
    await expect(owner.query('TRUNCATE document')).rejects.toEqual(rule('document_kept'));
  });
});
