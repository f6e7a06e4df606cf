import { createHash } from 'node:crypto';

/** Offices that the cases are spread over, beside those of the product: a few large ones, many small ones. */
const districts = 120;

/** A case that has gone on for very many steps. */
export const longCase = '10000000-0000-4000-8000-000000000000';
export const stepsOfLongCase = 3_000;

/** A message that nobody says: it is as long in its row as a real one. */
function synthetic(code: string): string {
  return `'{"code": "synthetic-${code}", "values": {"on": "2026-11-20"}}'::jsonb`;
}

const offices = `
  INSERT INTO office
  SELECT 'district-' || n, '第' || n || '区', 'cn-jiangxi', 'Asia/Shanghai', '', '', '', '', '', '', ''
  FROM generate_series(1, ${districts}) AS n
`;

const calendar = `
  INSERT INTO calendar_version (calendar_id, version, change_id, sequence, years, source, amends, loaded_at)
  VALUES ('cn', 'cn-2026.1', gen_random_uuid(), 1, '[]', '', false, now())
`;

/** What is drawn by lot of each case: age, end, office, stage, person, amount. */
const drawn = `
  CREATE TEMPORARY TABLE drawn AS
  SELECT n, CASE WHEN n = 1 THEN '${longCase}'::uuid ELSE gen_random_uuid() END AS id, opened_at, closed_on, currency, claimed, random() AS lot,
    'district-' || (1 + floor(power(random(), 2) * ${districts}))::integer AS office_id,
    (ARRAY['verification', 'persuasion', 'persuasion', 'repayment-agreement', 'withholding', 'withholding',
      'recovery-decision', 'recovery-decision', 'demand', 'court-application', 'public-notice']
    )[1 + floor(random() * 11)] AS open_stage,
    (ARRAY['employee-pension', 'employee-pension', 'employee-pension', 'employee-pension', 'resident-pension',
      'resident-pension', 'public-institution-pension', 'unemployment', 'unemployment', 'work-injury']
    )[1 + floor(random() * 10)] AS scheme,
    (ARRAY['王', '李', '张', '刘', '陈', '杨', '黄', '赵', '吴', '周', '徐', '孙', '马', '朱', '胡', '林', '郭', '何',
      '高', '罗', '欧阳'])[1 + floor(power(random(), 2) * 21)]
    || chr(19968 + floor(power(random(), 2) * 2000)::integer)
    || CASE WHEN random() < 0.7 THEN chr(19968 + floor(power(random(), 2) * 2000)::integer) ELSE '' END AS person_name
  FROM (
    SELECT n, opened_at, 'CNY' AS currency, floor(100000 * exp(random() * 6))::bigint AS claimed,
      CASE WHEN random() < 0.9 AND opened_at < now() - interval '2 years'
        THEN opened_at::date + 60 + floor(random() * 600)::integer END AS closed_on
    FROM (SELECT n, now() - random() * interval '6 years' AS opened_at FROM generate_series(1, $1::integer) AS n) AS aged
  ) AS ended
`;

const processes = `
  INSERT INTO process (
    id, kind, number, office_id, rulebook_id, rulebook_version, calendar_id, calendar_version, stage, stage_entered_on,
    assignee, on_hold, hold_until, next_deadline_on, next_deadline_at, next_deadline_rule, next_deadline_title, waits_for,
    next_step, revision, opened_on, opened_at, changed_at, closed_on, closing_outcome, opened_by, opened_by_name,
    request_digest, state_sealed, audit_hash
  )
  SELECT id, 'recovery-case', 'SYNTHETIC-' || to_char(opened_at, 'YYYY') || '-' || lpad(n::text, 7, '0') || '-00', office_id,
    'cn-jiangxi', '2026.1', 'cn', 'cn-2026.1',
    CASE WHEN closed_on IS NULL THEN open_stage ELSE 'closed' END, opened_at::date + 10,
    CASE WHEN lot > 0.1 THEN office_id || '-caseworker-' || (lot * 1000)::integer % 9 END,
    held, CASE WHEN held THEN current_date + 30 END, due, due + interval '1 day',
    CASE WHEN due IS NOT NULL THEN 'A7' END, CASE WHEN due IS NOT NULL THEN ${synthetic('performance')} END,
    CASE WHEN closed_on IS NOT NULL THEN 'nobody'
      ELSE (ARRAY['caseworker', 'caseworker', 'debtor', 'debtor', 'debtor', 'court', 'system', 'approver'])[1 + floor(lot * 8)] END,
    ${synthetic('waits')}, 12, opened_at::date, opened_at,
    coalesce(closed_on::timestamptz, now() - random() * interval '200 days'), closed_on,
    CASE WHEN closed_on IS NOT NULL THEN 'recovered' END, 'caseworker-1', 'caseworker-1', repeat('0', 64),
    decode(repeat('00', 32), 'hex'), repeat('0', 64)
  FROM (
    SELECT *, closed_on IS NULL AND random() < 0.03 AS held,
      CASE WHEN closed_on IS NULL AND lot < 0.95 THEN current_date - 20 + floor(power(random(), 2) * 500)::integer END AS due
    FROM drawn
  ) AS cases
`;

const recoveryCases = `
  INSERT INTO recovery_case (
    id, is_open, office_id, opened_at, scheme, violation, source, found_on, currency, claimed, recovered, waived, outstanding, owed_back, back_pay_due, suspicion, referral_status
  )
  SELECT id, closed_on IS NULL, office_id, opened_at, scheme,
    CASE scheme WHEN 'unemployment' THEN 'unemployment-after-death' WHEN 'work-injury' THEN 'work-injury-after-death'
      ELSE (ARRAY['pension-after-death', 'pension-while-serving-sentence', 'pension-by-concealment-or-forged-papers']
      )[1 + floor(power(lot, 3) * 3)] END,
    'data-match', opened_at::date - 5, currency, claimed, recovered, 0, claimed - recovered, 0, 0, 'none', NULL
  FROM (
    SELECT *, CASE WHEN closed_on IS NULL THEN floor(claimed * lot * 0.9)::bigint ELSE claimed END AS recovered FROM drawn
  ) AS cases
`;

/** The person of each case: n-grams are numbered by a digest that has no key, as `gramNumbers` does; nothing is opened. */
const parties = `
  INSERT INTO party (process_id, process_kind, is_open, opened_at, id, role, since, particulars_sealed, name_fingerprint, name_grams, identity_fingerprint)
  SELECT id, 'recovery-case', closed_on IS NULL, opened_at, 'R1', 'person', opened_at::date, decode(repeat('00', 96), 'hex'), repeat('0', 64), (
      SELECT array_agg(DISTINCT ('x' || substr(md5(substr(person_name, place, length)), 1, 8))::bit(32)::integer)
      FROM generate_series(1, char_length(person_name)) AS place, (VALUES (1), (2)) AS lengths (length)
    ), md5(n::text)
  FROM drawn
`;

/** What waits for people in each open case, and the assignment that was done once. */
const duties = `
  INSERT INTO duty (
    process_id, id, process_kind, office_id, assignee, kind, who, since, due_on, rule, overdue, otherwise_deadline_id, otherwise_on,
    otherwise, commands, state, revision, changed_at
  )
  SELECT process.id, asked.kind, process.kind, office_id, assignee, asked.kind, asked.who, stage_entered_on, asked.due_on,
    CASE WHEN asked.due_on IS NOT NULL THEN 'A7' END, coalesce(asked.due_on < current_date - 10, false),
    CASE WHEN asked.due_on IS NOT NULL THEN 'D12' END, asked.due_on + 1,
    CASE WHEN asked.due_on IS NOT NULL THEN 'the ladder goes on' END, ARRAY['record-payment', 'close'], asked.state, 12, changed_at
  FROM process, LATERAL (
    VALUES
      ('assign-process', 'supervisor', NULL::date, CASE WHEN assignee IS NULL AND closed_on IS NULL THEN 'open' ELSE 'done' END),
      (
        (ARRAY['establish-overpayment', 'prove-service', 'follow-up-court', 'approve-step', 'pay-out'])[1 + abs(hashtext(process.number)) % 5],
        (ARRAY['assignee', 'assignee', 'assignee', 'approver', 'finance'])[1 + abs(hashtext(process.id::text)) % 5],
        next_deadline_on, CASE WHEN closed_on IS NULL THEN 'open' ELSE 'done' END
      )
  ) AS asked (kind, who, due_on, state)
`;

/** What is claimed in each case, and a fine in one of ten beside it. */
const amounts = `
  INSERT INTO amount_by_nature (
    process_id, nature, process_kind, office_id, is_open, currency, claimed, recovered, waived, outstanding
  )
  SELECT process.id, given.nature, kind, process.office_id, is_open, currency, given.claimed, given.recovered, 0, given.claimed - given.recovered
  FROM process JOIN recovery_case ON recovery_case.id = process.id, LATERAL (
    VALUES ('overpayment', claimed, recovered), ('fine', claimed / 5, recovered / 5)
  ) AS given (nature, claimed, recovered)
  WHERE given.nature = 'overpayment' OR abs(hashtext(process.id::text)) % 10 = 0
`;

/** The stages of each case: three that it has left, and the one in which it stands. */
const stageIntervals = `
  INSERT INTO stage_interval (
    process_id, revision, position, process_kind, office_id, stage, entered_on, left_on, left_at_revision, left_by, left_through
  )
  SELECT id, place * 3 + 1, 1, kind, office_id, CASE WHEN place = 3 THEN stage ELSE (ARRAY['verification', 'persuasion', 'demand'])[place + 1] END,
    opened_on + place * days, CASE WHEN place < 3 THEN opened_on + (place + 1) * days END, CASE WHEN place < 3 THEN place * 3 + 4 END,
    CASE WHEN place < 3 THEN (ARRAY['command', 'deadline'])[1 + (revision + place) % 2] END, NULL
  FROM (SELECT *, 10 + abs(hashtext(number)) % 90 AS days FROM process) AS standing, generate_series(0, 3) AS place
`;

/** The numbers that synthetic names have for n-grams. */
export function gramNumbers(grams: readonly string[]): readonly number[] {
  return grams.map((gram) => createHash('md5').update(gram).digest().readInt32BE(0));
}

/** Synthetic recovery cases, so many of them ($1), in the order in which one is filled from another. */
export const cases = {
  offices,
  calendar,
  drawn,
  filled: [processes, recoveryCases, parties, duties, amounts, stageIntervals],
} as const;

/** The tables that they fill. */
export const caseTables: readonly string[] = [
  'process',
  'recovery_case',
  'party',
  'duty',
  'amount_by_nature',
  'stage_interval',
];
