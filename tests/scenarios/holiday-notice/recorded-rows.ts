import type pg from 'pg';

export interface CaseRow {
  readonly id: string;
  readonly revision: number;
  readonly calendar_version: string;
  readonly next_deadline_on: string;
  readonly next_deadline_at: Date;
  readonly next_step: string;
}

export interface ClockRow {
  readonly process_id: string;
  readonly id: string;
  readonly purpose: string;
  readonly rule: string;
  readonly from_day: string;
  readonly due_on: string;
  readonly opens_next_on: string;
  readonly runs_out_at: Date;
  readonly provisional: boolean;
  readonly status: string;
  readonly extended_from: string | null;
}

export interface EntryRow {
  readonly process_id: string;
  readonly kind: string;
  readonly text: string;
  readonly deadline_id: string | null;
}

/** The record as it stands, apart from what is sealed and chained. */
export interface RecordedRows {
  readonly cases: ReadonlyMap<string, CaseRow>;
  readonly clocks: ReadonlyMap<string, readonly ClockRow[]>;
  readonly timeline: ReadonlyMap<string, readonly EntryRow[]>;
  readonly ledger: readonly unknown[];
  readonly documents: readonly unknown[];
}

export async function recordedRows(database: pg.Client): Promise<RecordedRows> {
  const cases = await database.query<CaseRow>(
    `SELECT id, number, stage, stage_entered_on::text, assignee, on_hold, hold_until::text, claimed, recovered, waived,
      outstanding, owed_back, back_pay_due, suspicion, referral_status, waits_for, closed_on::text, closing_outcome,
      revision, calendar_version, next_deadline_on::text, next_deadline_at, next_step
      FROM process JOIN recovery_case USING (id) ORDER BY id`,
  );
  const clocks = await database.query<ClockRow>(
    `SELECT process_id, id, purpose, subject, rule, title, legal_basis, from_day::text, due_on::text, opens_next_on::text,
      extended_from::text, ended_on::text, runs_out_at, unit, provisional, calendar_version, who_acts, scope,
      status, remaining, revision FROM deadline ORDER BY process_id, id`,
  );
  const timeline = await database.query<EntryRow>('SELECT * FROM timeline_entry ORDER BY process_id, sequence');
  const ledger = await database.query('SELECT * FROM ledger_posting ORDER BY process_id, transaction_id, position');
  const documents = await database.query('SELECT * FROM document ORDER BY process_id, id');
  return {
    cases: new Map(cases.rows.map((row) => [row.id, row])),
    clocks: byCase(clocks.rows),
    timeline: byCase(timeline.rows),
    ledger: ledger.rows,
    documents: documents.rows,
  };
}

export function isLive({ status }: Pick<ClockRow, 'status'>): boolean {
  return status === 'running' || status === 'on-hold';
}

function byCase<Row extends { readonly process_id: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const ofCase = found.get(row.process_id);
    if (ofCase === undefined) found.set(row.process_id, [row]);
    else ofCase.push(row);
  }
  return found;
}
