import { confirmation } from '../sample/opening-body.ts';
import type { AcknowledgedWork } from './acknowledged.ts';

/** Cases that are worked on at once. */
const atOnce = 4;

/** How a case is led up to the backup, and moved after it. */
interface Move {
  readonly before: (work: AcknowledgedWork, caseId: string) => Promise<void>;
  readonly since: (work: AcknowledgedWork, caseId: string, index: number) => Promise<void>;
}

const closing = { outcome: 'unfounded', reason: 'A namesake.' } as const;
const justOpened = (): Promise<void> => Promise.resolve();
const confirm = (work: AcknowledgedWork, caseId: string): Promise<void> =>
  work.give(caseId, 'confirm-overpayment', confirmation);
const pay = (work: AcknowledgedWork, caseId: string, reference: string, amount: string): Promise<void> =>
  work.give(caseId, 'record-payment', { amount, receivedOn: '2026-01-05', reference, payer: '戴某之子' });

/** Every kind of step that leaves something else behind: money, letters, clocks, an end, a new beginning. */
const moves: readonly Move[] = [
  {
    before: confirm,
    since: async (work, caseId, index) => {
      await pay(work, caseId, `bank-${index}-1`, '1000.00');
      await pay(work, caseId, `bank-${index}-2`, '250.50');
    },
  },
  { before: justOpened, since: confirm },
  {
    before: confirm,
    since: async (work, caseId) => {
      await work.give(caseId, 'note', { text: 'Rang the debtor.' });
      await work.give(caseId, 'assign', { assignee: 'caseworker-2' });
    },
  },
  { before: justOpened, since: (work, caseId) => work.give(caseId, 'close', closing) },
  {
    before: confirm,
    since: async (work, caseId, index) => {
      await work.give(caseId, 'waive', { amount: '100.00', reason: 'Hardship.' });
      await pay(work, caseId, `bank-${index}`, '128800.00');
    },
  },
  {
    before: (work, caseId) => work.give(caseId, 'close', closing),
    since: (work, caseId) => work.give(caseId, 'reopen', { reason: 'A tip-off.', newFacts: 'A second pension.' }),
  },
  {
    before: confirm,
    since: async (work, caseId) => {
      await work.give(caseId, 'request-agreement', { note: 'Asks to pay in instalments.' });
      await work.give(caseId, 'note', { text: 'Terms to be talked over.' });
    },
  },
];

/** Opens as many cases and leads each to where it is backed up. */
export async function leadCases(work: AcknowledgedWork, count: number): Promise<readonly string[]> {
  return sideBySide(count, async (index) => {
    const caseId = await work.open();
    await moveOf(index).before(work, caseId);
    return caseId;
  });
}

/** Moves each of the cases after the backup. */
export async function moveCases(work: AcknowledgedWork, caseIds: readonly string[]): Promise<void> {
  await sideBySide(caseIds.length, async (index) => {
    const caseId = caseIds[index];
    if (caseId !== undefined) await moveOf(index).since(work, caseId, index);
  });
}

/** Opens cases after the backup; every other one is confirmed as well. */
export async function openMore(work: AcknowledgedWork, count: number): Promise<readonly string[]> {
  return sideBySide(count, async (index) => {
    const caseId = await work.open();
    if (index % 2 === 0) await confirm(work, caseId);
    return caseId;
  });
}

function moveOf(index: number): Move {
  const move = moves[index % moves.length];
  if (move === undefined) throw new Error('There are no moves.');
  return move;
}

async function sideBySide<Result>(count: number, step: (index: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = Array.from({ length: count }, (_, index) => index);
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let index = waiting.shift(); index !== undefined; index = waiting.shift())
        results[index] = await step(index);
    }),
  );
  return results;
}
