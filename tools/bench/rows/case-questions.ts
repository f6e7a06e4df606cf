import { caseList, ofCases, type CaseFilter } from '../../../database/process-list/kinds/recovery-case.ts';
import type { ListSort, Narrowing, ProcessFilter } from '../../../database/process-list/list-query.ts';
import { processCountStatement, processListStatement } from '../../../database/process-list/list-statements.ts';
import type { SearchKeys } from '../../../database/process-list/search-keys.ts';
import { gramsOfText } from '../../../database/parties/name-grams.ts';
import { day, office, type Question } from './question.ts';
import { gramNumbers } from './synthetic-cases.ts';

const columns = `process.id, number, process.office_id, stage, assignee, on_hold, hold_until, next_deadline_on, next_deadline_rule,
  next_deadline_title, waits_for, next_step, revision, opened_on, process.opened_at, changed_at, closed_on, closing_outcome, scheme,
  violation, currency, claimed, recovered, waived, outstanding, suspicion, referral_status`;
const joined = 'process JOIN recovery_case ON recovery_case.id = process.id';
const open = `kind = 'recovery-case' AND closed_on IS NULL`;
const due = `COALESCE(next_deadline_on, 'infinity')`;
const limit = 51;

const assignee = (turn: number): string => `${office(turn)}-caseworker-${turn % 9}`;
const ago = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();

/** Parts of names, from very common to rare: a character, or two. */
const written = ['王', '欧阳', '一丁', '三', '李一', '赵七', '郭', '罗丁'] as const;
const textOf = (turn: number): string => written[turn % written.length] ?? '王';

/** What synthetic people are found by. */
function keysOf({ text }: ProcessFilter): SearchKeys {
  return {
    fingerprints: ['none'],
    grams: text === undefined ? [] : [gramNumbers(gramsOfText(text))],
    party: null,
  };
}

function narrowingOf(filter: ProcessFilter & CaseFilter): Narrowing {
  return { filter, own: ofCases(filter), keys: keysOf(filter) };
}

interface Asked {
  readonly filter?: ProcessFilter & CaseFilter;
  readonly sort?: ListSort;
  readonly after?: string;
  readonly total?: 'capped' | 'exact';
}

const latestFirst: ListSort = { by: 'openedAt', order: 'descending' };

function list(name: string, asked: (turn: number) => Asked, byHand: Question['byHand']): Question {
  return {
    name,
    kind: 'list',
    sent: (turn) => {
      const { filter = {}, sort = latestFirst, after } = asked(turn);
      const position = after === undefined ? undefined : { key: after, id: '80000000-0000-4000-8000-000000000000' };
      return processListStatement(caseList, { ...narrowingOf(filter), sort, limit: limit - 1, after: position });
    },
    byHand,
  };
}

function count(name: string, asked: (turn: number) => Asked, byHand: Question['byHand']): Question {
  return {
    name,
    kind: 'count',
    sent: (turn) => {
      const { filter = {}, total } = asked(turn);
      return processCountStatement(caseList, narrowingOf(filter), total === 'exact' ? null : 1_001);
    },
    byHand,
  };
}

const byDeadline: ListSort = { by: 'nextDeadline', order: 'ascending' };

/** What is asked of cases. */
export const caseQuestions: readonly Question[] = [
  list(
    'open cases by deadline',
    () => ({ sort: byDeadline }),
    () => ({
      text: `SELECT ${columns} FROM ${joined} WHERE ${open} ORDER BY ${due}, process.id LIMIT ${limit}`,
      values: [],
    }),
  ),
  list(
    'open cases by deadline, a page in the middle',
    (turn) => ({ sort: byDeadline, after: day(turn) }),
    (turn) => ({
      text: `SELECT ${columns} FROM ${joined} WHERE ${open} AND (${due}, process.id) > ($1, $2::uuid)
        ORDER BY ${due}, process.id LIMIT ${limit}`,
      values: [day(turn), '80000000-0000-4000-8000-000000000000'],
    }),
  ),
  list(
    'open cases, the latest first',
    () => ({}),
    () => ({
      text: `SELECT ${columns} FROM ${joined} WHERE ${open} ORDER BY process.opened_at DESC, process.id DESC LIMIT ${limit}`,
      values: [],
    }),
  ),
  list(
    'closed cases, the latest first',
    () => ({ filter: { status: 'closed' } }),
    () => ({
      text: `SELECT ${columns} FROM ${joined} WHERE kind = 'recovery-case' AND closed_on IS NOT NULL
        ORDER BY process.opened_at DESC, process.id DESC LIMIT ${limit}`,
      values: [],
    }),
  ),
  list(
    'open cases of an office by deadline',
    (turn) => ({ filter: { office: [office(turn)] }, sort: byDeadline }),
    (turn) => ({
      text: `SELECT ${columns} FROM ${joined} WHERE ${open} AND process.office_id = $1 ORDER BY ${due}, process.id LIMIT ${limit}`,
      values: [office(turn)],
    }),
  ),
  list(
    'all cases of an office, the latest first',
    (turn) => ({ filter: { status: 'any', office: [office(turn)] } }),
    (turn) => ({
      text: `SELECT ${columns} FROM ${joined} WHERE kind = 'recovery-case' AND process.office_id = $1
        ORDER BY process.opened_at DESC, process.id DESC LIMIT ${limit}`,
      values: [office(turn)],
    }),
  ),
  list(
    'open cases of a caseworker by deadline',
    (turn) => ({ filter: { assignee: assignee(turn) }, sort: byDeadline }),
    (turn) => ({
      text: `SELECT ${columns} FROM ${joined} WHERE ${open} AND assignee = $1 ORDER BY ${due}, process.id LIMIT ${limit}`,
      values: [assignee(turn)],
    }),
  ),
  list(
    'open cases of an office that nobody is assigned to',
    (turn) => ({ filter: { office: [office(turn)], assignee: null }, sort: byDeadline }),
    (turn) => ({
      text: `SELECT ${columns} FROM ${joined} WHERE ${open} AND process.office_id = $1 AND assignee IS NULL
        ORDER BY ${due}, process.id LIMIT ${limit}`,
      values: [office(turn)],
    }),
  ),
  list(
    'open cases in two stages, of an office, by opening',
    (turn) => ({ filter: { stage: ['persuasion', 'demand'], office: [office(turn)] } }),
    (turn) => ({
      text: `SELECT ${columns} FROM ${joined} WHERE ${open} AND stage IN ('persuasion', 'demand') AND process.office_id = $1
        ORDER BY process.opened_at DESC, process.id DESC LIMIT ${limit}`,
      values: [office(turn)],
    }),
  ),
  list(
    'open cases that wait for an approver, by deadline',
    () => ({ filter: { waitsFor: ['approver'] }, sort: byDeadline }),
    () => ({
      text: `SELECT ${columns} FROM ${joined} WHERE ${open} AND waits_for = 'approver' ORDER BY ${due}, process.id LIMIT ${limit}`,
      values: [],
    }),
  ),
  list(
    'open cases of an office due within a week, by opening',
    (turn) => ({ filter: { office: [office(turn)], due: { from: day(turn), to: day(turn + 7) } } }),
    (turn) => ({
      text: `SELECT ${columns} FROM ${joined} WHERE ${open} AND process.office_id = $1 AND ${due} >= $2
        AND ${due} <= $3 ORDER BY process.opened_at DESC, process.id DESC LIMIT ${limit}`,
      values: [office(turn), day(turn), day(turn + 7)],
    }),
  ),
  list(
    'cases that have changed since a while',
    (turn) => ({
      filter: { status: 'any', changedSince: ago(24 + turn) },
      sort: { by: 'changedAt', order: 'ascending' },
    }),
    (turn) => ({
      text: `SELECT ${columns} FROM ${joined} WHERE kind = 'recovery-case' AND changed_at >= $1
        ORDER BY changed_at, process.id LIMIT ${limit}`,
      values: [ago(24 + turn)],
    }),
  ),
  list(
    'open unemployment cases by deadline',
    () => ({ filter: { scheme: ['unemployment'] }, sort: byDeadline }),
    () => ({
      text: `SELECT ${columns} FROM ${joined} WHERE ${open} AND scheme = 'unemployment' ORDER BY ${due}, process.id LIMIT ${limit}`,
      values: [],
    }),
  ),
  list(
    'open cases of a violation, of an office, by opening',
    (turn) => ({ filter: { violation: ['pension-by-concealment-or-forged-papers'], office: [office(turn)] } }),
    (turn) => ({
      text: `SELECT ${columns} FROM recovery_case JOIN process ON process.id = recovery_case.id
        WHERE is_open AND violation = 'pension-by-concealment-or-forged-papers' AND recovery_case.office_id = $1
        ORDER BY recovery_case.opened_at DESC, recovery_case.id DESC LIMIT ${limit}`,
      values: [office(turn)],
    }),
  ),
  ...(['ascending', 'descending'] as const).map((order) =>
    list(
      `open cases by what is outstanding, ${order}`,
      () => ({ sort: { by: 'outstanding', order } }),
      () => {
        const direction = order === 'ascending' ? 'ASC' : 'DESC';
        return {
          text: `SELECT ${columns} FROM recovery_case JOIN process ON process.id = recovery_case.id WHERE is_open
            ORDER BY outstanding ${direction}, recovery_case.id ${direction} LIMIT ${limit}`,
          values: [],
        };
      },
    ),
  ),
  list(
    'open cases by number',
    () => ({ sort: { by: 'number', order: 'descending' } }),
    () => ({ text: `SELECT ${columns} FROM ${joined} WHERE ${open} ORDER BY number DESC LIMIT ${limit}`, values: [] }),
  ),
  list(
    'cases by a part of a name',
    (turn) => ({ filter: { status: 'any', text: textOf(turn) } }),
    (turn) => ({
      text: `SELECT ${columns} FROM (
          SELECT process_id FROM party WHERE process_kind = 'recovery-case' AND name_grams @> $1::integer[]
          ORDER BY opened_at DESC, process_id DESC LIMIT ${limit}
        ) AS found JOIN process ON process.id = process_id JOIN recovery_case ON recovery_case.id = process.id
        ORDER BY process.opened_at DESC, process.id DESC`,
      values: [gramNumbers(gramsOfText(textOf(turn)))],
    }),
  ),
  list(
    'a case by its number',
    (turn) => ({ filter: { status: 'any', text: `-${String(1 + turn * 37).padStart(7, '0')}` } }),
    (turn) => ({
      text: `SELECT ${columns} FROM ${joined} WHERE reverse(left(number, -3)) LIKE $1 ORDER BY process.opened_at DESC, process.id DESC LIMIT ${limit}`,
      values: [`${[...String(1 + turn * 37).padStart(7, '0')].toReversed().join('')}-%`],
    }),
  ),
  count(
    'open cases, exactly',
    () => ({ total: 'exact' }),
    () => ({ text: `SELECT count(*)::integer AS count FROM process WHERE ${open}`, values: [] }),
  ),
  count(
    'all cases, exactly',
    () => ({ filter: { status: 'any' }, total: 'exact' }),
    () => ({ text: `SELECT count(*)::integer AS count FROM process WHERE kind = 'recovery-case'`, values: [] }),
  ),
  count(
    'open cases of an office, exactly',
    (turn) => ({ filter: { office: [office(turn)] }, total: 'exact' }),
    (turn) => ({
      text: `SELECT count(*)::integer AS count FROM process WHERE ${open} AND office_id = $1`,
      values: [office(turn)],
    }),
  ),
  count(
    'open cases of a scheme, exactly',
    () => ({ filter: { scheme: ['employee-pension'] }, total: 'exact' }),
    () => ({
      text: `SELECT count(*)::integer AS count FROM recovery_case WHERE is_open AND scheme = 'employee-pension'`,
      values: [],
    }),
  ),
  count(
    'open cases due within a month, exactly',
    (turn) => ({ filter: { due: { from: day(turn), to: day(turn + 30) } }, total: 'exact' }),
    (turn) => ({
      text: `SELECT count(*)::integer AS count FROM process WHERE ${open} AND ${due} BETWEEN $1 AND $2`,
      values: [day(turn), day(turn + 30)],
    }),
  ),
  count(
    'cases by a part of a name, capped',
    (turn) => ({ filter: { status: 'any', text: textOf(turn) }, total: 'capped' }),
    (turn) => ({
      text: `SELECT count(*)::integer AS count FROM (
        SELECT FROM party WHERE name_grams @> $1::integer[] LIMIT 1001) AS counted`,
      values: [gramNumbers(gramsOfText(textOf(turn)))],
    }),
  ),
];
