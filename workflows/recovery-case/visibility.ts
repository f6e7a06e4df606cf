import { setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import { changedSearchAttributes } from '../../contracts/search-attributes.ts';
import { formatAmountForReading, type MinorUnits } from '../../domain/money/money.ts';
import type { Actor } from '../../domain/kernel/actors.ts';
import type { Deadline } from '../../domain/recovery-case/recovery-case.ts';
import { summaryOf } from '../../domain/recovery-case/summary.ts';
import type { RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';
import { rulesOf } from '../../domain/kernel/rules-of-process.ts';
import { officialLanguage } from '../../wording/language.ts';
import { recoveryCaseSpeakers } from '../../wording/recovery-case/catalogue.ts';
import { violationWordings } from '../../wording/recovery-case/violations.ts';

/** What a manager sees who opens the case in the Temporal UI; kept true at every transition. */
export function showInTemporal(state: RecoveryCaseState): void {
  const changed = changedSearchAttributes(state, workflowInfo().typedSearchAttributes);
  if (changed.length > 0) upsertSearchAttributes(changed);
  setCurrentDetails(detailsTable(state));
}

function detailsTable(state: RecoveryCaseState): string {
  const { nextDeadline, nextStep, waitsFor, totals } = summaryOf(state);
  const language = officialLanguage(rulesOf(state).country);
  const { say, stage } = recoveryCaseSpeakers[language];
  const money = (amount: MinorUnits): string => formatAmountForReading(amount, state.opening.currency);
  const rows: readonly (readonly [string, string])[] = [
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
  return ['| | |', '|---|---|', ...rows.map(([name, value]) => `| **${name}** | ${value} |`)].join('\n');
}

/** What runs out next may stand beside the ladder: then it is another's to meet than the one whom the recovery waits for. */
function mustAct(next: Deadline | null, waitsFor: Actor): string {
  if (next === null || next.whoActs === 'system' || next.whoActs === waitsFor) return waitsFor;
  return `${next.whoActs} for the next step; the recovery waits for: ${waitsFor}`;
}
