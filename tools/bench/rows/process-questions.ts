import type { DataSource } from 'typeorm';
import { readLinks } from '../../../database/processes/process-links.ts';
import { readSteps } from '../../../database/steps/recorded-steps.ts';
import { readSentEvents } from '../../../database/events/sent-events.ts';
import type { Question } from './question.ts';
import { longCase, stepsOfLongCase } from './synthetic-cases.ts';

/** A matter that several cases belong to. */
const matterOf = `(SELECT to_id FROM process_link ORDER BY to_id OFFSET 100 LIMIT 1)`;

async function someMatter(dataSource: DataSource): Promise<string> {
  const [row] = await dataSource.query<{ readonly id: string }[]>(`SELECT ${matterOf} AS id`);
  return row?.id ?? '';
}

/** What is asked of one process, whose rows lie among those of a million others. */
export const processQuestions: readonly Question[] = [
  {
    name: 'a page of steps in the middle of a case with very many',
    kind: 'list',
    sent: (turn, sentBy) =>
      sentBy((dataSource) =>
        readSteps(dataSource, {
          processId: longCase,
          order: 'ascending',
          beyond: (turn * 61) % stepsOfLongCase,
          limit: 50,
        }),
      ),
    byHand: (turn) => ({
      text: `SELECT * FROM audit_entry JOIN timeline_entry USING (process_id, revision)
        WHERE process_id = $1 AND revision > $2 AND revision <= $2 + 50 ORDER BY revision, sequence`,
      values: [longCase, (turn * 61) % stepsOfLongCase],
    }),
  },
  {
    name: 'the links of a matter',
    kind: 'list',
    sent: async (_turn, sentBy) =>
      (await sentBy(async (dataSource) => readLinks(dataSource, await someMatter(dataSource), 'reader'))).slice(1),
    byHand: () => ({
      text: `SELECT process.kind, process.id, number, since, until FROM process_link JOIN process ON process.id = process_id
        WHERE to_id = ${matterOf}`,
      values: [],
    }),
  },
  {
    name: 'what a matter has received',
    kind: 'list',
    sent: async (_turn, sentBy) =>
      (
        await sentBy(async (dataSource) =>
          readSentEvents(dataSource, {
            processId: await someMatter(dataSource),
            direction: 'received',
            after: null,
            limit: 50,
            reader: 'reader',
          }),
        )
      ).slice(1),
    byHand: () => ({
      text: `SELECT event.*, number, occurred_at FROM process_event AS event JOIN process ON process.id = event.process_id
        JOIN audit_entry AS step ON step.process_id = event.process_id AND step.revision = event.revision WHERE to_id = ${matterOf}
        ORDER BY event.process_id, event.revision, event.position LIMIT 51`,
      values: [],
    }),
  },
];
