import { amountSumsStatement } from '../../../database/amount-sums.ts';
import { stageDurationsStatement } from '../../../database/stage-durations.ts';
import { findUsingStatement } from '../../../database/used.ts';
import { addDays } from '../../../domain/calendar/plain-date.ts';
import { dateAt } from '../../../domain/calendar/time-zone.ts';
import type { Question } from './questions.ts';

const office = (turn: number): string => `district-${1 + ((turn * 37) % 120)}`;
const today = dateAt(Date.now(), 'Asia/Shanghai');
const aYearAgo = addDays(today, -365);
const row = (turn: number): string => `row:cn-jiangxi@2026.1/A${turn % 4}`;

/** What is asked of all processes together. */
export const reportQuestions: readonly Question[] = [
  {
    name: 'amounts by nature of an office',
    kind: 'count',
    sent: (turn) => amountSumsStatement({ kind: undefined, office: [office(turn)], nature: undefined, status: 'open' }),
    byHand: (turn) => ({
      text: `SELECT nature, currency, count(*), sum(claimed), sum(recovered), sum(waived), sum(outstanding)
        FROM amount_by_nature WHERE is_open AND process_kind = 'recovery-case' AND office_id = $1 GROUP BY nature, currency`,
      values: [office(turn)],
    }),
  },
  {
    name: 'how long the stages of an office take, left within a year',
    kind: 'count',
    sent: (turn) =>
      stageDurationsStatement({ kind: undefined, office: [office(turn)], leftFrom: aYearAgo, leftTo: today }),
    byHand: (turn) => ({
      text: `SELECT stage, count(*), avg(left_on - entered_on), max(left_on - entered_on)
        FROM stage_interval WHERE process_kind = 'recovery-case' AND office_id = $1 AND left_on BETWEEN $2 AND $3 GROUP BY stage`,
      values: [office(turn), aYearAgo, today],
    }),
  },
  {
    name: 'cases that have used a row of the law',
    kind: 'list',
    sent: (turn) => findUsingStatement(row(turn), 50, undefined),
    byHand: (turn) => ({
      text: `SELECT process_id, count(*), number, stage FROM audit_entry JOIN process ON id = process_id
        WHERE used @> ARRAY[$1::text] GROUP BY process_id, number, stage ORDER BY process_id LIMIT 51`,
      values: [row(turn)],
    }),
  },
];
