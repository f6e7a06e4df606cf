import { ZERO, type MinorUnits } from '../../money/money.ts';
import type { Branch } from '../branch.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { overpaymentOf } from '../overpayment.ts';
import type { Transition } from '../recovery-case.ts';
import { linkedReports } from './linked-reports.ts';

/**
 * The loss of the fund that a case has verified (S4: 查证属实): the overpayment as it is confirmed and claimed now, whatever of it was
 * recovered or waived, without fines and late fees; nothing once it has proven unfounded. Null while it is being verified, for the
 * first time or anew: then what was established before, if anything, stands until somebody confirms another sum.
 */
export function verifiedLoss(
  state: Pick<RecoveryCaseState, 'balances' | 'confirmation' | 'pendingClosing' | 'closing'>,
): MinorUnits | null {
  if ((state.closing ?? state.pendingClosing)?.outcome === 'unfounded') return ZERO;
  return state.confirmation === null ? null : overpaymentOf(state).claimed;
}

/** Tells the reports that led to the case what loss it has established, and each later correction of it. */
export function tellLoss(t: Transition, before: RecoveryCaseState): void {
  const loss = verifiedLoss(t.state) ?? before.establishedLoss;
  if (loss === null) return;
  const isCorrected = loss !== before.establishedLoss;
  if (isCorrected) t.change({ establishedLoss: loss });
  const toldBefore = isCorrected ? [] : linkedReports(before);
  for (const reportId of linkedReports(t.state).filter((each) => !toldBefore.includes(each)))
    t.send({
      to: { process: 'reward', id: reportId },
      event: 'loss-established',
      payload: { caseId: t.state.opening.processId, loss },
    });
}

/** Reports that have led to the case are told of the loss that it establishes. */
export const reportBranch = { unopened: { establishedLoss: null }, afterEach: tellLoss } as const satisfies Branch;
