import { amountSumsStatement } from '../../../database/figures/amount-sums.ts';
import { stageDurationsStatement } from '../../../database/figures/stage-durations.ts';
import { findUsingStatement } from '../../../database/steps/used.ts';
import { addDays } from '../../../domain/calendar/plain-date.ts';
import { office, today, type Question } from './question.ts';

const aYearAgo = addDays(today, -365);

/** What nearly every case has used, what one in fifty has, and what few have. */
const used = ['calendar:cn@cn-2026.1', 'build:c4ca4238a0b9', 'row:cn-jiangxi@2026.1/A7'] as const;
const usedAt = (turn: number): string => used[turn % used.length] ?? used[0];
const somewhere = '80000000-0000-4000-8000-000000000000';

function uses(name: string, after: string | undefined): Question {
  return {
    name,
    kind: 'list',
    sent: (turn) => findUsingStatement(usedAt(turn), 50, after, null),
    byHand: (turn) => ({
      text: `SELECT id, kind, number, office_id, stage, (
          SELECT count(*) FROM audit_entry WHERE audit_entry.process_id = id AND $1 = ANY (audit_entry.used)
        ) FROM process_use JOIN process ON id = process_id
        WHERE process_use.used = $1 AND process_id > $2 ORDER BY process_id LIMIT 51`,
      values: [usedAt(turn), after ?? '00000000-0000-0000-0000-000000000000'],
    }),
  };
}

function amounts(name: string, offices: (turn: number) => readonly string[] | undefined): Question {
  return {
    name,
    kind: 'count',
    sent: (turn) => amountSumsStatement({ kind: undefined, office: offices(turn), nature: undefined, status: 'open' }),
    byHand: (turn) => ({
      text: `SELECT office_id, nature, currency, count(*), sum(claimed), sum(recovered), sum(waived), sum(outstanding)
        FROM amount_by_nature WHERE is_open AND process_kind = 'recovery-case' AND ($1::text[] IS NULL OR office_id = ANY($1))
        GROUP BY office_id, nature, currency`,
      values: [offices(turn)],
    }),
  };
}

function durations(name: string, offices: (turn: number) => readonly string[] | undefined): Question {
  return {
    name,
    kind: 'count',
    sent: (turn) =>
      stageDurationsStatement({ kind: undefined, office: offices(turn), leftFrom: aYearAgo, leftTo: today }),
    byHand: (turn) => ({
      text: `SELECT office_id, stage, count(*), avg(left_on - entered_on), max(left_on - entered_on),
          percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY left_on - entered_on)
        FROM stage_interval WHERE process_kind = 'recovery-case' AND ($1::text[] IS NULL OR office_id = ANY($1))
          AND left_on BETWEEN $2 AND $3 GROUP BY office_id, stage
        UNION ALL
        SELECT office_id, stage, count(*), NULL, NULL, ARRAY[min(entered_on) - current_date]
        FROM stage_interval WHERE process_kind = 'recovery-case' AND ($1::text[] IS NULL OR office_id = ANY($1))
          AND left_on IS NULL AND stage <> 'closed' GROUP BY office_id, stage`,
      values: [offices(turn), aYearAgo, today],
    }),
  };
}

/** What is asked of all processes together. */
export const reportQuestions: readonly Question[] = [
  amounts('amounts by nature of an office', (turn) => [office(turn)]),
  amounts('amounts by nature of all offices', () => undefined),
  durations('how long the stages of an office take, left within a year', (turn) => [office(turn)]),
  durations('how long the stages of all offices take, left within a year', () => undefined),
  uses('cases that have used a row, a build or a calendar', undefined),
  uses('cases that have used a row, a build or a calendar, a page in the middle', somewhere),
];
