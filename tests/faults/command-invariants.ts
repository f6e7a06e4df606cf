import { digestOf } from '../../api/idempotency/digest.ts';
import { AuditEntryEntity } from '../../database/entities/audit-entry.ts';
import { LedgerPostingEntity } from '../../database/entities/ledger-posting.ts';
import { LedgerTransactionEntity } from '../../database/entities/ledger-transaction.ts';
import { ProcessEntity } from '../../database/entities/process.ts';
import { TimelineEntryEntity } from '../../database/entities/timeline-entry.ts';
import { findingOf, type Finding } from '../afterwards/finding.ts';
import type { Ground } from '../afterwards/ground.ts';
import type { GivenCommand, Journal } from './journal.ts';

/** The whole record, by what it is looked up with. */
interface Recorded {
  /** Revisions at which a command was carried out. */
  readonly carriedOut: ReadonlyMap<string, readonly number[]>;
  /** How many lines of the timeline a revision has, and in how many of them a note stands. */
  readonly linesAt: ReadonlyMap<string, readonly string[]>;
  /** Bookings at a revision, and under a reference. */
  readonly bookedAt: ReadonlyMap<string, readonly number[]>;
  readonly bookedUnder: ReadonlyMap<string, readonly number[]>;
  readonly numbers: ReadonlyMap<string, string>;
}

/**
 * What was acknowledged, refused and given up, held against the record.
 * @param openedByNobody cases that were there without anybody's opening them
 */
export async function commandFindings(
  ground: Ground,
  journal: Journal,
  openedByNobody: readonly string[],
): Promise<readonly Finding[]> {
  const recorded = await readRecord(ground);
  const of = (kind: GivenCommand['outcome']['kind']) => journal.commands.filter(({ outcome }) => outcome.kind === kind);
  const revisionsOf = (given: GivenCommand) =>
    recorded.carriedOut.get(at(given.caseId, digestOf(given.actor, given.key))) ?? [];
  const named = ({ command, caseId, key }: GivenCommand) => `${command} ${key} of ${caseId}`;
  const acknowledged = of('acknowledged');
  const money = acknowledged.filter(({ command }) => command === 'record-payment');
  const waivers = acknowledged.filter(({ command }) => command === 'waive');
  const numbers = journal.openings.map(({ number }) => number);
  const known = new Set([...openedByNobody, ...journal.openings.map(({ caseId }) => caseId)]);
  const unknown = [...recorded.numbers.keys()].filter((caseId) => !known.has(caseId));
  return [
    findingOf('acknowledged command on the audit once, at the revision of the answer', acknowledged, (given) => {
      const found = revisionsOf(given);
      const answered = given.outcome.kind === 'acknowledged' ? given.outcome.revision : null;
      return found.length === 1 && found[0] === answered
        ? null
        : `${named(given)}: ${answered}, recorded at ${found.join()}`;
    }),
    findingOf('acknowledged command on the timeline, a note once', acknowledged, (given) => {
      const lines = revisionsOf(given).flatMap((revision) => recorded.linesAt.get(at(given.caseId, revision)) ?? []);
      const marked = lines.filter((line) => line.includes(given.key)).length;
      const fits = given.command === 'note' ? marked === 1 : lines.length > 0;
      return fits ? null : `${named(given)}: ${lines.length} lines, ${marked} with its text`;
    }),
    findingOf('given up: carried out once at most', of('given-up'), (given) => {
      const found = revisionsOf(given);
      return found.length <= 1 ? null : `${named(given)}: at ${found.join()}`;
    }),
    findingOf('refused: not carried out', of('refused'), (given) =>
      revisionsOf(given).length === 0 ? null : `${named(given)}: ${JSON.stringify(given.outcome)}, and carried out`,
    ),
    { invariant: 'a repetition gets the first answer', checked: journal.repetitions, violations: journal.otherAnswers },
    findingOf('acknowledged payment booked once under its reference', money, (given) => {
      const booked = recorded.bookedUnder.get(at(given.caseId, given.key)) ?? [];
      return booked.length === 1 && booked[0] === given.amount
        ? null
        : `${named(given)}: ${given.amount}, ${booked.join()}`;
    }),
    findingOf('acknowledged waiver booked once', waivers, (given) => {
      const booked = revisionsOf(given).flatMap((revision) => recorded.bookedAt.get(at(given.caseId, revision)) ?? []);
      return booked.includes(given.amount) ? null : `${named(given)}: ${given.amount}, booked ${booked.join()}`;
    }),
    findingOf('acknowledged opening recorded with its number', journal.openings, ({ caseId, number }) => {
      const found = recorded.numbers.get(caseId);
      return found === number ? null : `${caseId}: ${number}, recorded as ${found}`;
    }),
    {
      invariant: 'given up opening recorded once at most',
      checked: journal.openingsGivenUp,
      violations: unknown.slice(journal.openingsGivenUp).map((caseId) => `${caseId} was opened once too often`),
    },
    findingOf('a number is given once', numbers, (number) =>
      numbers.indexOf(number) === numbers.lastIndexOf(number) ? null : number,
    ),
  ];
}

async function readRecord({ dataSource }: Ground): Promise<Recorded> {
  const [audit, timeline, transactions, postings, processes] = await Promise.all([
    dataSource.getRepository(AuditEntryEntity).find(),
    dataSource.getRepository(TimelineEntryEntity).find(),
    dataSource.getRepository(LedgerTransactionEntity).find(),
    dataSource.getRepository(LedgerPostingEntity).find(),
    dataSource
      .getRepository(ProcessEntity)
      .find({ select: { id: true, number: true }, where: { kind: 'recovery-case' } }),
  ]);
  const moved = groupedBy(
    postings.filter(({ amount }) => amount > 0),
    ({ processId, transactionId }) => at(processId, transactionId),
    ({ amount }) => amount,
  );
  const amountOf = ({ processId, id }: { readonly processId: string; readonly id: string }): number =>
    (moved.get(at(processId, id)) ?? []).reduce((sum, amount) => sum + amount, 0);
  const payments = transactions.filter(({ kind, reference }) => kind === 'payment' && reference !== null);
  return {
    carriedOut: groupedBy(
      audit.filter(({ commandId }) => commandId !== null),
      ({ processId, commandId }) => at(processId, commandId ?? ''),
      ({ revision }) => revision,
    ),
    linesAt: groupedBy(
      timeline,
      ({ processId, revision }) => at(processId, revision),
      ({ text }) => text,
    ),
    bookedAt: groupedBy(transactions, ({ processId, revision }) => at(processId, revision), amountOf),
    bookedUnder: groupedBy(payments, ({ processId, reference }) => at(processId, reference ?? ''), amountOf),
    numbers: new Map(processes.map(({ id, number }) => [id, number])),
  };
}

function at(caseId: string, place: string | number): string {
  return `${caseId} ${place}`;
}

function groupedBy<Row, Value>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  valueOf: (row: Row) => Value,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [valueOf(row)]);
    else group.push(valueOf(row));
  }
  return groups;
}
