import type { DutyFilter, DutyPosition } from '../../../database/duty-list/duty-query.ts';
import {
  dutyCountsStatement,
  dutyListStatement,
  dutyTotalStatement,
} from '../../../database/duty-list/duty-statements.ts';
import { day, office, type Question } from './question.ts';

const columns = `duty.process_id, duty.id, process_kind, duty.office_id, duty.assignee, duty.kind, who, subject, addressee, since,
  due_on, rule, overdue, otherwise_deadline_id, otherwise_on, otherwise, commands, blocked, state, duty.revision, duty.changed_at,
  number, stage`;
const joined = 'duty JOIN process ON process.id = duty.process_id';
const open = `duty.state = 'open'`;
const due = `COALESCE(duty.due_on, 'infinity')`;
const order = `ORDER BY ${due}, duty.process_id, duty.id LIMIT 51`;

const somewhere = '80000000-0000-4000-8000-000000000000';

function list(
  name: string,
  filter: (turn: number) => DutyFilter,
  byHand: (turn: number) => { readonly where: string; readonly values: readonly unknown[] },
  after?: (turn: number) => DutyPosition,
): Question {
  return {
    name,
    kind: 'list',
    sent: (turn) => dutyListStatement({ ...filter(turn), reader: null }, 50, after?.(turn)),
    byHand: (turn) => {
      const { where, values } = byHand(turn);
      return { text: `SELECT ${columns} FROM ${joined} WHERE ${where} ${order}`, values };
    },
  };
}

/** What is asked of the duties of all processes. */
export const dutyQuestions: readonly Question[] = [
  list(
    'open duties by their last day',
    () => ({}),
    () => ({ where: open, values: [] }),
  ),
  list(
    'open duties by their last day, a page in the middle',
    () => ({}),
    (turn) => ({
      where: `${open} AND (${due}, duty.process_id, duty.id) > ($1, $2::uuid, '')`,
      values: [day(turn), somewhere],
    }),
    (turn) => ({ day: day(turn), processId: somewhere, id: '' }),
  ),
  list(
    'open duties of an office',
    (turn) => ({ office: [office(turn)] }),
    (turn) => ({ where: `${open} AND duty.office_id = $1`, values: [office(turn)] }),
  ),
  list(
    'open duties of a caseworker',
    (turn) => ({ assignee: `${office(turn)}-caseworker-${turn % 9}` }),
    (turn) => ({ where: `${open} AND duty.assignee = $1`, values: [`${office(turn)}-caseworker-${turn % 9}`] }),
  ),
  list(
    'open duties of the approvers of an office',
    (turn) => ({ office: [office(turn)], who: ['approver'] }),
    (turn) => ({ where: `${open} AND duty.office_id = $1 AND who = 'approver'`, values: [office(turn)] }),
  ),
  list(
    'open duties of the finance of an office, overdue',
    (turn) => ({ office: [office(turn)], who: ['finance'], overdue: true }),
    (turn) => ({ where: `${open} AND duty.office_id = $1 AND who = 'finance' AND overdue`, values: [office(turn)] }),
  ),
  list(
    'open duties of a kind, of an office',
    (turn) => ({ office: [office(turn)], kind: ['pay-out'] }),
    (turn) => ({ where: `${open} AND duty.office_id = $1 AND duty.kind = 'pay-out'`, values: [office(turn)] }),
  ),
  list(
    'open duties of an office due within a week',
    (turn) => ({ office: [office(turn)], due: { from: day(turn), to: day(turn + 7) } }),
    (turn) => ({
      where: `${open} AND duty.office_id = $1 AND ${due} BETWEEN $2 AND $3`,
      values: [office(turn), day(turn), day(turn + 7)],
    }),
  ),
  list(
    'overdue duties',
    () => ({ overdue: true }),
    () => ({ where: `${open} AND overdue`, values: [] }),
  ),
  {
    name: 'duties of an office by kind, holder and office',
    kind: 'count',
    sent: (turn) => dutyCountsStatement({ office: [office(turn)], reader: null }),
    byHand: (turn) => ({
      text: `SELECT kind, who, office_id, overdue, count(*) FROM duty WHERE ${open} AND office_id = $1
        GROUP BY kind, who, office_id, overdue`,
      values: [office(turn)],
    }),
  },
  {
    name: 'duties of all offices by kind, holder and office',
    kind: 'count',
    sent: () => dutyCountsStatement({ reader: null }),
    byHand: () => ({
      text: `SELECT kind, who, office_id, overdue, count(*) FROM duty WHERE ${open} GROUP BY kind, who, office_id, overdue`,
      values: [],
    }),
  },
  {
    name: 'how many duties are open, to a thousand',
    kind: 'count',
    sent: () => dutyTotalStatement({ reader: null }, 1_001),
    byHand: () => ({
      text: `SELECT count(*) FROM (SELECT FROM duty WHERE ${open} LIMIT 1001) AS counted`,
      values: [],
    }),
  },
];
