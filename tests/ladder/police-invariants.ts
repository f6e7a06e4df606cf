import { expect } from '@jest/globals';
import { countPeriod } from '../../domain/periods/deadline-date.ts';
import type { RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';
import { isJudged, referralIsOpen } from '../../domain/recovery-case/police/referral.ts';
import type { TransitionRecord } from '../../domain/recovery-case/transition-record.ts';
import { rulebook } from '../../domain/rulebooks/registry.ts';
import { periodRule } from '../../domain/rulebooks/rulebook.ts';

/** The days of the police, the procuratorate and the agency's answers to them are those of the law, whatever is on hold. */
export function policeDaysAreThoseOfTheLaw({ deadlines, state }: TransitionRecord): void {
  for (const { rule, from, due, status } of deadlines.filter((deadline) => /^C[1-5]/.test(deadline.rule))) {
    expect(status).not.toBe('on-hold');
    expect(due).toBe(countPeriod(periodRule(rulebook('cn'), rule), from, state.calendar, 'weekends-and-days-off').due);
  }
}

/** A referral that is under way is not begun anew, and a matter on which the courts have judged is not referred again. */
export function thePoliceKeepWhatTheyHave({ state }: TransitionRecord, before: TransitionRecord | undefined): void {
  const earlier = before?.state.referral;
  if (before === undefined || earlier == null || earlier.status === 'awaiting-head-decision') return;
  if (referralIsOpen(before.state) || isJudged(before.state))
    expect(state.referral?.status).not.toBe('awaiting-head-decision');
}

/** A referral that is open has a clock, or waits for the second person, until the case is done. */
export function thePoliceAreWatched(state: RecoveryCaseState): void {
  const { stage, referral, deadlines, approvals } = state;
  if (stage === 'closed' || stage === 'refund-due') return;
  const hasClock = deadlines.some(({ scope }) => scope === 'referral');
  const waits = approvals.some(({ act }) => act.kind === 'transfer-to-police');
  expect([referral?.status, hasClock || waits]).toEqual([referral?.status, referralIsOpen(state)]);
}
