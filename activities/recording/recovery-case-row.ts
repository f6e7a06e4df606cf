import type { RecoveryCaseRow } from '../../database/entities/recovery-case.ts';
import { summaryOf } from '../../domain/recovery-case/summary.ts';
import type { TransitionRecord } from '../../domain/recovery-case/recovery-case.ts';

/** What a recovery case lists of its own after a transition. */
export function recoveryCaseRow({ caseId, state }: TransitionRecord): RecoveryCaseRow {
  const { opening } = state;
  const { totals } = summaryOf(state);
  return {
    id: caseId,
    isOpen: state.closing === null,
    scheme: opening.scheme,
    violation: opening.violation,
    source: opening.source,
    foundOn: opening.foundOn,
    currency: opening.currency,
    claimed: totals.claimed,
    recovered: totals.recovered,
    waived: totals.waived,
    outstanding: totals.outstanding,
    owedBack: state.owedBack,
    backPayDue: state.backPayDue,
    suspicion: state.confirmation?.suspicion ?? 'none',
    referralStatus: state.referral?.status ?? null,
  };
}
