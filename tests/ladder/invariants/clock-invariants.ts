import assert from 'node:assert/strict';
import type { Deadline } from '../../../domain/recovery-case/recovery-case.ts';
import { kindOfDay } from '../../../domain/calendar/calendar.ts';
import { countPeriod } from '../../../domain/periods/deadline-date.ts';
import { amountPursued, nothingOutstanding } from '../../../domain/recovery-case/pursuit.ts';
import { rulebook } from '../../../domain/rulebooks/registry.ts';
import { periodRule } from '../../../domain/rulebooks/rulebook.ts';
import type { Step } from './invariant.ts';

/** Whatever is waited for has its clock, once, and no clock waits for nothing: periods do not lapse unseen. */

/** No period of the law is shorter than the law, and each ends on a working day. */
export function nothingIsShorterThanTheLaw({ record: { deadlines }, state: { calendar } }: Step): void {
  const statutory = deadlines.filter(
    ({ rule, status, purpose }) =>
      status === 'running' &&
      // The day on which a charge has reached its cap is worked out from money; it is no period of the law.
      purpose !== 'charge-cap' &&
      /^A(6|7|8|10|11|12|13|14|15|18|20|21)|^J1$|^D6(.(outer|execution|appeal|trial|acceptance))?$/.test(rule),
  );
  for (const { purpose, rule, from, due } of statutory) {
    const law = countPeriod(periodRule(rulebook('cn'), rule), from, calendar, 'weekends-and-days-off');
    assert.ok(due >= law.due, `${purpose} ends on ${due}, by ${rule} from ${from} on ${law.due}`);
    assert.equal(kindOfDay(calendar, due, 'weekends-and-days-off').kind, 'working-day', `${purpose} ends on ${due}`);
  }
}

/** An open case has a clock; a closed one has those alone that remind of what waits for a second person. */
export function somebodyIsWaitedFor({ state: { stage, deadlines, approvals } }: Step): void {
  const running = deadlines.filter(({ status }) => status === 'running').map(({ purpose }) => purpose);
  if (stage === 'closed')
    assert.deepEqual(
      running,
      approvals.map(() => 'approval-reminder'),
    );
  else assert.ok(running.length > 0, `no clock runs in ${stage}`);
}

/** A hold stops what it may, has its end before the window for the court closes, and leaves nothing stopped. */
export function holdsAreWhole({ state: { hold, deadlines } }: Step): void {
  const ends = deadlines.filter(({ purpose }) => purpose === 'hold-end');
  assert.equal(ends.length, hold === null ? 0 : 1, 'ends of a hold');
  const stoppable = (status: Deadline['status']) =>
    deadlines.filter((each) => each.status === status && each.heldBy === 'hold').map(({ purpose }) => purpose);
  // The authority's own period stands still while it has suspended the proceedings.
  const held = deadlines.flatMap(({ purpose, status }) =>
    status === 'on-hold' && purpose !== 'reconsideration-decision' ? [purpose] : [],
  );
  if (hold === null) return assert.deepEqual(held, [], 'held without a hold');
  assert.deepEqual(stoppable('running'), [], 'not held');
  const window = deadlines.find(({ purpose }) => purpose === 'court-window');
  if (window !== undefined) assert.ok(hold.until < window.due, `the hold outlasts the window of ${window.due}`);
  assert.deepEqual(held, stoppable('on-hold'), 'held though it is never held');
}

/** No clock is set twice; warnings before the end of one window stand on days of their own. */
export function noClockRunsTwice({ state: { deadlines } }: Step): void {
  const clocks = deadlines.map(({ purpose, subject, addressee, due }) =>
    [purpose, subject, addressee, purpose === 'court-window-warning' ? due : null].join(' '),
  );
  assert.deepEqual(clocks.toSorted(), [...new Set(clocks)].toSorted());
}

/** Stages in which the overpayment itself is settled. */
const offTheLadder = ['penalty-collection', 'awaiting-police-report', 'refund-due', 'closed'];

/** Clocks that watch something else than the step the case is at: none of them takes it to the next. */
const besideTheStep =
  /^(claim-limitation|penalty|collaboration|preservation|charge-cap|fine|refund|suspended-benefit|court-window)/;

/** A case on the ladder goes on by itself, or somebody is reminded of its next step. */
export function theLadderNeverStalls({ state: { stage, hold, deadlines, approvals, benefitActs } }: Step): void {
  if (hold !== null || offTheLadder.includes(stage)) return;
  const steps = new Set(approvals.filter(({ act }) => act.kind !== 'command').map(({ id }) => id));
  const takesOn = ({ purpose, scope, subject }: Deadline): boolean => {
    if (scope === 'referral' || scope === 'penalty') return false;
    if (scope === 'benefit') return benefitActs.some(({ id, remedy }) => id === subject && remedy !== null);
    if (scope === 'approval') return subject !== null && steps.has(subject);
    if (purpose.startsWith('instalment')) return stage === 'repayment-agreement' || stage === 'court-application';
    return !besideTheStep.test(purpose);
  };
  assert.ok(deadlines.some(takesOn), `nothing takes the case on from ${stage}`);
}

/** A request waits for its agreement, an agreement for the instalment that is next, as long as anything is owed. */
export function agreementsAreWatched({ state }: Step): void {
  const { stage, agreement, deadlines, stoppedSteps } = state;
  const conclusions = deadlines.filter(({ purpose }) => purpose === 'agreement-conclusion');
  const instalments = deadlines.filter(({ purpose }) => purpose === 'instalment-due' || purpose === 'instalment-grace');
  if (stage !== 'repayment-agreement') return assert.equal(conclusions.length, 0, 'an agreement is waited for');
  const concluded = agreement?.status === 'concluded';
  // What would follow without an agreement may wait for a person instead.
  const isStopped = stoppedSteps.some(({ act }) => act.kind === 'stage');
  assert.equal(conclusions.length, concluded || isStopped ? 0 : 1, 'clocks until the agreement is concluded');
  if (concluded) assert.equal(instalments.length, nothingOutstanding(state) ? 0 : 1, 'clocks of instalments');
}

/**
 * Somebody deducts on the next pay day for as long as the case stands there and anything is owed, and not a day longer: a withholding that
 * has taken all and is contested waits for more to be owed.
 */
export function withholdingIsWatched({ state }: Step): void {
  const { stage, deadlines } = state;
  const payDays = deadlines.filter(({ purpose }) => purpose === 'withholding-pay-day');
  if (stage === 'withholding' && amountPursued(state) === 0) return assert.ok(payDays.length <= 1, 'pay days');
  assert.equal(payDays.length, stage === 'withholding' ? 1 : 0, 'pay days');
}
