import type { Deadline } from './clocks/deadline.ts';
import { deadlineSequence } from './clocks/earliest.ts';
import { dutiesOf } from './duties/duties.ts';
import type { Duty } from './duties/duty.ts';
import type { ClockChange, DutyOfOutcome, Outcome } from './outcome.ts';
import type { ProcessDefinition } from './process-definition.ts';
import type { ProcessTypes } from './process-types.ts';
import type { TransitionRecord } from './transition-record.ts';

/** What a transition made of a process. */
export function outcomeOf<P extends ProcessTypes<P>>(
  process: ProcessDefinition<P>,
  before: P['state'],
  { state, deadlines, documents, ledger }: TransitionRecord<P>,
): Outcome {
  const waited = new Set(before.approvals.map(({ id }) => id));
  return {
    stage: { from: before.stage, to: state.stage },
    awaitsApproval: state.approvals.flatMap(({ id, step }) => (waited.has(id) ? [] : [{ approvalId: id, step }])),
    clocks: deadlines.map((deadline) => clockChange(before, deadline)),
    letters: documents.map(({ id, kind, number }) => ({ documentId: id, kind, number })),
    money: ledger.map(({ kind, postings }) => ({ kind, postings })),
    duties: dutiesBetween(dutiesOf(process, before), dutiesOf(process, state)),
  };
}

function clockChange<P extends ProcessTypes<P>>(before: P['state'], deadline: Deadline<P>): ClockChange {
  const { id, purpose, subject, addressee, title, rule, legalBasis, from, due, provisional, whoActs } = deadline;
  return {
    deadlineId: id,
    change: changeOf(before.counters.deadline, deadline),
    purpose,
    subject,
    addressee,
    title,
    rule,
    legalBasis,
    from,
    due,
    provisional,
    whoActs,
  };
}

/** @param started how many deadlines had been started before */
function changeOf(started: number, { id, status }: Pick<Deadline, 'id' | 'status'>): ClockChange['change'] {
  switch (status) {
    case 'met':
    case 'cancelled':
    case 'expired':
      return status;
    case 'on-hold':
      return 'held';
    case 'running':
    case 'failed':
      return deadlineSequence({ id }) > started ? 'started' : 'moved';
    default:
      return status satisfies never;
  }
}

function dutiesBetween<P extends ProcessTypes<P>>(
  before: readonly Duty<P>[],
  after: readonly Duty<P>[],
): Outcome['duties'] {
  const [known, standing] = [before, after].map((duties) => new Set(duties.map(({ id }) => id)));
  const told = ({ id, kind, who, due }: Duty<P>): DutyOfOutcome => ({ id, kind, who, due });
  return {
    done: before.filter(({ id }) => standing?.has(id) === false).map(told),
    asked: after.filter(({ id }) => known?.has(id) === false).map(told),
  };
}
