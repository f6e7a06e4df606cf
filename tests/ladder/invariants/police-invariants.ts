import { isOfOwnStep } from '../../../domain/kernel/gates/gate.ts';
import assert from 'node:assert/strict';
import { countPeriod } from '../../../domain/periods/deadline-date.ts';
import { isJudged, referralIsOpen } from '../../../domain/recovery-case/police/referral.ts';
import { rulebook } from '../../../domain/rulebooks/registry.ts';
import { periodRule } from '../../../domain/rulebooks/rulebook.ts';
import type { Step } from './invariant.ts';

/** The days of the police, the procuratorate and the agency's answers to them are those of the law, whatever is on hold. */
export function policeDaysAreThoseOfTheLaw({ record: { deadlines }, state: { calendar } }: Step): void {
  for (const { purpose, rule, from, due, status } of deadlines) {
    if (!/^C[1-5]/.test(rule)) continue;
    assert.notEqual(status, 'on-hold', `${purpose} is held`);
    assert.equal(
      due,
      countPeriod(periodRule(rulebook('cn'), rule), from, calendar, 'weekends-and-days-off').due,
      purpose,
    );
  }
}

/** A referral that is under way is not begun anew, and a matter on which the courts have judged is not referred again. */
export function thePoliceKeepWhatTheyHave({ state, before }: Step): void {
  const earlier = before?.state.referral;
  if (before === undefined || earlier == null || earlier.status === 'awaiting-head-decision') return;
  if (referralIsOpen(before.state) || isJudged(before.state))
    assert.notEqual(state.referral?.status, 'awaiting-head-decision', `begun anew after ${earlier.status}`);
}

/** A referral that is open has a clock, or waits for the second person or the decision on its transfer, until the case is done. */
export function thePoliceAreWatched({ state }: Step): void {
  const { stage, referral, deadlines, approvals, stoppedSteps } = state;
  if (stage === 'closed' || stage === 'refund-due') return;
  const hasClock = deadlines.some(({ scope }) => scope === 'referral');
  const waits =
    approvals.some(isOfOwnStep('transfer-to-police')) ||
    stoppedSteps.some(({ burden }) => burden === 'police-transfer');
  assert.equal(hasClock || waits, referralIsOpen(state), `whether a referral that is ${referral?.status} is watched`);
}
