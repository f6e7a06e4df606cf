import { totalsOf } from '../../../domain/ledger/booking.ts';
import type { RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import { consequences } from '../../../wording/recovery-case/clocks.ts';
import { documentWordings } from '../../../wording/recovery-case/documents.ts';
import { wordingOfRule } from '../../../wording/rulebooks/rule-titles.ts';
import { presentWarnings } from '../reading/warnings-view.ts';
import { called, said } from '../../language/readers-language.ts';
import type { Deadline, TransitionRecord } from '../../../domain/recovery-case/recovery-case.ts';
import { standingWarnings } from '../../../domain/recovery-case/standing-warnings.ts';
import { writeAmount } from '../../processes/reading/amounts.ts';
import { presentTotals } from '../../processes/reading/totals.ts';
import type { OutcomeView as Outcome } from './outcome-view.ts';

/** What a transition that is thrown away would have done. */
export function presentOutcome(before: RecoveryCaseState, record: TransitionRecord): Outcome {
  const { state, deadlines, documents, ledger, timeline } = record;
  const money = (amount: number): string => writeAmount(amount, state.opening.currency);
  const known = new Set(standingWarnings(before).map(({ code, day }) => `${code} ${day ?? ''}`));
  const waited = new Set(before.approvals.map(({ id }) => id));
  return {
    stage: { from: before.stage, to: state.stage },
    awaitsApproval: state.approvals.flatMap(({ id, step }) => (waited.has(id) ? [] : [step])),
    clocks: deadlines.map((deadline) => presentClock(before, deadline)),
    letters: documents.map(({ kind, addressees, amountDue, dates }) => ({
      kind,
      title: called(documentWordings[kind]),
      addressees: addressees.map(({ name }) => name),
      amountDue: money(amountDue),
      dates: dates.map(({ rule, due, provisional, legalBasis }) => ({
        title: called(wordingOfRule(rule)),
        due,
        provisional,
        legalBasis,
      })),
    })),
    money: ledger.map(({ kind, postings }) => ({
      kind,
      postings: postings.map(({ account, claimId, amount }) => ({ account, claimId, amount: money(amount) })),
    })),
    totals: presentTotals(totalsOf(state.balances), money),
    warnings: presentWarnings(standingWarnings(state).filter(({ code, day }) => !known.has(`${code} ${day ?? ''}`))),
    entries: timeline.map(({ message }) => said(message)),
  };
}

function presentClock(before: RecoveryCaseState, deadline: Deadline): Outcome['clocks'][number] {
  const { id, purpose, title, rule, legalBasis, from, due, provisional, whoActs } = deadline;
  return {
    deadlineId: id,
    change: changeOf(before, deadline),
    title: said(title),
    rule,
    legalBasis,
    from,
    due,
    provisional,
    whoActs,
    onExpiry: called(consequences[purpose]),
  };
}

function changeOf({ deadlines }: RecoveryCaseState, { id, status }: Deadline): Outcome['clocks'][number]['change'] {
  switch (status) {
    case 'met':
    case 'cancelled':
    case 'expired':
      return status;
    case 'on-hold':
      return 'held';
    case 'running':
    case 'failed':
      return deadlines.some((deadline) => deadline.id === id) ? 'moved' : 'started';
    default:
      return status satisfies never;
  }
}
