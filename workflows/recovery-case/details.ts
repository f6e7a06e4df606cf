import type { Actor } from '../../domain/kernel/actors.ts';
import { formatAmountForReading, type MinorUnits } from '../../domain/money/money.ts';
import type { RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';
import type { Deadline } from '../../domain/recovery-case/recovery-case.ts';
import { summaryOf } from '../../domain/recovery-case/summary.ts';
import type { Speaker } from '../../wording/catalogue.ts';
import { violationWordings } from '../../wording/recovery-case/violations.ts';

/** What a manager sees who opens the case in the Temporal UI. */
export function detailsOf(
  state: RecoveryCaseState,
  { language, say, stage }: Speaker,
): readonly (readonly [string, string])[] {
  const { nextDeadline, nextStep, waitsFor, totals } = summaryOf(state);
  const money = (amount: MinorUnits): string => formatAmountForReading(amount, state.opening.currency);
  return [
    ['Case', state.opening.number],
    ['Kind', violationWordings[state.opening.violation][language]],
    ['Stage', `${stage(state.stage)}, ${state.stageEnteredOn}`],
    ['Next step', say(nextStep)],
    ['Law', nextDeadline?.legalBasis ?? '–'],
    ['Must act', mustAct(nextDeadline, waitsFor)],
    ['Outstanding', `${money(totals.outstanding)} of ${money(totals.claimed)}`],
    ['Hold', state.hold === null ? 'no' : `until ${state.hold.until}`],
    ['Police referral', state.referral === null ? 'no' : state.referral.status],
  ];
}

/** What runs out next may stand beside the ladder: then it is another's to meet than the one whom the recovery waits for. */
function mustAct(next: Deadline | null, waitsFor: Actor): string {
  if (next === null || next.whoActs === 'system' || next.whoActs === waitsFor) return waitsFor;
  return `${next.whoActs} for the next step; the recovery waits for: ${waitsFor}`;
}
